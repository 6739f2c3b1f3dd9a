// What a desk works on: anything with notes and excerpts (an interview, a meeting), and the calls that write it.
import {
  ask,
  commands,
  type Excerpt,
  type GuideEntry,
  type Interview,
  type NotesSaved,
  type Speaker,
} from "../api";

/** Notes, what was taken from them, and who may be speaking in them. */
export type Held = {
  id: string;
  notes: string;
  revision: number;
  excerpts: Excerpt[];
  speakers: Speaker[];
  /** The questions that title the notes, where there are any. */
  guide?: GuideEntry[];
  /** The sphere of whoever speaks, where there is one. */
  sphereId?: string | null;
};

/** How what is held is read and written. */
export type Calls<H extends Held> = {
  read: () => Promise<H>;
  save: (text: string, baseRevision: number) => Promise<NotesSaved>;
  excerpt: (start: number, end: number, themeIds: string[]) => Promise<Excerpt>;
};

/** The calls of one interview. */
export function interviewCalls(id: string): Calls<Interview> {
  return {
    read: () => ask(commands.interview(id)),
    save: (text, base) => ask(commands.notesSave(id, text, base)),
    excerpt: (start, end, themeIds) => ask(commands.excerptAdd(id, start, end, themeIds)),
  };
}
