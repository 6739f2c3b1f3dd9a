// Dragging a citation onto a statement, with pointer events: the web's own drag and drop does not get along with the shell's.
import type { Citable, Sense } from "../api";

const FAR_ENOUGH = 6;

/** What is being dragged, where it is, and over what. */
export class Drag {
  item = $state.raw<Citable | null>(null);
  x = $state(0);
  y = $state(0);
  over = $state<string | null>(null);
  sense = $state<Sense>("appuie");
  #drop: (item: Citable, sense: Sense, statementId: string) => void;

  constructor(drop: (item: Citable, sense: Sense, statementId: string) => void) {
    this.#drop = drop;
  }

  /** A pointer went down on an item: follow it, and drop where it is let go. */
  start(event: PointerEvent, item: Citable): void {
    if (event.button !== 0 || (event.target as HTMLElement).closest("button, input, a")) return;
    const from = { x: event.clientX, y: event.clientY };
    const move = (now: PointerEvent) => {
      if (!this.item) {
        if (Math.hypot(now.clientX - from.x, now.clientY - from.y) < FAR_ENOUGH) return;
        this.item = item;
        document.documentElement.style.userSelect = "none";
        document.documentElement.style.cursor = "grabbing";
        getSelection()?.removeAllRanges();
      }
      now.preventDefault();
      this.#at(now);
    };
    const stop = (dropped: boolean) => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", key, true);
      document.documentElement.style.userSelect = "";
      document.documentElement.style.cursor = "";
      const { item: dragged, over, sense } = this;
      this.item = null;
      this.over = null;
      if (dropped && dragged && over) this.#drop(dragged, sense, over);
    };
    const up = () => stop(true);
    const cancel = () => stop(false);
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape") return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop(false);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", key, true);
  }

  /** Which statement, and which third of it, is under the pointer. */
  #at(event: PointerEvent): void {
    this.x = event.clientX;
    this.y = event.clientY;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const statement = under?.closest<HTMLElement>("[data-statement-id]");
    this.over = statement?.dataset.statementId ?? null;
    if (!statement) return;
    const box = statement.getBoundingClientRect();
    const third = Math.floor(((event.clientX - box.left) / box.width) * 3);
    this.sense = third <= 0 ? "appuie" : third === 1 ? "nuance" : "contredit";
  }
}
