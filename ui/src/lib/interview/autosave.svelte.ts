// Notes saved as they are written: within a second of a key, one save at a time, nothing thrown away when one fails.
import { ChangeSet, type Text } from "@codemirror/state";
import { Refusal, type NotesSaved } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";

const PAUSE_MS = 400;
const LONGEST_MS = 900;
const RETRY_MS = 3000;

/** What happened since the text that a save carries: how to move its places to the text on screen. */
export type Since = (at: number, side: 1 | -1) => number;

/** Saves notes by the call it is given. */
export class Autosave {
  /** Text on the screen that is not yet in the dossier. */
  dirty = $state(false);
  /** The last save failed; the text stays on the screen. */
  failed = $state(false);
  /** Somebody else changed the notes since: the user must choose. */
  conflict = $state(false);

  #call: (text: string, baseRevision: number) => Promise<NotesSaved>;
  #revision: number;
  #text: () => Text;
  #saved: (answer: NotesSaved, since: Since) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstKey = 0;
  #since: ChangeSet | null = null;
  #running: Promise<boolean> | null = null;
  #error: unknown = null;

  constructor(
    call: (text: string, baseRevision: number) => Promise<NotesSaved>,
    revision: number,
    text: () => Text,
    saved: (answer: NotesSaved, since: Since) => void,
  ) {
    this.#call = call;
    this.#revision = revision;
    this.#text = text;
    this.#saved = saved;
  }

  /** The revision the text on screen rests on. */
  get revision(): number {
    return this.#revision;
  }

  /** The text changed by the user's hand. */
  typed(changes: ChangeSet): void {
    if (this.#since) this.#since = this.#since.compose(changes);
    // Not the clock of the day: one that is set back would make the save wait.
    const now = performance.now();
    if (!this.dirty) this.#firstKey = now;
    this.dirty = true;
    if (this.conflict) return;
    // What could not be saved is tried again in its own time: keys that go on do not put it off.
    if (this.failed && this.#timer !== undefined) return;
    const wait = Math.max(0, Math.min(PAUSE_MS, this.#firstKey + LONGEST_MS - now));
    this.#after(this.failed ? RETRY_MS : wait);
  }

  /** The text was replaced by what the dossier holds. */
  replaced(revision: number): void {
    this.#rest();
    this.#revision = revision;
    this.dirty = this.failed = this.conflict = false;
  }

  /** The user keeps what is on the screen over what somebody else wrote. */
  async keepMine(revision: number): Promise<void> {
    this.#revision = revision;
    this.conflict = false;
    await this.flush();
  }

  /** Saves before one leaves; when it cannot be done, says so again, and one stays with the text. */
  async settle(): Promise<boolean> {
    const saved = await this.flush();
    if (!saved && this.failed) session.fail(this.#error);
    return saved;
  }

  /** Saves what is not saved, and waits for it; false when it could not be. */
  async flush(): Promise<boolean> {
    this.#rest();
    while (this.#running) await this.#running;
    if (!this.dirty) return true;
    if (this.conflict) return false;
    this.#running = this.#save();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  #after(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #save(): Promise<boolean> {
    const text = this.#text();
    this.#since = ChangeSet.empty(text.length);
    this.dirty = false;
    session.saving = true;
    try {
      const answer = await this.#call(text.sliceString(0, text.length, "\n"), this.#revision);
      this.#revision = answer.revision;
      if (this.failed) session.calm();
      this.failed = false;
      const since = this.#since;
      this.#saved(answer, (at, side) => since.mapPos(Math.min(at, since.length), side));
      session.noteSaved(answer.savedAt);
      return true;
    } catch (error) {
      this.dirty = true;
      if (error instanceof Refusal && error.code === "notes-moved") {
        this.conflict = true;
      } else {
        this.#error = staying(error);
        if (!this.failed) session.fail(this.#error);
        this.failed = true;
        session.saved = t("not-saved");
        this.#after(RETRY_MS);
      }
      return false;
    } finally {
      this.#since = null;
      session.saving = false;
    }
  }
}

/** What went wrong, and that the words are still there: they are saved as soon as that can be. */
function staying(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { code, message, next } = error;
  return new Refusal({ code, message, kept: t("notes-stay"), next });
}
