// Owns which record a question about investment or companies means.
import type { Dataset, Entry } from "./dataset";
import type { Party } from "./generated/schema";
import { Names, namesOf } from "./names";
import { notFound } from "./refusal";

const investments = (dataset: Dataset): ReadonlyMap<string, Entry> =>
  dataset.index(
    "investments",
    () =>
      new Map(
        dataset.entries.flatMap((entry) =>
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
export const investors = (dataset: Dataset): Names<Party> =>
  dataset.index(
    "investors",
    () =>
      new Names(
        dataset.data.parties.filter(({ id }) => investments(dataset).has(id)),
        namesOf,
      ),
  );

/** The record of a party's cumulative investment. */
export const investmentBy = (dataset: Dataset, name: string): Entry => {
  const party = investors(dataset).find(name);
  if (party) return investments(dataset).get(party.id)!;
  throw notFound("investor", name, investors(dataset).near(name), '=AZCN.INVESTMENT("China")');
};

/** The record that counts companies of Chinese origin. */
export const companyCount = (dataset: Dataset): Entry =>
  dataset.index("company count", () =>
    dataset.entries.find(({ row }) => row.kind === "company-count" && row.parent === undefined)!,
  );
