// One text of a section on the desk: in the editor, saved as it is typed, with the statements it may cite.
import type { EditorView } from "prosemirror-view";
import { untrack } from "svelte";
import { ask, commands, type SectionText } from "../api";
import { t } from "../app/i18n";
import { Saving } from "../app/saving.svelte";
import { session } from "../app/session.svelte";
import { chips } from "./chips.svelte";
import type { Cites } from "./cites.svelte";
import { formatAt, type Format } from "./commands";
import { openProse, type Opening, replaceDoc } from "./editor";
import { Source } from "./markdown";
import { CODE, schema } from "./schema";

/** The longest text of a section, in letters: as the core refuses it, with room for what Markdown adds. */
const LONGEST = 900_000;

/** Statements offered where `[@` was typed. */
export type Asking = { from: number; typed: string; left: number; top: number; bottom: number };

/** How a text is read again, saved and left, and how it is called where it is no section's. */
export type Ways = {
  read: () => Promise<SectionText | undefined>;
  go: (code: string) => void;
  moved: (words: string) => void;
  save?: (words: string, base: string) => Promise<{ revision: string; savedAt: string }>;
  label?: string;
  begin?: string;
};

const ASKED = /\[@([^\]\n]{0,60})$/;

export class Writing {
  asking = $state.raw<Asking | null>(null);
  /** Which of the statements offered the keyboard is on. */
  at = $state(0);
  format = $state.raw<Format | null>(null);
  focused = $state(false);
  readonly saving: Saving<string>;
  readonly cites: Cites;
  readonly found = $derived.by(() => (this.asking ? this.cites.found(this.asking.typed) : []));
  readonly spaceId: string | null;
  readonly section: string;
  view: EditorView | null = null;
  #source: Source;
  #read: () => Promise<SectionText | undefined>;
  #go: (code: string) => void;
  #moved: (words: string) => void;
  /** Where the user said no: nothing is offered there again. */
  #refused = -1;
  #opening: Opening | null = null;
  #label: string;
  #begin: string;
  /** What was on the screen when it left it: it may still have to be saved. */
  #left = "";

  constructor(text: SectionText, cites: Cites, ways: Ways) {
    this.spaceId = text.spaceId;
    this.section = text.section;
    this.cites = cites;
    this.#source = new Source(text.text);
    this.#read = ways.read;
    this.#go = ways.go;
    this.#moved = ways.moved;
    this.#label = ways.label ?? t("prose-of-section");
    this.#begin = ways.begin ?? t("prose-begin");
    this.saving = new Saving(
      ways.save ?? ((words, base) => ask(commands.proseSave(this.spaceId, this.section, words, base))),
      text.revision,
      () => this.markdown,
    );
  }

  /** What is on the screen, as the dossier keeps it. */
  get markdown(): string {
    return this.view ? this.#source.write(this.view.state.doc) : this.#left;
  }

  /** Puts the editor on the page, once: an attachment that nothing it reads may run again. */
  mount = (parent: HTMLElement): (() => void) => untrack(() => this.#open(parent));

  #open(parent: HTMLElement): () => void {
    const opening: Opening = {
      parent,
      doc: this.#source.doc,
      locked: !!session.dossier?.readOnly,
      label: this.#label,
      begin: this.#begin,
      views: chips(this.cites),
      keys: {},
      undo: () => void session.undo(),
      redo: () => void session.redo(),
      offered: (event) => this.#key(event),
      typed: () => this.saving.typed(),
      moved: (view) => this.#look(view),
      go: (code) => this.#go(code),
      room: (letters) => {
        const enough = (this.view?.state.doc.content.size ?? 0) + letters <= LONGEST;
        if (!enough) session.say(t("prose-too-long", { most: Math.round(LONGEST / 1000) }));
        return enough;
      },
    };
    this.#opening = opening;
    const view = openProse(opening);
    this.view = view;
    this.format = formatAt(view.state);
    const focus = () => (this.focused = true);
    const blur = () => {
      this.focused = false;
      this.asking = null;
    };
    view.dom.addEventListener("focus", focus);
    view.dom.addEventListener("blur", blur);
    return () => {
      this.#left = this.markdown;
      view.destroy();
      this.view = null;
    };
  }

  /** Takes up what changed in the dossier; the user's own unsaved words stay. */
  takeUp(fresh: SectionText): void {
    if (fresh.revision === this.saving.revision || this.saving.dirty) return;
    this.#replace(fresh);
  }

  /** Drops what is on the screen for what the dossier holds. */
  async takeTheirs(): Promise<void> {
    const fresh = await session.attempt(this.#read);
    if (fresh) this.#replace(fresh);
  }

  /** Keeps what is on the screen over what the dossier holds. */
  async keepMine(): Promise<void> {
    const fresh = await session.attempt(this.#read);
    if (fresh) await this.saving.keepMine(fresh.revision);
  }

  #replace(fresh: SectionText): void {
    this.#source = new Source(fresh.text);
    if (this.view && this.#opening) replaceDoc(this.view, this.#opening, this.#source.doc);
    this.saving.replaced(fresh.revision);
  }

  /** Cites a statement where the cursor is, in the place of what was typed to find it. */
  cite(code: string): void {
    const view = this.view;
    if (!view || session.dossier?.readOnly) return;
    const { from, to } = view.state.selection;
    const chip = schema.nodes.citation.create({ code });
    const begins = this.asking?.from ?? from;
    const before = view.state.doc.textBetween(Math.max(0, begins - 1), begins, "\n", "x");
    const tr = view.state.tr.delete(begins, to);
    // A chip stands apart from the word before it.
    const parts = /\S/.test(before) && !/[([«\u202f\u00a0]/.test(before) ? [schema.text(" "), chip] : [chip];
    view.dispatch(tr.insert(begins, parts).scrollIntoView());
    this.asking = null;
    view.focus();
  }

  /** Offers the statements, as typing `[@` does. */
  offer(): void {
    const view = this.view;
    if (!view) return;
    view.focus();
    view.dispatch(view.state.tr.insertText("[@"));
  }

  /** The words of the block under the cursor, to find its page by. */
  #look(view: EditorView): void {
    this.format = formatAt(view.state);
    const { selection } = view.state;
    const { empty } = selection;
    const here = selection.$from;
    this.#moved(here.parent.isTextblock ? here.parent.textContent : "");
    const before = here.parent.isTextblock
      ? here.parent.textBetween(Math.max(0, here.parentOffset - 64), here.parentOffset, undefined, "\ufffc")
      : "";
    const asked = empty && view.editable ? ASKED.exec(before) : null;
    const from = asked ? here.pos - asked[0].length : -1;
    if (!asked || from === this.#refused) {
      this.asking = null;
      if (!asked) this.#refused = -1;
      return;
    }
    const typed = asked[1] ?? "";
    if (this.asking?.typed !== typed) this.at = 0;
    const { left, top, bottom } = view.coordsAtPos(from, 1);
    this.asking = { from, typed, left, top, bottom };
  }

  #key(event: KeyboardEvent): boolean {
    const { asking, found } = this;
    if (!asking || event.ctrlKey || event.altKey || event.metaKey) return false;
    if (event.key === "Escape") {
      this.#refused = asking.from;
      this.asking = null;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const by = event.key === "ArrowDown" ? 1 : -1;
      this.at = found.length ? (this.at + by + found.length) % found.length : 0;
    } else if (event.key === "Enter" || event.key === "Tab") {
      const exact = new RegExp(`^${CODE}$`).test(asking.typed) ? this.cites.of(asking.typed) : undefined;
      const chosen = exact ?? found[this.at];
      if (!chosen) return false;
      this.cite(chosen.code);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
