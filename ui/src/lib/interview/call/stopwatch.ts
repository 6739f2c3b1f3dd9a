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

  /** Stands where it once stood, still. */
  set(elapsed: number): void {
    this.#since = null;
    this.#kept = Math.max(0, elapsed);
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

/** Time passed as a stamp has it: minutes and seconds, "18:42"; from an hour on hours before them, "01:05:09". */
export function asStamp(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return (hours > 0 ? [hours, ...parts] : parts).map((n) => String(n).padStart(2, "0")).join(":");
}

/** Time passed as the length of a call: whole minutes, one at least. */
export function asMinutes(ms: number): number {
  return Math.max(1, Math.round(ms / 60_000));
}
