// Which words differ between two versions of a passage.
import { diffWordsWithSpace } from "diff";
import { questionOf } from "../marks";

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

/** A text as it is read: under the code of the question it answers, where a line opens one. */
export type Passage = { question: string | null; text: string };

/** A stretch of notes in passages, the lines that open a question taken out of the text. */
export function passages(text: string): Passage[] {
  const read: Passage[] = [{ question: null, text: "" }];
  for (const line of text.split("\n")) {
    const question = questionOf(line);
    if (question) read.push({ question, text: "" });
    else read.at(-1)!.text += `${line}\n`;
  }
  return read
    .map((passage) => ({ ...passage, text: passage.text.trim() }))
    .filter((passage) => passage.question || passage.text);
}
