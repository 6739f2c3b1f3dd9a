// The pages beside the steps announce what is typed in them, and are a draft until the sending is noted.
import { describe, expect, it } from "vitest";
import { isDraft, shownForm, writtenForm } from "./form";

const unsent = { status: "redige", sentOn: null } as const;
const sent = { status: "envoye", sentOn: "2026-11-22" } as const;
const days = { on: "2026-11-22", tacitOn: "2026-12-02" };

describe("the pages of a record", () => {
  it("announce the days that are typed before the sending is noted", () => {
    expect(shownForm("compte_rendu", days, unsent)).toEqual({
      sentOn: "2026-11-22",
      tacitOn: "2026-12-02",
      draft: false,
    });
    expect(writtenForm("compte_rendu", days, unsent).draft).toBe(true);
    expect(writtenForm("compte_rendu", days, unsent).tacitOn).toBe("2026-12-02");
  });

  it("are a draft while there is nothing to announce and nothing was sent", () => {
    expect(shownForm("compte_rendu", null, unsent)).toEqual({ sentOn: null, tacitOn: null, draft: true });
    expect(isDraft("compte_rendu", null, { status: "valide", sentOn: null })).toBe(false);
  });

  it("say what the dossier says once it was sent, until another sending is typed", () => {
    expect(writtenForm("compte_rendu", null, sent)).toEqual({ sentOn: null, tacitOn: null, draft: false });
    expect(writtenForm("compte_rendu", days, sent).draft).toBe(true);
  });

  it("of a fiche or a notice announce nothing", () => {
    for (const kind of ["fiche", "notice"] as const) {
      expect(writtenForm(kind, days, unsent)).toEqual({ sentOn: null, tacitOn: null, draft: false });
    }
  });
});
