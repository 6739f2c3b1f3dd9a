// Forms that are no dialogs: what is typed in them is not thrown away without asking, however one leaves them.
import { untrack } from "svelte";
import { standing } from "./standing";

type Changed = () => boolean;

class Unsaved {
  /** Whether the question is on the screen. */
  asking = $state(false);
  #forms = new Set<Changed>();
  #answer: ((go: boolean) => void) | null = null;

  /** A form is on the screen; returns how to forget it. */
  watch(changed: Changed): () => void {
    this.#forms.add(changed);
    return () => void this.#forms.delete(changed);
  }

  /** Whether something is typed that is not saved. */
  get any(): boolean {
    return [...this.#forms].some((changed) => changed());
  }

  /** Whether one may go from that form, or from all of them; asks where something would be lost. */
  async mayGo(changed: Changed = () => this.any): Promise<boolean> {
    if (!changed()) return true;
    this.#answer?.(false);
    this.asking = true;
    const go = await new Promise<boolean>((resolve) => (this.#answer = resolve));
    // What was given up is not asked about again on the way out.
    if (go) this.#forms.clear();
    return go;
  }

  answer(go: boolean): void {
    this.asking = false;
    this.#answer?.(go);
    this.#answer = null;
  }
}

/** The forms of this window. */
export const unsaved = new Unsaved();

/**
 * Watches over the form of a component, from how it stands at first, or whenever it is `begun` anew; returns what leaves
 * it, once nothing is lost by that or it was agreed to. A draft that is null is none: the form is away.
 */
export function leaving(draft: () => unknown, leave: () => void, begun?: () => unknown): () => Promise<void> {
  let before = "";
  const changed = () => {
    const now = draft();
    return now !== null && standing(now) !== before;
  };
  $effect(() => {
    begun?.();
    before = untrack(() => standing(draft()));
    return unsaved.watch(changed);
  });
  return async () => {
    if (await unsaved.mayGo(changed)) leave();
  };
}
