import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { suggestionCategories } from "~/domain/suggestion/category";
import { advising, unfit } from "~/domain/suggestion/choose";
import { lastingFor } from "~/domain/suggestion/lasting-templates";
import type { Occasion } from "~/domain/suggestion/need";
import { isNeverSaid } from "~/domain/suggestion/never-said";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";
import { halima } from "~db/seeds/halima/scenario";
import { tom } from "~db/seeds/tom/scenario";

const occasions: Occasion[] = ["onward", "risk", "safety", "parted"];
const all = (occasion: Occasion) =>
  suggestionCategories.flatMap((category) => lastingFor(occasion)[category]);

describe("what is offered once all else was offered", () => {
  it.each(occasions)("is fit to be sent, each reply once (%s)", (occasion) => {
    const replies = all(occasion);
    expect(new Set(replies).size).toBe(replies.length);
    const wrong = replies.filter((text) => {
      const { moves } = hear(text, null);
      const isUnfit = moves.some((move) => unfit.has(move) || advising.has(move));
      return isUnfit || isNeverSaid(text, "") || !screenGeneratedByRules(text).safe;
    });
    expect(wrong).toEqual([]);
  });

  it("asks about suicide where that was shown and nobody has asked, and nowhere else", () => {
    const asks = (text: string) => hear(text, null).moves.includes("risk-question");
    expect(all("risk").filter((text) => !asks(text))).toEqual([]);
    expect([...all("onward"), ...all("parted")].filter(asks)).toEqual([]);
  });

  it.each([tom, halima])("holds three a turn through thirty goodbyes to $key", (scenario) => {
    const texts: string[] = [];
    let so = openRehearsal(scenario, 3);
    for (let turn = 0; turn < 32; turn += 1) {
      const step = so.steps.at(-1);
      if (!step) throw new Error("nothing was said");
      const made = suggest(step, scenario, 3, texts).map(({ text }) => text);
      expect(made).toHaveLength(3);
      texts.push(...made);
      const message = turn === 0 ? "What has that been like?" : `Goodbye, take care. (${turn})`;
      so = continueRehearsal(so, message, scenario, 3, hear, made);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("holds three a turn where more was offered than any talk could ask for", () => {
    for (const scenario of scenarios) {
      const step = openRehearsal(scenario, 1).steps.at(-1);
      if (!step) throw new Error("nothing was said");
      const texts: string[] = [];
      for (let turn = 0; turn < 40; turn += 1)
        texts.push(...suggest(step, scenario, 1, texts).map(({ text }) => text));
      expect(texts).toHaveLength(120);
      expect(new Set(texts).size).toBe(120);
    }
  });
});
