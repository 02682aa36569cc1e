// Owns what a figure rests on: each source's value side by side, and how the claim was checked.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { referenceOf } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import type { Entry } from "../../dataset/dataset";
import { comparedObservations, verdictOf } from "../../dataset/evidence";
import type { Observation } from "../../dataset/generated/schema";
import { evidence } from "../../dataset/generated/evidence";
import { dateOf, figureText } from "../shared/figure-text";
import { useSpeech } from "../shared/language";
import { SmallTable, useCellStyles } from "../shared/small-table";
import { VerdictMark } from "../shared/verdict-mark";
import { useViewStyles } from "../shared/view-styles";
import { Cited } from "./facts";

const useStyles = makeStyles({
  preferred: { fontWeight: tokens.fontWeightSemibold },
});

export const Observations = ({ entry }: { entry: Entry }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { cell, sentence } = useCellStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const basis = evidence.as_of_basis as Readonly<Record<string, string>>;
  const remarks = ({ id, rank_reason, scope, note }: Observation): string[] =>
    [rank_reason, scope, note, basis[id]].flatMap((text) => text ?? []);
  return (
    <section>
      <h3 className={shared.subheading}>{words.others}</h3>
      <SmallTable
        name={words.others}
        headers={[words.asOf, words.value, words.source, words.remark].map((label) => ({ id: label, label }))}
      >
        {comparedObservations(entry).map((observation) => {
          const isPreferred = observation.rank === "preferred";
          return (
            <tr key={observation.id}>
              <td className={cell}>{dateOf(observation.as_of, language, messages)}</td>
              <td className={mergeClasses(cell, isPreferred && styles.preferred)}>
                {figureText(observation, entry.row.unit, language, words)}
                {isPreferred && <div>★ {words.preferred}</div>}
                {observation === entry.stated && <VerdictMark verdict={verdictOf(entry).verdict} />}
              </td>
              <td className={cell}>
                <Cited reference={referenceOf(dataset, { entry, observation })} />
              </td>
              <td className={mergeClasses(cell, sentence)} lang="en">
                {remarks(observation).join(" ")}
              </td>
            </tr>
          );
        })}
      </SmallTable>
    </section>
  );
};

/** The claim that was held against other sources, and what each of them says. */
export const Checks = ({ entry }: { entry: Entry }) => {
  const shared = useViewStyles();
  const { messages } = useSpeech();
  const words = messages.figures;
  const check = evidence.verifications.find(({ id }) => id === evidence.verification[entry.id]);
  if (!check) return null;
  const found = evidence.evidence.filter(({ verification }) => verification === check.id);
  return (
    <section>
      <h3 className={shared.subheading}>{words.checks}</h3>
      <p className={shared.text} lang="en">
        {entry.verdict!.claim}
      </p>
      <p className={shared.text}>
        <VerdictMark verdict={check.result} />{" "}
        <span lang="en">{[check.found, check.note].filter(Boolean).join(" ")}</span>
      </p>
      <ul className={shared.list}>
        {found.map(({ source, stance, says }) => (
          <li key={source + says}>
            {words.stances[stance]}: <span lang="en">{says}</span>{" "}
            <Cited reference={{ source: dataset.sources.get(source)! }} />
          </li>
        ))}
      </ul>
    </section>
  );
};
