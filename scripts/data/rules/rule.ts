// What a rule is, and how it points at a cell.
import type { DataPackage, Problem, Row } from "../package";

export type Rule = (pkg: DataPackage) => Iterable<Problem>;

export const at = ({ file, line }: Row, column: string, what: string, fix: string): Problem => ({
  file,
  line,
  column,
  what,
  fix,
});

/** Why a cell that names a thing is refused. */
export const notThere = (name: string | undefined, what: string): string =>
  `${JSON.stringify(name)} is not ${what}`;
