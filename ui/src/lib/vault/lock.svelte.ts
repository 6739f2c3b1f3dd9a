// The lock of a protected dossier: when nobody was at the machine for so long, after the machine slept, or when asked for;
// never by itself during a call.
import { ask, commands, onSleeping } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { calling } from "../interview/call/call.svelte";

/** Why a dossier is locked. */
export type Why = "idle" | "sleep" | "asked";

const KEY = "croisee.lock-after";
const USUAL = 15;
const MINUTE_MS = 60_000;
/** How often the clock is looked at; as long without a look, the machine slept. */
export const TICK_MS = 1000;
const SLEPT_MS = MINUTE_MS;
/** The longest that a save is waited for before the dossier is locked all the same. */
const SAVE_MS = 3000;
/** A box that is being filled: nothing of it is saved before one says so. */
const WRITING = "dialog[open] :is(textarea, input:not([type=search]))";

/** The minutes that can be chosen; 0 is never. */
export const CHOICES = [5, 10, 15, 30, 60, 0] as const;

/** After how many minutes without a gesture, on this machine; 0 is never. */
export function lockAfter(): number {
  const kept = Number(localStorage.getItem(KEY) ?? USUAL);
  return CHOICES.some((minutes) => minutes === kept) ? kept : USUAL;
}

/** Chooses after how many minutes. */
export function chooseLockAfter(minutes: number): void {
  localStorage.setItem(KEY, String(minutes));
}

/** Tells from the clock alone when it is time. Timers stand still while a machine sleeps; the clock on the wall does not. */
export class Watch {
  #clock: () => number;
  #gesture: number;
  #look: number;

  constructor(clock: () => number = () => Date.now()) {
    this.#clock = clock;
    this.#gesture = this.#look = clock();
  }

  /** Somebody is at the machine. */
  touched(): void {
    this.#gesture = this.#clock();
  }

  /** Why it is time to lock, after so many minutes; null while it is not. Asked at each tick. */
  due(minutes: number): "idle" | "sleep" | null {
    const now = this.#clock();
    const slept = now - this.#look >= SLEPT_MS;
    // A clock that was set back says nothing of how long anybody was away.
    if (now < this.#gesture) this.#gesture = now;
    this.#look = now;
    if (slept) return "sleep";
    return minutes > 0 && now - this.#gesture >= minutes * MINUTE_MS ? "idle" : null;
  }
}

let back: HTMLElement | null = null;

/** Saves what is being written, then locks. Whatever stands in a form stays there, out of sight, for whoever unlocks. */
export async function lock(why: Why): Promise<boolean> {
  if (!session.dossier?.protected || session.locked || session.saving) return false;
  const field = document.activeElement;
  back = field instanceof HTMLElement && field !== document.body ? field : null;
  // Some fields save when one leaves them.
  back?.blur();
  const late = new Promise<false>((over) => setTimeout(() => over(false), SAVE_MS));
  const settled = await Promise.race([session.settle(), late]);
  const done = await session.attempt(() => ask(commands.dossierLock()));
  if (done) return session.lock(why, settled && !document.querySelector(WRITING));
  if (why === "asked" && done === false) session.say(t("lock-busy"));
  returnTo();
  return false;
}

/** Gives the keyboard back to where one wrote. */
export function returnTo(): void {
  if (back?.isConnected) back.focus();
  back = null;
}

const GESTURES = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Keeps watch until it is told to stop. */
export function keepWatch(watch = new Watch()): () => void {
  let busy = false;
  /** The machine is about to sleep, be there a call or not: nobody listens then. */
  let asleep = false;
  let why: "idle" | "sleep" | null = null;
  const touched = (): void => watch.touched();
  async function look(): Promise<void> {
    const listening = calling();
    // One listens without touching anything; and pages shown to a room are there to be looked at.
    if (listening) watch.touched();
    const due = watch.due(session.view.name === "room" ? 0 : lockAfter());
    // After a sleep, or before one, it is tried until it is done: something may still be written from the dossier.
    why = due ?? (why === "sleep" ? why : null);
    if ((listening && !asleep) || !session.dossier?.protected || session.locked) why = null;
    if (!why || busy) return;
    busy = true;
    await lock(why);
    busy = false;
  }
  const told = onSleeping(() => {
    why = "sleep";
    asleep = true;
    void look().finally(() => (asleep = false));
  });
  const timer = setInterval(() => void look(), TICK_MS);
  for (const gesture of GESTURES) addEventListener(gesture, touched, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    void told.then((stop) => stop());
    for (const gesture of GESTURES) removeEventListener(gesture, touched, { capture: true });
  };
}
