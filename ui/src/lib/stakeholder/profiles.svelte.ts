// Profiles by the names that the framework gives them: organisations hold a code of it, or words of their own.
import { ask, commands } from "../api";
import { loaded } from "../app/load.svelte";
import { fold } from "../search/fold";

/** A profile that organisations of the dossier have: what is kept, and what is read. */
export type Profile = { key: string; name: string };

/** What a profile is called; words of one's own are their own name. */
export function profileName(profiles: readonly Profile[], key: string): string {
  return profiles.find((profile) => profile.key === key)?.name ?? key;
}

/** What is kept for what was typed: the framework's code where it is the name of one. */
export function profileKey(profiles: readonly Profile[], typed: string): string {
  const asked = fold(typed);
  return (asked && profiles.find((profile) => fold(profile.name) === asked)?.key) || typed;
}

/** The profiles of the dossier. Call while a component is being made. */
export function profiles(): { readonly all: Profile[] } {
  const data = loaded(() => ask(commands.planning()));
  const all = $derived(
    (data.now?.dimensions.find((d) => d.code === "profil")?.groups ?? [])
      .filter((group) => group.key)
      .map(({ key, name }) => ({ key, name })),
  );
  return {
    get all() {
      return all;
    },
  };
}
