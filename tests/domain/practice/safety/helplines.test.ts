import { describe, expect, it } from "vitest";
import {
  dialled,
  helplinesFor,
  shippedHelplines,
  type Helpline,
} from "~/domain/practice/safety/helplines";

const line = (locale: string, number: string, name = `${locale} ${number}`): Helpline => ({
  ...{ locale, name, number, hours: null, verifiedOn: null },
});
const known = [
  ...shippedHelplines,
  line("de-DE", "000"),
  line("de", "001"),
  line("ms-SG", "17-67"),
];
const numbersFor = (locale: string) =>
  helplinesFor(locale, known)?.map(({ number }) => number) ?? null;

describe("helplines", () => {
  it("are those of the locale, however its tag is written", () => {
    for (const tag of ["de-DE", "de-de", "DE-de"]) expect(numbersFor(tag), tag).toEqual(["000"]);
    expect(numbersFor("de")).toEqual(["001"]);
    expect(numbersFor("ms-SG")).toEqual(["17-67"]);
  });

  it("are those of the region in other languages where the locale has none, each number once", () => {
    for (const tag of ["zh-SG", "zh-Hans-SG", "ta-sg"])
      expect(numbersFor(tag), tag).toEqual(["1771", "1767"]);
  });

  it("are none where neither the locale nor its region is known", () => {
    for (const tag of ["fr-FR", "en", "fr", "no tag", ""]) expect(numbersFor(tag), tag).toBeNull();
  });

  it("are called without what makes a number easy to read", () => {
    expect(dialled("+65 (6389) 22-22.")).toBe("+6563892222");
    expect(dialled("+49 (0)30 001")).toBe("+4930001");
    expect(dialled("(030) 001")).toBe("030001");
    expect(dialled("1767")).toBe("1767");
  });

  it("claim no verification that has not happened where they ship", () => {
    expect(shippedHelplines.every(({ verifiedOn }) => verifiedOn === null)).toBe(true);
  });
});
