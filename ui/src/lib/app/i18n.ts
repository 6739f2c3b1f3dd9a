// The window's words: Fluent messages in French (the default) and English, bundled at build time.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import en from "../../../../assets/locales/ui.en.ftl?raw";
import fr from "../../../../assets/locales/ui.fr.ftl?raw";

export type Lang = "fr" | "en";
const sources: Record<Lang, string> = { fr, en };

function bundle(lang: Lang): FluentBundle {
  const made = new FluentBundle(lang, { useIsolating: false });
  made.addResource(new FluentResource(sources[lang]));
  return made;
}

let spoken: Lang = "fr";
let current = bundle(spoken);

/** Chooses the language of every message from here on; called once, before the first screen. */
export function speak(wanted: string): void {
  const lang: Lang = wanted === "en" ? "en" : "fr";
  if (lang === spoken) return;
  spoken = lang;
  current = bundle(lang);
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
