import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { repairTemplates } from "~/domain/suggestion/repair-templates";
import { suggest } from "~/domain/suggestion/suggest";
import { passedTemplates } from "~/domain/suggestion/templates";
import { scenarios } from "~db/seeds/scenarios";

const seed = 7;
const apology = /\bsorry\b/i;

describe("an apology", () => {
  it("is a sentence of the supporter's own, with nothing of the client's pasted into it", () => {
    const all = [...Object.values(repairTemplates), passedTemplates].flatMap((set) =>
      Object.values(set).flat(),
    );
    const pasted = all.filter((text) => apology.test(text) && /\[(?:quote|turned)\]/.test(text));
    expect(pasted).toEqual([]);
  });
});

describe.each(scenarios)("replies to $clientName after advice nobody asked for", (scenario) => {
  it("take it back in two of them at most, and one takes up what was said", () => {
    const { steps } = ["You should just go for a long run every day."].reduce(
      (so, message) => continueRehearsal(so, message, scenario, seed, hear),
      openRehearsal(scenario, seed),
    );
    const last = steps.at(-1);
    if (!last) throw new Error("nothing was said");
    expect(last.rules).toContain("says:adviceEarly");
    const replies = suggest(last, scenario, seed, []);
    const advised = new Set<string>(Object.values(repairTemplates.advised).flat());
    const takesBack = ({ text }: { text: string }) => advised.has(text) || apology.test(text);
    expect(replies.filter(takesBack).length).toBeGreaterThan(0);
    expect(replies.filter(takesBack).length).toBeLessThan(replies.length);
  });
});
