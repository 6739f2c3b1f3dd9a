// As what a member speaks: the voices of the method, then those that the dossier already uses.
import type { Member, MemberInput } from "../api";
import { t } from "../app/i18n";

/** The voices to propose, each once. */
export function usualVoices(used: readonly string[]): string[] {
  const usual = t("member-voices-usual").split(",");
  return [...new Set([...usual, ...used].map((voice) => voice.trim()))].filter(Boolean);
}

/** What a member is and speaks as, in one line: « Rapporteuse, voix participative ». */
export function standing(member: Pick<Member, "role" | "voice">): string {
  const voice = member.voice && t("member-voice-of", { voice: member.voice });
  return [member.role, voice].filter(Boolean).join(", ");
}

/** What the form edits of a member. */
export function editMember(member: Member): MemberInput {
  const { id, spaceId, personId, role, voice } = member;
  return { id, spaceId, personId, organisationId: personId ? null : member.organisationId, role, voice };
}
