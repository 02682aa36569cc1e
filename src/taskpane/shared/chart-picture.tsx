// Owns a table's chart as the workbook will draw it, to be looked at before it is inserted; its numbers are the preview's.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cell, Table } from "../../dataset/table";
import type { ChartSpec } from "../../workbook/insert/chart";
import { cellText, numberText } from "./cell-text";
import { useSpeech } from "./language";

const WIDTH = 360;
const HEIGHT = 190;
/** A lying bar has its label above it. */
const BAR_ROW = 26;
const FOOT = 18;
const PLOT = { left: 4, right: WIDTH - 4, top: 16 };

/** Told apart by colour and by dashes, since a colour alone tells some people nothing. */
const STROKES = [
  { colour: tokens.colorBrandForeground1, dash: "none" },
  { colour: tokens.colorPaletteDarkOrangeForeground1, dash: "6 3" },
  { colour: tokens.colorPaletteBerryForeground1, dash: "2 3" },
  { colour: tokens.colorPaletteBlueForeground2, dash: "9 3 2 3" },
  { colour: tokens.colorNeutralForeground3, dash: "1 4" },
  { colour: tokens.colorPaletteGreenForeground1, dash: "12 4" },
] as const;

const strokeOf = (index: number) => STROKES[index % STROKES.length]!;

const useStyles = makeStyles({
  figure: { margin: "12px 0 0" },
  caption: {
    whiteSpace: "pre-line",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: "4px",
  },
  picture: { display: "block", width: "100%", overflow: "visible" },
  text: { fontSize: "10px", fill: tokens.colorNeutralForeground2 },
  grid: { stroke: tokens.colorNeutralStroke2 },
  keys: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
});

/** The first of a few round numbers that is not smaller. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((one) => one >= value * (1 - 1e-9))!;
};

/** What a scale begins and ends with. */
const rangeOf = (values: readonly number[]): [number, number] => {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [least < 0 ? -roundUp(-least) : 0, most > 0 ? roundUp(most) : least < 0 ? 0 : 1];
};

export const ChartPicture = ({ table, spec }: { table: Table; spec: ChartSpec }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const { kind, title, axis, drawn } = spec;
  const rows = table.rows;
  const isLine = kind === "line";
  const isLying = kind === "bar";
  const numbers = drawn.flatMap((column) =>
    rows.map((row) => row[column]).filter((cell) => typeof cell === "number"),
  );
  const [least, most] = rangeOf(numbers);
  const { left, right, top } = PLOT;
  const height = isLying ? top + rows.length * BAR_ROW + FOOT : HEIGHT;
  const bottom = height - FOOT;
  const band = (isLying ? bottom - top : right - left) / Math.max(1, rows.length);
  /** Where a value lies: to the right where bars lie, else from the bottom up. */
  const at = (value: number): number =>
    isLying
      ? left + ((value - least) / (most - least)) * (right - left)
      : bottom - ((value - least) / (most - least)) * (bottom - top);
  const along = (row: number): number => (isLying ? top : left) + band * (row + 0.5);
  const { type } = table.columns[axis]!;
  const labels = rows.map((row) => cellText(row[axis] ?? "", type, language, messages));

  const line = (column: number): string =>
    rows.reduce<string>((path, row, index) => {
      const cell: Cell = row[column] ?? "";
      if (typeof cell !== "number") return path;
      const isGoingOn = typeof rows[index - 1]?.[column] === "number";
      return `${path}${isGoingOn ? "L" : "M"}${along(index)} ${at(cell)}h0`;
    }, "");
  const bars = (column: number, series: number) =>
    rows.map((row, index) => {
      const cell: Cell = row[column] ?? "";
      if (typeof cell !== "number") return null;
      const thick = (band * (isLying ? 0.4 : 0.8)) / drawn.length;
      const start = along(index) - (isLying ? 0 : band * 0.4) + thick * series;
      const [from, to] = [Math.min(at(0), at(cell)), Math.max(at(0), at(cell))];
      const box = isLying
        ? { x: from, y: start, width: to - from, height: thick }
        : { x: start, y: from, width: thick, height: to - from };
      return <rect key={table.keys[index]} {...box} fill={strokeOf(series).colour} />;
    });
  const ticks = [least, (least + most) / 2, most];
  const shown = [0, Math.floor((rows.length - 1) / 2), rows.length - 1].filter(
    (row, place, all) => all.indexOf(row) === place,
  );

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={messages.insertion.chartOf(
          drawn.map((column) => table.columns[column]!.label).join("; "),
          labels[0] ?? "",
          labels.at(-1) ?? "",
        )}
      >
        {ticks.map((value, place) => (
          <g key={value}>
            <line
              className={styles.grid}
              {...(isLying
                ? { x1: at(value), x2: at(value), y1: top, y2: bottom }
                : { x1: left, x2: right, y1: at(value), y2: at(value) })}
            />
            <text
              className={styles.text}
              {...(isLying ? { x: at(value), y: height - 4 } : { x: left, y: at(value) - 3 })}
              textAnchor={isLying ? (["start", "middle", "end"] as const)[place] : "start"}
            >
              {numberText(value, language)}
            </text>
          </g>
        ))}
        {drawn.map((column, series) =>
          isLine ? (
            <path
              key={column}
              d={line(column)}
              fill="none"
              stroke={strokeOf(series).colour}
              strokeDasharray={strokeOf(series).dash}
              strokeWidth="2"
              strokeLinecap="round"
            />
          ) : (
            bars(column, series)
          ),
        )}
        {isLying
          ? labels.map((label, row) => (
              <text key={table.keys[row]} className={styles.text} x={left} y={along(row) - 3}>
                {label.length > 60 ? `${label.slice(0, 59)}…` : label}
              </text>
            ))
          : shown.map((row, place) => (
              <text
                key={row}
                className={styles.text}
                x={place === 0 ? left : place === shown.length - 1 ? right : along(row)}
                y={height - 4}
                textAnchor={place === 0 ? "start" : place === shown.length - 1 ? "end" : "middle"}
              >
                {labels[row]}
              </text>
            ))}
      </svg>
      <ul className={styles.keys}>
        {drawn.map((column, series) => (
          <li key={column}>
            <svg width="24" height="10" aria-hidden="true">
              <line
                x1="1"
                x2="23"
                y1="5"
                y2="5"
                stroke={strokeOf(series).colour}
                strokeDasharray={isLine ? strokeOf(series).dash : "none"}
                strokeWidth={isLine ? 2 : 8}
              />
            </svg>{" "}
            {table.columns[column]!.label}
          </li>
        ))}
      </ul>
    </figure>
  );
};
