// Where a deliverable stands, in a few words: the same in its head, in its space's and in the overview.
import { day } from "../app/format";
import { t } from "../app/i18n";

/** What is told of where a deliverable stands. */
export type Standing = { edition: number; status: string; publishedAt: string | null };

/** « Publié le 7 septembre 2020 · édition 1 », « Brouillon · édition 2 », « En relecture · édition 1, publiée le … ». */
export function standing({ edition: n, status, publishedAt }: Standing): string {
  const stands = status || "brouillon";
  if (!publishedAt) return t(`standing-${stands}`, { n });
  const on = day(localDay(publishedAt));
  if (stands === "publie") return t("published-on", { day: on, n });
  return t("standing-since", { standing: t(`standing-${stands}`, { n }), day: on });
}

/** The day of a moment, where one is; what is no moment is a day as it was written. */
function localDay(at: string): string {
  if (!/T/.test(at)) return at;
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
