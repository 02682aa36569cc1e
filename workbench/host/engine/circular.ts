// Owns circular references: the cells in one show 0, where the engine would go round once.
import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import type { Core } from "./core";

export const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;

type CircleCheck = { _checkIsCycleDependency: (formulas: IFormulaDependencyTree[]) => boolean };

// The cells that are in a circle in the calculation under way.
export const watchCircles = ({ injector }: Core): ReadonlySet<string> => {
  const circular = new Set<string>();
  const dependencies = injector.get(IDependencyManagerService);
  // The engine asks whether there is a circle, while it still knows what rests on what, and not which cells are in it.
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as CircleCheck;
  const hasCircle = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (formulas) => {
    circular.clear();
    if (!hasCircle(formulas)) return false;
    const inCircles = withinCircles(
      formulas.flatMap((formula) =>
        [...dependencies.searchDependency(formula.toRTreeItem())].map((id) => [formula.treeId, id] as const),
      ),
    );
    for (const { treeId, subUnitId, row, column } of formulas)
      if (inCircles.has(treeId)) circular.add(cellKey(subUnitId, row, column));
    return true;
  };
  return circular;
};

// What rests on nothing that is left, or has nothing left that rests on it, is in no circle.
const withinCircles = (edges: (readonly [number, number])[]): Set<number> => {
  for (let count = -1; count !== edges.length;) {
    count = edges.length;
    const [from, to] = [new Set(edges.map(([one]) => one)), new Set(edges.map(([, one]) => one))];
    edges = edges.filter(([one, other]) => to.has(one) && from.has(other));
  }
  return new Set(edges.flat());
};
