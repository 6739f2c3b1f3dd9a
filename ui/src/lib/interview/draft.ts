// An interview as the form takes it: a new one, or the one that is open.
import type { Interview, InterviewInput } from "../api";

/** A new interview, with an organisation when one is already meant. */
export function newInterview(organisationId = ""): InterviewInput {
  return {
    id: null,
    organisationId,
    personIds: [],
    kind: "ecoute",
    date: null,
    time: null,
    durationMin: null,
    mode: "visio",
    facilitators: [],
    spaceIds: [],
    attribution: null,
  };
}

/** What the form edits of an interview that exists. */
export function editInterview(interview: Interview): InterviewInput {
  const { id, organisationId, personIds, kind, date, time, durationMin, mode } = interview;
  const { facilitators, spaceIds, attribution } = interview;
  return {
    id,
    organisationId,
    personIds,
    kind,
    date,
    time,
    durationMin,
    mode,
    facilitators,
    spaceIds,
    attribution,
  };
}
