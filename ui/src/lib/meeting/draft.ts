// A meeting as the form takes it: a new one, or the one that is open.
import type { Meeting, MeetingInput } from "../api";

/** A new meeting, in a space when one is already meant. */
export function newMeeting(spaceId: string): MeetingInput {
  return {
    id: null,
    spaceId,
    date: "",
    time: null,
    title: "",
    place: "",
    agenda: "",
    presentIds: [],
    attribution: null,
  };
}

/** What the form edits of a meeting that exists. */
export function editMeeting(meeting: Meeting): MeetingInput {
  const { id, spaceId, date, time, title, place, agenda, presentIds, attribution } = meeting;
  return { id, spaceId, date, time, title, place, agenda, presentIds: [...presentIds], attribution };
}
