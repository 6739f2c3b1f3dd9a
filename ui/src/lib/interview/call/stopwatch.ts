// Time that passes while it runs: measured on a clock that is never set back.

/** A stopwatch that can be paused. */
export class Stopwatch {
  #now: () => number;
  #since: number | null = null;
  #kept = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether time passes. */
  get running(): boolean {
    return this.#since !== null;
  }

  /** Begins, or goes on. */
  run(): void {
    this.#since ??= this.#now();
  }

  /** Stands still until it is run again. */
  pause(): void {
    this.#kept = this.elapsed();
    this.#since = null;
  }

  /** Back to nothing. */
  clear(): void {
    this.#since = null;
    this.#kept = 0;
  }

  /** What has passed, in milliseconds. */
  elapsed(): number {
    return this.#kept + (this.#since === null ? 0 : Math.max(0, this.#now() - this.#since));
  }
}

/** Time passed as a stamp has it: "00:18" after eighteen minutes. */
export function asStamp(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Time passed as the length of a call: whole minutes, one at least. */
export function asMinutes(ms: number): number {
  return Math.max(1, Math.round(ms / 60_000));
}
