// Which words differ between two versions of a passage.
import { diffWordsWithSpace } from "diff";

/** A run of words: in both, or in one of them only. */
export type Run = { text: string; kind: "same" | "gone" | "new" };

/** Beyond so many differences, word by word says less than one version beside the other. */
const MOST_EDITS = 2000;

/** Two versions as runs of words, in order. */
export function runsOf(before: string, after: string): Run[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const runs: Run[] = changes
    ? changes.map((change) => ({
        text: change.value,
        kind: change.added ? "new" : change.removed ? "gone" : "same",
      }))
    : [
        { text: before, kind: "gone" },
        { text: after, kind: "new" },
      ];
  return runs.filter((run) => run.text !== "");
}
