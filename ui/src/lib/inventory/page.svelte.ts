// The page of one entry: what is written in its fields, each saved by itself as one leaves it.
import {
  ask,
  commands,
  type InventoryChange,
  type InventoryField,
  type InventoryOutside,
  type InventoryPage,
} from "../api";
import { parseDay } from "../app/dates";
import { today } from "../app/format";
import { session } from "../app/session.svelte";
import { cellValue } from "./columns";

export const DAYS: ReadonlySet<InventoryField> = new Set(["surveyed", "verified", "closed"]);

export class EntryDesk {
  page = $state.raw<InventoryPage | null>(null);
  history = $state.raw<InventoryChange[]>([]);
  outside = $state.raw<InventoryOutside | null>(null);
  /** What is being written and not saved yet, by field. */
  drafts = $state<Partial<Record<InventoryField, string>>>({});
  readonly id: string;
  #turn = 0;

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    const [page, history] = await Promise.all([
      ask(commands.inventoryPage(this.id)),
      ask(commands.inventoryHistory(this.id)),
    ]);
    if (turn !== this.#turn) return;
    this.page = page;
    this.history = history;
    // What a reader outside is shown takes the whole dossier: it comes when it comes.
    const outside = await ask(commands.inventoryOutside(this.id));
    if (turn === this.#turn) this.outside = outside;
  }

  /** What a field says in the dossier. */
  kept(field: InventoryField): string {
    const page = this.page;
    if (!page) return "";
    if (field === "description") return page.description;
    if (field === "url") return page.url;
    if (field === "attribution") return page.attribution ?? "";
    return cellValue(page.row, field);
  }

  value(field: InventoryField): string {
    return this.drafts[field] ?? this.kept(field);
  }

  /** Saves one field; false where it was refused. */
  put = async (field: InventoryField, value: string): Promise<boolean> => {
    const said = DAYS.has(field) ? (parseDay(value, today()) ?? value) : value;
    if (said.trim() === this.kept(field)) {
      delete this.drafts[field];
      return true;
    }
    const target = { ids: [this.id], query: null };
    const done = await session.write(() => ask(commands.inventorySet(target, field, said)));
    if (done === undefined) return false;
    await this.load();
    delete this.drafts[field];
    return true;
  };

  /** Saves all that is being written. */
  save = async (): Promise<boolean> => {
    for (const [field, value] of Object.entries(this.drafts))
      if (!(await this.put(field as InventoryField, value))) return false;
    return true;
  };
}
