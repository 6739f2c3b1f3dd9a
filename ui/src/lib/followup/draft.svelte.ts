// A follow-up while it is written, wherever that is: what it lacks is said before anything is saved.
import { tick } from "svelte";
import { ask, commands, type FollowupInput } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";

/** A follow-up being written: a new one, or one that is changed. */
export class FollowupDraft {
  value = $state<FollowupInput>()!;
  /** What it lacks, once asked to be saved. */
  wrong = $state("");
  /** Whether its day can be read, and its introduction names both sides. */
  readable = $state(true);
  whole = $state(true);
  /** Whether its words take the keyboard: its kind may be changed without leaving that field. */
  autofocus = $state(true);
  readonly introduction = $derived(this.value.kind === "mise_en_relation");
  readonly #was: string;
  /** What it says of itself where it is not kept inside. */
  readonly #own: FollowupInput["attribution"];

  constructor(followup: FollowupInput) {
    this.value = { ...followup };
    this.#was = followup.text;
    this.#own = followup.attribution === "non_citable" ? null : followup.attribution;
  }

  /** Whether it stays out of what others read: of its degrees, this alone makes a difference. */
  get inside(): boolean {
    return this.value.attribution === "non_citable";
  }
  set inside(inside: boolean) {
    this.value.attribution = inside ? "non_citable" : this.#own;
  }

  /** What is to be saved; null while something is wrong. */
  async checked(): Promise<FollowupInput | null> {
    // The day is read when one leaves its field: Enter pressed in it comes first.
    await tick();
    const text = this.value.text.trim();
    if (this.introduction) this.wrong = this.whole ? "" : t("followup-introduction-missing");
    else this.wrong = text ? "" : t("followup-text-missing");
    if (this.wrong || !this.readable) return null;
    return { ...this.value, text, dueOn: this.value.dueOn || null };
  }

  /** Takes it out of the dossier; true when it was. */
  async remove(): Promise<boolean> {
    const { id } = this.value;
    if (!id) return false;
    const gone = await session.write(() => ask(commands.followupDelete(id)));
    if (gone === undefined) return false;
    session.say(t("deleted-undo", { name: this.#was }));
    return true;
  }
}
