// Ctrl+Z in the notes: what was last done to excerpts, needs or follow-ups comes back first, then the keys typed.
import { redoDepth, undoDepth } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { session } from "../app/session.svelte";

/** Counts what was done in the dossier since the last key in the notes. */
export class Deeds {
  #done = 0;
  #undone = 0;

  /** Something was done in the dossier. */
  did(): void {
    this.#done += 1;
    this.#undone = 0;
  }

  /** A key changed the notes: from here on it is what Ctrl+Z takes back first. */
  typed(): void {
    this.#done = this.#undone = 0;
  }

  /** Undoes in the dossier; false when it is the editor's turn. */
  undo(view: EditorView): boolean {
    if (this.#done === 0 && undoDepth(view.state) > 0) return false;
    if (this.#done > 0) {
      this.#done -= 1;
      this.#undone += 1;
    }
    void session.undo();
    return true;
  }

  /** Does again in the dossier; false when it is the editor's turn. */
  redo(view: EditorView): boolean {
    if (this.#undone === 0 && redoDepth(view.state) > 0) return false;
    if (this.#undone > 0) {
      this.#undone -= 1;
      this.#done += 1;
    }
    void session.redo();
    return true;
  }
}
