// Owns a link to elsewhere: it opens beside Excel, and the page it opens learns nothing of this one.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** The text alone where there is no address. */
export const Link = ({ to, children }: { to: string | undefined; children: ReactNode }) => {
  const styles = useStyles();
  return to ? (
    <a className={styles.link} href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
};
