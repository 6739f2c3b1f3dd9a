// What the framework and its changes say of themselves in words.
import type { FrameworkChangeView, FrameworkNode, NodePair } from "../api";
import { quoted } from "../app/format";
import { t } from "../app/i18n";

const THEMATIC = ["axe", "volet", "theme"];

/** What a node is: an axis, a volet, a theme, or the name of its dimension. */
export function kindOf(dimension: string): string {
  if (dimension === "") return t("framework-kind-theme");
  if (THEMATIC.includes(dimension)) return t(`framework-kind-${dimension}`);
  return dimension.slice(0, 1).toLocaleUpperCase() + dimension.slice(1);
}

/** « Outils » is now called « Équipement »: a change as a sentence. */
export function changeWords(change: FrameworkChangeView): string {
  const names = change.became.map(quoted).join(", ");
  return t(`framework-change-${change.kind}`, {
    name: quoted(change.name),
    was: change.was ? quoted(change.was) : "",
    from: change.was ? "yes" : "no",
    names,
    to: names ? "yes" : "no",
  });
}

/** « 12 extraits, 3 entrées » ; nothing where nothing was carried. */
export function carriedWords(of: { excerpts: number | null; entries: number | null }): string {
  const said: string[] = [];
  if (of.excerpts) said.push(t("framework-n-excerpts", { n: of.excerpts }));
  if (of.entries) said.push(t("framework-n-entries", { n: of.entries }));
  return said.join(", ");
}

/** What is filed under a node, in words. */
export function filedWords(node: FrameworkNode): string {
  const said = [carriedWords(node)];
  if (node.organisations) said.push(t("framework-n-organisations", { n: node.organisations }));
  if (node.statements) said.push(t("framework-n-statements", { n: node.statements }));
  return said.filter(Boolean).join(", ") || t("framework-filed-none");
}

/** What differs of a node between two versions, a sentence each. */
export function pairWords(pair: NodePair): string[] {
  const names = pair.with.map(quoted).join(", ");
  return pair.what.map((what) => {
    if (what === "scission" && pair.after) return t("framework-pair-born", { names });
    const gone = !pair.after;
    return t(`framework-pair-${what}`, { names, to: gone && names ? "yes" : "no" });
  });
}
