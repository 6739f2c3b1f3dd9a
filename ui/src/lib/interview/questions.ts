// Going from question to question of the guide, in the notes.
import { EditorView } from "@codemirror/view";
import { questionOf } from "./marks";

/** How long a second digit is waited for, where the guide has ten questions or more. */
const SECOND_DIGIT_MS = 450;

/** Goes to the answer to a question; opens it at the end of the notes when there is none yet and one may write. */
export function goQuestion(view: EditorView, code: string, locked: boolean): void {
  const { doc } = view.state;
  for (let n = 1; n <= doc.lines; n += 1) {
    const line = doc.line(n);
    if (questionOf(line.text)?.toLowerCase() !== code.toLowerCase()) continue;
    const at = n < doc.lines ? doc.line(n + 1).from : line.to;
    view.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(line.from, { y: "start", yMargin: 16 }),
    });
    view.focus();
    return;
  }
  if (locked) return;
  const before = doc.length === 0 ? "" : doc.sliceString(doc.length - 1) === "\n" ? "\n" : "\n\n";
  const insert = `${before}[Q:${code}]\n`;
  view.dispatch({
    changes: { from: doc.length, insert },
    selection: { anchor: doc.length + insert.length },
    scrollIntoView: true,
  });
  view.focus();
}

/** Makes a question's number out of digits: the second one is waited for only where it can make a question. */
export class QuestionNumber {
  #first: number | null = null;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #questions: () => number;
  #go: (number: number) => void;

  constructor(questions: () => number, go: (number: number) => void) {
    this.#questions = questions;
    this.#go = go;
  }

  /** A digit was pressed. */
  press(digit: number): void {
    const all = this.#questions();
    const first = this.#first;
    this.#first = null;
    clearTimeout(this.#wait);
    if (first !== null && first * 10 + digit <= all) {
      this.#go(first * 10 + digit);
      return;
    }
    if (first !== null) this.#go(first);
    if (digit === 0) return;
    if (digit * 10 > all) {
      if (digit <= all) this.#go(digit);
      return;
    }
    this.#first = digit;
    this.#wait = setTimeout(() => {
      this.#first = null;
      this.#go(digit);
    }, SECOND_DIGIT_MS);
  }
}
