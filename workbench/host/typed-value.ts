// Owns what becomes of a text that is entered into a cell, as Excel reads it in English (United States).

export type Entry =
  | { kind: "formula"; formula: string }
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; format?: string }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: string }
  | { kind: "blank" };

export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
] as const;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// Days since 1899-12-30; Excel's invented 29 February 1900 is above any date that is typed here.
const serial = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901 || year > 9999)
    return null;
  return Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
};

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const dated = (number: number | null, format: string): Entry | null =>
  number === null ? null : { kind: "number", number, format };

const readDate = (text: string): Entry | null => {
  let match = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (match) {
    const [, year, month, day] = match;
    return day === undefined
      ? dated(serial(Number(year), Number(month), 1), "mmm-yy")
      : dated(serial(Number(year), Number(month), Number(day)), "m/d/yyyy");
  }
  match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (match) {
    const [, month, day, year] = match;
    if (year !== undefined) {
      return dated(serial(fullYear(year), Number(month), Number(day)), "m/d/yyyy");
    }
    return dated(serial(new Date().getFullYear(), Number(month), Number(day)), "d-mmm");
  }
  match = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  if (match) {
    const month = months.indexOf(match[2]!.slice(0, 3).toLowerCase()) + 1;
    if (month === 0) return null;
    return match[3] === undefined
      ? dated(serial(new Date().getFullYear(), month, Number(match[1])), "d-mmm")
      : dated(serial(fullYear(match[3]), month, Number(match[1])), "d-mmm-yy");
  }
  // Jan 5 is a day of this year, Jan 45 a month of 1945, January 5, 2024 itself.
  match = /^([a-z]{3,9})[- ](\d{1,2}|\d{4})(?:, ?(\d{4}))?$/i.exec(text);
  if (match) {
    const [, name, number, year] = match;
    const month = months.indexOf(name!.slice(0, 3).toLowerCase()) + 1;
    if (month === 0) return null;
    if (year !== undefined) return dated(serial(Number(year), month, Number(number)), "d-mmm-yy");
    const day = serial(new Date().getFullYear(), month, Number(number));
    if (number!.length < 4 && day !== null) return dated(day, "d-mmm");
    return dated(serial(fullYear(number!), month, 1), "mmm-yy");
  }
  return null;
};

// 10:30, 10:30:15, 3:45 PM, 25:00; after a date too.
const readTime = (text: string): Entry | null => {
  const match = /^(?:(\S+) )?(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, day, hour, minute, second = "0", half] = match;
  const hours = Number(hour);
  const date = day === undefined ? null : readDate(day);
  if (day !== undefined && date?.kind !== "number") return null;
  if ((half && (hours > 12 || hours === 0)) || (day !== undefined && hours > 23)) return null;
  const whole = half ? (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hours;
  const time = (whole * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (date?.kind === "number") return { kind: "number", number: date.number + time, format: "m/d/yyyy h:mm" };
  const format = `h:mm${match[4] ? ":ss" : ""}${half ? " AM/PM" : ""}`;
  return { kind: "number", number: time, format: hours > 23 ? "[h]:mm:ss" : format };
};

// 1 1/2, and 0 1/2: alone, 1/2 is a day.
const readFraction = (text: string): Entry | null => {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const [, sign, whole, above, below] = match;
  const size = Number(whole) + Number(above) / Number(below);
  const digits = "?".repeat(Math.min(2, Math.max(above!.length, below!.length)));
  return { kind: "number", number: sign ? -size : size, format: `# ${digits}/${digits}` };
};

const readNumber = (text: string): Entry | null => {
  const match =
    /^([+-]?)(\$?)([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?(%?)$/i.exec(text) ??
    /^(\()(\$?)()(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?()(%?)\)$/.exec(text);
  if (!match) return null;
  const [, outer, currency, inner, whole, fraction, exponent, percent] = match;
  if ((whole === undefined && (fraction === undefined || fraction === ".")) || (outer && inner)) return null;
  const size = Number(`${(whole ?? "0").replaceAll(",", "")}${fraction ?? ""}${exponent ?? ""}`);
  if (!Number.isFinite(size)) return null;
  const negative = outer === "-" || outer === "(" || inner === "-";
  const number = (negative ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction && fraction !== "." ? ".00" : "";
  const format = percent
    ? `0${decimals}%`
    : currency
      ? `$#,##0${decimals}_);[Red]($#,##0${decimals})`
      : whole?.includes(",")
        ? `#,##0${decimals}`
        : exponent
          ? "0.00E+00"
          : undefined;
  return format === undefined ? { kind: "number", number } : { kind: "number", number, format };
};

// A cell formatted as text takes everything as it stands, formulas too.
export const readEntry = (text: string, numberFormat: string): Entry => {
  if (text === "") return { kind: "blank" };
  if (numberFormat === "@") return { kind: "text", text };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  // A sign or @ before a name, text or bracket begins a formula too.
  if (/^[+\-@]\s*[\p{L}_("]/u.test(trimmed)) return { kind: "formula", formula: `=${trimmed}` };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", boolean: upper === "TRUE" };
  if ((errorTexts as readonly string[]).includes(upper)) return { kind: "error", error: upper };
  return (
    readNumber(trimmed) ??
    readFraction(trimmed) ??
    readDate(trimmed) ??
    readTime(trimmed) ?? { kind: "text", text }
  );
};
