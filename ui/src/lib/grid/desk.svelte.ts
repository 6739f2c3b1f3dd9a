// A grid on the desk: its cells on the screen, where one is in it, saved as it is written.
import { ask, commands, type Grid } from "../api";
import { Saving } from "../app/saving.svelte";
import { session } from "../app/session.svelte";
import { type Cells, squared } from "./cells";

/** What a grid is as it is shown and saved. */
export type Held = { title: string; source: string; cells: Cells; revision: string };
type Saved = { revision: string; savedAt: string };
type Calls = {
  save: (held: Held, base: string, gesture: string) => Promise<Saved>;
  remove?: () => Promise<unknown>;
};

export class GridDesk {
  held = $state.raw<Held>() as Held;
  /** Bumped when the dossier put other cells on the screen. */
  taken = $state(0);
  readonly id: string;
  /** Heads that are words of the program: its columns stay as they are. */
  readonly heads: string[] | null;
  readonly saving: Saving<Held>;
  readonly #calls: Calls;
  #gesture = 0;
  #fresh: Held | null = null;

  constructor(id: string, held: Held, heads: string[] | null, calls: Calls) {
    this.id = id;
    this.held = { ...held, cells: squared(held.cells) };
    this.heads = heads;
    this.#calls = calls;
    this.saving = new Saving(
      (what, base) => calls.save(what, base, String(this.#gesture)),
      held.revision,
      () => this.held,
    );
  }

  /** A grid of a section. */
  static of(grid: Grid): GridDesk {
    return new GridDesk(grid.id, grid, null, {
      save: ({ title, source, cells }, base, gesture) =>
        ask(
          commands.gridSave({
            id: grid.id,
            spaceId: grid.spaceId,
            section: grid.section,
            title: title.trim() || grid.title,
            source,
            cells,
            base,
            gesture,
          }),
        ),
      remove: () => ask(commands.gridDelete(grid.id)),
    });
  }

  get removable(): boolean {
    return !!this.#calls.remove;
  }

  /** Something is changed: `done` when the gesture ends with it, and is to be undone alone. */
  set(change: Partial<Held>, done: boolean): void {
    this.held = { ...this.held, ...change };
    this.saving.typed();
    if (done) void this.end();
  }

  /** A gesture ends: what comes next is another undo. */
  async end(): Promise<void> {
    await this.saving.flush();
    this.#gesture += 1;
  }

  /** Takes up what changed in the dossier; the user's own unsaved words stay. */
  takeUp(fresh: Held): void {
    this.#fresh = fresh;
    if (fresh.revision === this.saving.revision || this.saving.dirty) return;
    this.takeTheirs();
  }

  /** Drops what is on the screen for what the dossier holds. */
  takeTheirs(): void {
    if (!this.#fresh) return;
    this.held = { ...this.#fresh, cells: squared(this.#fresh.cells) };
    this.saving.replaced(this.#fresh.revision);
    this.taken += 1;
  }

  /** Keeps what is on the screen over what the dossier holds. */
  async keepMine(): Promise<void> {
    if (this.#fresh) await this.saving.keepMine(this.#fresh.revision);
  }

  async remove(): Promise<void> {
    if (!(await this.saving.flush())) return;
    await session.write(async () => {
      await this.#calls.remove?.();
      return true;
    });
  }
}
