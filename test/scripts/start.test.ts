// Sideloading says what it can and cannot do on this machine, and never claims more.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { documentAddress, hasDesktopExcel, withoutDesktopExcel } from "../../scripts/excel";

const root = join(__dirname, "..", "..");
const program = (name: string, ...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve("tsx/cli"), join(root, "scripts", name), ...given],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
};

test("Excel's desktop application is where it is", () => {
  expect((["win32", "darwin", "linux", "freebsd"] as const).filter(hasDesktopExcel)).toEqual([
    "win32",
    "darwin",
  ]);
});

test("without it, both other ways are named", () => {
  expect(withoutDesktopExcel("linux")).toMatch(/this is linux[^]*npm run workbench[^]*npm run sideload:web/);
});

test.each([
  ["https://a.example/doc.xlsx", "https://a.example/doc.xlsx?web=1"],
  ["https://a.example/doc.xlsx?sourcedoc=1#x", "https://a.example/doc.xlsx?sourcedoc=1"],
])("the workbook %s can take the tool's parameters", (given, address) => {
  expect(documentAddress(given)).toBe(address);
});

test.each([undefined, "", "book.xlsx", "http://a.example/doc.xlsx"])(
  "%s is refused as a workbook",
  (given) => {
    expect(() => documentAddress(given)).toThrow(/npm run sideload:web -- --document/);
  },
);

test("sideload:web without a workbook fails and says how", () => {
  const { status, stderr } = program("sideload.ts", "web");
  expect(stderr).toContain("No workbook was named");
  expect(status).toBe(1);
});

(hasDesktopExcel() ? test.skip : test)(
  "sideload fails where there is no Excel, and says what else there is",
  () => {
    const { status, stderr } = program("sideload.ts", "desktop");
    expect(stderr).toContain("npm run workbench");
    expect(status).toBe(1);
  },
);

test("validate passes without a network, and says what it left out", () => {
  const { status, stdout, stderr } = program("validate.ts", "--offline");
  expect(stderr).toBe("");
  expect(stdout).toContain("Its resources, texts, icons and page are sound.");
  expect(stdout).toContain("Microsoft's validation service was not asked.");
  expect(status).toBe(0);
});
