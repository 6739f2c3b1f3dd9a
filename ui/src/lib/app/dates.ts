// Days and hours as people type them, and as the dossier keeps them.
const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
];

/** The month a word means, 1 to 12: three letters are enough where they tell it apart. */
function month(word: string): number | null {
  const found = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
  return word.length >= 3 && found.length === 1 ? found[0]! : null;
}

/** A day that exists, as "2020-03-24". */
function written(year: number, monthNumber: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  const exists =
    year >= 1000 && year <= 9999 && date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a day: "2020-03-24", "24/03/2020", "24.3.20", "24 mars 2020", "24 mars" (of the year given).
 * Empty is null; what is not a day is undefined.
 */
export function parseDay(typed: string, thisYear: number): string | null | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[\u00a0\u202f]/g, " ");
  if (text === "") return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? undefined;
  const parts = /^(\d{1,2})(?:er)?[ ./-]+([a-z]+|\d{1,2})\.?(?:[ ./-]+(\d{2}|\d{4}))?$/.exec(text);
  if (!parts) return undefined;
  const named = /^\d/.test(parts[2]!) ? Number(parts[2]) : month(parts[2]!);
  const year = parts[3] ? Number(parts[3]) + (parts[3].length === 2 ? 2000 : 0) : thisYear;
  return (named && written(year, named, Number(parts[1]))) || undefined;
}

/** Whether what is typed has the form of a day, though the calendar may not have it: "31/02/2020". */
export function looksLikeDay(typed: string): boolean {
  const text = typed.trim();
  if (/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text)) return true;
  return /^\d/.test(text) && parseDay(text.replace(/^\d{1,2}(er)?/, "1"), 2020) !== undefined;
}

/** Reads an hour: "14:30", "14h30", "9 h", "1430". Empty is null; what is not an hour is undefined. */
export function parseHour(typed: string): string | null | undefined {
  const text = typed.trim().toLowerCase();
  if (text === "") return null;
  const parts = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
