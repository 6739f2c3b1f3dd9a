// How large the window shows everything: chosen by keys, remembered on this machine only.
import { getCurrentWebview } from "@tauri-apps/api/webview";

const KEY = "croisee.zoom";
const SIZES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The size chosen on this machine; 1 is the usual one. */
export function chosenSize(): number {
  const kept = Number(localStorage.getItem(KEY));
  return SIZES.includes(kept) ? kept : 1;
}

/** The size a step larger or smaller than another, or the usual one. */
export function sizeAfter(size: number, step: 1 | -1 | 0): number {
  if (step === 0) return 1;
  const at = SIZES.indexOf(size) + step;
  return SIZES[Math.max(0, Math.min(SIZES.length - 1, at))]!;
}

/** Shows everything at the chosen size. */
export async function applySize(): Promise<void> {
  await getCurrentWebview().setZoom(chosenSize());
}

/** Everything a step larger or smaller, or as usual, from now on. */
export async function stepSize(step: 1 | -1 | 0): Promise<void> {
  const size = sizeAfter(chosenSize(), step);
  if (size === 1) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, String(size));
  await applySize();
}

/** The step that a key asks for, with Ctrl held: + or =, -, 0; null for any other. */
export function sizeStep(event: Pick<KeyboardEvent, "key" | "code">): 1 | -1 | 0 | null {
  if (event.key === "+" || event.key === "=") return 1;
  if (event.key === "-") return -1;
  // On a French keyboard a digit takes Shift: the key itself counts.
  return /^(?:Digit|Numpad)0$/.test(event.code) ? 0 : null;
}
