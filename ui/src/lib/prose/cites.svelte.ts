// The statements that prose may cite, by their code and by what one types of them.
import type { Cite } from "../api";
import { sift } from "../search/fold";

export class Cites {
  all = $state.raw<Cite[]>([]);
  readonly #byCode = $derived(new Map(this.all.map((cite) => [cite.code.toLowerCase(), cite])));

  /** The statement of a code, case aside. */
  of(code: string): Cite | undefined {
    return this.#byCode.get(code.toLowerCase());
  }

  /** Those that answer what is typed, by number or words; all of them where nothing is. */
  found(typed: string): Cite[] {
    return sift(typed, this.all, (cite) => `${cite.number} ${cite.text} ${cite.code}`).slice(0, 40);
  }
}
