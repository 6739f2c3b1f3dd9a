// The marks in the notes on the desk, and the questions they open, as lists: read again a moment after a key, so that typing never waits.
import type { Text } from "@codemirror/state";
import { type Opened, questionsOf } from "../marks";
import { type Jotting, jottingsOf } from "./jot";

const PAUSE_MS = 250;

/** Reads the marks of a text that is being written. */
export class Jottings {
  all = $state.raw<Jotting[]>([]);
  /** The questions that the notes open, known to the guide or not. */
  questions = $state.raw<Opened[]>([]);
  readonly toVerify = $derived(this.all.filter((jotting) => jotting.kind === "verify"));
  readonly leftToDo = $derived(this.all.filter((jotting) => jotting.kind === "followup"));
  #doc: (() => Text) | null = null;
  #read: Text | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Follows a text from here on. */
  follow(doc: () => Text): void {
    this.#doc = doc;
    this.read();
  }

  /** The text, or the place in it, may have changed. */
  changed(): void {
    if (!this.#doc || this.#doc() === this.#read) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.read(), PAUSE_MS);
  }

  /** Reads the text now. */
  read(): void {
    const doc = this.#doc?.();
    if (!doc || doc === this.#read) return;
    this.#read = doc;
    const text = doc.sliceString(0, doc.length, "\n");
    const found = jottingsOf(text);
    this.questions = questionsOf(text);
    if (found.length > 0 || this.all.length > 0) this.all = found;
  }

  /** Follows nothing more. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#doc = this.#read = null;
  }
}
