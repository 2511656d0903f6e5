import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { findTags } from "../../../app/domain/review/find-tags";

const { tags } = builtInCodebook;
const found = (typed: string) => findTags(tags, typed).map(({ key }) => key);

describe("A tag is found by what is typed", () => {
  it("by its name, whatever the case, an accent or the order of the words", () => {
    expect(found("premat")[0]).toBe("advice_early");
    expect(found("REFLECTION  simple")).toEqual(["reflect_simple"]);
    expect(found("válidation")[0]).toBe("validate");
  });

  it("by its key and by the words of its definition, after those that are named so", () => {
    expect(found("advice early")).toEqual(["advice_early"]);
    const risk = found("risk");
    const named = tags.filter(({ label }) => /risk/i.test(label)).map(({ key }) => key);
    expect(new Set(risk.slice(0, named.length))).toEqual(new Set(named));
    expect(risk.length).toBeGreaterThan(named.length);
  });

  it("every tag by its own name first, every tag by nothing, and none by words that stand nowhere", () => {
    for (const tag of tags) expect(found(tag.label)[0]).toBe(tag.key);
    expect(found("  ")).toEqual(tags.map(({ key }) => key));
    expect(found("zzz")).toEqual([]);
    expect(found("?!")).toEqual([]);
  });
});
