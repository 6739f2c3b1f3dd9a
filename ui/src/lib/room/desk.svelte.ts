// What is on the wall of a room and beside it: the statements of a space, one meeting, and how they are shown.
import {
  ask,
  commands,
  type MeetingRow,
  type ReactionInput,
  type Room,
  type RoomPanel,
  type RoomSection,
  type RoomStatement,
  type Sense,
} from "../api";
import { today } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { newMeeting } from "../meeting/draft";

import { placeAfter } from "./place";

/** What of the counts the room sees. */
export type Counts = "spheres" | "here" | "none";
export const COUNTS: readonly Counts[] = ["spheres", "here", "none"];

/** A statement on the wall, and the section that it stands in. */
export type Slide = { section: RoomSection; statement: RoomStatement };

export class RoomDesk {
  room = $state.raw<Room | null>(null);
  panel = $state.raw<RoomPanel | null>(null);
  meetings = $state.raw<MeetingRow[]>([]);
  meetingId = $state<string | null>(null);
  at = $state(0);
  /** The whole section at once. */
  list = $state(false);
  counts = $state<Counts>("spheres");
  voices = $state(false);
  /** The wall is dark for a moment. */
  blank = $state(false);
  /** The facilitator's panel is open. */
  open = $state(true);
  /** A reaction is being noted, in this sense. */
  sense = $state<Sense | null>(null);

  readonly spaceId: string;
  #wanted: string | null;
  #begun = false;

  readonly slides: Slide[] = $derived(
    (this.room?.sections ?? []).flatMap((section) =>
      section.statements.map((statement) => ({ section, statement })),
    ),
  );
  readonly slide: Slide | null = $derived(this.slides[this.at] ?? null);
  readonly meeting = $derived(this.meetings.find((m) => m.id === this.meetingId) ?? null);
  /** What was said in the meeting to the statement on the wall. */
  readonly reactions = $derived(
    (this.panel?.reactions ?? []).filter((r) => r.statementId === this.slide?.statement.id),
  );

  constructor(spaceId: string, statementId: string | null) {
    this.spaceId = spaceId;
    this.#wanted = statementId;
  }

  /** Reads it again; the statement on the wall stays there. */
  load = async (): Promise<void> => {
    const meetings = await ask(commands.meetings());
    this.meetings = meetings.filter((m) => m.spaceId === this.spaceId);
    if (!this.#begun) this.meetingId = this.meetings.find((m) => m.date === today())?.id ?? null;
    else if (!this.meetings.some((m) => m.id === this.meetingId)) this.meetingId = null;
    this.#begun = true;
    await this.#show();
  };

  #show = async (): Promise<void> => {
    const [room, panel] = await Promise.all([
      ask(commands.room(this.spaceId, this.meetingId)),
      ask(commands.roomPanel(this.spaceId, this.meetingId)),
    ]);
    const shown = this.slide?.statement.id ?? this.#wanted;
    const before = this.at;
    this.room = room;
    this.panel = panel;
    this.#wanted = null;
    this.at = placeAfter(
      this.slides.map((slide) => slide.statement.id),
      shown,
      before,
    );
  };

  /** Goes through the statements; in a list, as well. */
  go(step: number): void {
    this.to(this.at + step);
  }

  to(at: number): void {
    this.at = Math.max(0, Math.min(this.slides.length - 1, at));
    this.blank = false;
  }

  toStatement(id: string): void {
    const at = this.slides.findIndex((slide) => slide.statement.id === id);
    if (at >= 0) this.to(at);
  }

  nextCounts(): void {
    this.counts = COUNTS[(COUNTS.indexOf(this.counts) + 1) % COUNTS.length]!;
  }

  /** Begins to note a reaction to what is on the wall. */
  begin(sense: Sense): void {
    if (!this.slide || session.dossier?.readOnly) return;
    this.sense = sense;
  }

  choose = async (meetingId: string | null): Promise<void> => {
    this.meetingId = meetingId;
    await session.attempt(this.#show);
  };

  /** Today's meeting of the space, made on the spot. */
  meet = async (): Promise<void> => {
    const input = { ...newMeeting(this.spaceId), date: today(), title: t("room-meeting-title") };
    const made = await session.write(() => ask(commands.meetingSave(input)));
    if (!made) return;
    this.meetingId = made.id;
    await session.attempt(this.load);
  };

  /** Notes a reaction; whether it was. */
  react = async (
    by: Pick<ReactionInput, "personId" | "organisationId" | "voice">,
    words: string,
    verbatim: boolean,
  ): Promise<boolean> => {
    const { meetingId, slide, sense } = this;
    if (!meetingId || !slide || !sense) return false;
    const input = { meetingId, statementId: slide.statement.id, sense, words, verbatim, ...by };
    const done = await session.write(() => ask(commands.roomReact(input)));
    if (!done) return false;
    this.sense = null;
    // Nobody's name: this sentence stands on the wall.
    session.say(t("room-noted", { sense: t(`room-${sense}`) }));
    await session.attempt(this.#show);
    return true;
  };
}
