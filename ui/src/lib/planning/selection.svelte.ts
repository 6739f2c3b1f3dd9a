// Several interviews chosen at once, by pointer and by keyboard, for what is done to all of them together.

/** The chosen ids, and from which of them a stretch is drawn. */
export class Selection {
  ids = $state.raw<ReadonlySet<string>>(new Set());
  #anchor: string | null = null;

  /** Chooses one more, or lets it go. */
  toggle(id: string): void {
    const next = new Set(this.ids);
    if (!next.delete(id)) next.add(id);
    this.ids = next;
    this.#anchor = id;
  }

  /** Chooses all from where one began to here, in the order shown. */
  reach(order: readonly string[], id: string): void {
    const from = order.indexOf(this.#anchor ?? id);
    const to = order.indexOf(id);
    if (to < 0) return;
    const start = from < 0 ? to : from;
    const [first, last] = start < to ? [start, to] : [to, start];
    this.ids = new Set([...this.ids, ...order.slice(first, last + 1)]);
    this.#anchor = order[start]!;
  }

  /** The keyboard goes from one to another while a stretch is drawn: both ends are in it. */
  draw(order: readonly string[], from: string, to: string): void {
    if (!this.#anchor || !this.ids.has(this.#anchor)) this.#anchor = from;
    const ends = [order.indexOf(this.#anchor), order.indexOf(to)].sort((a, b) => a - b);
    if (ends[0]! < 0) return;
    this.ids = new Set(order.slice(ends[0], ends[1]! + 1));
  }

  /** Chooses these and no other. */
  only(ids: readonly string[]): void {
    this.ids = new Set(ids);
    this.#anchor = ids[0] ?? null;
  }

  /** Lets all go. */
  clear(): void {
    if (this.ids.size > 0) this.ids = new Set();
    this.#anchor = null;
  }
}
