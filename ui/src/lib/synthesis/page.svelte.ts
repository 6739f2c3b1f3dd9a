// One statement on its page: what is written of it, and what is done there.
import { tick } from "svelte";
import {
  ask,
  commands,
  type Evidence,
  type Past,
  type PositionInput,
  type Sense,
  type StatementInput,
  type StatementPage,
  type Verdict,
} from "../api";
import { session } from "../app/session.svelte";

/** The section of what is marked for « L'essentiel ». */
export const ESSENTIAL = "essentiel";

export class PageDesk {
  page = $state.raw<StatementPage | null>(null);
  past = $state.raw<Past[]>([]);
  heard = $state.raw<Record<string, number>>({});
  /** The claim as it is being written. */
  text = $state("");
  readonly statement = $derived(this.page?.statement ?? null);
  readonly #id: string;
  #moving: { id: string; field: string } | null = null;
  #kept = "";

  constructor(id: string) {
    this.#id = id;
  }

  /** Reads it again; words being written stay. */
  load = async (): Promise<void> => {
    const [page, past, overview] = await Promise.all([
      ask(commands.statement(this.#id)),
      ask(commands.statementPast(this.#id)),
      ask(commands.overview()),
    ]);
    const writing = this.text !== this.#kept;
    this.page = page;
    this.past = past;
    this.heard = Object.fromEntries(overview.coverage.map((sphere) => [sphere.sphereId, sphere.heard]));
    this.#kept = page.statement.text;
    if (!writing) this.text = this.#kept;
  };

  /** Saves the claim; an emptied one comes back. */
  save = async (): Promise<boolean> => {
    const text = this.text.trim();
    if (!text) this.text = this.#kept;
    if (!this.page || !text || text === this.#kept) return true;
    return this.change({ text });
  };

  /** Changes something of it. */
  async change(change: Partial<StatementInput>): Promise<boolean> {
    const page = this.page;
    if (!page) return true;
    const { nature } = page.statement;
    const now = {
      id: this.#id,
      spaceId: page.spaceId,
      section: page.named,
      nature,
      text: this.#kept,
      ...change,
    };
    const done = await session.write(() => ask(commands.statementSave(now)));
    if (!done) return false;
    if (change.text !== undefined) this.text = this.#kept = change.text;
    await session.attempt(this.load);
    return true;
  }

  async reviewed(): Promise<void> {
    await this.#do(() => ask(commands.statementReviewed(this.#id)));
  }

  /** Says what the interviews made of an intuition, and why. */
  judge = async (verdict: Verdict | null, reason: string): Promise<void> => {
    await this.#do(() => ask(commands.statementVerdict(this.#id, verdict, reason)));
  };

  /** Writes the positions that face each other on it; false where they could not be. */
  positions = async (positions: PositionInput[]): Promise<boolean> => {
    const done = await session.write(() => ask(commands.statementPositions(this.#id, positions)));
    await session.attempt(this.load);
    return done !== undefined;
  };

  /** Says which position a piece of evidence takes, by its words; none where they are empty. */
  take = async (evidence: Evidence, position: string): Promise<void> => {
    await this.#move(evidence, "evidence-position", () =>
      ask(commands.evidencePosition(evidence.id, position)),
    );
  };

  turn = async (evidence: Evidence, sense: Sense): Promise<void> => {
    if (evidence.sense === sense) return;
    await this.#move(evidence, "evidence-sense", () => ask(commands.evidenceSense(evidence.id, sense)));
  };

  /** The field that the keyboard goes along with, where this piece of evidence has just come under another heading. */
  follows = (evidence: Evidence): string | null =>
    this.#moving?.id === evidence.id ? this.#moving.field : null;

  uncite = async (evidence: Evidence): Promise<void> => {
    await this.#do(() => ask(commands.evidenceRemove(evidence.id)));
  };

  note = async (evidence: Evidence, note: string): Promise<void> => {
    if (evidence.note !== note.trim()) await this.#do(() => ask(commands.evidenceNote(evidence.id, note)));
  };

  /** Changes what brings a piece of evidence under another heading; the keyboard stays in this field of it. */
  async #move(evidence: Evidence, field: string, change: () => Promise<unknown>): Promise<void> {
    const moving = (this.#moving = { id: evidence.id, field });
    await this.#do(change);
    await tick();
    if (this.#moving === moving) this.#moving = null;
  }

  async #do(change: () => Promise<unknown>): Promise<void> {
    await session.write(change);
    await session.attempt(this.load);
  }
}
