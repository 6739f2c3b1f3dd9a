// What can be done to an organisation or a person of the list of participants.
import { ask, commands, type OrganisationRow, type PersonRow } from "../api";
import { copy } from "../app/clipboard";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { keyName } from "../help/shortcuts";
import type { Deed, Deeds } from "../shared/context.svelte";
import { removal } from "../trash/removal.svelte";
import { fullName, type Group } from "./tree";

/** What the screen of participants does itself. */
export type Doing = {
  open: (id: string) => unknown;
  addPerson: (organisationId: string) => unknown;
  /** The screen is read again without it. */
  gone: (id: string) => unknown;
};

const opening = (id: string, doing: Doing): Deed => ({
  label: t("row-open"),
  key: keyName("Enter"),
  testid: "row-open",
  run: () => doing.open(id),
});

const preparing = (of: { organisationId?: string; personId?: string }): Deed => ({
  label: t("interview-prepare"),
  testid: "row-interview",
  writes: true,
  run: () => session.go({ name: "interviews", add: true, ...of }),
});

function deleting(kind: "organisation" | "person", id: string, name: string, doing: Doing): Deed {
  const plain = () => ask(kind === "person" ? commands.personDelete(id) : commands.organisationDelete(id));
  return {
    label: t("delete"),
    testid: "row-delete",
    writes: true,
    run: async () => {
      if (await removal.of(kind, id, name, plain)) doing.gone(id);
    },
  };
}

function ofOrganisation({ id, name }: OrganisationRow, doing: Doing): Deeds {
  const adding: Deed = {
    label: t("person-add"),
    testid: "row-add-person",
    writes: true,
    run: () => doing.addPerson(id),
  };
  return {
    name,
    groups: [
      [opening(id, doing)],
      [preparing({ organisationId: id }), adding],
      [deleting("organisation", id, name, doing)],
    ],
  };
}

function ofPerson(person: PersonRow, doing: Doing): Deeds {
  const { id, organisationId, email } = person;
  const copying: Deed[] = email
    ? [
        {
          label: t("row-email"),
          run: async () => {
            if (await copy(email)) session.say(t("row-email-copied", { email }));
          },
        },
      ]
    : [];
  const above: Deed[] = organisationId
    ? [{ label: t("row-organisation"), run: () => doing.open(organisationId) }]
    : [];
  return {
    name: fullName(person),
    groups: [
      [opening(id, doing), ...above],
      [preparing(organisationId ? { organisationId, personId: id } : { personId: id }), ...copying],
      [deleting("person", id, fullName(person), doing)],
    ],
  };
}

/** What can be done to the participant of this id. */
export function participantDeeds(id: string, groups: readonly Group[], doing: Doing): Deeds | null {
  const entry = groups.flatMap((group) => group.entries).find((one) => one.id === id);
  if (!entry) return null;
  return entry.kind === "organisation"
    ? ofOrganisation(entry.organisation, doing)
    : ofPerson(entry.person, doing);
}
