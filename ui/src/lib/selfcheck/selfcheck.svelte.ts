// The self-check: whether its box is open, and what of it can be handed on.
import type { SelfCheck } from "../api";

class Checking {
  /** The box is open. */
  open = $state(false);
}

/** The box of the self-check. */
export const checking = new Checking();

/** What was looked at as a text to be pasted into a message: no name, no place, no word of the dossier. */
export function asText(found: SelfCheck, titles: (what: string) => string): string {
  const lines = found.looked.map(({ what, health, told, next }) => {
    const sign = { well: "✓", look: "!", wrong: "✗" }[health];
    return `${sign} ${titles(what)} – ${[told, next].filter(Boolean).join(" ")}`;
  });
  return [found.about, ...lines].join("\n");
}
