// Two cards of what may be one participant, side by side.
import type { OrganisationRow, Participants, PersonRow, SphereRef } from "../api";
import { day } from "../app/format";
import { t } from "../app/i18n";
import { fold } from "../search/fold";
import { fullName } from "./tree";

/** One line of the comparison: what each card says, and whether they differ beyond case and accents. */
export type Line = { label: string; values: string[]; differs: boolean };

/** What of both cards is kept cannot differ. */
function joined(label: string, values: string[]): Line {
  return { label, values, differs: false };
}

function line(label: string, values: string[]): Line {
  const said = new Set(values.map(fold).filter(Boolean));
  return { label, values, differs: said.size > 1 };
}

function agreed(named: boolean | null): string {
  return named === null ? "" : t(named ? "agreed" : "declined");
}

function ofOrganisations(
  cards: OrganisationRow[],
  persons: PersonRow[],
  spheres: SphereRef[],
  profile: (key: string) => string,
): Line[] {
  const anchor = (o: OrganisationRow) =>
    (["recognised", "proven", "willing"] as const)
      .filter((criterion) => o.anchor[criterion])
      .map((criterion) => t(`anchor-${criterion}`))
      .join(" ; ");
  return [
    line(
      t("organisation-name"),
      cards.map((o) => o.name),
    ),
    line(
      t("acronym"),
      cards.map((o) => o.acronym),
    ),
    line(
      t("sphere"),
      cards.map((o) => spheres.find((s) => s.id === o.sphereId)?.name ?? ""),
    ),
    line(
      t("territory"),
      cards.map((o) => o.territory),
    ),
    line(
      t("echelon"),
      cards.map((o) => o.echelon),
    ),
    line(
      t("profile"),
      cards.map((o) => profile(o.profile)),
    ),
    line(
      t("website"),
      cards.map((o) => o.website),
    ),
    line(t("anchor"), cards.map(anchor)),
    line(
      t("named-participant"),
      cards.map((o) => agreed(o.namedParticipant)),
    ),
    joined(
      t("persons"),
      cards.map((o) =>
        persons
          .filter((p) => p.organisationId === o.id)
          .map(fullName)
          .join(", "),
      ),
    ),
    joined(
      t("interviews"),
      cards.map((o) => (o.interviews > 0 ? String(o.interviews) : "")),
    ),
    joined(
      t("notes-internal"),
      cards.map((o) => o.notes),
    ),
  ];
}

function ofPersons(cards: PersonRow[], organisations: OrganisationRow[]): Line[] {
  const consent = (p: PersonRow) =>
    p.consent ? [t(`consent-${p.consent}`), day(p.consentOn)].filter(Boolean).join(", ") : "";
  return [
    line(
      t("first-name"),
      cards.map((p) => p.firstName),
    ),
    line(
      t("last-name"),
      cards.map((p) => p.name),
    ),
    line(
      t("organisation"),
      cards.map((p) => organisations.find((o) => o.id === p.organisationId)?.name ?? ""),
    ),
    line(
      t("role"),
      cards.map((p) => p.role),
    ),
    line(
      t("email"),
      cards.map((p) => p.email),
    ),
    line(
      t("phone"),
      cards.map((p) => p.phone),
    ),
    line(t("consent"), cards.map(consent)),
    line(
      t("degree-agreed"),
      cards.map((p) => (p.attribution ? t(`degree-short-${p.attribution}`) : "")),
    ),
    line(
      t("named-participant"),
      cards.map((p) => agreed(p.namedParticipant)),
    ),
  ];
}

/** The lines on which at least one of the cards says something. */
export function compared(
  kind: "organisation" | "person",
  ids: readonly string[],
  { organisations, persons }: Participants,
  spheres: SphereRef[],
  profile: (key: string) => string = (key) => key,
): Line[] {
  const lines =
    kind === "organisation"
      ? ofOrganisations(pick(ids, organisations), persons, spheres, profile)
      : ofPersons(pick(ids, persons), organisations);
  return lines.filter((row) => row.values.some(Boolean));
}

function pick<T extends { id: string }>(ids: readonly string[], all: readonly T[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
