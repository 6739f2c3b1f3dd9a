// An introduction (« mise en relation ») as its sentence says it: whom, to whom, and what more there is to say.
// The dossier keeps one sentence; the form takes it apart and puts it together again.
import { t } from "../app/i18n";

/** Whom one introduces, to whom, and the rest of the words. */
export type Introduction = { whom: string; to: string; more: string };

/** What separates the two from the rest: a colon as French sets it, or any other. */
const MORE = /^(.*?)[\u00a0\u202f ]?:\s+(.*)$/su;
/** Sentences that introduce two, as one writes them and as they are composed here. */
const WAYS: readonly RegExp[] = [
  /^(?:mettre|mise) en (?:relation|contact|lien) (?:de )?(.+?) (?:avec|et) (.+)$/iu,
  /^pr[ée]senter (.+?) (?:[àa]|au|aux) (.+)$/iu,
  /^(?:introduce|introducing) (.+?) (?:to|and) (.+)$/iu,
  /^put (.+?) in touch with (.+)$/iu,
];

/** The two whom a sentence brings together, if it says so. */
function pair(sentence: string): { whom: string; to: string } | null {
  for (const way of WAYS) {
    const found = way.exec(sentence.trim());
    if (found) return { whom: found[1]!.trim(), to: found[2]!.replace(/[\s.;,]+$/u, "").trim() };
  }
  return null;
}

/** A sentence taken apart; words that name no two stay whole, as the rest. */
export function apart(text: string): Introduction {
  const [head, more] = MORE.exec(text)?.slice(1) ?? [text, ""];
  const both = pair(head!) ?? null;
  if (both) return { ...both, more: more! };
  return { whom: "", to: "", more: text };
}

/** The sentence; null when only one of the two is said, or nothing at all. */
export function together({ whom, to, more }: Introduction): string | null {
  const rest = more.trim();
  if (!whom.trim() !== !to.trim()) return null;
  if (!whom.trim()) return rest || null;
  const sentence = t("followup-introduction", { whom: whom.trim(), with: to.trim() });
  return rest ? `${sentence}\u00a0: ${rest}` : sentence;
}
