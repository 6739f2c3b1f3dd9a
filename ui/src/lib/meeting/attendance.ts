// Who was present: the participants in the order in which one looks for them.
import type { Participants } from "../api";
import { rank } from "../search/fold";
import { fullName } from "../stakeholder/tree";

export type Attendee = { id: string; name: string; organisation: string; present: boolean };

/** The people who answer what was typed, by name. */
export function attendees(
  { persons, organisations }: Participants,
  presentIds: readonly string[],
  query: string,
): Attendee[] {
  const names = new Map(organisations.map((o) => [o.id, { name: o.name, acronym: o.acronym }]));
  const here = new Set(presentIds);
  return persons
    .map((person) => {
      const organisation = names.get(person.organisationId ?? "");
      const name = fullName(person);
      const asked = [name, organisation?.name, organisation?.acronym, person.role].filter(Boolean).join(" ");
      return {
        row: { id: person.id, name, organisation: organisation?.name ?? "", present: here.has(person.id) },
        answers: rank(query, asked) !== null,
      };
    })
    .filter(({ answers }) => answers)
    .map(({ row }) => row)
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
}
