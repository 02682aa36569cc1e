// Owns what folding makes the same and keeps apart, whatever the computer's language.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fold } from "../../src/dataset/fold";

test.each([
  [["Azərbaycan", "AZƏRBAYCAN", "azerbaycan", "Azerbaycan"], "azerbaycan"],
  [["Çin", "ÇİN", "çin", "CİN", "cın", "CIN", "Cin"], "cin"],
  [["İstanbul", "Istanbul", "ISTANBUL", "ıstanbul", "i\u0307stanbul"], "istanbul"],
  [
    [
      "Bakı-Tbilisi-Qars",
      "baki tbilisi qars",
      "BAKI_TBILISI_QARS",
      "Bakı–Tbilisi–Qars",
      "Bakı\u00a0Tbilisi\u200bQars",
    ],
    "bakitbilisiqars",
  ],
  [["Gəncə", "GƏNCƏ", "Gence"], "gence"],
  [["Ağdam", "AGDAM", "ağ dam"], "agdam"],
  [["Şuşa", "ŞUŞA", "Susa", "S\u0327us\u0327a"], "susa"],
  [["Köln", "KÖLN", "Koln"], "koln"],
  [["Straße", "STRASSE", "strasse"], "strasse"],
  [["Łódź", "lodz"], "lodz"],
  [["ＡＩＩＢ", "aiib"], "aiib"],
  [["２０１９", "2019"], "2019"],
  [["People's", "People’s", "peopleʼs", "People‘s", "peoples"], "peoples"],
  [["“Azəravtoyol”", "«Azəravtoyol»", '"azeravtoyol"'], "azeravtoyol"],
  [["中国", " 中 国 "], "中国"],
])("%j fold to %s", (spellings, folded) => {
  expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
});

test("what is another name stays another", () => {
  const names = ["China", "Chian", "中国", "中國", "a.b", "ab", "1", "10", "C++", "C", ""];
  expect(new Set(names.map(fold)).size).toBe(names.length);
});

test("folding a folded name changes nothing", () => {
  for (const name of ["AZƏRBAYCAN", "İI ıi", "Straße", "ﬁnance", "Æœ"])
    expect(fold(fold(name))).toBe(fold(name));
});

test("neither dataset nor functions ask the locale for case or order", () => {
  const folders = ["dataset", "functions"].map((name) => resolve(__dirname, "../../src", name));
  const lines = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) =>
        readFileSync(join(folder, file), "utf8")
          .split("\n")
          .map((line) => `${file}: ${line.trim()}`),
      ),
  );
  const local = /toLocale\w*\(|Intl\.|localeCompare\((?!.*, "en"\))/;
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => local.test(line))).toEqual([]);
});
