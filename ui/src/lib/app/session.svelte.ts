// What the whole window shares: the open dossier, where one is, what was saved, what went wrong.
import {
  ask,
  commands,
  onCalled,
  onChanged,
  onClosing,
  Refusal,
  type AppState,
  type Changed,
  type Dossier,
} from "../api";
import { offerMending } from "../backup/mending";
import { settleFocus } from "./focus";
import { hour, lowered } from "./format";
import { speak, t } from "./i18n";
import { offerCopy } from "./moved";
import { lastPlace, rememberPlace } from "./last-place";
import { unsaved } from "../shared/unsaved.svelte";
import { above, samePlace, type View } from "./views";
import type { Why } from "../vault/lock.svelte";

/** A sentence shown for a moment; `at` counts the writes before one that offers to undo the last of them. */
export type Toast = { id: number; text: string; at: number | null };
/** Something that went wrong, as the user is told it. */
export type Trouble = { message: string; kept: string | null; next: string | null; act?: Offer };
/** What can be done about it at once. */
export type Offer = { label: string; run: () => void };

/** How fresh a refusal is when the dialog that fails closes by itself: it outlives it. */
const FRESH_MS = 800;
/** How long a sentence stays, and one that offers a way back. */
const SAID_MS = 5_000;
const OFFERED_MS = 10_000;
/** What a sentence holds that offers to undo. */
const OFFER = "Ctrl+Z";

/** Asked before one leaves a place: true lets go, false stays. */
export type Leave = () => Promise<boolean>;

class Session {
  app = $state<AppState | null>(null);
  dossier = $state<Dossier | null>(null);
  view = $state.raw<View>({ name: "home" });
  /** Grows at each change in the dossier: screens that show it read it, and so reload. */
  changes = $state(0);
  /** The tables of the last change. */
  changed = $state.raw<Changed | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  toasts = $state<Toast[]>([]);
  /** How saving stands, in words. */
  saved = $state("");
  saving = $state(false);
  palette = $state(false);
  /** The sheet of all keys is open. */
  keys = $state(false);
  /** The notes have the whole window: the rail is put away. */
  alone = $state(false);
  /** Why the open dossier is locked: it is closed, and its screens wait out of sight; null where it is not. */
  locked = $state<Why | null>(null);
  /** What was being written when it was locked could not be saved: it goes with the dossier when that is closed. */
  unsaved = $state(false);
  /** It was said that closing the locked dossier loses what is not saved. */
  warned = $state(false);
  /** How many dialogs are open: what went wrong is told inside them, as nothing behind them can be reached. */
  dialogs = $state(0);

  /** Boxes over the window: whether what is written in each holds it open. */
  #boxes = new Set<() => boolean>();
  #trail: View[] = [];
  #leave: Leave | null = null;
  #settle: Leave | null = null;
  #dirty: (() => boolean) | null = null;
  #toast = 0;
  #writes = $state(0);
  /** The last two writes were one gesture: undone and redone together, under the name of the first. */
  #pair = $state.raw<{ at: number; label: string; side: "undo" | "redo" } | null>(null);
  /** What undoing would undo, and redoing redo. */
  readonly undoLabel = $derived(this.#paired("undo") ?? this.dossier?.undo ?? null);
  readonly redoLabel = $derived(this.#paired("redo") ?? this.dossier?.redo ?? null);
  #troubleAt = 0;

  /** Starts the window: the language, an already open dossier, and news of changes. */
  async start(): Promise<void> {
    [this.app] = await Promise.all([
      ask(commands.appState()),
      onChanged((changed) => void this.#hear(changed)),
      onClosing(() => void this.#leaveWindow()),
      onCalled(() => this.locked ?? this.say(t("called"))),
    ]);
    await speak(this.app.lang);
    // A passphrase is asked for instead.
    const { trouble } = this.app;
    if (trouble && trouble.code !== "dossier-protected") this.fail(new Refusal(trouble));
    if (this.app.open) this.enter(this.app.open);
  }

  /** A dossier was opened: show it. */
  enter(dossier: Dossier): void {
    this.calm();
    this.locked = null;
    this.dossier = dossier;
    this.#trail = [];
    this.toasts = [];
    this.saved = "";
    this.#show(lastPlace(dossier.path));
    // The list of recent dossiers is another one now.
    void this.attempt(async () => void (this.app = await ask(commands.appState())));
    document.title = `${dossier.title} — Croisée`;
  }

  /** Closes the dossier and goes home. */
  async close(): Promise<void> {
    if (!(await this.mayLeave())) return;
    await this.attempt(async () => {
      await ask(commands.dossierClose());
      this.dossier = null;
      this.#leave = null;
      this.app = await ask(commands.appState());
      this.#show({ name: "home" });
      document.title = "Croisée";
    });
  }

  /** The open dossier was locked: what its screens hold stays as it is, and is shown to nobody. */
  lock(why: Why, settled: boolean): true {
    this.calm();
    this.unsaved = !settled || unsaved.any || (this.#dirty?.() ?? false);
    this.warned = false;
    this.locked = why;
    this.palette = this.keys = false;
    document.title = "Croisée";
    return true;
  }

  /** Says that leaving the locked dossier loses something, once; false where nothing would be, or it was said. */
  mayLose(): boolean {
    const first = this.unsaved && !this.warned;
    this.warned = true;
    return first;
  }

  /** It was unlocked: one is where one was. Others may have written to it meanwhile. */
  unlocked(dossier: Dossier): void {
    this.calm();
    this.dossier = dossier;
    this.locked = null;
    this.changes += 1;
    document.title = `${dossier.title} — Croisée`;
  }

  /** A locked dossier is left, for the first page of all. */
  left(app: AppState): void {
    this.locked = this.dossier = this.#leave = this.#settle = this.#dirty = null;
    this.app = app;
    this.#show({ name: "home" });
  }

  /** Goes somewhere, once the place one leaves agrees. */
  async go(view: View): Promise<void> {
    if (!samePlace(view, this.view) && !(await this.mayLeave())) return;
    if (!samePlace(view, this.view)) this.#trail = [...this.#trail.slice(-49), this.view];
    this.palette = false;
    this.#show(view);
  }

  /** Back to where one was. */
  async back(): Promise<void> {
    const last = this.#trail.at(-1);
    if (!last || !(await this.mayLeave())) return;
    this.#trail = this.#trail.slice(0, -1);
    this.#show(last);
  }

  /** Shows a view; what went wrong in another is no longer to the point. */
  #show(view: View): void {
    if (!samePlace(view, this.view)) this.calm();
    this.view = view;
    if (this.dossier) rememberPlace(this.dossier.path, view);
    settleFocus();
  }

  /**
   * A screen with something unsaved asks to be asked, and may say how to save it first, or whether a form of it waits for
   * a word; returns how to stop asking.
   */
  guard(leave: Leave, settle: Leave | null = null, dirty: (() => boolean) | null = null): () => void {
    this.#leave = leave;
    this.#settle = settle;
    this.#dirty = dirty;
    return () => {
      if (this.#leave !== leave) return;
      this.#leave = null;
      this.#settle = null;
      this.#dirty = null;
    };
  }

  /** Whether the present place lets one go. */
  async mayLeave(): Promise<boolean> {
    return (await unsaved.mayGo()) && (this.#leave ? await this.#leave() : true);
  }

  /** Saves what the present place has not saved yet, without asking anything; whether all of it is saved. */
  async settle(): Promise<boolean> {
    return this.#settle ? await this.#settle() : true;
  }

  /** Runs something that may be refused; a refusal is shown, and undefined comes back. */
  async attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
    const asked = this.view;
    try {
      return await run();
    } catch (error) {
      // What was deleted while one left the place that shows it is nobody's trouble there any more.
      const left = error instanceof Refusal && error.code === "gone" && !samePlace(asked, this.view);
      if (!left) this.fail(error);
      return undefined;
    }
  }

  /** Like `attempt`, for a change in the dossier: says when it was saved. */
  async write<T>(run: () => Promise<T>): Promise<T | undefined> {
    this.saving = true;
    try {
      const done = await run();
      this.calm();
      this.noteSaved(new Date());
      return done;
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  /** A box asks to be asked before the window closes; returns how to stop asking. */
  holds(box: () => boolean): () => void {
    this.#boxes.add(box);
    return () => void this.#boxes.delete(box);
  }

  async #leaveWindow(): Promise<void> {
    // Behind the lock nothing can be saved: it is said once, and the next time it closes.
    const held = () => [...this.#boxes].some((box) => box());
    const stay = this.locked ? this.mayLose() : held() || !(await this.mayLeave());
    await this.attempt(() => ask(commands.windowClose(stay)));
  }

  /** Says that all is saved, and since when. */
  noteSaved(at: string | Date): void {
    this.#writes += 1;
    // From here on Ctrl+Z would undo this write: no older sentence may go on offering it.
    this.toasts = this.toasts.filter((toast) => toast.at === null || toast.at === this.#writes);
    this.saved = t("saved-at", { hour: hour(at) });
  }

  /** Shows what went wrong. */
  fail(error: unknown): void {
    // What is tried behind the lock is tried again, or asked again, once it is opened.
    if (this.locked && error instanceof Refusal && error.code === "no-dossier") return;
    if (error instanceof Refusal && error.code === "cancelled") {
      this.say(error.message);
    } else if (error instanceof Refusal && error.code === "gone" && above(this.view)) {
      // What this screen shows was deleted, or its making undone: up to where it was.
      this.#leave = null;
      this.#show(above(this.view)!);
    } else if (error instanceof Refusal) {
      this.#tell({ message: error.message, kept: error.kept, next: error.next });
      if (error.code === "dossier-moved") offerCopy(this);
      if (error.code === "dossier-damaged") void offerMending(this, false);
    } else {
      const detail = error instanceof Error ? error.message : String(error);
      this.#tell({
        message: t("trouble-unknown", { detail }),
        kept: t("trouble-kept"),
        next: t("trouble-next"),
      });
    }
  }

  /** Says that something cannot be, which no call refused. */
  warn(trouble: Trouble): void {
    this.#tell(trouble);
  }

  /** Offers a way out of what went wrong last. */
  offer(act: Offer): void {
    if (this.trouble) this.trouble = { ...this.trouble, act };
  }

  #tell(trouble: Trouble): void {
    this.calm();
    this.trouble = trouble;
    this.#troubleAt = Date.now();
  }

  /** What went wrong was read, or is past: it leaves the screen. */
  calm(): void {
    this.trouble = null;
  }

  /** A dialog closed: what was refused in it goes with it, unless it is that very refusal that closed it. */
  dialogClosed(): void {
    this.dialogs -= 1;
    if (Date.now() - this.#troubleAt > FRESH_MS) this.calm();
    settleFocus();
  }

  /** Says something for a moment. */
  say(text: string): void {
    const offers = text.includes(OFFER);
    const toast = { id: ++this.#toast, text, at: offers ? this.#writes : null };
    this.toasts = [...this.toasts.slice(-2), toast];
    setTimeout(
      () => (this.toasts = this.toasts.filter((other) => other.id !== toast.id)),
      offers ? OFFERED_MS : SAID_MS,
    );
  }

  /** Undoes the last change of the dossier. */
  async undo(): Promise<void> {
    await this.#step("undo", "undone");
  }

  /** Does again what was undone. */
  async redo(): Promise<void> {
    await this.#step("redo", "redone");
  }

  async #step(side: "undo" | "redo", said: string): Promise<void> {
    if (this.#settle && !(await this.#settle())) return;
    // News of a write may be on its way: what was just saved can be undone all the same.
    if (!this.dossier?.[side]) await this.#renew();
    if (!this.dossier?.[side] || this.dossier.readOnly) return;
    const pair = this.#paired(side);
    let done = await this.write(() => ask(commands[side]()));
    if (done && pair) {
      done = await this.write(() => ask(commands[side]()));
      this.#pair = { at: this.#writes, label: pair, side: side === "undo" ? "redo" : "undo" };
    }
    if (done) this.say(t(said, { label: lowered(pair ?? done.label) }));
  }

  /** Says that the last two writes were one gesture, known by this name. */
  pair(label: string): void {
    this.#pair = { at: this.#writes, label, side: "undo" };
  }

  #paired(side: "undo" | "redo"): string | null {
    return this.#pair?.side === side && this.#pair.at === this.#writes ? this.#pair.label : null;
  }

  async #hear(changed: Changed): Promise<void> {
    this.changed = changed;
    this.changes += 1;
    await this.#renew();
  }

  async #renew(): Promise<void> {
    const fresh = this.dossier && (await this.attempt(() => ask(commands.dossier())));
    if (fresh && this.dossier) this.dossier = fresh;
  }
}

/** The one session of this window. */
export const session = new Session();
