// Owns the pane's frame: theme, language, the view, and the line at its foot.
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import {
  type ComponentType,
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createRoot } from "react-dom/client";
import { latestPaneRequest, onPaneRequest, type PaneRequest } from "../commands/pane-request";
import { dataset } from "../dataset/current";
import { isLanguage, type Language } from "../dataset/language";
import "../dataset/later";
import { editionName } from "../dataset/table";
import { Boundary } from "./boundary";
import { FirstRun, isFirstRun } from "./tables/first-run";
import { firstLanguage, Speaking, useSpeech } from "./shared/language";
import type { Messages } from "./messages/en";
import { Notice } from "./shared/notice";
import { LeftOutcomes } from "./shared/outcome";
import { Places } from "./places";
import { useTheme } from "./theme";
import { Figures } from "./figures/figures";
import { Functions } from "./formulas/functions";
import { Tables } from "./tables/tables";
import { Workbook } from "./workbook/workbook";

/** Read by few: loaded when it is shown. */
const About = lazy(() =>
  import(/* webpackChunkName: "about" */ "./about/about").then((loaded) => ({ default: loaded.About })),
);

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  frame: {
    boxSizing: "border-box",
    minHeight: "100vh",
    maxWidth: "640px",
    padding: "16px",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
  },
  view: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "16px" },
  language: {
    padding: "4px",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& option": { color: "FieldText", backgroundColor: "Field" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px 16px",
    alignItems: "center",
    justifyContent: "space-between",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const LanguageChoice = () => {
  const styles = useStyles();
  const { language, messages, speak } = useSpeech();
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{messages.language}</label>{" "}
      <select
        id={id}
        className={styles.language}
        value={language}
        onChange={({ target }) => isLanguage(target.value) && speak(target.value)}
      >
        {dataset.data.edition.languages.map(({ code, title }) => (
          <option key={code} value={code} lang={code}>
            {title}
          </option>
        ))}
      </select>
    </span>
  );
};

type View = keyof Messages["views"];

const VIEWS: Record<View, ComponentType<{ inExcel: boolean; onGuide: () => void }>> = {
  tables: Tables,
  figures: Figures,
  functions: Functions,
  workbook: Workbook,
  about: About,
};

const viewFor = (request: PaneRequest | undefined): View => {
  if (request && "figure" in request) return "figures";
  return request && "action" in request ? "workbook" : "tables";
};

const Frame = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  const panel = useId();
  const [view, setView] = useState(viewFor(request));
  useEffect(() => setView(viewFor(request)), [request]);
  const [guide, setGuide] = useState<"none" | "shown" | "asked-for">(() =>
    inExcel && isFirstRun() ? "shown" : "none",
  );
  const main = useRef<HTMLElement>(null);
  const showGuide = (): void => {
    setView("tables");
    setGuide("asked-for");
  };
  const closeGuide = (): void => {
    setGuide("none");
    main.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  // What was begun in a view is there on coming back; the workbook may have changed meanwhile, and is read anew.
  const opened = useRef(new Set<View>());
  opened.current.add(view);
  const kept = (Object.keys(VIEWS) as View[]).filter(
    (id) => id === view || (id !== "workbook" && opened.current.has(id)),
  );
  return (
    <div className={styles.frame}>
      <main ref={main} className={styles.view}>
        {!inExcel && <Notice tone="info">{messages.outsideExcel}</Notice>}
        <Places
          places={(Object.keys(VIEWS) as View[]).map((id) => ({ id, name: messages.views[id] }))}
          shown={view}
          panel={panel}
          onShow={setView}
        />
        <LeftOutcomes />
        {kept.map((id) => {
          const Shown = VIEWS[id];
          return (
            <div
              key={id}
              id={id === view ? panel : undefined}
              role="tabpanel"
              aria-label={messages.views[id]}
              hidden={id !== view}
            >
              <Boundary name={messages.views[id]}>
                {id === "tables" && guide !== "none" && (
                  <FirstRun isAskedFor={guide === "asked-for"} onClose={closeGuide} />
                )}
                <Suspense>
                  <Shown inExcel={inExcel} onGuide={showGuide} />
                </Suspense>
              </Boundary>
            </div>
          );
        })}
      </main>
      <footer className={styles.foot}>
        <span>{messages.edition(editionName(dataset))}</span>
        <LanguageChoice />
      </footer>
    </div>
  );
};

const Pane = ({ inExcel, first }: { inExcel: boolean; first: Language }) => {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.provider}>
      <Speaking first={first}>
        <Frame inExcel={inExcel} />
      </Speaking>
    </FluentProvider>
  );
};

/** Puts the pane in the place of the skeleton. */
export const mountPane = async (place: HTMLElement, inExcel: boolean): Promise<void> => {
  const first = await firstLanguage();
  createRoot(place).render(<Pane inExcel={inExcel} first={first} />);
};
