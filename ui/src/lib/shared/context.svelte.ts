// What can be done to a row: asked for on it by a right click, by Shift+F10 or by the Menu key.

/** One thing that can be done. */
export type Deed = {
  label: string;
  testid?: string;
  /** The key that does the same on the row, as it is written on the keyboard. */
  key?: string;
  /** It changes the dossier: not offered where the dossier can only be read. */
  writes?: boolean;
  /** It is so now; of several, or, with `many`, by itself. */
  checked?: boolean;
  many?: boolean;
  run?: () => unknown;
  /** What is behind this one, instead of something to run. */
  more?: readonly Deed[];
};

/** What can be done to whom, in groups of what belongs together. */
export type Deeds = { name: string; groups: readonly (readonly Deed[])[] };

/** A menu where it was asked for. */
type Shown = Deeds & { x: number; y: number; row: HTMLElement; top: number; back: HTMLElement | null };

/** So far under what has the keyboard its menu opens. */
const UNDER = 2;
const ROWS = "[data-row]";
/** What has a menu of the system's own: one copies and pastes there. */
const TEXT = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable='true']";

class Context {
  shown = $state.raw<Shown | null>(null);

  /** Shows a menu in place of any other. */
  open(shown: Shown): void {
    this.close();
    this.shown = shown;
    shown.row.dataset.asked = "";
  }

  /** Puts the menu away when its row went elsewhere: what was scrolled before is told of late. */
  follow(): void {
    const shown = this.shown;
    if (shown && Math.abs(shown.row.getBoundingClientRect().top - shown.top) >= 1) this.close();
  }

  /** Puts the menu away and gives the keyboard back. */
  close(): void {
    const shown = this.shown;
    if (!shown) return;
    this.shown = null;
    delete shown.row.dataset.asked;
    if (shown.back?.isConnected) shown.back.focus({ preventScroll: true });
  }
}

/** The one menu of this window. */
export const context = new Context();

/** Only what this dossier allows, and no group without anything in it. */
export function allowed(deeds: Deeds, readOnly: boolean): Deeds {
  const groups = deeds.groups
    .map((group) => group.filter((deed) => !(readOnly && deed.writes)))
    .filter((group) => group.length > 0);
  return { name: deeds.name, groups };
}

/** Whether the pointer is on words that were chosen to be copied. */
function onChosenWords(target: Node): boolean {
  const chosen = getSelection();
  return !!chosen && !chosen.isCollapsed && chosen.containsNode(target, true);
}

/** The menu of the window's own maker offers to reload a page: it serves only where one writes, copies or pastes. */
export function onlyOnWords(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  if (!target.closest(TEXT) && !onChosenWords(target)) event.preventDefault();
}

/** Where Ctrl held makes a press ask for the menu, the same press is a click as well: it must not open the row too. */
function notClicked(): void {
  const on = { capture: true };
  const stop = (event: MouseEvent): void => {
    // Enter on the menu is a click of no press.
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", stop, on);
  const next = () => document.removeEventListener("click", stop, on);
  document.addEventListener("mousedown", next, { capture: true, once: true });
}

/**
 * The rows of a list, each with `data-row`, have a menu: `of` says what can be done to the row of this name, asked for on
 * this element of it. In a list that keeps the keyboard to itself, what is active in it stands for the row one is on.
 */
export function contextual(of: (row: string, target: HTMLElement) => Deeds | null | Promise<Deeds | null>) {
  return (box: HTMLElement): (() => void) => {
    const active = (): HTMLElement | null => {
      const id = box.getAttribute("aria-activedescendant");
      if (id && document.activeElement === box) return document.getElementById(id);
      return document.activeElement as HTMLElement | null;
    };

    async function ask(at: HTMLElement, place: { x: number; y: number }): Promise<void> {
      const row = at.closest<HTMLElement>(ROWS);
      const deeds = row && box.contains(row) ? await of(row.dataset.row!, at) : null;
      if (!row || !deeds || !row.isConnected) return;
      const own = document.activeElement;
      const back =
        own instanceof HTMLElement && (own === box || row.contains(own))
          ? own
          : box.tabIndex >= 0
            ? box
            : row.matches("button")
              ? row
              : row.querySelector<HTMLElement>("button:not(:disabled)");
      const { top } = row.getBoundingClientRect();
      context.open({ ...deeds, ...place, row, top, back });
    }

    function pressed(event: MouseEvent): void {
      const target = event.target as HTMLElement;
      if (target.closest(TEXT) || onChosenWords(target) || !target.closest(ROWS)) return;
      event.preventDefault();
      notClicked();
      void ask(target, { x: event.clientX, y: event.clientY });
    }

    function key(event: KeyboardEvent): void {
      const asks = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
      const at = asks ? active() : null;
      if (!at || at.matches(TEXT)) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, bottom } = at.getBoundingClientRect();
      void ask(at, { x: left, y: bottom + UNDER });
    }

    box.addEventListener("contextmenu", pressed);
    box.addEventListener("keydown", key);
    return () => {
      box.removeEventListener("contextmenu", pressed);
      box.removeEventListener("keydown", key);
      if (context.shown && box.contains(context.shown.row)) context.close();
    };
  };
}
