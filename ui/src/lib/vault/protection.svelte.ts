// Which box about a passphrase is open: the one that opens a protected dossier, or the one that sets a passphrase.

class Protection {
  /** A dossier waits for its passphrase. */
  unlocking = $state(false);
  /** The passphrase of the open dossier is being set. */
  setting = $state(false);
  /** A dossier was just made under this passphrase: its recovery sheet is offered. Kept until that is answered. */
  fresh = $state<string | null>(null);
}

/** The boxes of the passphrase. */
export const protection = new Protection();

/** The fewest signs of a new passphrase, as the program asks for. */
export const FEWEST = 12;

/** What is wrong with a new passphrase typed twice, as a key of the locales; null where nothing is. */
export function flaw(passphrase: string, again: string): "protect-short" | "protect-differs" | null {
  // Code points, as the program counts.
  if ([...passphrase].length < FEWEST) return "protect-short";
  return passphrase.normalize("NFC") === again.normalize("NFC") ? null : "protect-differs";
}
