// The workbench's server refuses what it cannot read, and goes on.
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { handlerOf } from "../../scripts/workbench/server";

const server = createServer(handlerOf("nowhere"));

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "localhost", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

// Written by hand: Node's own clients would not send such a request.
const ask = (path: string, headers = ""): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "localhost");
    let reply = "";
    socket.on("data", (data) => (reply += data.toString("latin1")));
    socket.on("close", () => resolve(reply.split("\r\n")[0]!));
    socket.on("error", reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`);
  });

const file = "/office-js/office.js";

test.each([
  ["//[", "", "HTTP/1.1 400 Bad Request"],
  [file, "Range: bytes=5-2\r\n", "HTTP/1.1 400 Bad Request"],
  [file, "Range: lines=1-2\r\n", "HTTP/1.1 400 Bad Request"],
  [file, "Range: bytes=2-5\r\n", "HTTP/1.1 206 Partial Content"],
  [file, "Range: bytes=999999999-\r\n", "HTTP/1.1 416 Range Not Satisfiable"],
  ["/nothing", "", "HTTP/1.1 404 Not Found"],
  [file, "", "HTTP/1.1 200 OK"],
])("%s %j", async (path, headers, expected) => {
  expect(await ask(path, headers)).toBe(expected);
});
