// Entries chosen at once: some, or all that is asked for save some — however many that are.
import type { InventoryQuery, InventoryTarget } from "../api";

export class Chosen {
  /** The chosen; where all are, those that are not. */
  ids = $state.raw<ReadonlySet<string>>(new Set());
  all = $state(false);

  has(id: string): boolean {
    return this.ids.has(id) !== this.all;
  }

  /** How many, of so many that are shown. */
  count(shown: number): number {
    return this.all ? Math.max(0, shown - this.ids.size) : this.ids.size;
  }

  toggle(id: string): void {
    const next = new Set(this.ids);
    if (!next.delete(id)) next.add(id);
    this.ids = next;
  }

  /** Chooses these too. */
  add(ids: readonly string[]): void {
    const next = new Set(this.ids);
    for (const id of ids) {
      if (this.all) next.delete(id);
      else next.add(id);
    }
    this.ids = next;
  }

  everything(): void {
    this.all = true;
    this.ids = new Set();
  }

  clear(): void {
    if (this.all || this.ids.size > 0) {
      this.all = false;
      this.ids = new Set();
    }
  }

  /** To whom something is done. */
  target(query: InventoryQuery): InventoryTarget {
    return { ids: [...this.ids], query: this.all ? query : null };
  }
}
