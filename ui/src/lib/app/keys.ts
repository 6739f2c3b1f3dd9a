// The keys that work everywhere in the window.
import { session } from "./session.svelte";
import { sizeStep, stepSize } from "./zoom";

/** Whether the key goes to someone who edits text, and so has an undo of their own. */
function inText(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea"))
  );
}

/** The help, about what is on screen, or back from it. */
function help(): void {
  const about = session.view.name;
  void (about === "help" ? session.back() : session.go({ name: "help", about }));
}

/**
 * F1 helps, Ctrl+/ and ? show every key, Ctrl+K finds, Ctrl+Z and Ctrl+Shift+Z undo and redo outside text, Alt+← goes
 * back; Ctrl+plus, minus and 0 set the size; Escape puts away what went wrong. Ctrl+A outside text chooses nothing, so that no screen is painted over.
 */
export function globalKeys(event: KeyboardEvent): void {
  if (event.key === "Escape" && session.trouble) session.calm();
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const step = command ? sizeStep(event) : null;
  if (step !== null) {
    event.preventDefault();
    return void session.attempt(() => stepSize(step));
  }
  if (session.dialogs > 0) return;
  const key = event.key.toLowerCase();
  const writing = inText(event);
  let run: () => unknown;
  if (event.key === "F1") run = help;
  else if (command ? key === "/" : key === "?" && !event.altKey && !writing)
    run = () => (session.keys = true);
  else if (command && key === "a" && !writing) run = () => undefined;
  else if (event.altKey && event.key === "ArrowLeft" && !writing) run = () => session.back();
  else if (!session.dossier) return;
  else if (command && key === "k") run = () => (session.palette = !session.palette);
  else if (command && (key === "z" || key === "y") && !writing)
    run = () => (key === "y" || event.shiftKey ? session.redo() : session.undo());
  else return;
  event.preventDefault();
  void run();
}
