// On which page of a PDF some words stand.
import type { PDFDocumentProxy } from "pdfjs-dist";

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
    const content = await (await pdf.getPage(number)).getTextContent();
    const said = letters(content.items.map((item) => ("str" in item ? item.str : "")).join(""));
    if (said.includes(wanted)) return number;
    // A paragraph may go on from the page before: it is where it begins.
    if ((before + said).includes(wanted)) return number - 1;
    before = said.slice(-ENOUGH);
  }
  return null;
}
