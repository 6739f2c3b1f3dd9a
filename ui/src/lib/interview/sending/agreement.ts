// The way from anywhere in an interview to where the person's agreement is noted.
import { getContext, setContext } from "svelte";

const WAY = Symbol("the way to the agreement");

/** Called while the screen of an interview is made: says how its parts reach the step of agreement. */
export function offerAgreement(open: () => void): void {
  setContext(WAY, open);
}

/** Called while a part is made: how it reaches that step; undefined where there is none, as in a meeting. */
export function wayToAgreement(): (() => void) | undefined {
  return getContext<(() => void) | undefined>(WAY);
}
