// A validation that is about to be noted of records that were never sent: asked about before.
import type { Status } from "../api";

/** What is needed of an interview to know whether anybody can have read its record. */
type Gone = { status: Status; sentOn: string | null };

/** Held, and its record gone to nobody: before, it is refused, and from the sending on its status says that it went. */
const KEPT: readonly Status[] = ["tenu", "redige"];

/** How many of these a validation would be noted of without their record ever having been sent. */
export function neverSent(to: Status, of: readonly Gone[]): number {
  if (to !== "valide") return 0;
  return of.filter(({ status, sentOn }) => !sentOn && KEPT.includes(status)).length;
}

/** What waits for a word of the user. */
export class Unsent {
  asked = $state.raw<{ n: number; go: () => void } | null>(null);

  /** Goes on at once, or once the user said so where records were never sent; says which. */
  before(status: Status, of: readonly Gone[], go: () => void): boolean {
    const n = neverSent(status, of);
    if (n === 0) go();
    else this.asked = { n, go };
    return n === 0;
  }

  /** The user said so. */
  yes(): void {
    const go = this.asked?.go;
    this.asked = null;
    go?.();
  }
}
