// Notes on the desk, of an interview or a meeting: in the editor, with their excerpts, and what is being done to them.
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { untrack } from "svelte";
import type { Cite, Excerpt, Interview, Stretch, Theme } from "../api";
import { hour } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { Autosave } from "./autosave.svelte";
import type { Jotting } from "./call/jot";
import { Jottings } from "./call/jottings.svelte";
import * as writing from "./call/writing";
import { Deeds } from "./deeds";
import { setCites } from "./cites";
import { excerptsAt, setGuide, setMarks, setPointed, setTaken } from "./editor";
import { Excerpts } from "./excerpts.svelte";
import type { Calls, Held } from "./held";
import { axesOf, carried, marksOf, placed, questionAbove, questionIn } from "./marks";
import { openNotes, replaceText } from "./open";
import { goQuestion, QuestionNumber } from "./questions";
import { leftToDoHere, selected, type Taking, takingOf, type What } from "./taking";

/** What a desk offers beyond excerpts, and how it tells the time. */
export type Ways = {
  /** What selected words may become. */
  makes: readonly What[];
  /** The time that a stamp writes. */
  clock: () => string;
  label: string;
  begin: string;
};

/** What a key writes into the notes during a call. */
export type Jot = "stamp" | "verbatim" | "verify" | "followup";

/** Under which heads what was taken from notes is kept. */
export type Shelf = "excerpts" | "inventory" | "followups";

export class Desk<H extends Held = Interview> {
  held = $state.raw<H>() as H;
  themes = $state.raw<Theme[]>([]);
  /** The question under which the cursor stands. */
  question = $state<string | null>(null);
  /** Words that are selected, while nothing is made of them. */
  chosen = $state.raw<{ from: number; to: number } | null>(null);
  /** Words out of which something is being made. */
  taking = $state.raw<Taking | null>(null);
  /** The head under which what was taken is shown: that of what was made last. */
  shelf = $state<Shelf>("excerpts");
  /** The statements that the notes may cite. */
  cites = $state.raw<readonly Cite[]>([]);
  readonly axes = $derived(axesOf(this.themes));
  readonly guide = $derived(this.held.guide ?? []);
  readonly autosave: Autosave;
  readonly excerpts = new Excerpts(this as unknown as Desk<Held>);
  readonly deeds = new Deeds();
  readonly jottings = new Jottings();
  /** Questions that the notes open and the guide does not have. */
  readonly unknown = $derived(this.jottings.questions.filter(({ code }) => !questionIn(this.guide, code)));
  readonly calls: Calls<H>;
  /** The editor, while it is on the page. */
  view: EditorView | null = null;
  /** What selected words may become here. */
  readonly makes: readonly What[];
  /** What the notes are called, for whoever cannot see them. */
  readonly label: string;
  #ways: Ways;
  #digits = new QuestionNumber(
    () => this.guide.length,
    (n) => this.goQuestion(this.guide[n - 1]?.code ?? ""),
  );

  constructor(held: H, themes: Theme[], calls: Calls<H>, ways: Partial<Ways> = {}) {
    this.held = held;
    this.themes = themes;
    this.calls = calls;
    this.#ways = {
      makes: ["excerpt"],
      clock: () => hour(new Date()),
      label: t("notes"),
      begin: t("notes-begin"),
      ...ways,
    };
    this.makes = this.#ways.makes;
    this.label = this.#ways.label;
    this.excerpts.all = held.excerpts;
    this.autosave = new Autosave(
      calls.save,
      held.revision,
      () => this.view!.state.doc,
      (answer, since) => {
        this.held = { ...this.held, guide: answer.guide, revision: answer.revision };
        this.#place(carried(placed(this.excerpts.all, answer.places), since));
      },
    );
  }

  /** Puts the editor on the page, once: an attachment that nothing it reads may run again. */
  mount = (parent: HTMLElement): (() => void) => untrack(() => this.#open(parent));

  #open(parent: HTMLElement): () => void {
    const view = openNotes({
      parent,
      notes: this.held.notes,
      locked: this.#locked,
      label: this.label,
      begin: this.#ways.begin,
      keys: [
        { key: "Mod-z", run: (v) => this.deeds.undo(v) },
        { key: "Mod-Shift-z", run: (v) => this.deeds.redo(v) },
        { key: "Mod-y", run: (v) => this.deeds.redo(v) },
        { key: "Mod-e", run: () => this.take("excerpt") },
        { key: "Alt-e", run: () => this.take("excerpt") },
        { key: "Mod-b", run: () => this.take("need") },
        { key: "Alt-b", run: () => this.take("need") },
        { key: "Alt-p", run: () => this.take("programme") },
        { key: "Alt-r", run: () => this.take("followup") },
        { key: "Alt-t", run: () => this.jot("stamp") },
        { key: "Alt-v", run: () => this.jot("verbatim") },
        { key: "Alt-w", run: () => this.jot("verify") },
        { key: "Alt-s", run: () => this.jot("followup") },
      ],
      digit: (digit) => this.#digits.press(digit),
      typed: (changes) => {
        this.deeds.typed();
        this.autosave.typed(changes);
      },
      moved: (state, selection) => this.#look(state, selection),
    });
    this.view = view;
    view.dispatch({ effects: [setGuide.of(this.guide), setCites.of(this.cites)] });
    this.#place(this.excerpts.all);
    this.jottings.follow(() => view.state.doc);
    return () => {
      this.jottings.rest();
      view.destroy();
      this.view = null;
    };
  }

  get #locked(): boolean {
    return !!session.dossier?.readOnly;
  }

  /** Takes up what changed in the dossier; the user's own unsaved words stay. */
  takeUp(fresh: H, themes: Theme[]): void {
    this.themes = themes;
    const theirs = fresh.revision !== this.autosave.revision;
    if (theirs && this.autosave.dirty) {
      this.held = { ...fresh, notes: this.held.notes };
      return;
    }
    this.held = fresh;
    if (theirs) this.#replace(fresh.notes, fresh.revision);
    if (!this.autosave.dirty) this.#place(fresh.excerpts);
  }

  /** Reads the dossier again. */
  async refresh(): Promise<void> {
    const fresh = await session.attempt(this.calls.read);
    if (fresh) this.takeUp(fresh, this.themes);
  }

  /** Drops what is on the screen for what the dossier holds. */
  async takeTheirs(): Promise<void> {
    const fresh = await session.attempt(this.calls.read);
    if (!fresh) return;
    this.held = fresh;
    this.#replace(fresh.notes, fresh.revision);
    this.#place(fresh.excerpts);
  }

  /** Keeps what is on the screen over what the dossier holds. */
  async keepMine(): Promise<void> {
    const fresh = await session.attempt(this.calls.read);
    if (fresh) await this.autosave.keepMine(fresh.revision);
  }

  /** Begins to make something of the selected words: a box beside them asks for the rest. */
  take(what: What): boolean {
    const view = this.view;
    if (!view || this.#locked || !this.makes.includes(what)) return false;
    const stretch = selected(view);
    if (!stretch && what !== "followup") {
      session.say(t("excerpt-select-first"));
    } else if (stretch && what === "excerpt" && this.excerpts.reattaching) {
      void this.excerpts.reattach(stretch.from, stretch.to);
    } else if (stretch) {
      this.#begin(takingOf(view, what, stretch.from, stretch.to));
    } else {
      this.#begin(leftToDoHere(view));
    }
    return true;
  }

  /** Writes into the notes what a key of the call writes; the keyboard is theirs again. */
  jot(what: Jot): boolean {
    const view = this.view;
    if (!view || this.#locked) return false;
    view.focus();
    if (what === "stamp") return writing.stamp(view, this.#ways.clock());
    return what === "verbatim" ? writing.verbatim(view) : writing.mark(view, what);
  }

  /** What a mark asked to be verified is: the mark is taken off, and its words are like any other. */
  verified(jotting: Jotting): void {
    if (!this.view || this.#locked) return;
    writing.unmark(this.view, jotting.from, jotting.to);
    this.jottings.read();
    this.view.focus();
  }

  #begin(taking: Taking): void {
    this.taking = taking;
    this.chosen = null;
    this.view?.dispatch({ effects: setTaken.of({ from: taking.from, to: taking.to }) });
  }

  /** Makes the excerpt with the themes chosen; without them when none was. */
  async finish(themeIds: string[]): Promise<void> {
    const taking = this.taking;
    this.letGo();
    if (taking) await this.excerpts.add(taking.from, taking.to, themeIds);
  }

  /** Closes the box beside the words; the keyboard goes back to the notes. */
  letGo(): void {
    this.taking = null;
    this.view?.dispatch({ effects: setTaken.of(null) });
    this.view?.focus();
  }

  /** Goes to the answer to a question, opening it when there is none yet. */
  goQuestion(code: string): void {
    if (this.view && code) goQuestion(this.view, code, this.#locked);
  }

  /** Goes to a place of the notes. */
  goTo(at: number): void {
    if (this.view) writing.goTo(this.view, at);
  }

  /** Goes to what one came for: words that were looked for, or an excerpt. */
  show(found: Stretch | undefined, excerptId: string | undefined): void {
    if (found && this.view) writing.goFound(this.view, found);
    if (!excerptId) return;
    this.shelf = "excerpts";
    const { start } = this.excerpts.all.find(({ id }) => id === excerptId) ?? {};
    if (typeof start === "number") this.goTo(start);
    this.excerpts.point(excerptId, true);
  }

  /** Gives the keyboard to the notes. */
  focus(): void {
    this.view?.focus();
  }

  /** The statements that the notes may cite. */
  cited(cites: readonly Cite[]): void {
    this.cites = cites;
    this.view?.dispatch({ effects: setCites.of(cites) });
  }

  #place(excerpts: Excerpt[]): void {
    this.excerpts.all = excerpts;
    const view = this.view;
    if (!view) return;
    view.dispatch({
      effects: [setMarks.of(marksOf(excerpts, this.axes, view.state.doc.length)), setGuide.of(this.guide)],
    });
  }

  #replace(text: string, revision: number): void {
    if (this.view) replaceText(this.view, text);
    this.autosave.replaced(revision);
  }

  #look(state: EditorState, moved: boolean): void {
    const at = state.selection.main.head;
    // Read backwards leaf by leaf: in notes of megabytes, looking each line up would make typing wait.
    this.question = questionAbove(state.doc.iterRange(state.doc.lineAt(at).to, 0));
    this.jottings.changed();
    const { from, to } = state.selection.main;
    if (from === to || this.taking) this.chosen = null;
    else if (moved) this.chosen = { from, to };
    if (!moved) return;
    const under = excerptsAt(state, at);
    if (state.selection.main.empty && under.length > 0 && !under.includes(this.excerpts.pointed ?? "")) {
      this.excerpts.pointed = under.at(-1) ?? null;
      queueMicrotask(() => this.view?.dispatch({ effects: setPointed.of(this.excerpts.pointed) }));
    }
  }
}
