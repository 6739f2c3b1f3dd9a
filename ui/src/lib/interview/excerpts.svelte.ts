// The excerpts of the notes on the desk: made, changed, deleted, pointed at, and attached again when lost.
import { EditorView } from "@codemirror/view";
import { ask, commands, type Excerpt, type ExcerptInput } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { removal } from "../trash/removal.svelte";
import type { Desk } from "./desk.svelte";
import { setPointed } from "./editor";
import type { Held } from "./held";
import { natureOf } from "./stretch";

/** What is being done to the excerpts of one desk. */
export class Excerpts {
  all = $state.raw<Excerpt[]>([]);
  /** The one pointed at, in the list and in the text. */
  pointed = $state<string | null>(null);
  /** The one whose lost anchor is being given words again. */
  reattaching = $state<string | null>(null);
  /** How many no longer find their words. */
  readonly lost = $derived(this.all.filter((excerpt) => excerpt.lost).length);
  #desk: Desk<Held>;

  constructor(desk: Desk<Held>) {
    this.#desk = desk;
  }

  /** Makes an excerpt of a stretch of the notes, with the themes chosen. */
  async add(from: number, to: number, themeIds: string[]): Promise<void> {
    const desk = this.#desk;
    const view = desk.view;
    if (!view || !(await desk.autosave.flush())) return;
    const nature = natureOf(view.state.sliceDoc(), from, to);
    const made = await session.write(() => desk.calls.excerpt(from, to, themeIds));
    if (!made) return;
    desk.deeds.did();
    if (made.nature !== nature) {
      const { speakerId, attribution, key } = made;
      const label = (await session.attempt(() => ask(commands.dossier())))?.undo ?? null;
      const named = await session.write(() =>
        ask(commands.excerptSave(made.id, { themeIds, speakerId, attribution, nature, key })),
      );
      if (named && label) session.pair(label);
    }
    desk.shelf = "excerpts";
    await desk.refresh();
    this.point(made.id);
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
    this.#desk.deeds.did();
    await this.#desk.refresh();
  }

  /** Deletes an excerpt; the notes keep their words. */
  async remove(excerpt: Excerpt): Promise<void> {
    const plain = () => ask(commands.excerptDelete(excerpt.id));
    const gone = await removal.of("excerpt", excerpt.id, excerpt.quote, plain, t("excerpt-deleted"));
    if (!gone) return;
    this.#desk.deeds.did();
    await this.#desk.refresh();
    this.#desk.focus();
  }

  /** Begins to give a lost excerpt words again: the next selection taken is its. */
  beginReattaching(id: string | null): void {
    this.reattaching = id;
    this.#desk.focus();
  }

  /** Puts the lost excerpt that waits for it on a stretch of the notes. */
  async reattach(from: number, to: number): Promise<void> {
    const id = this.reattaching;
    this.reattaching = null;
    if (!id || !(await this.#desk.autosave.flush())) return;
    if (!(await session.write(() => ask(commands.excerptReattach(id, from, to))))) return;
    this.#desk.deeds.did();
    await this.#desk.refresh();
    this.point(id);
  }

  /** Points at an excerpt; in the text too, scrolled to when asked. */
  point(id: string | null, reveal = false): void {
    this.pointed = id;
    const view = this.#desk.view;
    if (!view) return;
    view.dispatch({ effects: setPointed.of(id) });
    const excerpt = this.all.find((candidate) => candidate.id === id);
    if (reveal && excerpt && excerpt.start !== null && excerpt.start <= view.state.doc.length) {
      view.dispatch({ effects: EditorView.scrollIntoView(excerpt.start, { y: "center" }) });
    }
  }
}
