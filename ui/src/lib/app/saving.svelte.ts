// What is written is saved as it is written: within a second of a key, one save at a time, nothing thrown away.
import { Refusal } from "../api";
import { t } from "./i18n";
import { session } from "./session.svelte";

const PAUSE_MS = 300;
const LONGEST_MS = 700;
const RETRY_MS = 3000;

/** What a save is answered with. */
type Saved = { revision: string; savedAt: string };

/** Saves a text, or a table, by the call it is given. */
export class Saving<T> {
  /** Something on the screen is not yet in the dossier. */
  dirty = $state(false);
  /** The last save failed; what was written stays on the screen. */
  failed = $state(false);
  /** Somebody else changed it since: the user must choose. */
  conflict = $state(false);

  #call: (what: T, base: string) => Promise<Saved>;
  #revision: string;
  #what: () => T;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstKey = 0;
  #running: Promise<boolean> | null = null;
  #error: unknown = null;

  constructor(call: (what: T, base: string) => Promise<Saved>, revision: string, what: () => T) {
    this.#call = call;
    this.#revision = revision;
    this.#what = what;
  }

  /** The revision that what is on the screen rests on. */
  get revision(): string {
    return this.#revision;
  }

  /** It was changed by the user's hand. */
  typed(): void {
    const now = performance.now();
    if (!this.dirty) this.#firstKey = now;
    this.dirty = true;
    if (this.conflict) return;
    const wait = Math.max(0, Math.min(PAUSE_MS, this.#firstKey + LONGEST_MS - now));
    this.#after(this.failed ? RETRY_MS : wait);
  }

  /** It was replaced by what the dossier holds. */
  replaced(revision: string): void {
    clearTimeout(this.#timer);
    this.#revision = revision;
    this.dirty = this.failed = this.conflict = false;
  }

  /** The user keeps what is on the screen over what somebody else wrote. */
  async keepMine(revision: string): Promise<void> {
    this.#revision = revision;
    this.conflict = false;
    this.dirty = true;
    await this.flush();
  }

  /** Saves before one leaves; when it cannot be done, says so again, and one stays with what was written. */
  async settle(): Promise<boolean> {
    const saved = await this.flush();
    if (!saved && this.failed) session.fail(this.#error);
    return saved;
  }

  /** Saves what is not saved, and waits for it; false when it could not be. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
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

  async #save(): Promise<boolean> {
    const what = this.#what();
    this.dirty = false;
    session.saving = true;
    try {
      const answer = await this.#call(what, this.#revision);
      this.#revision = answer.revision;
      this.failed = false;
      session.noteSaved(answer.savedAt);
      return true;
    } catch (error) {
      this.dirty = true;
      if (error instanceof Refusal && error.code === "text-moved") {
        this.conflict = true;
      } else {
        this.#error = error;
        if (!this.failed) session.fail(error);
        this.failed = true;
        session.saved = t("not-saved");
        this.#after(RETRY_MS);
      }
      return false;
    } finally {
      session.saving = false;
    }
  }
}
