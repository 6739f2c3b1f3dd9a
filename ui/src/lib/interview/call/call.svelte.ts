// The call of an interview: begun, paused and ended by the user; it goes on whatever screen is shown.
import { asMinutes, asStamp, Stopwatch } from "./stopwatch";

const TICK_MS = 1000;

/** One call and its time. */
export class Call {
  state = $state<"idle" | "running" | "paused" | "ended">("idle");
  /** How long it has lasted, as a stamp has it. */
  time = $state("00:00");
  /** How long it lasted, once ended. */
  minutes = $state(0);
  readonly under = $derived(this.state === "running" || this.state === "paused");
  #watch: Stopwatch;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(watch = new Stopwatch()) {
    this.#watch = watch;
  }

  /** Begins the call, pauses it, or goes on with it. */
  toggle(): void {
    if (this.state === "running") {
      this.#watch.pause();
      this.state = "paused";
      clearInterval(this.#tick);
    } else {
      if (this.state === "ended") this.#watch.clear();
      this.#watch.run();
      this.state = "running";
      clearInterval(this.#tick);
      this.#tick = setInterval(() => this.#show(), TICK_MS);
    }
    this.#show();
  }

  /** Ends the call: its length waits to be noted. */
  end(): void {
    if (!this.under) return;
    clearInterval(this.#tick);
    this.#watch.pause();
    this.minutes = asMinutes(this.#watch.elapsed());
    this.state = "ended";
  }

  /** Its length was noted, or is not wanted. */
  settle(): void {
    clearInterval(this.#tick);
    this.#watch.clear();
    this.#show();
    this.state = "idle";
  }

  /** What a stamp writes during the call; null when there is none. */
  stamp(): string | null {
    return this.under ? asStamp(this.#watch.elapsed()) : null;
  }

  #show(): void {
    this.time = asStamp(this.#watch.elapsed());
  }
}

const calls = new Map<string, Call>();

/** The call of an interview, the same one each time. */
export function callOf(interviewId: string): Call {
  const known = calls.get(interviewId);
  if (known) return known;
  const made = new Call();
  calls.set(interviewId, made);
  return made;
}
