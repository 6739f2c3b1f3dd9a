// The window's one door to the shell: calls that answer or refuse with a Refusal, and news of what changed.
import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { commands, type AppError, type Changed, type JobProgress, type RecordForm } from "./bindings";

export { commands };
export type * from "./bindings";

/** What the shell refused: what happened, what was kept, what to do. */
export class Refusal extends Error {
  readonly code: string;
  readonly kept: string | null;
  readonly next: string | null;

  constructor(error: AppError) {
    super(error.message);
    this.name = "Refusal";
    this.code = error.code;
    this.kept = error.kept;
    this.next = error.next;
  }
}

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: AppError };

/** Waits for a call and gives its data, or throws its Refusal. */
export async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  const result = await answer;
  if (result.status === "error") throw new Refusal(result.error);
  return result.data;
}

/** A call that answers with bytes. Typed by hand: bytes do not cross as JSON. */
async function bytesOf(command: string, args: Record<string, unknown>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await invoke<ArrayBuffer>(command, args));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new Refusal(error as AppError);
  }
}

/** The bytes of a deliverable, exactly those that an export would write. */
export function deliverablePreview(
  spaceId: string | null,
  deliverableId: string | null,
  published: boolean,
): Promise<Uint8Array> {
  return bytesOf("deliverable_preview", { spaceId, deliverableId, published });
}

/** The bytes of a record: of an interview, its one-page sheet, or the information notice. */
export function recordPages(
  kind: "compte_rendu" | "fiche" | "notice",
  interviewId: string | null,
  form: RecordForm,
): Promise<Uint8Array> {
  return bytesOf("record_pages", { kind, interviewId, form });
}

let jobs = 0;
/** A name for a long job, by which it can be cancelled. */
export function newJob(): string {
  jobs += 1;
  return `${Date.now().toString(36)}-${jobs}`;
}

/** A channel on which a long job says how far it is. */
export function progressChannel(hear: (progress: JobProgress) => void): Channel<JobProgress> {
  const channel = new Channel<JobProgress>();
  channel.onmessage = hear;
  return channel;
}

/** Calls back whenever anything in the dossier changed, whoever changed it. */
export function onChanged(hear: (changed: Changed) => void): Promise<() => void> {
  return listen<Changed>("changed", (event) => hear(event.payload));
}

/** What is held over the window, or was dropped on it: its paths stay with the shell. */
export type Dropped = { what: "dossier" | "files" | "other"; names: string[] };

/** Calls back when files are held over the window, and with null when they are taken away. */
export function onDragged(hear: (held: Dropped | null) => void): Promise<() => void> {
  return listen<Dropped | null>("dragged", (event) => hear(event.payload));
}

/** Calls back when files are dropped on the window. */
export function onDropped(hear: (dropped: Dropped) => void): Promise<() => void> {
  return listen<Dropped>("dropped", (event) => hear(event.payload));
}

/** Calls back when the backup that makes itself could not be made. */
export function onBackupTrouble(hear: (trouble: AppError) => void): Promise<() => void> {
  return listen<AppError>("backup-trouble", (event) => hear(event.payload));
}

/** Calls back when the window is asked to close, to save what is not saved yet. */
export function onClosing(hear: () => void): Promise<() => void> {
  return listen("closing", hear);
}

/** Calls back when the program was started once more on the dossier that is open here. */
export function onCalled(hear: () => void): Promise<() => void> {
  return listen("called", hear);
}

/** Calls back when the machine is about to sleep, where the system says so. */
export function onSleeping(hear: () => void): Promise<() => void> {
  return listen("sleeping", hear);
}
