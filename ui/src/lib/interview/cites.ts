// Citations of statements in notes, as the room writes them: a chip with the number, over the plain text that is kept.
import { type Range, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import type { Cite } from "../api";
import { t } from "../app/i18n";
import { titled } from "../shared/typography";

/** A citation in plain text. */
export const CITED = /\[@([A-Za-z0-9][A-Za-z0-9._-]{0,63})\]/g;

/** Says which statements the notes may cite. */
export const setCites = StateEffect.define<readonly Cite[]>();

const citesField = StateField.define<readonly Cite[]>({
  create: () => [],
  update(cites, transaction) {
    for (const effect of transaction.effects) if (effect.is(setCites)) cites = effect.value;
    return cites;
  },
});

/** The word before a citation says already that a statement is meant. */
const SAID = /(?:énoncé|statement)[ \u00a0\u202f]$/i;

/** What a citation reads as after these words: « énoncé 7 », or its number; one of a statement that is not there says so. */
export function citeWords(
  cites: readonly Cite[],
  code: string,
  before: string,
): { words: string; title: string } {
  const cite = cites.find((one) => one.code.toLowerCase() === code.toLowerCase());
  if (!cite) return { words: t("cite-chip-unknown"), title: t("cite-unknown", { code }) };
  const words = SAID.test(before) ? String(cite.number) : t("cite-chip", { n: cite.number });
  return { words, title: titled(cite.text) };
}

/** A text with its citations as they read. */
export function citesAsRead(cites: readonly Cite[], text: string): string {
  return text.replace(
    CITED,
    (_, code: string, at: number) => citeWords(cites, code, text.slice(0, at)).words,
  );
}

class Chip extends WidgetType {
  constructor(
    readonly words: string,
    readonly title: string,
  ) {
    super();
  }
  override eq(other: Chip): boolean {
    return other.words === this.words && other.title === this.title;
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement("span");
    chip.className = "chip";
    chip.dataset.testid = "chip";
    chip.textContent = this.words;
    chip.title = this.title;
    return chip;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

function drawn(view: EditorView): DecorationSet {
  const cites = view.state.field(citesField);
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (const found of view.state.sliceDoc(from, to).matchAll(CITED)) {
      const at = from + found.index;
      const { words, title } = citeWords(cites, found[1]!, view.state.sliceDoc(Math.max(0, at - 12), at));
      ranges.push(Decoration.replace({ widget: new Chip(words, title) }).range(at, at + found[0].length));
    }
  }
  return Decoration.set(ranges, true);
}

const plugin = ViewPlugin.fromClass(
  class {
    drawn: DecorationSet;
    constructor(view: EditorView) {
      this.drawn = drawn(view);
    }
    update(update: ViewUpdate): void {
      const cites = update.startState.field(citesField) !== update.state.field(citesField);
      if (update.docChanged || update.viewportChanged || cites) this.drawn = drawn(update.view);
    }
  },
  {
    decorations: (plugin) => plugin.drawn,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.drawn ?? Decoration.none),
  },
);

/** Citations over the notes' text. */
export const citesLook = [citesField, plugin];
