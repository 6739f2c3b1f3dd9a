// Whom one is to hear: organisations and people found by one field; a person brings her organisation.
import type { Participants, PersonRow } from "../api";
import { fullName } from "../stakeholder/tree";

/** Whom an interview is with. */
export type Whom = { organisationId: string; personIds: string[] };

const PERSON = "person:";

type Choice = { id: string; label: string; aside: string };

/** Every organisation, then every person, as one list to choose from. */
export function choices(all: Participants, sphereName: (id: string) => string): Choice[] {
  const names = new Map(all.organisations.map((o) => [o.id, o.name]));
  const organisations = all.organisations.map((o) => ({
    id: o.id,
    label: o.acronym ? `${o.name} (${o.acronym})` : o.name,
    aside: sphereName(o.sphereId),
  }));
  const persons = all.persons.map((p) => ({
    id: PERSON + p.id,
    label: fullName(p),
    aside: p.organisationId ? (names.get(p.organisationId) ?? "") : p.role,
  }));
  return [...organisations, ...persons];
}

/** An organisation with its only person, where it has just one. */
export function withItsPerson(all: Participants, organisationId: string): Whom {
  const own = all.persons.filter((p) => p.organisationId === organisationId);
  return { organisationId, personIds: own.length === 1 && organisationId ? [own[0]!.id] : [] };
}

/** What choosing one of the choices means. A person without an organisation leaves that to be said. */
export function chosen(all: Participants, id: string | null): Whom {
  if (!id?.startsWith(PERSON)) return withItsPerson(all, id ?? "");
  return withPerson(
    all,
    all.persons.find((p) => p.id === id.slice(PERSON.length)),
  );
}

/** A person, and the organisation she brings. */
export function withPerson(all: Participants, person: PersonRow | undefined): Whom {
  const organisationId = all.organisations.find((o) => o.id === person?.organisationId)?.id ?? "";
  return { organisationId, personIds: person ? [person.id] : [] };
}
