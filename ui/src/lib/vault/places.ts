// The places of the rail: how each is called, what it says beside its name, and whether one is there.
import type { Dossier } from "../api";
import { count } from "../app/format";
import { t } from "../app/i18n";
import type { View } from "../app/views";

/** A place of the rail. */
export type Entry = {
  label: string;
  /** How many there are, in a word or two; said in full. */
  count?: string;
  whole?: string;
  /** What of them stands in the way. */
  late?: string;
  view: View;
  on: boolean;
  testid: string;
};

/** The places in their order, seen from `here`. */
export function places({ counts }: Dossier, here: View): Entry[] {
  return [
    {
      label: t("overview"),
      view: { name: "overview" },
      // What is set for the whole dossier is reached from its overview, and stands under it.
      on: ["overview", "settings", "style", "import"].includes(here.name),
      testid: "nav-overview",
    },
    {
      label: t("interviews"),
      count: count(counts.interviews),
      view: { name: "interviews" },
      on: here.name === "interviews" || here.name === "interview",
      testid: "nav-interviews",
    },
    {
      label: t("participants"),
      count: counts.organisations
        ? t("rail-organisations", { n: count(counts.organisations) })
        : counts.persons
          ? t("rail-persons", { n: count(counts.persons) })
          : count(0),
      whole: t("participants-sub", { organisations: counts.organisations, persons: counts.persons }),
      view: { name: "participants" },
      on: here.name === "participants",
      testid: "nav-participants",
    },
    {
      label: t("meetings"),
      count: count(counts.meetings),
      view: { name: "meetings" },
      on: here.name === "meetings" || here.name === "meeting",
      testid: "nav-meetings",
    },
    {
      label: t("followups"),
      count: count(counts.followups),
      whole: t("rail-followups", { n: counts.followups }),
      late: counts.late > 0 ? t("rail-late", { n: counts.late }) : undefined,
      view: { name: "followups" },
      on: here.name === "followups",
      testid: "nav-followups",
    },
    {
      label: t("inventory"),
      count: count(counts.inventory),
      view: { name: "inventory" },
      on: here.name === "inventory" || here.name === "entry",
      testid: "nav-inventory",
    },
    {
      label: t("framework"),
      view: { name: "framework" },
      on: here.name === "framework",
      testid: "nav-framework",
    },
    {
      label: t("whole"),
      view: { name: "synthesis" },
      on:
        here.name === "synthesis" ||
        here.name === "capitalisation" ||
        (here.name === "statement" && here.spaceId === null),
      testid: "nav-synthesis",
    },
    {
      label: t("crossing"),
      view: { name: "crossing" },
      on: here.name === "crossing",
      testid: "nav-crossing",
    },
    {
      label: t("sharing"),
      view: { name: "sharing" },
      on: here.name === "sharing",
      testid: "nav-sharing",
    },
  ];
}
