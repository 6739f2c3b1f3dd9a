// An entry of the inventory as its form takes it: made of chosen words, or one that the inventory has.
import type { InventoryInput, InventoryRef } from "../../api";
import { asLine, type Taking } from "../taking";
import { titleOf } from "./meant";

/** Whence an entry comes. */
export type Origin = { interviewId: string } | { meetingId: string };

function from(origin: Origin): Pick<InventoryInput, "originInterviewId" | "originMeetingId"> {
  return {
    originInterviewId: "interviewId" in origin ? origin.interviewId : null,
    originMeetingId: "meetingId" in origin ? origin.meetingId : null,
  };
}

/** What chosen words would enter the inventory as. */
export function entryOfWords(taking: Taking, origin: Origin): InventoryInput {
  return {
    id: null,
    kind: taking.what === "need" ? "besoin" : "urgence",
    voletId: null,
    title: titleOf(taking.words),
    description: asLine(taking.words),
    echelon: "",
    territory: "",
    status: "ouvert",
    source: "",
    ...from(origin),
  };
}

/** An entry of the inventory, to be changed. */
export function entryToEdit(entry: InventoryRef, origin: Origin): InventoryInput {
  const { id, kind, voletId, title, description, echelon, territory, status, source } = entry;
  return { id, kind, voletId, title, description, echelon, territory, status, source, ...from(origin) };
}
