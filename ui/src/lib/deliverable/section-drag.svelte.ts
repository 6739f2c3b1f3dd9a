// Dragging a section to another place of the outline, with pointer events.

const FAR_ENOUGH = 6;

/** Which section is dragged, and before or after which it would stand. */
export class SectionDrag {
  code = $state<string | null>(null);
  over = $state<{ code: string; after: boolean } | null>(null);
  #drop: (code: string, over: string, after: boolean) => void;

  constructor(drop: (code: string, over: string, after: boolean) => void) {
    this.#drop = drop;
  }

  /** A pointer went down on a section: follow it, and drop where it is let go. */
  start(event: PointerEvent, code: string): void {
    if (event.button !== 0) return;
    const from = { x: event.clientX, y: event.clientY };
    const move = (now: PointerEvent) => {
      if (!this.code) {
        if (Math.hypot(now.clientX - from.x, now.clientY - from.y) < FAR_ENOUGH) return;
        this.code = code;
        document.documentElement.style.userSelect = "none";
        document.documentElement.style.cursor = "grabbing";
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
      const { code: dragged, over } = this;
      this.code = null;
      this.over = null;
      if (dropped && dragged && over) this.#drop(dragged, over.code, over.after);
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

  /** Which section is under the pointer, and which half of it. */
  #at(event: PointerEvent): void {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const row = under?.closest<HTMLElement>("[data-outline]");
    const box = row?.getBoundingClientRect();
    const code = row?.dataset.outline;
    this.over = code && box ? { code, after: event.clientY > box.top + box.height / 2 } : null;
  }
}
