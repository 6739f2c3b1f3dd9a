// A screen's data for a question that changes: the last answer stays in sight until the next one is there.
import { session } from "../app/session.svelte";

/** What answers a question, or null until it first came. Call while a component is being made. */
export function loadedFor<Q, T>(
  question: () => Q,
  load: (question: Q) => Promise<T>,
): { readonly now: T | null } {
  let now = $state.raw<T | null>(null);
  let turn = 0;
  $effect(() => {
    void session.changes;
    const asked = question();
    const mine = ++turn;
    void session
      .attempt(() => load(asked))
      .then((fresh) => {
        if (mine === turn && fresh !== undefined) now = fresh;
      });
  });
  return {
    get now() {
      return now;
    },
  };
}
