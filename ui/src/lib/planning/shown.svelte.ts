// How the interviews are shown, kept while the dossier is open: which view, which filter, which month, what is chosen.
import type { InterviewFilter } from "../api";
import { emptyFilter } from "./filter";
import type { Sort } from "./sort";
import { Selection } from "./selection.svelte";

export type Way = "list" | "board" | "calendar";
export type Dimension = "sphere" | "profil" | "echelon" | "territoire" | "espace";

class Shown {
  way = $state<Way>("list");
  filter = $state.raw<InterviewFilter>(emptyFilter());
  sort = $state.raw<Sort | null>(null);
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

  /** Changes parts of the filter. */
  narrow(change: Partial<InterviewFilter>): void {
    this.filter = { ...this.filter, ...change };
  }
}

/** How the interviews of the open dossier are shown. */
export const shown = new Shown();
