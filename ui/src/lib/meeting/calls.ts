// How the notes and excerpts of a meeting are read and written, for the desk they share with interviews.
import { ask, commands, type Meeting } from "../api";
import type { Calls } from "../interview/held";

/** The calls of one meeting. */
export function meetingCalls(id: string): Calls<Meeting> {
  return {
    read: () => ask(commands.meeting(id)),
    save: (text, base) => ask(commands.meetingNotesSave(id, text, base)),
    excerpt: (start, end, themeIds) => ask(commands.meetingExcerptAdd(id, start, end, themeIds)),
  };
}
