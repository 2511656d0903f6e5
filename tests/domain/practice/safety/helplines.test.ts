import { describe, expect, it } from "vitest";
import { helplines, helplinesFor, type Helpline } from "~/domain/practice/safety/helplines";

const known: Helpline[] = [
  ...helplines,
  { locale: "de-DE", name: "Beispiel", number: "000", hours: null, verifiedOn: "2030-01-01" },
];

describe("helplines", () => {
  it("lists those of the locale", () => {
    expect(helplinesFor("de-DE", known).map((line) => line.name)).toEqual(["Beispiel"]);
  });

  it("finds those of the region in another language", () => {
    expect(helplinesFor("zh-SG", known).map((line) => line.number)).toEqual(["1771", "1767"]);
  });

  it("falls back to the default, so that there is always somewhere to turn", () => {
    expect(helplinesFor("fr-FR", known).map((line) => line.number)).toEqual(["1771", "1767"]);
    expect(helplinesFor("en", known)).toHaveLength(2);
  });

  it("claims no verification that has not happened", () => {
    expect(helplines.every((line) => line.verifiedOn === null)).toBe(true);
  });
});
