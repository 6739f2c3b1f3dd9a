// The keys that work everywhere in the window.
import { session } from "./session.svelte";

/** Whether the key goes to someone who edits text, and so has an undo of their own. */
function inText(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea"))
  );
}

/** Ctrl+K finds, Ctrl+Z and Ctrl+Shift+Z undo and redo outside text, Alt+← goes back; Escape puts away what went wrong. */
export function globalKeys(event: KeyboardEvent): void {
  if (event.key === "Escape" && session.trouble) session.calm();
  if (!session.dossier || session.dialogs > 0) return;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && !event.altKey && key === "k") {
    event.preventDefault();
    session.palette = !session.palette;
  } else if (command && !event.altKey && (key === "z" || key === "y") && !inText(event)) {
    event.preventDefault();
    void (key === "y" || event.shiftKey ? session.redo() : session.undo());
  } else if (event.altKey && event.key === "ArrowLeft" && !inText(event)) {
    event.preventDefault();
    void session.back();
  }
}
