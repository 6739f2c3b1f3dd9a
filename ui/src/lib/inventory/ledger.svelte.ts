// The rows of the inventory as far as they are in sight: windows of them are asked for as one scrolls, never all.
import {
  ask,
  commands,
  type InventoryField,
  type InventoryQuery,
  type InventoryRow,
  type InventoryShape,
} from "../api";
import { session } from "../app/session.svelte";

/** So many rows are asked for at once. */
const BLOCK = 80;
/** So many blocks are kept. */
const KEPT = 30;

/** Where a row has what is written in a field; a volet comes back with its name. */
const WRITTEN: Partial<Record<InventoryField, keyof InventoryRow>> = {
  kind: "kind",
  title: "title",
  holder: "holder",
  holderKind: "holderKind",
  scale: "scale",
  territory: "territory",
  sector: "sector",
  relaysTo: "relaysTo",
  status: "status",
  surveyed: "surveyedOn",
  verified: "verifiedOn",
  closed: "closedOn",
  source: "source",
};

export class Ledger {
  shape = $state.raw<InventoryShape | null>(null);
  /** How often the rows were all replaced. */
  turn = $state(0);
  #blocks = $state.raw<ReadonlyMap<number, InventoryRow[]>>(new Map());
  #asked = new Set<number>();
  #query: InventoryQuery | null = null;
  #call = 0;
  #near: [number, number] = [0, 0];

  /** The row that stands there; undefined until it came. */
  row(n: number): InventoryRow | undefined {
    return this.#blocks.get(Math.floor(n / BLOCK))?.[n % BLOCK];
  }

  /** Asks for everything anew: after a change, or for another query. What was there stays until the new is. */
  async load(query: InventoryQuery, fromTop: boolean): Promise<void> {
    this.#query = query;
    const call = ++this.#call;
    if (fromTop) this.#near = [0, 0];
    const blocks = this.#between(...this.#near);
    const answers = await session.attempt(() =>
      Promise.all([
        ask(commands.inventoryShape(query)),
        ...blocks.map((block) => ask(commands.inventoryRows(query, block * BLOCK, BLOCK))),
      ]),
    );
    if (!answers || call !== this.#call) return;
    const [shape, ...rows] = answers as [InventoryShape, ...InventoryRow[][]];
    this.#asked = new Set(blocks);
    this.#blocks = new Map(blocks.map((block, i) => [block, rows[i]!]));
    this.shape = shape;
    this.turn += 1;
    this.need(...this.#near);
  }

  /** These rows are in sight: those that are not there yet are asked for. */
  need(from: number, to: number): void {
    this.#near = [from, to];
    if (!this.#query) return;
    for (const block of this.#between(from, to)) {
      if (this.#asked.has(block)) continue;
      this.#asked.add(block);
      void this.#bring(block, this.#query, this.#call);
    }
  }

  /** What was written in a cell is seen at once; the rows come anew all the same. */
  patch(id: string, field: InventoryField, value: string): void {
    const key = WRITTEN[field];
    if (!key) return;
    const blocks = new Map(this.#blocks);
    for (const [block, rows] of blocks)
      if (rows.some((row) => row.id === id))
        blocks.set(
          block,
          rows.map((row) => (row.id === id ? { ...row, [key]: value } : row)),
        );
    this.#blocks = blocks;
  }

  /** The ids from one row to another, both within. */
  async ids(from: number, to: number): Promise<string[]> {
    const query = this.#query;
    if (!query) return [];
    const all: string[] = [];
    for (let at = from; at <= to; at += 500) {
      const some = await ask(commands.inventoryRows(query, at, Math.min(500, to - at + 1)));
      all.push(...some.map((row) => row.id));
    }
    return all;
  }

  #between(from: number, to: number): number[] {
    const first = Math.max(0, Math.floor(from / BLOCK));
    const last = Math.max(first, Math.floor(to / BLOCK));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  async #bring(block: number, query: InventoryQuery, call: number): Promise<void> {
    const rows = await session.attempt(() => ask(commands.inventoryRows(query, block * BLOCK, BLOCK)));
    if (call !== this.#call) return;
    if (!rows) {
      this.#asked.delete(block);
      return;
    }
    const all = new Map([...this.#blocks, [block, rows]]);
    const near = this.#between(...this.#near);
    for (const other of all.keys()) {
      if (all.size <= KEPT) break;
      if (near.includes(other)) continue;
      all.delete(other);
      this.#asked.delete(other);
    }
    this.#blocks = all;
  }
}
