// The crossing on the desk: how it is set, what came, and the place one is at.
import {
  ask,
  commands,
  type CellView,
  type CrossingColumn,
  type CrossingQuery,
  type CrossingRow,
  type CrossingView,
  type FacesView,
  type GapsQuery,
} from "../api";
import { session } from "../app/session.svelte";
import { recall, remember, type Setting } from "./setting";

/** All columns but the one that faces them. */
export const OTHERS = "*";
export type Side = "left" | "right";
/** What the panel beside the matrix shows: two groups facing each other, or all words of a place. */
export type Panel = "faces" | "words";

export class CrossingDesk {
  setting = $state.raw<Setting>(recall(session.dossier?.path ?? "", spaceIds()));
  view = $state.raw<CrossingView | null>(null);
  /** The question that the matrix in sight answers: its places mean nothing in another. */
  asked = $state.raw<CrossingQuery | null>(null);
  /** The row one is at, and its column: null for the whole row. */
  rowId = $state<string | null>(null);
  column = $state<string | null>(null);
  panel = $state<Panel>("faces");
  faces = $state.raw<FacesView | null>(null);
  words = $state.raw<CellView | null>(null);
  /** The groups one chose to face each other, while the columns are the same. */
  #chosen = $state.raw<Partial<Record<Side, string>>>({});
  #turn = 0;
  #panelTurn = 0;

  readonly query = $derived(this.setting.query);
  readonly columns: CrossingColumn[] = $derived(this.view?.columns ?? []);
  /** The rows one can be at. */
  readonly rows: CrossingRow[] = $derived(this.view?.rows.filter((row) => row.main) ?? []);
  readonly row = $derived(this.rows.find((row) => row.id === this.rowId) ?? this.rows[0] ?? null);
  readonly columnAt = $derived(this.columns.find((column) => column.key === this.column) ?? null);
  /** Who face each other: those chosen, else those who speak most and least of it. */
  readonly left = $derived(this.#side("left"));
  readonly right = $derived(this.#side("right"));

  #side(side: Side): string | null {
    const chosen = this.#chosen[side];
    if (chosen === OTHERS || this.columns.some((column) => column.key === chosen)) return chosen!;
    const most = this.row?.most ?? 0;
    const least = this.row?.least ?? (most === 0 ? 1 : 0);
    return this.columns[side === "left" ? most : least === most ? (most === 0 ? 1 : 0) : least]?.key ?? null;
  }

  /** The keys of the columns on a side. */
  keys(side: Side): string[] {
    const [mine, other] = side === "left" ? [this.left, this.right] : [this.right, this.left];
    if (mine === null) return [];
    if (mine !== OTHERS) return [mine];
    return this.columns.map((column) => column.key).filter((key) => key !== other);
  }

  /** Chooses who stands on a side. A group may face itself: its organisations do; all the others may not. */
  face(side: Side, key: string): void {
    const other: Side = side === "left" ? "right" : "left";
    const [mine, facing] = [this[side], this[other]];
    const swapped = key === OTHERS && facing === OTHERS;
    this.#chosen = { [side]: key, [other]: (swapped ? mine : facing) ?? undefined };
  }

  /** Changes the question. */
  set(change: Partial<CrossingQuery>): void {
    if (change.across && change.across !== this.query.across) {
      this.#chosen = {};
      this.column = null;
    }
    // Another order is asked for to see what comes first in it.
    if (change.order && change.order !== this.query.order) this.rowId = this.column = null;
    this.keep({ query: { ...this.query, ...change } });
  }

  setGaps(change: Partial<GapsQuery>): void {
    this.keep({ gaps: { ...this.setting.gaps, ...change } });
  }

  keep(change: Partial<Setting>): void {
    this.setting = { ...this.setting, ...change };
    remember(session.dossier?.path ?? "", this.setting);
  }

  /** Goes to a place of the matrix. */
  go(rowId: string, column: string | null): void {
    this.rowId = rowId;
    this.column = column;
  }

  /** Opens the words of the place one is at. */
  open(panel: Panel): void {
    this.panel = panel;
  }

  /** Reads the matrix; what was in sight stays until the new one is there. */
  async load(query: CrossingQuery): Promise<void> {
    const mine = ++this.#turn;
    const view = await session.attempt(() => ask(commands.crossing(query)));
    if (!view || mine !== this.#turn) return;
    this.asked = query;
    this.view = view;
    if (this.column !== null && !view.columns.some((column) => column.key === this.column))
      this.column = null;
    if (!this.rows.some((row) => row.id === this.rowId)) this.rowId = this.rows[0]?.id ?? null;
  }

  /** Reads what the panel shows of the place. */
  async loadPanel(): Promise<void> {
    const { asked: query, row, panel, column } = this;
    const mine = ++this.#panelTurn;
    if (!row || !query) {
      this.faces = null;
      this.words = null;
      return;
    }
    const [left, right] = [this.keys("left"), this.keys("right")];
    if (panel === "faces") {
      const faces = await session.attempt(() => ask(commands.crossingFaces(query, row.id, left, right)));
      if (faces && mine === this.#panelTurn) this.faces = faces;
    } else {
      const words = await session.attempt(() => ask(commands.crossingCell(query, row.id, column)));
      if (words && mine === this.#panelTurn) this.words = words;
    }
  }
}

function spaceIds(): string[] {
  return (session.dossier?.spaces ?? []).map((space) => space.id);
}
