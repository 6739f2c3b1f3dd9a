// The window's words: Fluent messages in French (the default) and English, bundled at build time.
import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";
import french from "../../../../assets/locales/ui.fr.ftl";

export type Lang = "fr" | "en";

function bundle(lang: Lang, resource: FluentResource): FluentBundle {
  const made = new FluentBundle(lang, { useIsolating: false });
  made.addResource(resource);
  return made;
}

let spoken: Lang = "fr";
let current = bundle(spoken, french);

/** Chooses the language of every message from here on; called once, before the first screen. Only English is fetched. */
export async function speak(wanted: string): Promise<void> {
  const lang: Lang = wanted === "en" ? "en" : "fr";
  if (lang === spoken) return;
  const resource = lang === "en" ? (await import("../../../../assets/locales/ui.en.ftl")).default : french;
  spoken = lang;
  current = bundle(lang, resource);
  if (typeof document !== "undefined") document.documentElement.lang = lang;
}

/** The language being spoken. */
export function lang(): Lang {
  return spoken;
}

/** A message in the user's language. An unknown key shows itself, so that it is seen and mended. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const message = current.getMessage(key);
  if (!message?.value) return key;
  return current.formatPattern(message.value, args ?? null);
}
