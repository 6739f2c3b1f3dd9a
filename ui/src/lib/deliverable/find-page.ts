// On which page of a PDF some words stand.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api";

/** So many letters are enough to know a passage by, and fewer than so many are not. */
const ENOUGH = 48;
const FEW = 8;

/** The letters of a text alone: lines, hyphens, spaces and ligatures do not matter. */
export function letters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a passage that a page has as they are: the longest stretch between two citations. */
export function telling(passage: string): string {
  const stretches = passage.split(/\[@[^\]]*\]|\ufffc/).map(letters);
  const longest = stretches.reduce((best, one) => (one.length > best.length ? one : best), "");
  return longest.length < FEW ? "" : longest.slice(0, ENOUGH);
}

/** The words of a page, read piece by piece: the library's own way of reading them all is not one of every web view. */
async function wordsOf(page: PDFPageProxy): Promise<string> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  let words = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const item of piece.value.items) if ("str" in item) words += item.str;
  }
  return words;
}

/** The first page between two that holds the passage; null where none does. */
export async function pageWith(
  pdf: PDFDocumentProxy,
  passage: string,
  from: number,
  to: number,
): Promise<number | null> {
  const wanted = telling(passage);
  if (!wanted) return null;
  let before = "";
  for (let number = from; number <= Math.min(to, pdf.numPages); number += 1) {
    const said = letters(await wordsOf(await pdf.getPage(number)));
    if (said.includes(wanted)) return number;
    // A paragraph may go on from the page before: it is where it begins.
    if ((before + said).includes(wanted)) return number - 1;
    before = said.slice(-ENOUGH);
  }
  return null;
}
