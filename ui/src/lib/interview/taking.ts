// Words chosen in the notes, to be made into something: where they are in the text and on the screen.
import type { EditorView } from "@codemirror/view";
import { bare, leftToDo } from "./call/jot";
import { meant } from "./stretch";

/** What chosen words can become. */
export type What = "excerpt" | "need" | "programme" | "followup";

/** Words chosen in the notes, and where on the screen they stand. */
export type Taking = {
  what: What;
  from: number;
  to: number;
  words: string;
  /** The mark in the notes that asked for it, taken away once it is done. */
  mark?: { from: number; to: number };
  left: number;
  top: number;
  bottom: number;
};

/** How far left of the last word a box about it begins. */
const BACK = 200;

/** A stretch of the notes as it stands on the screen. */
export function takingOf(view: EditorView, what: What, from: number, to: number): Taking {
  const start = view.coordsAtPos(from, 1);
  const end = view.coordsAtPos(to, -1) ?? start;
  const words = view.state.sliceDoc(from, to);
  const asked = what === "followup" ? leftToDo(words) : null;
  return {
    what,
    from,
    to,
    words,
    mark: asked ? { from: from + asked.from, to: from + asked.to } : undefined,
    left: Math.max(start?.left ?? 0, (end?.left ?? 0) - BACK),
    top: start?.top ?? 0,
    bottom: end?.bottom ?? 0,
  };
}

/** The words selected, whole and without blanks or questions around them; null where there are none. */
export function selected(view: EditorView): { from: number; to: number } | null {
  const { from, to, empty } = view.state.selection.main;
  return empty ? null : meant(view.state.sliceDoc(), from, to);
}

/** What is left to do as the line under the cursor says it after its mark; empty, at the cursor, when it says nothing. */
export function leftToDoHere(view: EditorView): Taking {
  const at = view.state.selection.main.head;
  const line = view.state.doc.lineAt(at);
  const found = leftToDo(line.text, at - line.from);
  if (!found) return takingOf(view, "followup", at, at);
  const mark = { from: line.from + found.from, to: line.from + found.to };
  return { ...takingOf(view, "followup", mark.from, mark.to), words: found.text, mark };
}

/** Chosen words as a line of text: without marks, stamps and breaks. */
export function asLine(words: string): string {
  return bare(words.replace(/\n/g, " "));
}
