// The framework as a tree: where a node stands, and what may hold it.
import type { FrameworkNode } from "../api";
import { kindOf } from "./words";

/** What is done with a node and another. */
export type Deed = "merge" | "move" | "retire";
/** A version that is there already, or one that is to be kept. */
export type Kept = { id: string | null; name: string; date: string | null; reason: string };

/** Where a node stands, from the axis down: « Urgence › Numérique »; what it is where it stands by itself. */
export function pathOf(node: FrameworkNode, all: FrameworkNode[]): string {
  const names: string[] = [];
  let at = all.find((other) => other.id === node.parentId);
  while (at && names.length < all.length) {
    names.unshift(at.name);
    at = all.find((other) => other.id === at!.parentId);
  }
  return names.join(" › ") || kindOf(node.dimension);
}

/** Whether a node is another, or stands under it. */
export function within(node: FrameworkNode, of: FrameworkNode, all: FrameworkNode[]): boolean {
  let at: FrameworkNode | undefined = node;
  for (let steps = 0; at && steps <= all.length; steps += 1) {
    if (at.id === of.id) return true;
    at = all.find((other) => other.id === at!.parentId);
  }
  return false;
}

/** How many places under a node hold something. Their excerpts are not summed: one may be filed in several of them. */
export function holdingBeneath(node: FrameworkNode, all: FrameworkNode[]): number {
  const holds = (one: FrameworkNode) => one.excerpts + one.entries + one.statements + one.organisations > 0;
  return all.filter((one) => one.id !== node.id && holds(one) && within(one, node, all)).length;
}

/** Whether another may take a node in, or hold it: as the dossier allows it. */
export function mayHold(
  deed: Deed,
  node: FrameworkNode,
  other: FrameworkNode,
  all: FrameworkNode[],
): boolean {
  if (other.id === node.id || other.waits) return false;
  if (deed === "move") {
    if (within(other, node, all)) return false;
    if (node.dimension === "axe") return false;
    if (node.dimension === "volet") return other.dimension === "axe";
    return node.thematic ? other.thematic : other.dimension === node.dimension;
  }
  if (node.thematic && other.thematic) return (node.dimension === "axe") === (other.dimension === "axe");
  return node.dimension === other.dimension;
}

/** What one adds under a node, or by itself. */
export function under(parent: FrameworkNode | null, dimension: string): string {
  if (!parent) return dimension;
  return parent.dimension === "axe" ? "volet" : parent.thematic ? "theme" : parent.dimension;
}
