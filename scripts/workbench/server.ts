// Owns the workbench's server on this machine: the page, the add-in's build and the genuine office.js.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { buildAll, dist, pageFolder } from "./build";

const officeJs = join(
  dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist",
);

// The one address that the shipped page loads from elsewhere, and where it is served here.
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const local = "/office-js/office.js";

// Without a certificate the client asks the user, on this page, whether they trust the host. Starting the
// workbench is that yes.
const trusted = `<!doctype html><title>Trusted</title><script>
window.parent.postMessage(JSON.stringify({ hostUserTrusted: true }), "*");
</script>`;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const html = (response: ServerResponse, text: string): void => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  response.end(text);
};

const notFound: Handler = (request, response) => {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`The workbench has nothing at ${request.url}.`);
};

const under = (prefix: string, folder: string): [string, Handler] => {
  // Read anew at each request: a build while the workbench runs is seen by reloading the page.
  const serve = sirv(folder, { dev: true, etag: true });
  return [
    prefix,
    (request, response) => {
      request.url = `/${request.url!.slice(prefix.length)}`;
      serve(request, response, () => notFound(request, response));
    },
  ];
};

export const handlerOf = (addIn: string): Handler => {
  const folders = new Map([
    under("/add-in/", addIn),
    under("/office-js/", officeJs),
    under("/workbench/", pageFolder),
  ]);
  const handle: Handler = (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/") return html(response, readFileSync(join(pageFolder, "index.html"), "utf8"));
    if (path === "/add-in/taskpane.html") {
      return html(response, readFileSync(join(addIn, "taskpane.html"), "utf8").replaceAll(cdn, local));
    }
    if (path.toLowerCase() === "/office-js/agaveerrorux/index.html") return html(response, trusted);
    const folder = [...folders].find(([prefix]) => path.startsWith(prefix));
    (folder?.[1] ?? notFound)(request, response);
  };
  // An address or a range that cannot be read is refused, and does not end the server.
  return (request, response) => {
    try {
      const range = request.headers.range;
      const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "bytes=-")!;
      if (from && to && Number(from) > Number(to)) throw new RangeError(range);
      handle(request, response);
    } catch {
      response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("The workbench cannot read this request.");
    }
  };
};

export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is taken by another program, perhaps a workbench that already runs. ` +
        `Stop that program, or choose another port: PORT=${port + 1} npm run workbench`,
    );
  }
}

// The port is asked for first, so that a taken one is said before anything is built.
export const startServer = async (
  port: number,
  addIn = dist,
  build: () => Promise<unknown> = buildAll,
): Promise<Server> => {
  const answer = handlerOf(addIn);
  let built: Promise<unknown> = new Promise(() => undefined);
  const server = createServer((request, response) => {
    built.then(
      () => answer(request, response),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTaken(port) : error);
    });
    server.listen(port, "localhost", resolve);
  });
  built = build();
  await built;
  return server;
};
