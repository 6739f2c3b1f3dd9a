// One interview on the desk: its notes in the editor, its excerpts, its guide, and what is being done to them.
import { defaultKeymap, history, historyKeymap, redoDepth, undoDepth } from "@codemirror/commands";
import { Annotation, EditorState, Transaction } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { untrack } from "svelte";
import { ask, commands, type Excerpt, type ExcerptInput, type Interview, type Theme } from "../api";
import { hour } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { Autosave } from "./autosave.svelte";
import { excerptsAt, notesLook, setGuide, setMarks, setPointed, setTaken } from "./editor";
import { axesOf, carried, marksOf, placed, questionAbove, questionOf } from "./marks";
import { meant, natureOf } from "./stretch";

/** Marks a change that comes from the dossier, not from the user's hand. */
const fromDossier = Annotation.define<boolean>();

/** Words chosen for an excerpt, and where on the screen they end. */
export type Taking = { from: number; to: number; left: number; top: number; bottom: number };

export class Desk {
  interview = $state.raw<Interview>() as Interview;
  excerpts = $state.raw<Excerpt[]>([]);
  themes = $state.raw<Theme[]>([]);
  /** The excerpt pointed at, in the list and in the text. */
  pointed = $state<string | null>(null);
  /** The question under which the cursor stands. */
  question = $state<string | null>(null);
  /** Words whose themes are being chosen. */
  taking = $state.raw<Taking | null>(null);
  /** The excerpt whose lost anchor is being given words again. */
  reattaching = $state<string | null>(null);
  readonly axes = $derived(axesOf(this.themes));
  readonly autosave: Autosave;
  #view: EditorView | null = null;
  /** Changes of excerpts since the last key in the notes: they are what Ctrl+Z takes back first. */
  #deeds = 0;
  #undeeds = 0;

  constructor(interview: Interview, themes: Theme[]) {
    this.interview = interview;
    this.excerpts = interview.excerpts;
    this.themes = themes;
    this.autosave = new Autosave(
      interview.id,
      interview.revision,
      () => this.#view!.state.doc,
      (answer, since) => {
        this.interview = { ...this.interview, guide: answer.guide, revision: answer.revision };
        this.#place(carried(placed(this.excerpts, answer.places), since));
      },
    );
  }

  /** Puts the editor on the page, once: an attachment that nothing it reads may run again. */
  mount = (parent: HTMLElement): (() => void) => untrack(() => this.#open(parent));

  #open(parent: HTMLElement): () => void {
    const locked = !!session.dossier?.readOnly;
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: this.interview.notes,
        extensions: [
          EditorState.lineSeparator.of("\n"),
          EditorState.readOnly.of(locked),
          EditorView.editable.of(!locked),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            "aria-label": t("notes"),
            "data-testid": "notes",
            tabindex: "0",
            spellcheck: "true",
            autocorrect: "on",
            lang: "fr",
          }),
          history(),
          locked ? [] : placeholder(t("notes-begin")),
          keymap.of([
            { key: "Mod-z", run: () => this.#undo() },
            { key: "Mod-Shift-z", run: () => this.#redo() },
            { key: "Mod-y", run: () => this.#redo() },
            { key: "Mod-e", run: () => this.take() },
            { key: "Alt-t", run: () => this.stamp() },
            ...Array.from({ length: 9 }, (_, i) => ({
              key: `Alt-${i + 1}`,
              run: () => this.goQuestion(this.interview.guide[i]?.code ?? ""),
            })),
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          notesLook,
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((tr) => tr.annotation(fromDossier))) {
              this.#deeds = this.#undeeds = 0;
              this.autosave.typed(update.changes);
            }
            if (update.docChanged || update.selectionSet) this.#look(update.state, update.selectionSet);
          }),
        ],
      }),
    });
    this.#view.dispatch({ effects: setGuide.of(this.interview.guide) });
    this.#place(this.excerpts);
    return () => {
      this.#view?.destroy();
      this.#view = null;
    };
  }

  /** Takes up what changed in the dossier; the user's own unsaved words stay. */
  takeUp(fresh: Interview, themes: Theme[]): void {
    this.themes = themes;
    const theirs = fresh.revision !== this.autosave.revision;
    if (theirs && this.autosave.dirty) {
      this.interview = { ...fresh, notes: this.interview.notes };
      return;
    }
    this.interview = fresh;
    if (theirs) this.#replace(fresh.notes, fresh.revision);
    if (!this.autosave.dirty) this.#place(fresh.excerpts);
  }

  /** Drops what is on the screen for what the dossier holds. */
  async takeTheirs(): Promise<void> {
    const fresh = await session.attempt(() => ask(commands.interview(this.interview.id)));
    if (!fresh) return;
    this.interview = fresh;
    this.#replace(fresh.notes, fresh.revision);
    this.#place(fresh.excerpts);
  }

  /** Keeps what is on the screen over what the dossier holds. */
  async keepMine(): Promise<void> {
    const fresh = await session.attempt(() => ask(commands.interview(this.interview.id)));
    if (fresh) await this.autosave.keepMine(fresh.revision);
  }

  /** Begins an excerpt from the selected words: the picker asks for their themes. */
  take(): boolean {
    const view = this.#view;
    if (!view || session.dossier?.readOnly) return false;
    const chosen = view.state.selection.main;
    const stretch = chosen.empty ? null : meant(view.state.sliceDoc(), chosen.from, chosen.to);
    if (!stretch) {
      session.say(t("excerpt-select-first"));
      return true;
    }
    const { from, to } = stretch;
    if (this.reattaching) {
      void this.#reattach(this.reattaching, from, to);
      return true;
    }
    const end = view.coordsAtPos(to, -1);
    const start = view.coordsAtPos(from, 1);
    const left = Math.max(start?.left ?? 0, (end?.left ?? 0) - 200);
    this.taking = { from, to, left, top: start?.top ?? 0, bottom: end?.bottom ?? 0 };
    view.dispatch({ effects: setTaken.of({ from, to }) });
    return true;
  }

  /** Makes the excerpt with the themes chosen; without them when none was. */
  async finish(themeIds: string[]): Promise<void> {
    const taking = this.taking;
    this.letGo();
    const view = this.#view;
    if (!taking || !view || !(await this.autosave.flush())) return;
    const nature = natureOf(view.state.sliceDoc(), taking.from, taking.to);
    const made = await session.write(() =>
      ask(commands.excerptAdd(this.interview.id, taking.from, taking.to, themeIds)),
    );
    if (!made) return;
    this.#did();
    if (made.nature !== nature) {
      const { speakerId, attribution, key } = made;
      const label = (await session.attempt(() => ask(commands.dossier())))?.undo ?? null;
      const named = await session.write(() =>
        ask(commands.excerptSave(made.id, { themeIds, speakerId, attribution, nature, key })),
      );
      if (named && label) session.pair(label);
    }
    await this.#refresh();
    this.point(made.id);
  }

  /** Gives up the excerpt that was begun. */
  letGo(): void {
    this.taking = null;
    this.#view?.dispatch({ effects: setTaken.of(null) });
    this.#view?.focus();
  }

  /** Changes what an excerpt says of itself. */
  async change(excerpt: Excerpt, over: Partial<ExcerptInput>): Promise<void> {
    const { speakerId, attribution, nature, key } = excerpt;
    const input = {
      themeIds: excerpt.themes.map((theme) => theme.id),
      speakerId,
      attribution,
      nature,
      key,
      ...over,
    };
    if (!(await session.write(() => ask(commands.excerptSave(excerpt.id, input))))) return;
    this.#did();
    await this.#refresh();
  }

  /** Deletes an excerpt; the notes keep their words. */
  async remove(excerpt: Excerpt): Promise<void> {
    const gone = await session.write(() => ask(commands.excerptDelete(excerpt.id)));
    if (gone === undefined) return;
    this.#did();
    session.say(t("excerpt-deleted"));
    await this.#refresh();
    this.#view?.focus();
  }

  /** Points at an excerpt; in the text too, scrolled to when asked. */
  point(id: string | null, reveal = false): void {
    this.pointed = id;
    const view = this.#view;
    if (!view) return;
    view.dispatch({ effects: setPointed.of(id) });
    const excerpt = this.excerpts.find((candidate) => candidate.id === id);
    if (reveal && excerpt && excerpt.start !== null && excerpt.start <= view.state.doc.length) {
      view.dispatch({ effects: EditorView.scrollIntoView(excerpt.start, { y: "center" }) });
    }
  }

  /** Goes to the answer to a question; opens it at the end of the notes when there is none yet. */
  goQuestion(code: string): boolean {
    const view = this.#view;
    if (!view || !code) return false;
    const { doc } = view.state;
    for (let n = 1; n <= doc.lines; n += 1) {
      const line = doc.line(n);
      if (questionOf(line.text) !== code) continue;
      const at = n < doc.lines ? doc.line(n + 1).from : line.to;
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(line.from, { y: "start", yMargin: 16 }),
      });
      view.focus();
      return true;
    }
    if (session.dossier?.readOnly) return true;
    const before = doc.length === 0 ? "" : doc.sliceString(doc.length - 1) === "\n" ? "\n" : "\n\n";
    const insert = `${before}[Q:${code}]\n`;
    view.dispatch({
      changes: { from: doc.length, insert },
      selection: { anchor: doc.length + insert.length },
      scrollIntoView: true,
    });
    view.focus();
    return true;
  }

  /** Writes the hour where the cursor is. */
  stamp(): boolean {
    const view = this.#view;
    if (!view || session.dossier?.readOnly) return false;
    view.dispatch(view.state.replaceSelection(`${hour(new Date())} `));
    return true;
  }

  /** Gives the keyboard to the notes. */
  focus(): void {
    this.#view?.focus();
  }

  async #reattach(id: string, from: number, to: number): Promise<void> {
    this.reattaching = null;
    if (!(await this.autosave.flush())) return;
    if (!(await session.write(() => ask(commands.excerptReattach(id, from, to))))) return;
    this.#did();
    await this.#refresh();
  }

  #did(): void {
    this.#deeds += 1;
    this.#undeeds = 0;
  }

  /** What was last done to excerpts is undone in the dossier; then the keys are undone in the notes. */
  #undo(): boolean {
    if (!this.#view || (this.#deeds === 0 && undoDepth(this.#view.state) > 0)) return false;
    if (this.#deeds > 0) {
      this.#deeds -= 1;
      this.#undeeds += 1;
    }
    void session.undo();
    return true;
  }

  #redo(): boolean {
    if (!this.#view || (this.#undeeds === 0 && redoDepth(this.#view.state) > 0)) return false;
    if (this.#undeeds > 0) {
      this.#undeeds -= 1;
      this.#deeds += 1;
    }
    void session.redo();
    return true;
  }

  async #refresh(): Promise<void> {
    const fresh = await session.attempt(() => ask(commands.interview(this.interview.id)));
    if (fresh) this.takeUp(fresh, this.themes);
  }

  #place(excerpts: Excerpt[]): void {
    this.excerpts = excerpts;
    const view = this.#view;
    if (!view) return;
    view.dispatch({
      effects: [
        setMarks.of(marksOf(excerpts, this.axes, view.state.doc.length)),
        setGuide.of(this.interview.guide),
      ],
    });
  }

  #replace(text: string, revision: number): void {
    const view = this.#view;
    if (view) {
      const old = view.state.sliceDoc();
      let head = 0;
      while (head < old.length && head < text.length && old[head] === text[head]) head += 1;
      let tail = 0;
      while (
        tail < old.length - head &&
        tail < text.length - head &&
        old[old.length - 1 - tail] === text[text.length - 1 - tail]
      ) {
        tail += 1;
      }
      view.dispatch({
        changes: { from: head, to: old.length - tail, insert: text.slice(head, text.length - tail) },
        annotations: [fromDossier.of(true), Transaction.addToHistory.of(false)],
      });
    }
    this.autosave.replaced(revision);
  }

  #look(state: EditorState, moved: boolean): void {
    const at = state.selection.main.head;
    this.question = questionAbove((n) => state.doc.line(n).text, state.doc.lineAt(at).number);
    if (!moved) return;
    const under = excerptsAt(state, at);
    if (state.selection.main.empty && under.length > 0 && !under.includes(this.pointed ?? "")) {
      this.pointed = under.at(-1) ?? null;
      queueMicrotask(() => this.#view?.dispatch({ effects: setPointed.of(this.pointed) }));
    }
  }
}
