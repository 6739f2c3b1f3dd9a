// Profiles are read by their names and kept by their codes.
import { expect, it } from "vitest";
import { profileKey, profileName } from "./profiles.svelte";

const all = [{ key: "prof-2", name: "Investisseurs sociétaux" }];

it("a code is read by its name, and a name typed is kept as its code", () => {
  expect(profileName(all, "prof-2")).toBe("Investisseurs sociétaux");
  expect(profileKey(all, "investisseurs societaux ")).toBe("prof-2");
});

it("words of one's own stay as they are", () => {
  expect(profileName(all, "mutuelle")).toBe("mutuelle");
  expect(profileKey(all, "mutuelle")).toBe("mutuelle");
  expect(profileKey(all, "")).toBe("");
});
