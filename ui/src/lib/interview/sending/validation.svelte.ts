// Where an interview stands with whoever was heard: what they sent back, and whether they know the words of today.
import { ask, commands, type Validation } from "../../api";
import { session } from "../../app/session.svelte";

export class Standing {
  /** As the dossier has it; null until it is read. */
  now = $state.raw<Validation | null>(null);

  /** Read at once and after each change; called while a part is made. */
  constructor(id: () => string) {
    $effect(() => {
      void session.changes;
      const asked = id();
      let left = false;
      void session
        .attempt(() => ask(commands.validation(asked)))
        .then((answer) => {
          if (answer && !left) this.now = answer;
        });
      return () => {
        left = true;
      };
    });
  }
}
