// Calls under way, kept by the program on this machine: a call goes on when the window is closed and opened again.
// Not in the dossier: it is no fact of the démarche, is never undone, and does not travel with a copy of the file.

/** How a call stood when it was last seen. */
export type KeptCall = {
  /** How long it had lasted, in milliseconds. */
  elapsed: number;
  /** Whether time went on; or whether it had ended, and its length waited to be noted. */
  running: boolean;
  ended: boolean;
  /** When that was so, on this machine's clock. */
  at: number;
};

/** Longer away than this, nobody was on the call any more. */
const AWAY_MS = 2 * 3_600_000;

const key = (interviewId: string): string => `call:${interviewId}`;

/** Keeps how a call stands; null when it is over. */
export function keepCall(interviewId: string, call: KeptCall | null): void {
  try {
    if (call) localStorage.setItem(key(interviewId), JSON.stringify(call));
    else localStorage.removeItem(key(interviewId));
  } catch {
    // Without a store, the call lasts as long as the window.
  }
}

/** The call of an interview as it was last seen; null when there is none. */
export function keptCall(interviewId: string): KeptCall | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(interviewId)) ?? "null");
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

function isKept(found: unknown): found is KeptCall {
  if (typeof found !== "object" || found === null) return false;
  const { elapsed, running, ended, at } = found as Record<string, unknown>;
  return (
    Number.isFinite(elapsed) &&
    Number.isFinite(at) &&
    typeof running === "boolean" &&
    typeof ended === "boolean"
  );
}

/**
 * How a call that was kept stands now: one that ran went on while the window was closed; one that ran when nobody came
 * back for hours ended when it was last seen. A clock set back adds nothing.
 */
export function resumed(kept: KeptCall, now: number): { elapsed: number; over: boolean; running: boolean } {
  const away = Math.max(0, now - kept.at);
  const over = kept.ended || away > AWAY_MS;
  return {
    elapsed: kept.elapsed + (kept.running && !over ? away : 0),
    running: kept.running && !over,
    over,
  };
}
