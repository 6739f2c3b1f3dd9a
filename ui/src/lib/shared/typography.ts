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

/** Words whose dates keep to one line: "1er avril 2020" as a whole. */
export function tied(text: string): string {
  return text.replace(/(\d{1,2}(?:er)?)[ \u00a0](\p{L}{3,9}\.?) (?=\d{4}(?!\d))/gu, `$1${WIDE}$2${WIDE}`);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that is read from right to left, kept from turning the words around it. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
