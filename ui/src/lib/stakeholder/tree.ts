// Participants as they are listed: spheres, their organisations, and under each its persons.
import type { ConsentState, Degree, OrganisationRow, Participants, PersonRow, SphereRef } from "../api";
import { t } from "../app/i18n";
import { rank } from "../search/fold";

export type Entry =
  | { kind: "organisation"; id: string; organisation: OrganisationRow }
  | { kind: "person"; id: string; person: PersonRow };
export type Group = { id: string; name: string; entries: Entry[]; organisations: number; heard: number };

/** A person's name as it is written. */
export function fullName(person: { firstName: string; name: string }): string {
  return [person.firstName, person.name].filter(Boolean).join(" ");
}

/** What a fact of consent is about when it is about being named as a participant, apart from being quoted. */
export const NAMING = "cite_participant";

/** What a person's consent and degree come to, in a sentence. */
export function meansOf(consent: ConsentState | null, degree: Degree | null): string {
  if (consent === "retire") return t("means-withdrawn");
  if (consent !== "donne") return t("means-not-given");
  return t(`means-${degree ?? "none"}`);
}

/** « Organisation 6 » before « Organisation 12 ». */
const BY_NAME = new Intl.Collator("fr", { numeric: true });

/** Groups of what answers the words typed; an organisation stays when one of its persons answers. */
export function groups(all: Participants, spheres: SphereRef[], query: string, elsewhere: string): Group[] {
  const answers = (text: string) => rank(query, text) !== null;
  const of = (organisation: OrganisationRow) =>
    [organisation.name, organisation.acronym, organisation.territory, organisation.code].join(" ");
  const who = (person: PersonRow) => [fullName(person), person.role, person.code].join(" ");

  const organisations = [...all.organisations].sort((a, b) => BY_NAME.compare(a.name, b.name));
  const made: Group[] = spheres.map((sphere) => {
    const mine = organisations.filter((organisation) => organisation.sphereId === sphere.id);
    const entries = mine.flatMap((organisation) => {
      const persons = all.persons.filter((person) => person.organisationId === organisation.id);
      const whole = answers(of(organisation));
      const shown = whole ? persons : persons.filter((person) => answers(who(person)));
      if (!whole && shown.length === 0) return [];
      const head: Entry = { kind: "organisation", id: organisation.id, organisation };
      return [head, ...shown.map((person): Entry => ({ kind: "person", id: person.id, person }))];
    });
    const heard = mine.filter((organisation) => organisation.heard).length;
    return { id: sphere.id, name: sphere.name, entries, organisations: mine.length, heard };
  });
  const alone = all.persons.filter((person) => person.organisationId === null && answers(who(person)));
  if (alone.length > 0) {
    const entries = alone.map((person): Entry => ({ kind: "person", id: person.id, person }));
    made.push({ id: "", name: elsewhere, entries, organisations: 0, heard: 0 });
  }
  return made.filter((group) => group.entries.length > 0);
}

/** A new organisation, empty. */
export function emptyOrganisation(sphereId: string): OrganisationRow {
  return {
    id: "",
    code: "",
    name: "",
    acronym: "",
    sphereId,
    profile: "",
    echelon: "",
    territory: "",
    anchor: { recognised: false, proven: false, willing: false },
    namedParticipant: null,
    website: "",
    notes: "",
    fictional: false,
    heard: false,
    interviews: 0,
  };
}

/** A new person, empty. */
export function emptyPerson(organisationId: string | null): PersonRow {
  return {
    id: "",
    code: "",
    name: "",
    firstName: "",
    organisationId,
    role: "",
    email: "",
    phone: "",
    attribution: null,
    consent: null,
    consentOn: null,
    namedParticipant: null,
    fictional: false,
  };
}
