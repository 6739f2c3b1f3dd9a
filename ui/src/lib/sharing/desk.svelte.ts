// What is chosen of the inventory, to whom it goes, and what came of sharing it.
import { ask, commands, type Choice, type Shared, type SharingView, type Way } from "../api";
import { session } from "../app/session.svelte";

/** The screen's one state: a choice that the three ways share. */
export class SharingDesk {
  choice = $state.raw<Choice>({ kinds: [], volets: [], territories: [], closed: false });
  view = $state.raw<SharingView | null>(null);
  /** What each way gave last, while the screen stands. */
  done = $state.raw<Partial<Record<Way, Shared>>>({});
  /** The way that is being written. */
  running = $state<Way | null>(null);
  #turn = 0;

  /** Reads what may go at the choice; the newest answer wins. */
  async load(): Promise<void> {
    const mine = ++this.#turn;
    const fresh = await session.attempt(() => ask(commands.sharing(this.choice)));
    if (mine === this.#turn && fresh) this.view = fresh;
  }

  choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.done = {};
  }

  /** Shares in one way; what was written is shown where it was asked for. */
  async share(way: Way, run: () => Promise<Shared | null>): Promise<void> {
    if (this.running) return;
    this.running = way;
    const shared = await session.attempt(run);
    this.running = null;
    if (shared) {
      this.done = { ...this.done, [way]: shared };
      await this.load();
    }
  }
}
