import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHelplinesFile } from "~/domain/practice/safety/helplines-file";

const now = new Date("2026-11-30T12:00:00Z");
const line = { locale: "de-DE", name: "A line", number: "000" };
const parse = (held: unknown) => parseHelplinesFile(held, now);

function problemsOf(held: unknown): readonly string[] {
  const parsed = parse(held);
  return parsed.ok ? [] : parsed.problems;
}

describe("A file of helplines", () => {
  it("is read with hours and a date where they are known, its tags in standard writing", () => {
    const known = { ...line, hours: "Day and night", verifiedOn: "2026-05-12" };
    expect(
      parse([
        { ...known, locale: "de-de" },
        { ...line, number: "+49 (0)30 001" },
      ]),
    ).toEqual({
      ok: true,
      lines: [known, { ...line, number: "+49 (0)30 001", hours: null, verifiedOn: null }],
    });
    expect(parse([{ ...line, hours: null, verifiedOn: null }])).toMatchObject({ ok: true });
  });

  it("may hold a date that is today somewhere, and none later", () => {
    expect(problemsOf([{ ...line, verifiedOn: "2026-12-01" }])).toEqual([]);
    expect(problemsOf([{ ...line, verifiedOn: "2026-12-02" }])).toEqual([
      'Entry 1 (A line): verifiedOn "2026-12-02" is in the future.',
    ]);
  });

  it.each([
    ["a locale that is no tag", { locale: "in German" }, 'locale "in German" is not a language'],
    ["no locale", { locale: undefined }, "locale is missing."],
    ["an empty name", { name: " " }, "name is empty."],
    ["a long name", { name: "a".repeat(61) }, "name is longer than 60 characters."],
    ["a number in words", { number: "call us" }, 'number "call us" is not a number to dial.'],
    ["two numbers", { number: "999 or 995" }, 'number "999 or 995" is not a number to dial.'],
    ["a number of one digit", { number: "1" }, 'number "1" is not a number to dial.'],
    ["a number that is no text", { number: 1767 }, "number 1767 is not a text in quotation marks."],
    ["empty hours", { hours: "" }, "hours is empty."],
    ["a date in words", { verifiedOn: "May" }, 'verifiedOn "May" is not a date'],
    ["a day that never was", { verifiedOn: "2026-02-30" }, 'verifiedOn "2026-02-30" is not a date'],
    ["a field of another name", { verified: "2026-05-12" }, '"verified" is nothing that'],
  ])("is refused for %s, in one sentence that names the entry", (_, fault, said) => {
    const name = "name" in fault ? fault.name : line.name;
    const [problem = "", ...more] = problemsOf([
      { ...line, number: "001" },
      { ...line, ...fault },
    ]);
    expect(more).toEqual([]);
    expect(problem).toContain(`Entry 2${name.trim() && ` (${name.slice(0, 60)})`}: ${said}`);
  });

  it("is refused where a locale has a number twice, however it is written", () => {
    expect(
      problemsOf([line, { ...line, locale: "de-de", name: "Another", number: "0-00" }]),
    ).toEqual(["Entry 2 (Another): it is entry 1 again: 0-00 of de-DE."]);
    expect(problemsOf([line, { ...line, locale: "de-AT" }])).toEqual([]);
  });

  it("is refused where it is empty or no list of helplines", () => {
    expect(problemsOf([])).toEqual(["It holds no helpline."]);
    for (const held of [{}, null, "1767", line])
      expect(problemsOf(held)).toEqual(["It is not a list of helplines."]);
    expect(problemsOf([line, "1767"])).toEqual([
      "Entry 2: it is not an object with locale, name and number.",
    ]);
  });

  it("names every fault at once", () => {
    const faults = [
      { ...line, number: "call" },
      { ...line, name: "" },
    ];
    expect(problemsOf(faults)).toHaveLength(2);
  });

  it("is read or refused in words, whatever it holds", () => {
    const any = fc.jsonValue();
    const entry = fc.record({ locale: any, name: any, number: any, verifiedOn: any });
    fc.assert(
      fc.property(fc.oneof(any, fc.array(entry)), (held) => {
        const parsed = parse(held);
        return parsed.ok || parsed.problems.every((problem) => problem.endsWith("."));
      }),
    );
  });
});
