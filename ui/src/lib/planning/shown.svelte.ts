// How the interviews are shown, kept while the dossier is open: which view, which filter, which month, what is chosen.
import type { InterviewFilter } from "../api";
import { keepColumns, keptColumns, type ListColumn } from "./columns";
import { emptyFilter } from "./filter";
import type { Sort } from "./sort";
import { Selection } from "./selection.svelte";

export type Way = "list" | "board" | "calendar";
export type Dimension = "sphere" | "profil" | "echelon" | "territoire" | "espace";

class Shown {
  way = $state<Way>("list");
  filter = $state.raw<InterviewFilter>(emptyFilter());
  sort = $state.raw<Sort | null>(null);
  columns = $state.raw<readonly ListColumn[]>(keptColumns());
  /** "2020-03"; null until the calendar chose where to begin. */
  month = $state<string | null>(null);
  /** Whether the panel of those who have not been heard is open, and by what it groups them. */
  coverage = $state(false);
  dimension = $state<Dimension>("sphere");
  /** The interview one was on last. */
  at = $state<string | null>(null);
  readonly selection = new Selection();
  #dossier = "";

  /** Another dossier begins afresh. */
  of(dossier: string): void {
    if (dossier === this.#dossier) return;
    this.#dossier = dossier;
    this.way = "list";
    this.filter = emptyFilter();
    this.sort = null;
    this.month = null;
    this.coverage = false;
    this.dimension = "sphere";
    this.at = null;
    this.selection.clear();
  }

  /** Shows these columns of the list from now on; an order by one that is gone is the dossier's own again. */
  show(columns: readonly ListColumn[]): void {
    this.columns = columns;
    keepColumns(columns);
    const by = this.sort?.by;
    if (by && by !== "organisation" && !columns.includes(by)) this.sort = null;
  }

  /** Changes parts of the filter. */
  narrow(change: Partial<InterviewFilter>): void {
    this.filter = { ...this.filter, ...change };
  }
}

/** How the interviews of the open dossier are shown. */
export const shown = new Shown();
