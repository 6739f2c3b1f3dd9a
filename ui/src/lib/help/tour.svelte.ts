// The visit of the demonstration: where one is in it, remembered on this machine until it is finished or put away.
import type { Dossier } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import type { View } from "../app/views";
import { EXPORT, STEPS } from "./steps";

const KEY = "croisee.tour";
/** What a finished visit leaves behind. */
const OVER = "over";

/** The visit of the demonstration. */
class Tour {
  /** The step on the screen; null when no visit is under way. */
  at = $state<number | null>(null);

  /** Whether a visit can be begun, or gone on with, in this dossier. */
  offered(dossier: Dossier): boolean {
    return dossier.fictional && this.at === null;
  }

  /** The step at which a visit was left; null where none was begun, or it was finished. */
  left(): number | null {
    const kept = Number(localStorage.getItem(KEY) ?? NaN);
    return Number.isInteger(kept) && kept > 0 && kept < STEPS.length ? kept : null;
  }

  /** Whether one was gone through to its end. */
  over(): boolean {
    return localStorage.getItem(KEY) === OVER;
  }

  /** Begins the visit, or goes on where it was left. */
  take(): void {
    void this.to(this.left() ?? 0);
  }

  /** Goes to a step, and to its screen. */
  async to(step: number): Promise<void> {
    const there = STEPS[step];
    if (!there) return;
    if (!there.here(session.view)) {
      const view = await session.attempt(there.view);
      if (view) await session.go(view);
    }
    this.#stand(step);
  }

  /** Goes one step on, or ends it after the last. */
  async next(): Promise<void> {
    if (this.at === null) return;
    // The last one is for whoever has a PDF in hand.
    if (this.at + 1 < STEPS.length && this.at !== EXPORT) await this.to(this.at + 1);
    else this.end();
  }

  /** Goes one step back. */
  async previous(): Promise<void> {
    if (this.at) await this.to(this.at - 1);
  }

  /** The visit follows whoever goes to the next screen by themselves. */
  follow(view: View): void {
    if (this.at === null || STEPS[this.at]!.here(view)) return;
    const next = STEPS[this.at + 1];
    if (next && this.at + 1 < EXPORT && next.here(view)) this.#stand(this.at + 1);
  }

  /** A PDF was written. */
  exported(): void {
    if (this.at === EXPORT) this.#stand(EXPORT + 1);
  }

  /** Puts it away, to be gone on with later. */
  leave(): void {
    this.at = null;
    session.say(t("tour-left"));
  }

  /** It was gone through. */
  end(): void {
    this.at = null;
    localStorage.setItem(KEY, OVER);
  }

  #stand(step: number): void {
    this.at = step;
    localStorage.setItem(KEY, String(step));
  }
}

/** The one visit of this window. */
export const tour = new Tour();
