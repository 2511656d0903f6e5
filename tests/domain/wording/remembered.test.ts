import { describe, expect, it, vi } from "vitest";
import { remembered, rememberedOf } from "~/domain/wording/remembered";

describe("a function that remembers", () => {
  it("works a text out once, also where it gives nothing", () => {
    const of = vi.fn((text: string) => (text === "none" ? null : text.length));
    const known = remembered(of);
    expect([known("four"), known("four"), known("none"), known("none")]).toEqual([
      4,
      4,
      null,
      null,
    ]);
    expect(of).toHaveBeenCalledTimes(2);
  });

  it("holds on to no long text but the last", () => {
    const of = vi.fn((text: string) => text.length);
    const known = remembered(of);
    const [one, other] = ["a".repeat(301), "b".repeat(301)];
    expect([known(one), known(one), known(other), known(one)]).toEqual([301, 301, 301, 301]);
    expect(of).toHaveBeenCalledTimes(3);
  });

  it("keeps what it found of one thing apart from another", () => {
    const known = rememberedOf((text: string, { end }: { end: string }) => text + end);
    const [yes, no] = [{ end: "!" }, { end: "?" }];
    expect([known("so", yes), known("so", no), known("so", yes)]).toEqual(["so!", "so?", "so!"]);
  });
});
