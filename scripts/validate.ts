// `npm run validate`: checks the manifest by our rules, Office's reader and, unless --offline, Microsoft's service.
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import { manifestPath, run } from "./excel";
import { manifestFaults } from "./manifest";

const timeout = 20_000;

/** Errors from Microsoft's service. It is on the network, so no answer is no fault of the manifest. */
const askMicrosoft = async (): Promise<string[]> => {
  let timer: NodeJS.Timeout | undefined;
  try {
    const verdict = await Promise.race([
      validateManifest(manifestPath),
      new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`It did not answer in ${timeout / 1000} seconds.`)),
          timeout,
        );
      }),
    ]);
    if (!verdict.report) {
      console.log(
        `Microsoft's validation service gave no verdict (status ${verdict.status}): that check is left out.`,
      );
      return [];
    }
    if (verdict.isValid) console.log("Microsoft's validation service accepts it.");
    return verdict.isValid
      ? []
      : (verdict.report.errors ?? []).map((error) =>
          `Microsoft: ${error.title}. ${error.content ?? ""}`.trim(),
        );
  } catch (error) {
    const why = (error as Error).message.replaceAll("\n", " ");
    console.log(`Microsoft's validation service was not reached, so that check is left out. ${why}`);
    return [];
  } finally {
    clearTimeout(timer);
  }
};

run(async () => {
  const { values } = parseArgs({ options: { offline: { type: "boolean" } } });
  const info = await OfficeAddinManifest.readManifestFile(manifestPath);
  console.log(`${info.displayName} ${info.version}, ${info.id}, for ${info.hosts?.join(", ")}.`);
  const faults = manifestFaults(readFileSync(manifestPath, "utf8"), dirname(manifestPath));
  if (faults.length === 0) console.log("Its resources, texts, icons and page are sound.");
  if (values.offline) console.log("Microsoft's validation service was not asked.");
  else faults.push(...(await askMicrosoft()));
  if (faults.length > 0)
    throw new Error(`manifest.xml is not sound:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  process.exit(0);
});
