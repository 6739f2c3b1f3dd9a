// What the pages of a record say of its own sending: what is typed on the screen, as soon as it is there.
import type { Interview, RecordForm } from "../../api";
import { isDone } from "../status";
import type { Announced, RecordKind } from "./sending.svelte";

/** What is needed of an interview to know where its record stands. */
type Standing = Pick<Interview, "status" | "sentOn">;

/** Whether what the button beside the pages writes is a draft: the sending is not noted, or another one is being typed. */
export function isDraft(kind: RecordKind, announced: Announced | null, held: Standing): boolean {
  return kind === "compte_rendu" && (announced !== null || (!held.sentOn && !isDone(held.status)));
}

/** The pages as they are shown: those that would be sent, once there are days to announce. */
export function shownForm(kind: RecordKind, announced: Announced | null, held: Standing): RecordForm {
  const sending = kind === "compte_rendu" ? announced : null;
  return {
    sentOn: sending?.on ?? null,
    tacitOn: sending?.tacitOn ?? null,
    draft: !sending && isDraft(kind, announced, held),
  };
}

/** The pages as the button beside them writes them. */
export function writtenForm(kind: RecordKind, announced: Announced | null, held: Standing): RecordForm {
  return { ...shownForm(kind, announced, held), draft: isDraft(kind, announced, held) };
}
