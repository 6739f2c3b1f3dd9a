// The screens, each loaded when it is first shown: the window opens without waiting for the code of all the others.
import type { Component } from "svelte";
import type { View } from "./views";

type Name = Exclude<View["name"], "home">;

/** A screen takes the view of its own name; the one place where that is known is the list below. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Screen = Component<any>;

const load: Record<Name, () => Promise<{ default: Screen }>> = {
  overview: () => import("../../views/Overview.svelte"),
  participants: () => import("../../views/Participants.svelte"),
  interviews: () => import("../../views/Interviews.svelte"),
  interview: () => import("../../views/Interview.svelte"),
  meetings: () => import("../../views/Meetings.svelte"),
  meeting: () => import("../../views/Meeting.svelte"),
  followups: () => import("../../views/Followups.svelte"),
  crossing: () => import("../../views/Crossing.svelte"),
  space: () => import("../../views/Space.svelte"),
  room: () => import("../../views/Room.svelte"),
  synthesis: () => import("../../views/Synthesis.svelte"),
  capitalisation: () => import("../../views/Capitalisation.svelte"),
  statement: () => import("../../views/Statement.svelte"),
  deliverable: () => import("../../views/Deliverable.svelte"),
  inventory: () => import("../../views/Inventory.svelte"),
  entry: () => import("../../views/Entry.svelte"),
  framework: () => import("../../views/Framework.svelte"),
  sharing: () => import("../../views/Sharing.svelte"),
  import: () => import("../../views/Import.svelte"),
  settings: () => import("../../views/Settings.svelte"),
  style: () => import("../../views/Style.svelte"),
  trash: () => import("../../views/Trash.svelte"),
  help: () => import("../../views/Help.svelte"),
};

let loaded = $state.raw<Partial<Record<Name, Screen>>>({});

/** Brings a screen's code in, once. */
export async function bring(name: View["name"]): Promise<void> {
  if (name === "home" || loaded[name]) return;
  const { default: screen } = await load[name]();
  loaded = { ...loaded, [name]: screen };
}

/** The screen of that name; null until it is there. */
export function screenOf(name: View["name"]): Screen | null {
  return name === "home" ? null : (loaded[name] ?? null);
}

/** Brings the other screens in one after the other, so that going to one never waits for it. */
export async function bringAll(): Promise<void> {
  for (const name of Object.keys(load) as Name[]) await bring(name);
}
