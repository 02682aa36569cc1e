// Owns which record a question about investment or companies means.
import type { Dataset, Entry } from "./dataset";
import { Names, namesOf } from "./names";
import { once } from "./once";
import { notFound } from "./refusal";

const investments = once(
  ({ entries }: Dataset): ReadonlyMap<string, Entry> =>
    new Map(
      entries.flatMap((entry) =>
        "from_party" in entry.row &&
        entry.row.kind === "investment" &&
        entry.row.parent === undefined &&
        entry.row.from_party
          ? [[entry.row.from_party, entry] as const]
          : [],
      ),
    ),
);

/** The parties that invest, by name. */
export const investors = once((dataset: Dataset) => {
  const known = investments(dataset);
  return new Names(
    dataset.data.parties.filter(({ id }) => known.has(id)),
    namesOf,
  );
});

/** The record of a party's cumulative investment. */
export const investmentBy = (dataset: Dataset, name: string): Entry => {
  const party = investors(dataset).find(name);
  if (party) return investments(dataset).get(party.id)!;
  const { all } = investors(dataset);
  throw notFound("investor", name, investors(dataset).near(name), '=AZCN.INVESTMENT("China")', all);
};

/** The record that counts companies of Chinese origin. */
export const companyCount = once(({ entries }: Dataset) =>
  entries.find(({ row }) => row.kind === "company-count" && row.parent === undefined)!,
);
