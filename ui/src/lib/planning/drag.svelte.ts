// Dragging interviews to a place, with pointer events: the web's own drag and drop does not get along with the shell's.
import type { InterviewRow } from "../api";

const FAR_ENOUGH = 6;
const EDGE = 48;
const SCROLL = 14;

/** What is being dragged, where it is, and over which place: an element's `data-drop`. */
export class CardDrag {
  row = $state.raw<InterviewRow | null>(null);
  x = $state(0);
  y = $state(0);
  over = $state<string | null>(null);
  /** True for the click that a pointer let go would otherwise make. */
  ended = false;
  #drop: (row: InterviewRow, place: string) => void;

  constructor(drop: (row: InterviewRow, place: string) => void) {
    this.#drop = drop;
  }

  /** A pointer went down on a card: follow it, and drop where it is let go. */
  start(event: PointerEvent, row: InterviewRow, scrolls?: HTMLElement): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = { x: event.clientX, y: event.clientY };
    const root = document.documentElement;
    const move = (now: PointerEvent) => {
      if (!this.row) {
        if (Math.hypot(now.clientX - from.x, now.clientY - from.y) < FAR_ENOUGH) return;
        this.row = row;
        root.style.userSelect = "none";
        root.style.cursor = "grabbing";
        getSelection()?.removeAllRanges();
      }
      now.preventDefault();
      this.x = now.clientX;
      this.y = now.clientY;
      const under = document.elementFromPoint(now.clientX, now.clientY);
      this.over = under?.closest<HTMLElement>("[data-drop]")?.dataset.drop ?? null;
      const box = scrolls?.getBoundingClientRect();
      if (box && now.clientX > box.right - EDGE) scrolls!.scrollLeft += SCROLL;
      if (box && now.clientX < box.left + EDGE) scrolls!.scrollLeft -= SCROLL;
    };
    const stop = (dropped: boolean) => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", key, true);
      root.style.userSelect = "";
      root.style.cursor = "";
      const { row: dragged, over } = this;
      this.row = null;
      this.over = null;
      if (!dragged) return;
      this.ended = true;
      setTimeout(() => (this.ended = false));
      if (dropped && over) this.#drop(dragged, over);
    };
    const up = () => stop(true);
    const cancel = () => stop(false);
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape" || !this.row) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop(false);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", key, true);
  }
}
