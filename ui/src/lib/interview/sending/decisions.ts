// What is decided of each change that an amended text makes, and where the keyboard goes next.
import type { AmendmentHunk } from "../../api";
import { type Run, runsOf } from "./words";

export type Decision = "accepted" | "refused";
export type Decisions = ReadonlyMap<number, Decision>;

/** Whether a stretch says something else: blanks, breaks and no-break spaces alone are no amendment. */
export function isChange(hunk: AmendmentHunk): boolean {
  const said = (text: string) => text.replace(/\s+/g, " ").trim();
  return hunk.kind === "changed" && said(hunk.before) !== said(hunk.after);
}

/** The changes, without what both texts say. */
export function changesOf(hunks: readonly AmendmentHunk[]): AmendmentHunk[] {
  return hunks.filter(isChange);
}

/** The decisions with one more. */
export function decided(decisions: Decisions, id: number, decision: Decision): Decisions {
  return new Map([...decisions, [id, decision]]);
}

/** The decisions, with every change that waited for one accepted. */
export function allAccepted(changes: readonly AmendmentHunk[], decisions: Decisions): Decisions {
  return new Map(changes.map(({ id }) => [id, decisions.get(id) ?? "accepted"]));
}

/** The changes accepted, in their order. */
export function acceptedOf(changes: readonly AmendmentHunk[], decisions: Decisions): number[] {
  return changes.filter(({ id }) => decisions.get(id) === "accepted").map(({ id }) => id);
}

/** How many changes wait for a decision. */
export function waiting(changes: readonly AmendmentHunk[], decisions: Decisions): number {
  return changes.filter(({ id }) => !decisions.has(id)).length;
}

/** The change to look at after a decision: the next that waits, from there on and then from the top; else the same. */
export function nextWaiting(changes: readonly AmendmentHunk[], decisions: Decisions, at: number): number {
  for (let step = 1; step <= changes.length; step += 1) {
    const candidate = (at + step) % changes.length;
    if (!decisions.has(changes[candidate]!.id)) return candidate;
  }
  return at;
}

/** Two versions to be read as one text: word by word, or one after the other where they have little in common. */
export function merged(before: string, after: string): Run[] {
  const runs = runsOf(before, after);
  const kept = runs.reduce((n, run) => (run.kind === "same" ? n + run.text.length : n), 0);
  if (kept * 2 >= Math.max(before.length, after.length)) return runs;
  const whole: Run[] = [
    { text: before, kind: "gone" },
    { text: before && after ? ` ${after}` : after, kind: "new" },
  ];
  return whole.filter((run) => run.text);
}
