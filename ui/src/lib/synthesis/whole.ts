// The synthesis of the whole démarche, laid out as that of a space: its intuitions, then its other statements.
import type { Space, Statement, Whole } from "../api";
import { t } from "../app/i18n";

/** The section of intuitions: they are told by their nature, no statement names it. */
export const INTUITIONS = "intuitions";
const OTHERS = "autres";

/** The whole démarche as a space with two sections. */
export function wholeAsSpace(whole: Whole): Space {
  const placed = (statement: Statement): Statement => ({
    ...statement,
    section: statement.nature === "intuition" ? INTUITIONS : OTHERS,
  });
  return {
    id: "",
    code: "",
    title: t("whole"),
    question: "",
    stakes: "",
    template: "",
    deliverable: null,
    sections: [
      { code: INTUITIONS, title: t("whole-intuitions"), takes: [] },
      { code: OTHERS, title: t("whole-others"), takes: [] },
    ],
    statements: whole.statements.map(placed),
  };
}
