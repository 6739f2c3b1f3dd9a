// An import from choosing files to its report: what was read, what is meant, what would come in, what came in.
import { ask, commands, type ImportPlan, type ImportReport, type TableChoice, type TextChoice } from "../api";
import { session } from "../app/session.svelte";
import { asked, doubled, mapped, missing, proposed, readAs, takesSomething } from "./choice";

const PAUSE_MS = 250;

/** Where an import is. */
export type Stage = "nothing" | "reading" | "preview" | "running" | "done";

/** One import. Nothing is written before `run`. */
export class Intake {
  stage = $state<Stage>("nothing");
  plan = $state.raw<ImportPlan | null>(null);
  tables = $state.raw<TableChoice[]>([]);
  texts = $state.raw<TextChoice[]>([]);
  /** What would come in, or what did. */
  report = $state.raw<ImportReport | null>(null);
  /** The report on the screen is not yet that of what is meant. */
  looking = $state(false);
  /** The last look failed: what stands in the report is no longer true. */
  failed = $state(false);
  readonly choice = $derived(asked(this.tables, this.texts));
  readonly doubled = $derived(doubled(this.texts));
  /** What must be said before anything can come in: required fields by file. */
  readonly lacking = $derived(
    (this.plan?.tables ?? []).flatMap((table, i) => {
      const choice = this.tables[i];
      const fields = choice ? missing(table, choice) : [];
      return fields.length > 0 ? [{ file: table.file, fields }] : [];
    }),
  );
  readonly ready = $derived(
    this.stage === "preview" &&
      !this.looking &&
      !this.failed &&
      takesSomething(this.choice) &&
      this.lacking.length === 0 &&
      (this.report?.added ?? 0) + (this.report?.updated ?? 0) > 0,
  );
  #turn = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;

  /** Asks for files; giving up leaves everything as it was. */
  async choose(): Promise<void> {
    await this.#take(() => ask(commands.importChoose()));
  }

  /** Looks at the files that were dropped on the window. */
  async takeDropped(): Promise<void> {
    await this.#take(() => ask(commands.droppedImport()));
  }

  async #take(call: () => Promise<ImportPlan | null>): Promise<void> {
    const before = this.stage;
    this.stage = "reading";
    const plan = await session.attempt(call);
    if (!plan) {
      this.stage = before;
      return;
    }
    this.plan = plan;
    ({ tables: this.tables, texts: this.texts } = proposed(plan));
    this.report = null;
    this.stage = "preview";
    this.#look(0);
  }

  /** Reads a file as another table, or leaves it aside. */
  readAs(at: number, table: string): void {
    const file = this.plan?.tables[at];
    if (!file) return;
    this.tables = this.tables.map((held, i) => (i === at ? readAs(file, held, table) : held));
    this.#look();
  }

  /** Says what a column holds. */
  map(at: number, column: number, field: string | null): void {
    this.tables = this.tables.map((held, i) =>
      i === at ? { ...held, mapping: mapped(held.mapping, column, field) } : held,
    );
    this.#look();
  }

  /** Says of which interview a text is the notes. */
  match(file: string, interviewId: string | null): void {
    this.texts = this.texts.map((held) => (held.file === file ? { ...held, interviewId } : held));
    this.#look();
  }

  /** Writes it all: one gesture, undone by one. */
  async run(): Promise<void> {
    const { plan, choice } = this;
    if (!plan || !this.ready) return;
    this.stage = "running";
    const report = await session.write(() => ask(commands.importRun(plan.token, choice)));
    if (report) this.report = report;
    this.stage = report ? "done" : "preview";
  }

  /** Writes the refused rows where the user says; true when they were written. */
  async saveRefusals(): Promise<string | null> {
    const { plan } = this;
    if (!plan) return null;
    return (await session.attempt(() => ask(commands.importRefusals(plan.token)))) ?? null;
  }

  /** Puts everything away. */
  leave(): void {
    clearTimeout(this.#wait);
    this.#turn += 1;
    this.plan = this.report = null;
    this.tables = [];
    this.texts = [];
    this.looking = this.failed = false;
    this.stage = "nothing";
  }

  #look(ms = PAUSE_MS): void {
    clearTimeout(this.#wait);
    const mine = ++this.#turn;
    this.looking = true;
    this.#wait = setTimeout(async () => {
      const { plan, choice } = this;
      if (!plan) return;
      const report = takesSomething(choice)
        ? await session.attempt(() => ask(commands.importPreview(plan.token, choice)))
        : { added: 0, updated: 0, unchanged: 0, refused: [], notices: [] };
      if (mine !== this.#turn) return;
      this.looking = false;
      this.failed = report === undefined;
      if (report) this.report = report;
    }, ms);
  }
}
