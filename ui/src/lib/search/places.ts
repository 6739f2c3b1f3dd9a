// Where the palette goes: every screen, space and deliverable, and everything in the dossier that has a name.
import { ask, commands, type Dossier, type FoundKind, type Destination, type Hit } from "../api";
import { day } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { SETTINGS_PARTS, type View } from "../app/views";
import { titled } from "../shared/typography";
import type { Row } from "./rows";

const go = (view: View) => () => void session.go(view);

/** The screens and the spaces. */
export function screens(dossier: Dossier): Row[] {
  const screen = (id: string, title: string, view: View): Row => ({ id: `go-${id}`, title, run: go(view) });
  return [
    screen("overview", t("overview"), { name: "overview" }),
    screen("interviews", t("interviews"), { name: "interviews" }),
    screen("participants", t("participants"), { name: "participants" }),
    screen("meetings", t("meetings"), { name: "meetings" }),
    screen("followups", t("followups"), { name: "followups" }),
    screen("synthesis", t("whole"), { name: "synthesis" }),
    screen("capitalisation", t("capitalisation"), { name: "capitalisation" }),
    screen("crossing", t("crossing"), { name: "crossing", tab: "matrix" }),
    screen("silences", t("crossing-tab-silences"), { name: "crossing", tab: "silences" }),
    screen("gaps", t("crossing-tab-gaps"), { name: "crossing", tab: "gaps" }),
    screen("inventory", t("inventory"), { name: "inventory", way: "table" }),
    screen("inventory-round", t("inv-go-round"), { name: "inventory", way: "round" }),
    screen("inventory-states", t("inv-go-states"), { name: "inventory", way: "states" }),
    screen("framework", t("framework"), { name: "framework", tab: "tree" }),
    screen("framework-versions", t("framework-versions"), { name: "framework", tab: "versions" }),
    screen("sharing", t("sharing"), { name: "sharing", tab: "inventory" }),
    screen("relays", t("sharing-tab-relays"), { name: "sharing", tab: "relays" }),
    screen("timeline", t("sharing-tab-timeline"), { name: "sharing", tab: "timeline" }),
    screen("measures", t("sharing-tab-measures"), { name: "sharing", tab: "measures" }),
    screen("settings", t("settings"), { name: "settings" }),
    ...SETTINGS_PARTS.map((part) => ({
      ...screen(`settings-${part}`, t(`settings-${part}`), { name: "settings", part }),
      aside: t("settings"),
    })),
    screen("style", t("style"), { name: "style" }),
    screen("trash", t("trash"), { name: "trash" }),
    screen("import", t("import"), { name: "import" }),
    screen("help", t("help"), { name: "help" }),
    ...dossier.spaces.flatMap((space) => [
      { ...screen(space.id, titled(space.title), { name: "space", id: space.id }), aside: t("hit-space") },
      {
        ...screen(`deliverable-${space.id}`, t("deliverable-of", { title: titled(space.title) }), {
          name: "deliverable",
          spaceId: space.id,
          deliverableId: null,
        }),
        aside: t("hit-deliverable"),
      },
      screen(`room-${space.id}`, t("room-of", { title: titled(space.title) }), {
        name: "room",
        id: space.id,
      }),
    ]),
  ];
}

/** What of a name tells it apart: its day is written as days are. */
function aside({ kind, aside }: Destination): string {
  const more = kind === "interview" || kind === "meeting" ? day(aside) : titled(aside);
  return more ? t("palette-aside", { kind: t(`hit-${kind}`), more }) : t(`hit-${kind}`);
}

/** Where something with a name is shown; null where no screen shows it by itself. */
export function viewOf(
  kind: string,
  id: string,
  interviewId: string | null,
  spaceId: string | null,
  meetingId: string | null = null,
): View | null {
  switch (kind) {
    case "organisation":
    case "person":
      return { name: "participants", id };
    case "interview":
      return { name: "interview", id };
    case "meeting":
      return { name: "meeting", id };
    case "deliverable":
      return spaceId ? { name: "deliverable", spaceId, deliverableId: id } : null;
    case "statement":
      return spaceId
        ? { name: "space", id: spaceId, statementId: id }
        : { name: "synthesis", statementId: id };
    case "inventory":
      return { name: "entry", id };
    case "excerpt":
      if (interviewId) return { name: "interview", id: interviewId, excerptId: id };
      return meetingId ? { name: "meeting", id: meetingId, excerptId: id } : null;
    default:
      return interviewId ? { name: "interview", id: interviewId } : null;
  }
}

function show(view: View | null, spaceId: string | null, title: string): void {
  if (view) void session.go(view);
  else if (spaceId) void session.go({ name: "space", id: spaceId });
  else session.say(t("hit-no-screen", { title }));
}

/** Shows what was found; in notes, at the words that were looked for. */
async function showHit({ kind, id, field, title, snippet, ...at }: Hit, query: string): Promise<void> {
  const view = viewOf(kind, id, at.interviewId, at.spaceId, at.meetingId);
  if (field === "notes" && (view?.name === "interview" || view?.name === "meeting")) {
    const found = await session.attempt(() => ask(commands.searchStretch(query, id)));
    return session.go({ ...view, found: found ?? undefined });
  }
  show(view, at.spaceId, title || snippet);
}

/** Everything that has a name. */
export function named(names: Destination[]): Row[] {
  return names.map((one) => ({
    id: `name-${one.id}`,
    title: titled(one.title),
    aside: aside(one),
    run: () => show(viewOf(one.kind, one.id, one.interviewId, one.spaceId), one.spaceId, one.title),
  }));
}

/** What was found of one kind by a query, without what is listed already. */
export function found({ hits }: FoundKind, listed: ReadonlySet<string>, query: string): Row[] {
  return hits
    .filter((hit) => !listed.has(`name-${hit.id}`))
    .map((hit) => ({
      id: `found-${hit.id}`,
      title: titled(hit.title) || hit.snippet,
      snippet: hit.title && hit.title !== hit.snippet ? hit.snippet : "",
      degree: hit.degree,
      run: () => void showHit(hit, query),
    }));
}
