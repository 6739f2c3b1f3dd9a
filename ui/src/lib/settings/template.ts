// A template while it is adapted: what belongs to one section alone is taken from the others.
import type { Grids, Live, SectionSettings, StatementNature } from "../api";

/** Where a block stands in its section. */
export const PLACES = ["opening", "middle", "closing"] as const;
export type Place = (typeof PLACES)[number];

/** Gives a nature of statements to a section: it belongs to exactly one. */
export function takeNature(sections: SectionSettings[], at: number, nature: StatementNature): void {
  for (const section of sections) section.takes = section.takes.filter((one) => one !== nature);
  sections[at]?.takes.push(nature);
}

/** Sets a block in a section: it stands once in a document. */
export function setBlock(sections: SectionSettings[], at: number, place: Place, block: Live): void {
  for (const section of sections)
    for (const each of PLACES) section[each] = section[each].filter((one) => one !== block);
  sections[at]?.[place].push(block);
}

/** Which section takes what comes of the whole démarche: one at most. */
export function setWhole(sections: SectionSettings[], at: number, whole: boolean): void {
  for (const section of sections) section.whole = false;
  const section = sections[at];
  if (section) section.whole = whole;
}

/** Takes a section out: the statements that it took go to the one before it, else to the one after. */
export function removeSection(sections: SectionSettings[], at: number): void {
  const [gone] = sections.splice(at, 1);
  sections[Math.max(0, at - 1)]?.takes.push(...(gone?.takes ?? []));
}

/** Moves a section to another place. */
export function moveSection(sections: SectionSettings[], at: number, to: number): void {
  const [moved] = sections.splice(at, 1);
  if (moved) sections.splice(to, 0, moved);
}

/** A section that says nothing yet. */
export function newSection(): SectionSettings {
  const grids: Grids = "table";
  return {
    code: "",
    title: { fr: "", en: "" },
    takes: [],
    opening: [],
    middle: [],
    closing: [],
    grids,
    whole: false,
  };
}

/** A copy to be changed. */
export function copied(sections: SectionSettings[]): SectionSettings[] {
  return sections.map((one) => ({
    ...one,
    title: { ...one.title },
    takes: [...one.takes],
    opening: [...one.opening],
    middle: [...one.middle],
    closing: [...one.closing],
  }));
}
