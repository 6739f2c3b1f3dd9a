// The call of an interview: begun, paused and ended by the user; it goes on whatever screen is shown, and when the
// program is closed and opened again.
import { keepCall, keptCall, type KeptCall, resumed } from "./kept";
import { asMinutes, asStamp, Stopwatch } from "./stopwatch";

const TICK_MS = 1000;
/** How often a running call is kept: what a sudden end may cost of its length when nobody comes back. */
const KEEP_MS = 15_000;

/** How a call is kept from one window to the next. */
export type Store = { read: () => KeptCall | null; write: (call: KeptCall | null) => void };

/** One call and its time. */
export class Call {
  state = $state<"idle" | "running" | "paused" | "ended">("idle");
  /** How long it has lasted, as a stamp has it. */
  time = $state(asStamp(0));
  /** How long it lasted, once ended. */
  minutes = $state(0);
  readonly under = $derived(this.state === "running" || this.state === "paused");
  #watch: Stopwatch;
  #store: Store | null;
  #tick: ReturnType<typeof setInterval> | undefined;
  #keptAt = 0;

  constructor(store: Store | null = null, watch = new Stopwatch()) {
    this.#watch = watch;
    this.#store = store;
    const kept = store?.read();
    if (kept) this.#resume(kept);
  }

  #resume(kept: KeptCall): void {
    const { elapsed, over, running } = resumed(kept, Date.now());
    this.#watch.set(elapsed);
    this.state = "paused";
    if (over) this.end();
    else if (running) this.toggle();
    else this.#show();
  }

  /** Begins the call, pauses it, or goes on with it. */
  toggle(): void {
    clearInterval(this.#tick);
    if (this.state === "running") {
      this.#watch.pause();
      this.state = "paused";
    } else {
      if (this.state === "ended") this.#watch.clear();
      this.#watch.run();
      this.state = "running";
      this.#tick = setInterval(() => this.#ticked(), TICK_MS);
    }
    this.#show();
    this.#keep();
  }

  /** Ends the call: its length waits to be noted. */
  end(): void {
    if (!this.under) return;
    clearInterval(this.#tick);
    this.#watch.pause();
    this.minutes = asMinutes(this.#watch.elapsed());
    this.state = "ended";
    this.#show();
    this.#keep();
  }

  /** Its length was noted, or is not wanted. */
  settle(): void {
    clearInterval(this.#tick);
    this.#watch.clear();
    this.#show();
    this.state = "idle";
    this.#store?.write(null);
  }

  /** What a stamp writes during the call; null when there is none. */
  stamp(): string | null {
    return this.under ? asStamp(this.#watch.elapsed()) : null;
  }

  #ticked(): void {
    this.#show();
    if (performance.now() - this.#keptAt >= KEEP_MS) this.#keep();
  }

  #keep(): void {
    this.#keptAt = performance.now();
    this.#store?.write({
      elapsed: this.#watch.elapsed(),
      running: this.state === "running",
      ended: this.state === "ended",
      at: Date.now(),
    });
  }

  #show(): void {
    this.time = asStamp(this.#watch.elapsed());
  }
}

const calls = new Map<string, Call>();

/** Whether a call is under way, whatever screen is shown. */
export function calling(): boolean {
  return [...calls.values()].some((call) => call.under);
}

/** The call of an interview, the same one each time. */
export function callOf(interviewId: string): Call {
  const known = calls.get(interviewId);
  if (known) return known;
  const made = new Call({
    read: () => keptCall(interviewId),
    write: (call) => keepCall(interviewId, call),
  });
  calls.set(interviewId, made);
  return made;
}
