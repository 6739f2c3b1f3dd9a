// What an excerpt takes of a selection made in a hurry.
import { describe, expect, it } from "vitest";
import { meant, natureOf } from "./stretch";

function taken(text: string, selected: string): string | null {
  const from = text.indexOf(selected);
  const stretch = meant(text, from, from + selected.length);
  return stretch && text.slice(stretch.from, stretch.to);
}

describe("the stretch meant by a selection", () => {
  it("has whole words and no blanks at its ends", () => {
    expect(taken("Les vallées se parlent souvent.", "llées se par")).toBe("vallées se parlent");
    expect(taken("On l’attend, peut-être demain.", " attend".trim().slice(1))).toBe("l’attend");
    expect(taken("un peut-être, un non", "être")).toBe("peut-être");
    expect(taken("un mot  de trop", " mot  ")).toBe("mot");
    expect(taken("fin de phrase.", "phrase.")).toBe("phrase.");
  });

  it("leaves the questions at its ends outside, not those within", () => {
    expect(taken("[Q:q1]\nUne réponse.\n\n[Q:q2]\n", "[Q:q1]\nUne réponse.\n\n[Q:q2]\n")).toBe(
      "Une réponse.",
    );
    expect(taken("a\n[Q:q1]\nb", "a\n[Q:q1]\nb")).toBe("a\n[Q:q1]\nb");
    expect(taken("[Q:q1]\n \n", "[Q:q1]\n \n")).toBeNull();
    expect(taken("x  y", "  ")).toBeNull();
  });
});

describe("the nature of an excerpt", () => {
  const text = "Elle dit « tenir ensemble » puis s’en va.";
  const of = (words: string) => natureOf(text, text.indexOf(words), text.indexOf(words) + words.length);

  it("is verbatim within quotation marks or around them, a paraphrase elsewhere", () => {
    expect(of("tenir")).toBe("verbatim");
    expect(of("dit « tenir ensemble »")).toBe("verbatim");
    expect(of("puis")).toBe("paraphrase");
    expect(of("Elle")).toBe("paraphrase");
  });
});
