// Sending and validating one interview's record: what is on the screen, and what was typed and is not yet saved.
import { tick } from "svelte";

/** What is shown in the place of the notes: the record and its steps, or two texts beside each other. */
export type Shown = "notes" | "record" | "compare" | "validated";

/** Which page is looked at. */
export type RecordKind = "compte_rendu" | "fiche" | "notice";

/** The days of a sending that is typed and not noted yet. */
export type Announced = { on: string; tacitOn: string | null };

/** Which message is being prepared. */
export type Message = "record" | "reminder";

export class Sending {
  shown = $state<Shown>("notes");
  kind = $state<RecordKind>("compte_rendu");
  /** The amended text as it is being typed: kept while one looks elsewhere. */
  amended = $state("");

  /** The days that the pages announce, while they are being typed. */
  announced = $state.raw<Announced | null>(null);
  /** The message that is looked at, if one is. */
  message = $state<Message | null>(null);
  /** Where the PDFs of this sitting went. */
  written = $state<Partial<Record<RecordKind, string>>>({});

  /** Shows the record. */
  open(kind: RecordKind): void {
    this.kind = kind;
    this.shown = "record";
  }
}

/** Gives the keyboard to the first control of a step, once it is there: what was pressed may be gone. */
export async function toStep(step: "send" | "amend" | "agree"): Promise<void> {
  await tick();
  document
    .querySelector<HTMLElement>(`[data-testid=step-${step}] :is(button, input, textarea):not(:disabled)`)
    ?.focus();
}
