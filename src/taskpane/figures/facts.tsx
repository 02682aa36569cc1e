// Owns the list of what is known of a figure, each by its name, and a source as it is cited there.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Reference, shortCitation } from "../../dataset/citation";
import { Link } from "../shared/link";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) 1fr",
    gap: "6px 12px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, minWidth: 0 },
  },
});

export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className={useStyles().facts}>{children}</dl>
);

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

export const Cited = ({ reference }: { reference: Reference }) => (
  <span lang="en">
    <Link to={reference.source.url ?? reference.source.read_at}>{shortCitation(reference)}</Link>
  </span>
);
