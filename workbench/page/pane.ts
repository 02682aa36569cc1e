// Owns the pane beside the grid: its title bar, its width, and whether it is shown.

const narrowest = 320;
const widest = 640;
const step = 16;

export class Pane {
  readonly frame = document.createElement("iframe");
  private readonly root: HTMLElement;
  private readonly splitter: HTMLElement;

  constructor(
    root: HTMLElement,
    splitter: HTMLElement,
    title: string,
    private readonly onToggle: (shown: boolean) => void,
  ) {
    this.root = root;
    this.splitter = splitter;
    root.querySelector("h2")!.textContent = title;
    this.frame.title = title;
    root.querySelector("button")!.addEventListener("click", () => this.show(false));
    this.watchSplitter();
  }

  // Hidden, the add-in goes on running, as a shared runtime does.
  show(shown: boolean): void {
    this.root.hidden = !shown;
    this.splitter.hidden = !shown;
    this.onToggle(shown);
  }

  get isShown(): boolean {
    return !this.root.hidden;
  }

  // Puts the frame into its place, and so loads it.
  load(): void {
    this.root.append(this.frame);
  }

  // The frame keeps what had the focus in it; at first its first control gets it.
  focus(): void {
    const inside = this.frame.contentWindow!;
    inside.focus();
    if (inside.document.activeElement === inside.document.body)
      inside.document.querySelector<HTMLElement>("button, a[href], input, [tabindex='0']")?.focus();
  }

  focusClose(): void {
    this.root.querySelector("button")!.focus();
  }

  fail(sentence: string): void {
    const note = this.root.querySelector<HTMLElement>("[role=alert]")!;
    note.textContent = sentence;
    note.hidden = false;
  }

  private get width(): number {
    return this.root.getBoundingClientRect().width;
  }

  private set width(pixels: number) {
    const width = Math.round(Math.min(widest, Math.max(narrowest, pixels)));
    this.root.style.width = `${width}px`;
    this.splitter.setAttribute("aria-valuenow", String(width));
  }

  private watchSplitter(): void {
    const { splitter } = this;
    splitter.setAttribute("aria-valuemin", String(narrowest));
    splitter.setAttribute("aria-valuemax", String(widest));
    splitter.setAttribute("aria-valuenow", String(Math.round(this.width)));
    splitter.addEventListener("pointerdown", (event) => {
      splitter.setPointerCapture(event.pointerId);
      const right = this.root.getBoundingClientRect().right;
      // The iframe would swallow the pointer.
      this.frame.style.pointerEvents = "none";
      const move = ({ clientX }: PointerEvent): void => {
        this.width = right - clientX;
      };
      const stop = (): void => {
        this.frame.style.pointerEvents = "";
        splitter.removeEventListener("pointermove", move);
      };
      splitter.addEventListener("pointermove", move);
      splitter.addEventListener("pointerup", stop, { once: true });
      splitter.addEventListener("pointercancel", stop, { once: true });
    });
    splitter.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.width += step;
      if (key === "ArrowRight") this.width -= step;
    });
  }
}
