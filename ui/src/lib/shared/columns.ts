// Which columns of a list are shown: chosen by hand, remembered on this machine only.
import { t } from "../app/i18n";
import type { Deeds } from "./context.svelte";

/** The columns of one list. */
export type Columns<C extends string> = {
  /** Under what the choice is remembered. */
  key: string;
  /** All of them, in the order they stand in. */
  all: readonly C[];
  /** Those shown before anybody chose. */
  first: readonly C[];
  name: (column: C) => string;
};

/** What the head of a list is called among its rows. */
export const HEAD = "columns";

/** Those that were last shown here; what is not among the columns any more is left out. */
export function keptOf<C extends string>({ key, all, first }: Columns<C>): readonly C[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(kept) ? all.filter((column) => kept.includes(column)) : first;
  } catch {
    return first;
  }
}

/** These with one more, or without it, in their order. */
export function turnedIn<C extends string>(
  { all }: Columns<C>,
  shown: readonly C[],
  column: C,
): readonly C[] {
  const on = !shown.includes(column);
  return all.filter((one) => (one === column ? on : shown.includes(one)));
}

/** Remembers them. */
export function keepIn<C extends string>({ key }: Columns<C>, shown: readonly C[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(shown));
  } catch {
    // A full or refused store costs only the memory of a choice.
  }
}

/** The menu of a list's head: each column, shown or not, and those of the beginning. */
export function deedsOf<C extends string>(
  of: Columns<C>,
  shown: readonly C[],
  show: (columns: readonly C[]) => void,
): Deeds {
  return {
    name: t("columns"),
    groups: [
      of.all.map((column) => ({
        label: of.name(column),
        testid: `column-${column}`,
        checked: shown.includes(column),
        many: true,
        run: () => show(turnedIn(of, shown, column)),
      })),
      [{ label: t("columns-again"), run: () => show(of.first) }],
    ],
  };
}
