// What the bin says of itself in words.
import type { Restored, TrashCount, TrashKind } from "../api";
import { quoted } from "../app/format";
import { t } from "../app/i18n";
import type { View } from "../app/views";

/** « 12 extraits, 1 suite »; nothing where there is none. */
export function countedWords(counts: TrashCount[]): string {
  return counts.map((one) => t(`trash-with-${one.what}`, { n: one.count })).join(", ");
}

/** « avec 12 extraits, 1 suite »; nothing where it went alone. */
export function withWords(counts: TrashCount[]): string {
  const what = countedWords(counts);
  return what ? t("trash-with", { what }) : "";
}

/** What came back otherwise than it went, a sentence each. */
export function restoredWords(done: Restored): string[] {
  const said: string[] = [];
  if (done.with.length > 0) said.push(t("trash-back-with", { what: withWords(done.with) }));
  if (done.first.length > 0) said.push(t("trash-back-first", { names: done.first.map(quoted).join(", ") }));
  for (const link of done.lost)
    said.push(
      t(link.name ? "trash-lost" : "trash-lost-unknown", {
        kind: t(`trash-kind-${link.kind}`).toLowerCase(),
        name: link.name ? quoted(link.name) : "",
      }),
    );
  if (done.closed) said.push(t("trash-closed"));
  if (done.adrift > 0) said.push(t("trash-adrift"));
  if (done.code) said.push(t("trash-recoded", { code: done.code }));
  return said;
}

/** Where one sees what came back; null where it has no screen of its own. */
export function placeOf(done: Restored): View | null {
  const of = done.of;
  const where: Partial<Record<TrashKind, View | null>> = {
    interview: { name: "interview", id: done.id },
    meeting: { name: "meeting", id: done.id },
    followup: { name: "followups", id: done.id },
    person: { name: "participants", id: done.id },
    organisation: { name: "participants", id: done.id },
    statement: { name: "statement", id: done.id, spaceId: of?.kind === "space" ? of.id : null },
    space: { name: "space", id: done.id },
    inventory_entry: { name: "entry", id: done.id },
    deliverable: of ? { name: "deliverable", spaceId: of.id, deliverableId: done.id } : null,
  };
  if (done.kind === "excerpt" && of)
    return of.kind === "meeting"
      ? { name: "meeting", id: of.id, excerptId: done.id }
      : { name: "interview", id: of.id, excerptId: done.id };
  if ((done.kind === "prose" || done.kind === "grid") && of?.kind === "space")
    return { name: "deliverable", spaceId: of.id, deliverableId: null };
  return where[done.kind] ?? null;
}
