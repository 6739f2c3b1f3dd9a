// One space, or the whole démarche, on the desk: its statements, the one that is chosen, and what is cited in it.
import { tick } from "svelte";
import {
  ask,
  commands,
  type Citable,
  type Evidence,
  type Sense,
  type Space,
  type SpaceIntuitions,
  type Statement,
  type StatementNature,
} from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { standing } from "../shared/standing";
import { unsaved } from "../shared/unsaved.svelte";
import { besides, bySection, neighbour, placeOf, type Place } from "./order";
import { INTUITIONS, wholeAsSpace } from "./whole";

/** A statement being written: a new one of a section, or one that exists. */
export type Writing = { id: string | null; section: string; nature: StatementNature; text: string };

export class SpaceDesk {
  space = $state.raw<Space | null>(null);
  /** The intuitions of the spaces, beside the statements of the whole démarche. */
  elsewhere = $state.raw<SpaceIntuitions[]>([]);
  chosen = $state<string | null>(null);
  writing = $state<Writing | null>(null);
  /** How many organisations were heard in each sphere, for the empty bars. */
  heard = $state.raw<Record<string, number>>({});
  /** Where a new statement goes: the first section of the body, as « L'essentiel » is a mark. */
  readonly firstSection = $derived(this.space?.sections.find((s) => s.code !== "essentiel")?.code ?? "");
  readonly sections = $derived(
    this.space ? bySection(this.space.sections, this.space.statements, t("other-statements")) : [],
  );
  readonly statement = $derived(this.space?.statements.find((one) => one.id === this.chosen) ?? null);
  /** The space; null is the whole démarche. */
  readonly id: string | null;
  /** What is being written as it stood at first. */
  #before = "";

  constructor(id: string | null) {
    this.id = id;
  }

  /** Reads the space again. */
  load = async (): Promise<void> => {
    const [space, overview] = await Promise.all([this.#read(), ask(commands.overview())]);
    this.space = space;
    this.heard = Object.fromEntries(overview.coverage.map((sphere) => [sphere.sphereId, sphere.heard]));
    if (this.chosen && !space.statements.some((one) => one.id === this.chosen)) this.chosen = null;
  };

  async #read(): Promise<Space> {
    if (this.id !== null) return ask(commands.space(this.id));
    const whole = await ask(commands.whole());
    this.elsewhere = whole.spaces;
    return wholeAsSpace(whole);
  }

  /** Chooses a statement and brings it into sight. */
  async choose(id: string | null, focus = false): Promise<void> {
    this.chosen = id;
    await tick();
    const element = document.querySelector<HTMLElement>(`[data-statement-id="${id}"]`);
    element?.scrollIntoView({ block: "nearest" });
    if (focus) element?.querySelector<HTMLElement>("[data-statement-text]")?.focus();
  }

  /** Goes to the next statement up or down. */
  async step(by: 1 | -1): Promise<void> {
    const to = neighbour(this.sections, this.chosen, by);
    if (to) await this.choose(to, true);
  }

  /** Moves a statement by one place, into the next section beyond the ends of its own. */
  async move(statement: Statement, by: 1 | -1): Promise<void> {
    await this.#put(statement, placeOf(this.sections, statement.id, by));
  }

  /** Moves a statement into the section before or after its own. */
  async moveBeside(statement: Statement, by: 1 | -1): Promise<void> {
    await this.#put(statement, besides(this.sections, statement.id, by));
  }

  async #put(statement: Statement, to: Place | undefined): Promise<void> {
    if (!to || !this.space) return;
    const other = to.section !== statement.section;
    // What is an intuition is told by its nature: no move makes it one.
    if (this.id === null && other) return;
    const moved =
      this.id === null || !to.section
        ? ask(commands.statementMove(statement.id, to.before))
        : ask(commands.statementPlace(statement.id, to.section, to.before));
    const title = this.sections.find((section) => section.code === to.section)?.title ?? "";
    if ((await session.write(() => moved)) === undefined) return;
    if (other) session.say(t("placed-in", { section: title }));
    await session.attempt(this.load);
    await this.choose(statement.id, true);
  }

  /** Writes a statement again; not in a dossier that can only be read. */
  edit = async ({ id, section, nature, text }: Statement): Promise<void> => {
    if (session.dossier?.readOnly || !(await this.#mayDrop())) return;
    this.#begun({ id, section, nature, text });
  };

  #begun(writing: Writing): void {
    this.writing = writing;
    this.#before = standing(writing);
  }

  #mayDrop(): Promise<boolean> {
    return unsaved.mayGo(() => this.writing !== null && standing(this.writing) !== this.#before);
  }

  /** Gives up what is being written, once nothing is lost by that or it was agreed to. */
  giveUp = async (): Promise<void> => {
    if (await this.#mayDrop()) this.writing = null;
  };

  /** Saves what is being written. */
  async save(): Promise<boolean> {
    const writing = this.writing;
    if (!writing || !this.space) return true;
    const text = writing.text.trim();
    if (!text) {
      this.writing = null;
      return true;
    }
    const saved = await session.write(() =>
      ask(
        commands.statementSave({
          ...writing,
          text,
          section: this.id === null ? "" : writing.section,
          spaceId: this.id,
        }),
      ),
    );
    if (!saved) return false;
    this.writing = null;
    await session.attempt(this.load);
    await this.choose(saved.id, true);
    return true;
  }

  async remove(statement: Statement): Promise<void> {
    const next = neighbour(this.sections, statement.id, 1);
    const gone = await session.write(() => ask(commands.statementDelete(statement.id)));
    if (gone === undefined) return;
    session.say(t("statement-deleted"));
    await session.attempt(this.load);
    await this.choose(next === statement.id ? null : next, true);
  }

  async reviewed(statement: Statement): Promise<void> {
    await session.write(() => ask(commands.statementReviewed(statement.id)));
    await session.attempt(this.load);
  }

  /** Cites a piece of evidence in a statement, or says it in another sense when it is cited already. */
  async cite(item: Citable, sense: Sense, into = this.chosen): Promise<void> {
    const statement = this.space?.statements.find((one) => one.id === into);
    if (!statement) {
      session.say(t("cite-choose-first"));
      return;
    }
    const present = statement.evidence.find((e) => e.kind === item.kind && e.ref === item.id);
    if (present?.sense === sense) {
      session.say(t("cite-already"));
      return;
    }
    const done = await session.write<unknown>(() =>
      present
        ? ask(commands.evidenceSense(present.id, sense))
        : ask(commands.evidenceAdd(statement.id, item.kind, item.id, sense)),
    );
    if (done === undefined) return;
    session.say(t(`cited-${sense}`, { n: statement.number }));
    await session.attempt(this.load);
  }

  async turn(evidence: Evidence, sense: Sense): Promise<void> {
    if (evidence.sense === sense) return;
    await session.write(() => ask(commands.evidenceSense(evidence.id, sense)));
    await session.attempt(this.load);
  }

  /** Says which position a piece of evidence takes, by its words; none where they are empty. */
  async take(evidence: Evidence, position: string): Promise<void> {
    await session.write(() => ask(commands.evidencePosition(evidence.id, position)));
    await session.attempt(this.load);
  }

  async uncite(evidence: Evidence): Promise<void> {
    await session.write(() => ask(commands.evidenceRemove(evidence.id)));
    await session.attempt(this.load);
  }

  /** Notes something beside a piece of evidence. */
  async note(evidence: Evidence, note: string): Promise<void> {
    if (evidence.note === note.trim()) return;
    await session.write(() => ask(commands.evidenceNote(evidence.id, note)));
    await session.attempt(this.load);
  }

  /** Begins a statement in a section. */
  async begin(section: string, natures: readonly { code: StatementNature }[]): Promise<void> {
    if (!(await this.#mayDrop())) return;
    const first = natures[1]?.code ?? natures[0]?.code ?? "constat";
    const nature = this.id === null && section === INTUITIONS ? "intuition" : first;
    this.#begun({ id: null, section, nature, text: "" });
  }
}
