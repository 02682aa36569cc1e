// Writes the benchmark's results as Markdown, for the terminal and for docs/performance.md.
import { table } from "../scripts/docs/markdown";
import type { Part } from "./measurement";

export interface Head {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
}

export const partText = ({ title, about, headers, rows }: Part): string =>
  `### ${title}\n\n${about}\n\n${table(headers, rows)}`;

export const targetsText = (parts: readonly Part[]): string =>
  `### Targets\n\n${table(
    ["what", "target", "measured", ""],
    parts.flatMap(({ targets }) =>
      targets.map(({ what, limit, found, reached }) => [
        what,
        limit,
        found,
        reached ? "reached" : "**missed**",
      ]),
    ),
  )}`;

const markers = ["<!-- written by npm run bench -->", "<!-- end of what npm run bench writes -->"] as const;

/** The page with the results between its markers. */
export const withText = (page: string, { date, machine }: Head, parts: readonly Part[]): string => {
  const [before, after] = [page.indexOf(markers[0]), page.indexOf(markers[1])];
  if (before < 0 || after < before)
    throw new Error(`docs/performance.md has lost its markers. Restore ${markers.join(" and ")}.`);
  const { processor, cores, memory, system, node, load } = machine;
  const text = [
    `Measured on ${date}: ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}; load at the start ${load}.`,
    targetsText(parts),
    ...parts.map(partText),
  ].join("\n\n");
  return `${page.slice(0, before)}${markers[0]}\n\n${text}\n\n${page.slice(after)}`;
};
