// Owns a dataset that is many times the real one: every record again and again, under names of its own.
import { recordResources } from "../src/dataset/generated/schema";
import type { Data } from "../src/dataset/generated/schema";

type Labels = {
  readonly id: string;
  readonly label_en: string;
  readonly label_az: string;
  readonly label_zh: string;
  readonly aliases?: readonly string[];
};

const times = <T>(rows: readonly T[], factor: number, copy: (row: T, number: number) => T): T[] =>
  Array.from({ length: factor }, (_, number) =>
    number === 0 ? rows : rows.map((row) => copy(row, number)),
  ).flat();

const renamed = <T extends Labels>(row: T, number: number): T => ({
  ...row,
  id: `${row.id}-${number}`,
  label_en: `${row.label_en} ${number}`,
  label_az: `${row.label_az} ${number}`,
  label_zh: `${row.label_zh} ${number}`,
  ...(row.aliases ? { aliases: row.aliases.map((alias) => `${alias} ${number}`) } : {}),
});

export const multiplied = (data: Data, factor: number): Data => ({
  ...data,
  ...(Object.fromEntries(
    recordResources.map((resource) => [
      resource,
      times(data[resource] as readonly Labels[], factor, renamed),
    ]),
  ) as unknown as Pick<Data, (typeof recordResources)[number]>),
  parties: times(data.parties, factor, renamed),
  series: times(data.series, factor, renamed),
  values: Object.fromEntries(
    Object.entries(data.values).flatMap(([id, values]) =>
      Array.from({ length: factor }, (_, number) => [number === 0 ? id : `${id}-${number}`, values]),
    ),
  ),
  observations: times(data.observations, factor, (row, number) => ({
    ...row,
    id: `${row.id}-${number}`,
    record: `${row.record}-${number}`,
  })),
  verdicts: times(data.verdicts, factor, (row, number) => ({ ...row, record: `${row.record}-${number}` })),
});
