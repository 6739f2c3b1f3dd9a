// What the keys of a call write into the notes: the time, their own words, marks; one step of undo each.
import { EditorView } from "@codemirror/view";
import type { Stretch } from "../../api";
import { setFound } from "../editor";
import {
  endOfQuotation,
  type JotKind,
  type LineEdit,
  marked,
  MARKS,
  marksIn,
  quotation,
  withoutMark,
} from "./jot";

/** Makes a change measured in a line that begins at `begin`. */
function edit(view: EditorView, begin: number, change: LineEdit): true {
  const from = begin + change.from;
  view.dispatch({
    changes: { from, to: begin + change.to, insert: change.insert },
    selection: { anchor: from + change.cursor },
    scrollIntoView: true,
    userEvent: "input",
  });
  return true;
}

/** Writes the time where the cursor is: at the beginning of a line, a new one where words stand before it. */
export function stamp(view: EditorView, time: string): boolean {
  if (view.state.readOnly) return false;
  const { from } = view.state.selection.main;
  const line = view.state.doc.lineAt(from);
  // Only at the beginning of a line is a time a stamp: elsewhere it may be one that was said.
  const before = view.state.sliceDoc(line.from, from).trim() ? "\n" : "";
  view.dispatch(view.state.replaceSelection(`${before}${time} `), { scrollIntoView: true });
  return true;
}

/** Puts the selection between « », or opens and closes them at the cursor. */
export function verbatim(view: EditorView): boolean {
  if (view.state.readOnly) return false;
  const { from, to } = view.state.selection.main;
  const first = view.state.doc.lineAt(from);
  const last = view.state.doc.lineAt(to);
  const text = view.state.sliceDoc(first.from, last.to);
  return edit(view, first.from, quotation(text, from - first.from, to - first.from));
}

/** Goes out of a quotation at its end, to a new line: the marks that close it stay with its words. */
export function leaveQuotation(view: EditorView): boolean {
  const { head, empty } = view.state.selection.main;
  if (view.state.readOnly || !empty) return false;
  const line = view.state.doc.lineAt(head);
  const end = endOfQuotation(line.text, head - line.from);
  if (end === null) return false;
  const at = line.from + end;
  view.dispatch({
    changes: { from: at, insert: "\n" },
    selection: { anchor: at + 1 },
    scrollIntoView: true,
    userEvent: "input",
  });
  return true;
}

/** Marks the words before the cursor, or the selection, by a mark after them. */
export function mark(view: EditorView, kind: JotKind): boolean {
  if (view.state.readOnly) return false;
  const at = view.state.selection.main.to;
  const line = view.state.doc.lineAt(at);
  return edit(view, line.from, marked(line.text, at - line.from, kind));
}

/** Says at a mark that a follow-up was made of its line: the line stays the facilitator's own, and asks for nothing more. */
export function noted(view: EditorView, from: number, to: number): void {
  // What was put into the mark stays: « [suite : rappeler Jeanne] ».
  const words = marksIn(view.state.sliceDoc(from, to))[0]?.words;
  const insert = words ? `${MARKS.noted} ${words}` : MARKS.noted;
  view.dispatch({ changes: { from, to, insert }, userEvent: "input" });
}

/** Takes a mark out of the notes, once what it asked for is done. */
export function unmark(view: EditorView, from: number, to: number): void {
  const line = view.state.doc.lineAt(from);
  const stretch = withoutMark(line.text, from - line.from, to - line.from);
  view.dispatch({
    changes: { from: line.from + stretch.from, to: line.from + stretch.to },
    userEvent: "delete",
  });
}

/** Goes to a place of the notes, and shows it. */
export function goTo(view: EditorView, at: number): void {
  const place = Math.min(at, view.state.doc.length);
  view.dispatch({
    selection: { anchor: place },
    effects: EditorView.scrollIntoView(place, { y: "center" }),
  });
  view.focus();
}

/** Words that were looked for are marked so long. */
const FOUND_MS = 4_000;

/** Goes to words that were looked for, and marks them for a moment. */
export function goFound(view: EditorView, { from, to }: Stretch): void {
  const end = Math.min(to, view.state.doc.length);
  goTo(view, from);
  view.dispatch({ effects: setFound.of(from < end ? { from, to: end } : null) });
  setTimeout(() => view.dom.isConnected && view.dispatch({ effects: setFound.of(null) }), FOUND_MS);
}
