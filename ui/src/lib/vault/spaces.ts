// The colour of a space: one for each, the same in the window and in its PDF.
import type { SpaceRef } from "../api";

/** The colour of a space of the dossier: the one that the core gives it, made lighter on a dark ground, else that of its
 * place among the eight of the style sheet. */
export function spaceColour(spaces: SpaceRef[], id: string): string {
  const at = spaces.findIndex((space) => space.id === id);
  const chosen = spaces[at]?.colour;
  if (chosen) return `light-dark(${chosen}, color-mix(in oklab, ${chosen} 45%, #ffffff))`;
  return at < 0 ? "var(--accent)" : `var(--space-${(at % 8) + 1})`;
}
