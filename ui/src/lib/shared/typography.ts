// How words that users typed are shown: French spaces that do not break. What is kept in the dossier stays as typed.
import { lang } from "../app/i18n";

const NARROW = "\u202f";
const WIDE = "\u00a0";

/** Words with no-break spaces before ; : ! ? and inside « », when the window speaks French. */
export function spaced(text: string): string {
  if (lang() !== "fr") return text;
  return text
    .replace(/ (?=[;!?»](?:[\s).,»…]|$))/g, NARROW)
    .replace(/ (?=:(?:\s|$))/g, WIDE)
    .replace(/« /g, `«${NARROW}`);
}

/** A title or a statement: spaced, and with typographic apostrophes. */
export function titled(text: string): string {
  return spaced(text.replace(/(\p{L})'(?=[\p{L}\p{N}«])/gu, "$1’"));
}
