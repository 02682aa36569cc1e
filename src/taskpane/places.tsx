// Owns the row of the pane's places. Fluent's own tab list lays hidden stops around itself that office.js, which
// moves the focus by itself in Excel on the web, would walk into.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    margin: "-8px -6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    padding: "8px 6px",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Forced colours draw transparent borders as well: only the shown place is to have its bar.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface PlacesProps<Place extends string> {
  places: readonly { id: Place; name: string }[];
  shown: Place;
  /** Id of the element in which the place is shown. */
  panel: string;
  onShow: (place: Place) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

export const Places = <Place extends string>({ places, shown, panel, onShow }: PlacesProps<Place>) => {
  const styles = useStyles();
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const at = places.findIndex(({ id }) => id === shown);
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? places.length - 1
          : (at + (STEPS[event.key] ?? 0) + places.length) % places.length;
    if (to === at) return;
    event.preventDefault();
    onShow(places[to]!.id);
    (event.currentTarget.children[to] as HTMLElement).focus();
  };
  return (
    <div role="tablist" className={styles.list} onKeyDown={walk}>
      {places.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={panel}
          tabIndex={id === shown ? 0 : -1}
          className={mergeClasses(styles.place, id === shown && styles.shown)}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
