// A form that is being filled: leaving it saves what it can save, and asks before anything is thrown away.

import { unsaved } from "../shared/unsaved.svelte";

/** What a form tells of itself. */
type Form = { dirty: () => boolean; save: () => Promise<boolean> };

/** Stands between a form and whoever wants to leave it. */
export class DraftGuard {
  /** Whether the question "save, abandon, stay?" is on the screen. */
  asking = $state(false);
  #form: Form | null = null;
  #answer: ((go: boolean) => void) | null = null;

  /** A form is on the screen; returns how to forget it. */
  watch(dirty: () => boolean, save: () => Promise<boolean>): () => void {
    const form = { dirty, save };
    this.#form = form;
    return () => {
      if (this.#form === form) this.#form = null;
    };
  }

  /** Whether something is in the form that is not saved. */
  get dirty(): boolean {
    return this.#form?.dirty() ?? false;
  }

  /** Whether one may leave; asks when something would be lost. */
  async mayLeave(): Promise<boolean> {
    if (!(await unsaved.mayGo())) return false;
    if (!this.#form?.dirty()) return true;
    this.#answer?.(false);
    this.asking = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** The user's answer to the question. */
  async answer(what: "save" | "abandon" | "stay"): Promise<void> {
    this.asking = false;
    const form = this.#form;
    const go = what === "abandon" || (what === "save" && !!form && (await form.save()));
    this.#answer?.(go);
    this.#answer = null;
  }
}
