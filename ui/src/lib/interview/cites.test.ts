// No code of a statement is read in notes: a citation reads as the number of what it cites.
import { describe, expect, it } from "vitest";
import { speak } from "../app/i18n";
import { citesAsRead } from "./cites";

const cites = [{ id: "1", code: "en-012", number: 7, text: "Les relais manquent.", spaceId: "s" }];

describe("citations in notes", () => {
  it("read as the number of the statement, and say where there is none", async () => {
    await speak("fr");
    const read = citesAsRead(cites, "Accord avec l’énoncé [@EN-012] : oui ; [@en-099].");
    expect(read).toContain("l’énoncé 7 :");
    expect(citesAsRead(cites, "Voir [@en-012].")).toBe("Voir énoncé 7.");
    expect(read).toContain("retiré");
    expect(read).not.toContain("[@");
  });
});
