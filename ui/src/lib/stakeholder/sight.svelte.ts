// Who is opened from elsewhere is brought into sight in the list of participants, too.
import { tick } from "svelte";

/** Scrolls to a participant once the list has them. Call while a component is made. */
export function inSight(id: () => string | undefined): void {
  $effect(() => {
    const wanted = id();
    if (!wanted) return;
    void tick().then(() => {
      const row = document.querySelector<HTMLElement>(`[data-participant="${CSS.escape(wanted)}"]`);
      row?.scrollIntoView({ block: "center" });
    });
  });
}
