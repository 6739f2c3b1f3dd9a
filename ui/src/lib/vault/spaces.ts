// The colour of a space: one for each, the same in the window and in its PDF.
import type { SpaceRef } from "../api";

/** The colour of a space of the dossier, by its place among them. */
export function spaceColour(spaces: SpaceRef[], id: string): string {
  const at = spaces.findIndex((space) => space.id === id);
  return at < 0 ? "var(--accent)" : `var(--space-${(at % 4) + 1})`;
}
