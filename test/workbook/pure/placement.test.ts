// Where a table may not stand, in which order the reasons count, and what is offered instead.
import { CHART_ROWS, chartArea } from "../../../src/workbook/insert/chart";
import { edgeRefusal, refuseSite, type Site } from "../../../src/workbook/insert/placement";

const free: Site = {
  sheet: "S",
  area: { row: 1, column: 1, rows: 4, columns: 3 },
  used: { row: 0, column: 0, rows: 10, columns: 5 },
  isProtected: false,
  isHidden: false,
  table: undefined,
  merged: undefined,
  occupied: undefined,
};

const refusal = (site: Partial<Site>, agreed?: string, held?: string): unknown => {
  try {
    refuseSite({ ...free, ...site }, agreed === undefined ? undefined : { address: agreed, held });
    return undefined;
  } catch (error) {
    return error;
  }
};

const at = (address: string) => ({ sheet: "S", address });

test.each([
  [{ isProtected: true }, "sheet-protected", { at: at("B2:D5") }],
  [{ isHidden: true }, "hidden", { at: at("B2:D5"), offer: at("B12") }],
  [{ table: "T" }, "table-overlap", { at: at("B2:D5"), table: "T", offer: at("G2") }],
  [{ merged: "C3:D4" }, "merged", { at: at("C3:D4"), offer: at("G2") }],
  [{ occupied: "C3" }, "occupied", { at: at("C3"), place: at("B2:D5"), offer: at("G2") }],
])("%j is refused as %s", (site, code, details) => {
  expect(refusal(site)).toMatchObject({ code, details });
});

test("what cannot be agreed to is said first, and a yes holds for the very range and what it held", () => {
  expect(refusal({})).toBeUndefined();
  expect(refusal({ occupied: "C3", table: "T" }, "C3")).toMatchObject({ code: "table-overlap" });
  expect(refusal({ occupied: "C3" }, "C3")).toBeUndefined();
  expect(refusal({ occupied: "C3", held: "1" }, "C3", "1")).toBeUndefined();
  expect(refusal({ occupied: "C3", held: "2" }, "C3", "1")).toMatchObject({
    code: "changed",
    details: { at: at("C3") },
  });
  expect(refusal({ occupied: "C3:C4" }, "C3")).toMatchObject({ code: "occupied" });
});

test("where nothing is free to the right the place below is offered, and none where neither fits", () => {
  const wide = { row: 0, column: 0, rows: 10, columns: 16_384 };
  expect(refusal({ occupied: "C3", used: wide })).toMatchObject({ details: { offer: at("B12") } });
  const all = { ...wide, rows: 1_048_576 };
  expect((refusal({ occupied: "C3", used: all }) as { details: object }).details).toMatchObject({
    offer: undefined,
  });
});

test("beyond the edge, the first cell or the next free one is offered", () => {
  const area = { row: 1_048_574, column: 2, rows: 4, columns: 3 };
  expect(edgeRefusal(free)).toBeUndefined();
  expect(edgeRefusal({ ...free, area })?.details).toEqual({ at: at("C1048575"), offer: at("G1") });
  expect(edgeRefusal({ ...free, area, used: undefined })?.details.offer).toEqual(at("A1"));
});

test("a chart is above its table, as wide as that, or as is easily looked at", () => {
  const table = { row: 17, column: 1, rows: 20, columns: 6 };
  expect(chartArea(table, [90, 90])).toEqual({ row: 1, column: 1, rows: CHART_ROWS - 1, columns: 2 });
  expect(chartArea(table, [200, 200, 200, 200, 200])).toMatchObject({ columns: 3 });
});
