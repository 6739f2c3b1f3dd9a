// Out of a grid by keyboard: to the title of the section that it stands in.

/** Gives the keyboard to the section around a grid. */
export function leaveGrid(table: HTMLElement | undefined): void {
  const head = table?.closest("section:has(h2)")?.querySelector<HTMLElement>("h2");
  head?.setAttribute("tabindex", "-1");
  head?.focus();
}
