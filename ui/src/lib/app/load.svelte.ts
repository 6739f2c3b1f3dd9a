// A screen's data: loaded at once, and again at each change in the dossier, newest answer wins.
import { session } from "./session.svelte";

/** What a screen shows, or null until it first came. Call while a component is being made. */
export function loaded<T>(load: () => Promise<T>): { readonly now: T | null; again: () => Promise<void> } {
  let now = $state.raw<T | null>(null);
  let turn = 0;
  async function again(): Promise<void> {
    const mine = ++turn;
    const fresh = await session.attempt(load);
    if (mine === turn && fresh !== undefined) now = fresh;
  }
  $effect(() => {
    void session.changes;
    void again();
    return () => {
      turn += 1;
    };
  });
  return {
    get now() {
      return now;
    },
    again,
  };
}
