// Owns `npm run sideload` (desktop) and `npm run sideload:web -- --document <address>`.
import { parseArgs } from "node:util";
import { run, sideloadDesktop, sideloadWeb } from "./excel";

run(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { document: { type: "string" } },
  });
  await (positionals[0] === "web" ? sideloadWeb(values.document) : sideloadDesktop());
});
