// The notes editor's view of its text: decorations over plain text, on CodeMirror.
import { type EditorState, type Range, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import type { GuideEntry, Stretch } from "../api";
import { t } from "../app/i18n";
import { marksIn } from "./call/jot";
import { type Mark, questionIn, questionOf, questionTitle, STAMP } from "./marks";

/** Says which marks lie under the text now. */
export const setMarks = StateEffect.define<Mark[]>();
/** Says which guide titles the questions. */
export const setGuide = StateEffect.define<GuideEntry[]>();
/** Says which excerpt is pointed at, or null. */
export const setPointed = StateEffect.define<string | null>();

/** Says which words are being made into an excerpt while its themes are chosen, or null. */
export const setTaken = StateEffect.define<Stretch | null>();

/** Says which words were looked for and are shown for a moment, or null. */
export const setFound = StateEffect.define<Stretch | null>();

type Shown = {
  marks: Mark[];
  pointed: string | null;
  taken: Stretch | null;
  found: Stretch | null;
  drawn: DecorationSet;
};

function draw({ marks, pointed, taken, found }: Omit<Shown, "drawn">): DecorationSet {
  const ranges: Range<Decoration>[] = marks
    .filter((mark) => mark.from < mark.to)
    .map((mark) =>
      Decoration.mark({
        class: [
          "mark",
          `axis-${mark.axis}`,
          `level-${Math.min(mark.level, 2)}`,
          mark.secret ? "secret" : "",
          mark.id === pointed ? "pointed" : "",
        ].join(" "),
        attributes: { "data-excerpt": mark.id },
      }).range(mark.from, mark.to),
    );
  if (taken) ranges.push(Decoration.mark({ class: "taken" }).range(taken.from, taken.to));
  if (found && found.from < found.to)
    ranges.push(Decoration.mark({ class: "found" }).range(found.from, found.to));
  return Decoration.set(ranges, true);
}

/** Marks under excerpts: they follow the text by themselves until the core says where they are. */
export const marksField = StateField.define<Shown>({
  create: () => ({ marks: [], pointed: null, taken: null, found: null, drawn: Decoration.none }),
  update(shown, transaction) {
    let { marks, pointed, taken, found, drawn } = shown;
    if (transaction.docChanged) {
      marks = marks.map((mark) => ({
        ...mark,
        from: transaction.changes.mapPos(mark.from, 1),
        to: transaction.changes.mapPos(mark.to, -1),
      }));
      if (found)
        found = { from: transaction.changes.mapPos(found.from), to: transaction.changes.mapPos(found.to) };
      drawn = drawn.map(transaction.changes);
    }
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) marks = effect.value;
      else if (effect.is(setPointed)) pointed = effect.value;
      else if (effect.is(setTaken)) taken = effect.value;
      else if (effect.is(setFound)) found = effect.value;
      else continue;
      drawn = draw({ marks, pointed, taken, found });
    }
    return { marks, pointed, taken, found, drawn };
  },
  provide: (field) => EditorView.decorations.from(field, (shown) => shown.drawn),
});

/** The excerpts under a place of the text. */
export function excerptsAt(state: EditorState, at: number): string[] {
  return state
    .field(marksField)
    .marks.filter((mark) => mark.from <= at && at <= mark.to)
    .map((mark) => mark.id);
}

class QuestionTitle extends WidgetType {
  constructor(
    readonly title: string,
    readonly known: boolean,
  ) {
    super();
  }
  override eq(other: QuestionTitle): boolean {
    return other.title === this.title && other.known === this.known;
  }
  override toDOM(): HTMLElement {
    const heading = document.createElement("span");
    heading.className = this.known ? "question" : "question unknown";
    if (!this.known) heading.title = t("questions-unknown-hint");
    heading.setAttribute("role", "heading");
    heading.setAttribute("aria-level", "2");
    heading.textContent = this.title;
    return heading;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

/** The guide whose questions title the notes. */
export const guideField = StateField.define<GuideEntry[]>({
  create: () => [],
  update(guide, transaction) {
    for (const effect of transaction.effects) if (effect.is(setGuide)) guide = effect.value;
    return guide;
  },
});

const stamp = Decoration.mark({ class: "stamp" });
const jots = {
  verify: Decoration.mark({ class: "jot verify" }),
  followup: Decoration.mark({ class: "jot followup" }),
  noted: Decoration.mark({ class: "jot noted" }),
};
const questionLine = Decoration.line({ class: "question-line" });
const blank = Decoration.line({ class: "blank" });

/** Question headings, time stamps and marks of the lines in sight. */
function headings(view: EditorView): DecorationSet {
  const guide = view.state.field(guideField);
  const made = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const code = line.length <= 80 ? questionOf(line.text) : null;
      if (code) {
        made.add(line.from, line.from, questionLine);
        const widget = new QuestionTitle(questionTitle(guide, code), !!questionIn(guide, code));
        made.add(line.from, line.to, Decoration.replace({ widget }));
      } else if (line.length === 0) {
        made.add(line.from, line.from, blank);
      } else {
        const time = STAMP.exec(line.text);
        if (time) made.add(line.from, line.from + time[0].length, stamp);
        // Only what is in sight of a line is read: one may be megabytes long.
        const seen = Math.max(line.from, from);
        for (const mark of marksIn(view.state.sliceDoc(seen, Math.min(line.to, to))))
          made.add(seen + mark.from, seen + mark.to, jots[mark.kind]);
      }
      at = line.to + 1;
    }
  }
  return made.finish();
}

const headingsPlugin = ViewPlugin.fromClass(
  class {
    drawn: DecorationSet;
    constructor(view: EditorView) {
      this.drawn = headings(view);
    }
    update(update: ViewUpdate): void {
      const guide = update.startState.field(guideField) !== update.state.field(guideField);
      if (update.docChanged || update.viewportChanged || guide) this.drawn = headings(update.view);
    }
  },
  {
    decorations: (plugin) => plugin.drawn,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => {
        const all = view.plugin(plugin)?.drawn ?? Decoration.none;
        return all.update({ filter: (_from, _to, value) => value.spec.widget !== undefined });
      }),
  },
);

/** Everything the notes show over their text. */
export const notesLook = [guideField, marksField, headingsPlugin];
