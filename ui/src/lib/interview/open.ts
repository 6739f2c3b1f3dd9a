// The notes' editor as it stands on the page: plain text, its keys, and news of what is typed.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Annotation, type ChangeSet, EditorState, Transaction } from "@codemirror/state";
import { EditorView, type KeyBinding, keymap, placeholder } from "@codemirror/view";
import { leaveQuotation } from "./call/writing";
import { citesLook } from "./cites";
import { notesLook } from "./editor";
import { pasting } from "./paste";

/** Marks a change that comes from the dossier, not from the user's hand. */
const fromDossier = Annotation.define<boolean>();

/** What an editor is opened with, and who hears of it. */
export type Opening = {
  parent: HTMLElement;
  notes: string;
  locked: boolean;
  /** Said to whoever cannot see that these are notes, and where nothing is written yet. */
  label: string;
  begin: string;
  keys: KeyBinding[];
  /** Alt and a digit were pressed. */
  digit: (digit: number) => void;
  typed: (changes: ChangeSet) => void;
  moved: (state: EditorState, selection: boolean) => void;
};

/** The digit on a key, whatever the keyboard: on a French one it takes Shift to type it. */
export function digitOf(event: Pick<KeyboardEvent, "key" | "code">): number | null {
  if (/^\d$/.test(event.key)) return Number(event.key);
  const physical = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  return physical ? Number(physical[1]) : null;
}

/** Opens the editor. */
export function openNotes(opening: Opening): EditorView {
  const { parent, notes, locked, label, begin, keys, digit, typed, moved } = opening;
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: notes,
      extensions: [
        EditorState.lineSeparator.of("\n"),
        EditorState.readOnly.of(locked),
        EditorView.editable.of(!locked),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": label,
          "data-testid": "notes",
          tabindex: "0",
          spellcheck: "true",
          autocorrect: "on",
          lang: "fr",
        }),
        history(),
        pasting(),
        locked ? [] : placeholder(begin),
        EditorView.domEventHandlers({
          keydown(event) {
            if (!event.altKey || event.ctrlKey || event.metaKey) return false;
            const pressed = digitOf(event);
            if (pressed === null) return false;
            digit(pressed);
            event.preventDefault();
            return true;
          },
        }),
        // Escape is the screen's: the editor would only let go of the selection.
        keymap.of([
          ...keys,
          { key: "Enter", run: leaveQuotation },
          ...historyKeymap,
          ...defaultKeymap.filter((binding) => binding.key !== "Escape"),
        ]),
        notesLook,
        citesLook,
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((tr) => tr.annotation(fromDossier))) {
            typed(update.changes);
          }
          if (update.docChanged || update.selectionSet) moved(update.state, update.selectionSet);
        }),
      ],
    }),
  });
}

/** Puts another text in the editor, touching only the stretch that differs: cursor, scroll and marks stay. */
export function replaceText(view: EditorView, text: string): void {
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
