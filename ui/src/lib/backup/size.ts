// How large a file is, in the user's words.
import { t } from "../app/i18n";

/** The length of a file, in kilobytes or megabytes. */
export function sized(bytes: number): string {
  const kilo = Math.max(1, bytes / 1024);
  return kilo < 1024
    ? t("size-kb", { n: Math.round(kilo) })
    : t("size-mb", { n: Math.round(kilo / 102.4) / 10 });
}
