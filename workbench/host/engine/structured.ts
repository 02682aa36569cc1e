// Owns structured references: from what Excel takes and shows, [@Amount] in any case, to what the engine reads.
export type Named = { name: string; columns: readonly string[] };

// Quoted texts and sheets, which stay; Table[…] or […]; or a bare name.
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])(?!\S*!)|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(![])/gu;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

export const spellOut = (formula: string, tables: readonly Named[], own: Named | null): string =>
  tables.length === 0
    ? formula
    : formula.replaceAll(pieces, (piece, name?: string, brackets?: string) => {
        if (/^["']/.test(piece)) return piece;
        const wanted = brackets === undefined ? piece : name;
        const table = wanted === undefined ? own : tables.find((one) => same(one.name, wanted));
        if (!table) return piece;
        return brackets === undefined ? table.name : table.name + spellBrackets(brackets, table);
      });

const spellBrackets = (brackets: string, { columns }: Named): string => {
  const column = (given: string): string => columns.find((one) => same(given, one)) ?? given;
  const inside = brackets.slice(1, -1).trim();
  const ofRow = /^@(.*)$/s.exec(inside)?.[1]!.trim();
  if (ofRow === "") return "[#This Row]";
  const chosen = ofRow ?? inside;
  const spelt = chosen.includes("[")
    ? chosen.replaceAll(/\[([^[\]]*)\]/g, (_piece, one: string) => `[${column(one)}]`)
    : column(chosen);
  if (ofRow === undefined) return `[${spelt}]`;
  return `[[#This Row],${chosen.includes("[") ? spelt : `[${spelt}]`}]`;
};

const thisRow = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],(\[[^[\]]*\](?::\[[^[\]]*\])?)\]/giu;

// As Excel shows it in a cell of the table named, or of none.
export const shorten = (formula: string, own: string | null): string =>
  formula.replaceAll(thisRow, (_all, name: string, columns: string) => {
    const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns)?.[1];
    return `${own !== null && same(name, own) ? "" : name}[@${plain ?? columns}]`;
  });
