// A long comparison with what stands in both texts folded away between its changes.
import type { Piece } from "../api";

/** A stretch as it is shown; one that is folded stands in both texts. */
export type Shown = { kind: Piece["kind"]; text: string; folded: boolean };

/** What is left of an unchanged stretch beside a change, in letters. */
const BESIDE = 160;

/** The pieces with unchanged stretches cut to what stands beside a change; the rest of them is folded. */
export function folded(pieces: Piece[]): Shown[] {
  return pieces.flatMap((piece, i) => {
    const plain = { kind: piece.kind, text: piece.text, folded: false };
    if (piece.kind !== "same") return [plain];
    const head = i > 0 ? cut(piece.text, false) : "";
    const tail = i < pieces.length - 1 ? cut(piece.text, true) : "";
    const between = piece.text.slice(head.length, piece.text.length - tail.length);
    if (head.length + tail.length >= piece.text.length || between.length < BESIDE) return [plain];
    return [
      ...(head ? [{ kind: piece.kind, text: head, folded: false }] : []),
      { kind: piece.kind, text: between, folded: true },
      ...(tail ? [{ kind: piece.kind, text: tail, folded: false }] : []),
    ];
  });
}

/** The beginning or the end of a text, up to a blank. */
function cut(text: string, end: boolean): string {
  if (text.length <= BESIDE) return text;
  if (end) {
    const at = text.slice(-BESIDE).search(/\s/);
    return text.slice(text.length - BESIDE + at + 1);
  }
  const at = text.slice(0, BESIDE).search(/\s\S*$/);
  return text.slice(0, at < 0 ? BESIDE : at);
}
