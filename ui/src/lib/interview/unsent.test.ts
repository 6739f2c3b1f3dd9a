// A record that was never sent is not validated without a word of the user.
import { describe, expect, it } from "vitest";
import type { Status } from "../api";
import { neverSent, Unsent } from "./unsent.svelte";

const of = (status: Status, sentOn: string | null = null) => ({ status, sentOn });

describe("a validation of records that were never sent", () => {
  it("counts those that nobody can have read, and not those validated before", () => {
    const rows = [of("redige"), of("envoye", "2020-04-08"), of("valide"), of("tenu")];
    expect(neverSent("valide", rows)).toBe(2);
    // What was not held is refused without a question.
    expect(neverSent("valide", [of("planifie"), of("annule")])).toBe(0);
    // Sent on a day that is not known.
    expect(neverSent("valide", [of("envoye"), of("amende")])).toBe(0);
    expect(neverSent("redige", rows)).toBe(0);
  });

  it("waits for the user, and is noted once they say so", () => {
    const unsent = new Unsent();
    let noted = 0;
    expect(unsent.before("valide", [of("redige")], () => (noted += 1))).toBe(false);
    expect([noted, unsent.asked?.n]).toEqual([0, 1]);
    unsent.yes();
    expect([noted, unsent.asked]).toEqual([1, null]);
  });

  it("is noted at once where all were sent", () => {
    const unsent = new Unsent();
    let noted = 0;
    expect(unsent.before("valide", [of("envoye", "2020-04-08")], () => (noted += 1))).toBe(true);
    expect([noted, unsent.asked]).toEqual([1, null]);
  });
});
