// Dates, hours and counts as the user's language writes them.
import { lang, t } from "./i18n";

const NARROW = "\u202f";
const WIDE = "\u00a0";

/** What writes dates and counts, made once for each language: making one costs more than a thousand uses. English is that
 *  of Europe, the day before the month: so are its pages, and so are days typed. */
const made = new Map<string, unknown>();
export function once<T>(what: string, make: (lang: string) => T): T {
  const key = `${what} ${lang()}`;
  if (!made.has(key)) made.set(key, make(lang() === "en" ? "en-GB" : lang()));
  return made.get(key) as T;
}

/** Reads "2020-03-24" as that day here, never shifted by a time zone; an instant is read as an instant. */
function read(text: string): Date | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "24 mars 2020"; a vague or unreadable date is shown as it was written. */
export function day(text: string | null): string {
  if (!text) return "";
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? read(text) : null;
  if (!date) return text;
  const form = once(
    "day",
    (lang) => new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", year: "numeric" }),
  );
  const written = form.format(date);
  return lang() === "fr" ? written.replace(/^1 /, "1er ").replaceAll(" ", WIDE) : written;
}

/** "mars 2020" for "2020-03"; a vague date of another form is shown as it was written. */
export function month(text: string): string {
  if (!/^\d{4}-\d{2}$/.test(text)) return text;
  const date = read(`${text}-01`);
  if (!date) return text;
  const form = once("month", (lang) => new Intl.DateTimeFormat(lang, { month: "long", year: "numeric" }));
  return form.format(date).replaceAll(" ", WIDE);
}

/** "mardi 24 mars 2020", or "mar. 24 mars 2020" where there is little room; a vague date as `day` has it. */
export function weekday(text: string | null, form: "long" | "short" = "long"): string {
  const date = text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? read(text) : null;
  if (!date) return day(text);
  const name = once(`weekday ${form}`, (lang) => new Intl.DateTimeFormat(lang, { weekday: form })).format(
    date,
  );
  return lang() === "fr"
    ? `${name}${WIDE}${form === "long" ? day(text) : briefDay(text)}`
    : `${name} ${day(text)}`;
}

/** "24 mars 2020" with its month cut short: "24 nov. 2026", where a column is narrow. */
export function briefDay(text: string | null): string {
  const date = text && /^\d{4}-\d{2}-\d{2}/.test(text) ? read(text) : null;
  if (!date) return text ?? "";
  const form = once(
    "brief day",
    (lang) => new Intl.DateTimeFormat(lang, { day: "numeric", month: "short", year: "numeric" }),
  );
  const written = form.format(date);
  return lang() === "fr" ? written.replace(/^1 /, "1er ").replaceAll(" ", WIDE) : written;
}

/** "24/11": a day as one types it, in the language's order where that can be read back. */
export function typedDay(text: string): string {
  return `${Number(text.slice(8, 10))}/${Number(text.slice(5, 7))}`;
}

/** "24 mars", for a list where the year is known. */
export function shortDay(text: string | null): string {
  const date = text ? read(text) : null;
  if (!date) return text ?? "";
  const form = once("short day", (lang) => new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }));
  return form.format(date).replace(" ", WIDE);
}

/** "14:32". */
export function hour(text: string | Date): string {
  const date = typeof text === "string" ? read(text) : text;
  if (!date) return "";
  const form = once(
    "hour",
    (lang) => new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hour12: false }),
  );
  return form.format(date);
}

/** "28 juin 2020 à 18:04". */
export function moment(text: string): string {
  const date = read(text);
  if (!date) return text;
  return t("moment", { day: day(localDay(date)), hour: hour(date) });
}

/** Today as "2020-03-24", in local time. */
export function today(): string {
  return localDay(new Date());
}

function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "12 345" with the narrow space French wants. */
export function count(n: number): string {
  return once("count", (lang) => new Intl.NumberFormat(lang)).format(n);
}

const MATES: Record<string, string> = { "»": "«", "”": "“" };

/** Texts read as one, in order, without the marks of quotation whose other half is not among them. */
export function paired(...parts: string[]): string[] {
  const text = parts.join("");
  const alone = new Set<number>();
  const open: number[] = [];
  for (const { index } of text.matchAll(/[«»“”]/g)) {
    const mate = MATES[text[index]!];
    if (!mate) open.push(index);
    else if (text[open.at(-1) ?? -1] === mate) open.pop();
    else alone.add(index);
  }
  for (const index of open) alone.add(index);
  let start = 0;
  return parts.map((part) => {
    const from = start;
    start += part.length;
    // The space inside the mark goes with it.
    const kept = part.replace(/([«“])(\s*)|(\s*)([»”])/g, (found, opens, _after, before, _closes, at) =>
      alone.has(from + at + (opens ? 0 : before.length)) ? "" : found,
    );
    return kept;
  });
}

/** A quotation in the marks of the language: « … » or “…”. Words that already bring their own keep them. */
export function quoted(text: string): string {
  const bare = paired(text)[0]!.trim();
  if (/^[«“"]/.test(bare)) return bare;
  return lang() === "fr" ? `«${NARROW}${bare}${NARROW}»` : `“${bare}”`;
}

/** A text without the capital of its beginning, for words that go on a sentence; an abbreviation keeps its own. */
export function lowered(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase(lang()) + text.slice(1);
}

/** A text with a capital at its beginning, for a word that stands by itself. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(lang()) + text.slice(1);
}
