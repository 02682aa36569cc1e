// Owns what the pane's places have in common to look at: their rows, headings and quiet texts.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px", overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subheading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: "0 0 4px" },
  quiet: { margin: "0 0 4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: "20px" },
  /** A figure's value. */
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Boxes to tick, with their legend. */
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  /** Fluent greys what is not chosen, which would look as if it could not be. */
  choices: {
    "& .fui-Checkbox .fui-Checkbox__label": { color: tokens.colorNeutralForeground1 },
    "& .fui-Radio .fui-Radio__input:enabled ~ .fui-Radio__label": { color: tokens.colorNeutralForeground1 },
  },
  legend: { padding: 0 },
  boxes: { display: "flex", flexWrap: "wrap" },
  /** As wide as the pane, however long its choices. */
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
