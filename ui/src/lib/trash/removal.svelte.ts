// Deleting something: at once where nothing rests on it, else once the user saw what does.
import { ask, commands, type Resting, type RestingKind, type TrashWith } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { withWords } from "./words";

/** What waits for a word of the user. */
export type Asked = {
  kind: RestingKind;
  id: string;
  name: string;
  resting: Resting;
  answer: (gone: boolean) => void;
};

/** What is worth telling in a sentence of what went with it; the bin lists the rest. */
const TOLD: readonly TrashWith[] = ["interview", "person", "excerpt", "evidence"];
/** So much of a name stands in a question. */
const MOST = 72;

/** A name that may be a whole sentence, cut where it is long. */
function brief(name: string): string {
  const letters = [...name.trim()];
  return letters.length > MOST ? `${letters.slice(0, MOST).join("").trimEnd()}…` : name.trim();
}

class Removal {
  asked = $state.raw<Asked | null>(null);

  /** Deletes something by `plain`, or asks first; whether it is gone. Says where it can be found again. */
  async of(
    kind: RestingKind,
    id: string,
    name: string,
    plain: () => Promise<unknown>,
    said = t("deleted-undo", { name }),
  ): Promise<boolean> {
    const resting = await session.attempt(() => ask(commands.resting(kind, id)));
    if (!resting) return false;
    if (resting.asks) {
      this.asked?.answer(false);
      return new Promise((answer) => (this.asked = { kind, id, name: brief(name), resting, answer }));
    }
    if ((await session.write(plain)) === undefined) return false;
    session.say(said);
    return true;
  }

  /** The user wants it gone all the same. */
  async yes(): Promise<void> {
    const asked = this.asked;
    if (!asked) return;
    const done = await session.write(() => ask(commands.deleteResting(asked.kind, asked.id)));
    if (done === undefined) return;
    this.asked = null;
    const what = withWords(asked.resting.with.filter((one) => TOLD.includes(one.what)));
    session.say(t(what ? "resting-done" : "deleted-undo", { name: asked.name, what }));
    asked.answer(true);
  }

  /** Nothing is deleted. */
  no(): void {
    const asked = this.asked;
    this.asked = null;
    asked?.answer(false);
  }
}

/** The one question of this window. */
export const removal = new Removal();
