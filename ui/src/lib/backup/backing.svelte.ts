// Which box about backups is open: the list of those of the open dossier, or the one that mends a damaged dossier.
import type { Mended } from "../api";

class Backing {
  /** The backups of the open dossier are shown. */
  listing = $state(false);
  /** A damaged dossier waits for what is to be done about it. */
  damaged = $state(false);
  /** What was had back of it. */
  mended = $state.raw<Mended | null>(null);
}

/** The boxes of the backups. */
export const backing = new Backing();
