// What a desk works on: anything with notes and excerpts (an interview, a meeting), and the calls that write it.
import {
  ask,
  commands,
  type Excerpt,
  type Followup,
  type GuideEntry,
  type Interview,
  type InventoryRef,
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

/** An interview with what was made of it besides excerpts. */
export type Worked = Interview & { followups: Followup[]; inventory: InventoryRef[] };

/** One interview, and what it left to do and brought to the inventory. */
export async function readInterview(id: string): Promise<Worked> {
  const [interview, all, inventory] = await Promise.all([
    ask(commands.interview(id)),
    ask(commands.followups()),
    ask(commands.inventoryOf(id)),
  ]);
  return { ...interview, inventory, followups: all.filter((followup) => followup.interviewId === id) };
}

/** The calls of one interview. */
export function interviewCalls(id: string): Calls<Worked> {
  return {
    read: () => readInterview(id),
    save: (text, base) => ask(commands.notesSave(id, text, base)),
    excerpt: (start, end, themeIds) => ask(commands.excerptAdd(id, start, end, themeIds)),
  };
}
