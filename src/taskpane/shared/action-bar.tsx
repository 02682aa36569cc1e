// Owns the bar at a place's foot: its action and what came of it stay in sight, however long the place is.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    boxSizing: "border-box",
    // Half of a low pane at most: what is acted on stays in sight as well.
    maxHeight: "50vh",
    overflowY: "auto",
    margin: "0 -16px",
    padding: "8px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ActionBarProps {
  /** Names the bar to a screen reader. */
  label: string;
  /** The buttons, the primary one first. */
  children: ReactNode;
  outcome?: ReactNode;
}

export const ActionBar = ({ label, children, outcome }: ActionBarProps) => {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={label}>
      {outcome}
      <div className={styles.actions}>{children}</div>
    </div>
  );
};
