// An interview as the form takes it: a new one, or the one that is open.
import type { Interview, InterviewInput } from "../api";

/** A new interview, with an organisation and a day when they are already meant. */
export function newInterview(organisationId = "", date: string | null = null): InterviewInput {
  return {
    id: null,
    organisationId,
    personIds: [],
    kind: "ecoute",
    meetingId: null,
    date,
    time: null,
    durationMin: null,
    mode: "visio",
    place: "",
    facilitators: [],
    spaceIds: [],
    attribution: null,
  };
}

/** What the form edits of an interview that exists. */
export function editInterview(interview: Interview): InterviewInput {
  const { id, organisationId, personIds, kind, meetingId, date, time, durationMin, mode, place } = interview;
  const { facilitators, spaceIds, attribution } = interview;
  return {
    id,
    organisationId,
    personIds,
    kind,
    meetingId,
    date,
    time,
    durationMin,
    mode,
    place,
    facilitators,
    spaceIds,
    attribution,
  };
}
