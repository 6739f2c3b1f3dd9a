// A section of a deliverable on the desk: its texts, its grids, its figures, each saved as it is written.
import { ask, commands, type SectionContent, type SectionText } from "../api";
import { session } from "../app/session.svelte";
import { GridDesk } from "../grid/desk.svelte";
import { seriesDesk } from "../grid/series";
import type { Cites } from "./cites.svelte";
import { Writing } from "./writing.svelte";

/** Where the user writes: the section, and the words around the cursor. */
export type Where = { section: string; words: string };

export class SectionDesk {
  code = $state("");
  content = $state.raw<SectionContent | null>(null);
  texts = $state.raw<Writing[]>([]);
  grids = $state.raw<GridDesk[]>([]);
  series = $state.raw<GridDesk[]>([]);
  /** Texts too long to be edited: kept as they are. */
  readonly closed = $derived(this.content?.texts.some((text) => text.tooLong) ?? false);
  /** Where the user wrote last: the page that shows it follows. */
  where = $state.raw<Where | null>(null);
  readonly cites: Cites;
  #spaceId: string;
  #deliverableId: string | null;
  #go: (code: string) => void;
  #turn = 0;
  #asked = "";

  constructor(spaceId: string, deliverableId: string | null, cites: Cites, go: (code: string) => void) {
    this.#spaceId = spaceId;
    this.#deliverableId = deliverableId;
    this.cites = cites;
    this.#go = go;
  }

  /** Shows a section; what was being written is saved before. False when it could not be, and one stays. */
  async open(code: string): Promise<boolean> {
    this.#asked = code;
    if (code !== this.code && !(await this.settle())) return false;
    if (this.#asked === code) await this.load(code);
    return true;
  }

  /** Reads the section again; what is being written stays as it is. */
  async load(code: string = this.code): Promise<void> {
    if (!code) return;
    const mine = ++this.#turn;
    const content = await session.attempt(() => this.#read(code));
    if (!content || mine !== this.#turn) return;
    const same = code === this.code;
    this.content = content;
    this.code = code;
    this.texts = content.texts
      .filter((text) => !text.tooLong)
      .map((text) => {
        const there = same ? this.texts.find((one) => isOf(one, text)) : undefined;
        there?.takeUp(text);
        return there ?? this.#writing(text);
      });
    this.grids = content.grids.map((grid) => {
      const there = same ? this.grids.find((one) => one.id === grid.id) : undefined;
      there?.takeUp(grid);
      return there ?? GridDesk.of(grid);
    });
    this.series = content.series.map((series) => {
      const there = same ? this.series.find((one) => one.id === series.series) : undefined;
      const fresh = seriesDesk(series);
      there?.takeUp(fresh.held);
      return there ?? fresh;
    });
  }

  /** Saves all that is not saved; false when something could not be. */
  async settle(): Promise<boolean> {
    const all = [...this.texts, ...this.grids, ...this.series];
    const saved = await Promise.all(all.map((one) => one.saving.settle()));
    return saved.every(Boolean);
  }

  /** Saves all that is not saved, without a word: before an undo. */
  async flush(): Promise<boolean> {
    const all = [...this.texts, ...this.grids, ...this.series];
    const saved = await Promise.all(all.map((one) => one.saving.flush()));
    return saved.every(Boolean);
  }

  /** The page that holds these words follows: the user is at them. */
  see(words: string): void {
    if (words.trim()) this.where = { section: this.code, words };
  }

  /** Cites a statement in the text that was written in last. */
  cite(code: string): void {
    (this.texts.find((text) => text.focused) ?? this.texts[0])?.cite(code);
  }

  /** A new grid at the end of the section. */
  async addGrid(title: string, cells: string[][]): Promise<string | undefined> {
    const g = {
      id: null,
      spaceId: this.#spaceId,
      section: this.code,
      title,
      source: "",
      cells,
      base: "",
      gesture: "",
    };
    const saved = await session.write(() => ask(commands.gridSave(g)));
    if (!saved) return undefined;
    await this.load();
    return saved.id;
  }

  #read(code: string): Promise<SectionContent> {
    return ask(commands.sectionContent(this.#spaceId, this.#deliverableId, code));
  }

  #writing(text: SectionText): Writing {
    const section = this.#asked || this.code;
    return new Writing(text, this.cites, {
      read: async () =>
        (await this.#read(section)).texts.find(
          (one) => one.spaceId === text.spaceId && one.section === text.section,
        ),
      go: this.#go,
      moved: (words) => (this.where = { section, words }),
    });
  }
}

function isOf(writing: Writing, text: SectionText): boolean {
  return writing.spaceId === text.spaceId && writing.section === text.section;
}
