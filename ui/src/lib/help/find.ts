// Finding words in a page of text: where they stand, whatever their case and accents.

/** A text folded letter by letter, so that places in it are places in the text. */
export function foldInPlace(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .toLowerCase();
      return plain.length === letter.length ? plain : letter;
    })
    .join("")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s/g, " ");
}

/** Where the words asked for stand in a text. */
export function placesOf(query: string, text: string): { from: number; to: number }[] {
  const asked = foldInPlace(query.trim());
  if (asked.length < 2) return [];
  const folded = foldInPlace(text);
  const found: { from: number; to: number }[] = [];
  for (let at = folded.indexOf(asked); at >= 0; at = folded.indexOf(asked, at + asked.length))
    found.push({ from: at, to: at + asked.length });
  return found;
}

/** The stretches of an element where the words asked for stand, in their order. */
export function rangesIn(element: HTMLElement, query: string): Range[] {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    for (const { from, to } of placesOf(query, node.textContent ?? "")) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      found.push(range);
    }
  return found;
}
