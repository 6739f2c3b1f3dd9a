// The keys of the room: those of whoever shows the statements, a presenter's clicker among them, and of whoever notes.
import type { Sense } from "../api";

export type Act =
  | Sense
  | "next"
  | "previous"
  | "first"
  | "last"
  | "panel"
  | "list"
  | "counts"
  | "voices"
  | "blank"
  | "whole"
  | "leave";

/** What a key pressed in the room asks for. */
export function pressed(event: KeyboardEvent): Act | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  switch (event.key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return "next";
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return "previous";
    case "Home":
      return "first";
    case "End":
      return "last";
    case "F11":
      return "whole";
    case "Escape":
      return "leave";
  }
  if (event.key === " ") return event.shiftKey ? "previous" : "next";
  const letter = event.key.toLowerCase();
  if (letter === "a") return "appuie";
  if (letter === "n") return "nuance";
  if (letter === "d") return "contredit";
  if (letter === "p") return "panel";
  if (letter === "l") return "list";
  if (letter === "c") return "counts";
  if (letter === "v") return "voices";
  return letter === "b" || letter === "." ? "blank" : null;
}

/** Whether a key is meant for what has the keyboard: a text, a choice, or a button and the space bar. */
export function taken(event: KeyboardEvent): boolean {
  const on = event.target;
  if (!(on instanceof HTMLElement)) return false;
  if (on.matches("textarea, select, input:not([type=checkbox], [type=radio])")) return event.key !== "Escape";
  if (event.key === " ") return on.matches("input, button");
  return event.key.startsWith("Arrow") && on.matches("input");
}
