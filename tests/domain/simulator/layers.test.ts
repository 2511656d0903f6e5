import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import type { Step } from "~/domain/simulator/step";
import { supporters } from "~/domain/simulator/supporters";
import { fresh } from "~/domain/simulator/supporters/supporter";
import type { Supporter } from "~/domain/simulator/supporters/supporter";
import { priya } from "~db/seeds/priya/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { seeds } from "./rehearsals";

/** The turns of a session that show something two layers or more below all that was shown. */
function leaps(steps: readonly Step[]): string[] {
  return steps.flatMap(({ state, rules }, at) => {
    const before = steps[at - 1]?.state.layer ?? 0;
    return state.layer > before + 1 ? [rules.join(" ")] : [];
  });
}

/** How many messages it takes until a layer is shown; null where it never is. */
function messagesUntil(layer: number, steps: readonly Step[]): number | null {
  const at = steps.findIndex(({ state }) => state.layer >= layer);
  return at < 0 ? null : at;
}

const invitations = [
  "What is that like for you?",
  "Can you tell me more?",
  "I'm listening.",
  "How is it to say that?",
];

/** Says back the client's own words, and leaves the floor. */
const inTheirWords: Supporter = (situation) => {
  const { focus, live } = situation.state;
  const quote = (live.at(-1) ?? focus)?.quote;
  const said = invitations.map((text) => (quote ? `You said “${quote}”. ${text}` : text));
  return fresh(situation, said, "own-words");
};

const played = (scenario: Scenario, seed: number, supporter: Supporter, replies: number) =>
  rehearse(scenario, seed, supporter, replies, hear).steps;

describe("What lies deep", () => {
  it.each(scenarios)("is told with no layer skipped, unless it was asked for: $key", (scenario) => {
    const { good, mixed, interrogator } = supporters;
    const sessions = [good, mixed, interrogator].flatMap((supporter) =>
      seeds.map((seed) => played(scenario, seed, supporter, 16)),
    );
    const unasked = sessions.flatMap(leaps).filter((rules) => !rules.includes("answers:"));
    expect(unasked).toEqual([]);
  });

  it("is not told by Priya with a layer skipped once she said no to a question about suicide", () => {
    const askedAt =
      (at: number): Supporter =>
      (situation) =>
        situation.history.length === at
          ? "Are you having thoughts of suicide?"
          : inTheirWords(situation);
    for (let seed = 1; seed <= 4; seed += 1)
      expect(leaps(played(priya, seed, askedAt(15), 14))).toEqual([]);
  });

  it.each(scenarios)("is reached by who hears the client out: $key", (scenario) => {
    const reached = Array.from({ length: 4 }, (_, seed) =>
      messagesUntil(2, played(scenario, seed + 1, supporters.good, 22)),
    );
    expect(reached).not.toContain(null);
  });

  it("is reached with Wei Ling by who says back her own words", () => {
    const reached = Array.from({ length: 5 }, (_, seed) =>
      messagesUntil(2, played(weiLing, seed + 1, inTheirWords, 13)),
    );
    expect(reached).not.toContain(null);
  });
});
