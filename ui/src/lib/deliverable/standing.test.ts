// A deliverable says in the same words everywhere whether it is out, and since when.
import { describe, expect, it } from "vitest";
import { speak } from "../app/i18n";
import { standing } from "./standing";

describe("where a deliverable stands", () => {
  it("says a draft, its publication, and what became of it since", async () => {
    await speak("fr");
    expect(standing({ edition: 1, status: "", publishedAt: null })).toBe("Brouillon · édition 1");
    expect(standing({ edition: 2, status: "publie", publishedAt: "2020-09-07" })).toBe(
      "Publié le 7\u00a0septembre\u00a02020 · édition 2",
    );
    expect(standing({ edition: 1, status: "publie", publishedAt: null })).toBe("Publié · édition 1");
    expect(standing({ edition: 1, status: "relecture", publishedAt: "2020-09-07" })).toBe(
      "En relecture · édition 1, publiée le 7\u00a0septembre\u00a02020",
    );
  });
});
