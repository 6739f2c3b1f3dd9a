// What became of a text that came back, in words: for the screen, and for whoever sent it.
import type { Returned, SettledChange } from "../../api";
import { day } from "../../app/format";
import { t } from "../../app/i18n";

/** How many changes were taken up, and how many were not. */
export function settled(returned: Returned): { taken: number; refused: number } {
  const taken = returned.changes.filter((change) => change.accepted).length;
  return { taken, refused: returned.changes.length - taken };
}

/** « Texte revenu le 22 novembre 2026 : 1 changement repris, 2 refusés ». */
export function told(returned: Returned): string {
  const on = day(returned.cameOn);
  if (returned.setAside) return t("returned-aside", { day: on });
  const { taken, refused } = settled(returned);
  if (taken + refused === 0) return t("returned-same", { day: on });
  const counts = [
    t("returned-taken", { n: taken }),
    refused > 0 ? t("returned-refused", { n: refused }) : "",
  ];
  return t("returned-told", { day: on, counts: counts.filter(Boolean).join(", ") });
}

/** A passage on one line, without the lines that open questions and the time stamps. */
export function quoted(text: string): string {
  return text
    .replace(/^\[Q:.*\]\s*$/gm, "")
    .replace(/^\d{2}(:[0-5]\d){1,2}\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

function line(change: SettledChange): string {
  const [before, after] = [quoted(change.before), quoted(change.after)];
  if (!after) return t("answer-kept", { before });
  return before ? t("answer-instead", { before, after }) : t("answer-not-added", { after });
}

/** A short answer to whoever sent the text, about what was not taken up. */
export function answerTo(returned: Returned): string {
  const refused = returned.changes.filter((change) => !change.accepted);
  if (refused.length === 0) return t("answer-all");
  return [t("answer-some", { n: refused.length }), ...refused.map(line), t("answer-end")].join("\n\n");
}
