// What chosen words seem to be, as a form proposes it: the user has the last word.
import type { FollowupKind } from "../../api";
import { asLine } from "../taking";

const LONGEST = 90;

/** A title made of words: their first sentence, without quotation marks, cut between two words. */
export function titleOf(words: string): string {
  const line = asLine(words)
    .replace(/[«»“”]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const sentence = /^.*?[^.!?…][.!?…](?=\s|$)/.exec(line)?.[0] ?? line;
  const bare = sentence.replace(/[\s.;:,…]+$/u, "");
  const short = bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
  return short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

/** What words say of a kind; the first that is found holds. */
const KINDS: readonly (readonly [FollowupKind, RegExp])[] = [
  [
    "mise_en_relation",
    /(mettre|mise) en (relation|contact|lien)|(?<!\p{L})(pr[ée]senter|introduce) (.+ )?([àa]|au|aux|to) /iu,
  ],
  ["a_ecouter", /(?<!\p{L})(écouter|entendre|rencontrer|interroger)(?!\p{L})/iu],
  [
    "document",
    /(?<!\p{L})(rapport|bilan|étude|note|document|liste|annuaire|tableau|fichier|enquête|guide|charte|convention|chiffre)s?(?!\p{L})/iu,
  ],
];

/** The kind of what is left to do, as its words say it. */
export function kindMeant(text: string): FollowupKind {
  return KINDS.find(([, sign]) => sign.test(text))?.[0] ?? "autre";
}
