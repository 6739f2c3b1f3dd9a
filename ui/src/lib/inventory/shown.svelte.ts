// How the inventory is shown, kept while the dossier is open: which way, what is asked for, where one was.
import type { InventoryQuery } from "../api";
import { Chosen } from "./chosen.svelte";
import { keepColumns, keptColumns, type ColumnId } from "./columns";

export type Way = "table" | "round" | "states" | "tidy";

/** All entries by title. */
export function everything(): InventoryQuery {
  return {
    query: "",
    kinds: [],
    voletIds: [],
    scales: [],
    territories: [],
    statuses: [],
    sort: "title",
    down: false,
    group: null,
  };
}

/** In how many ways entries are kept out. */
export function narrowed(query: InventoryQuery): number {
  const lists = [query.kinds, query.voletIds, query.scales, query.territories, query.statuses];
  return lists.filter((list) => list.length > 0).length + (query.query.trim() ? 1 : 0);
}

class Shown {
  way = $state<Way>("table");
  query = $state.raw<InventoryQuery>(everything());
  columns = $state.raw<ColumnId[]>(keptColumns());
  /** The row and the column one is on. */
  row = $state(0);
  column = $state(0);
  /** How many days a check holds. */
  days = $state(7);
  readonly chosen = new Chosen();
  #dossier = "";

  /** Another dossier begins afresh. */
  of(dossier: string): void {
    if (dossier === this.#dossier) return;
    this.#dossier = dossier;
    this.way = "table";
    this.query = everything();
    this.row = 0;
    this.column = 0;
    this.chosen.clear();
  }

  /** Asks for others: what is chosen and no longer seen is not acted on. */
  narrow(change: Partial<InventoryQuery>): void {
    this.query = { ...this.query, ...change };
    this.row = 0;
    this.chosen.clear();
  }

  /** Another order of the same. */
  turn(change: Pick<Partial<InventoryQuery>, "sort" | "down" | "group">): void {
    this.query = { ...this.query, ...change };
    this.row = 0;
  }

  show(columns: ColumnId[]): void {
    this.columns = columns;
    keepColumns(columns);
  }
}

/** How the inventory of the open dossier is shown. */
export const shown = new Shown();
