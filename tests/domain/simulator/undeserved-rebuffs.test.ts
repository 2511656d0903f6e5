import { describe, expect, it } from "vitest";
import { parseLine } from "~/domain/simulator/line";
import { asksInPlainWords, withoutTheAsking } from "~/domain/simulator/of-the-asking";
import type { Scenario } from "~/domain/simulator/scenario";
import { wavesAside } from "~/domain/simulator/getting-to-know";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";
import { ben } from "~db/seeds/ben/scenario";
import { ewa } from "~db/seeds/ewa/scenario";
import { halima } from "~db/seeds/halima/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { answerTo, rulesOf } from "./played";

const takenAmiss = /passed-over|advice-|minimised|confronted|says:(?:already|stock|partly|doubt)/;
const seed = 2;

const reflections: readonly [Scenario, ...string[]][] = [
  [
    ewa,
    "It sounds as though the quiet has become very loud since October.",
    "Nearly half a century of scolding him for it, and now you'd perhaps give a great deal to hear it.",
  ],
  [
    ewa,
    "Is there somebody you could bear to let take your arm?",
    "I meant whether there is anyone whose arm you'd like to take. Perhaps you're afraid to ask.",
  ],
  [
    noa,
    "What happens when you stop for a minute, at night say?",
    "Phone up, phone down until it gets light. Perhaps some part of you is still waiting for him to write something better.",
  ],
  [
    kofi,
    "What's the worst of it, when you picture Monday?",
    "It sounds like you've lost them once already, and Monday would take what's left.",
  ],
  [priya, "What is the hardest part?", "You're allowed to be grateful for him and sad as well."],
];

describe("A hedged reading of what was told", () => {
  it.each(reflections)("costs nothing: %#", (scenario, ...messages) => {
    expect(rulesOf(scenario, seed, ...messages)).not.toMatch(takenAmiss);
  });

  it.each([
    "Maybe it would have been easier if it had been a bad place, then there'd be nothing to decide.",
    "It would be like walking out on her, perhaps.",
    "You might be carrying it so well that nobody thinks to take it from you.",
  ])("is taken as one, where its hedge is all that shows it: %s", (said) => {
    expect(rulesOf(halima, seed, "What do the nights look like for you?", said)).not.toMatch(
      takenAmiss,
    );
  });

  it.each([
    "Perhaps it wasn't that bad after all, if you look back.",
    "Maybe he was just busy with his own things.",
  ])("is none where it makes small or excuses: %s", (said) => {
    expect(rulesOf(noa, 7043, "What happened then?", said)).toMatch(/minimised|passed-over/);
  });

  it("is advice still, where it tells them what to do", () => {
    expect(rulesOf(ewa, seed, "Perhaps you should join a club.")).toMatch(/advice-before/);
    expect(rulesOf(noa, seed, "Phone your sister tonight.")).toMatch(/advice-before/);
  });
});

describe("What only calls what happened bad", () => {
  it("is not weighed as a guess at what goes on within", () => {
    const said = "So he wasn't even in the same room to face you. That's a lousy way to be left.";
    expect(rulesOf(noa, 7043, said)).not.toMatch(/mayBe/);
  });
});

describe("A question that the supporter puts right", () => {
  const asked = "What is it like, with your father?";

  it("is answered of whom they meant", () => {
    const meant = "I meant your little boy's dad, though. How are things between you and him?";
    expect(rulesOf(priya, seed, asked, meant)).toMatch(/answers:rohan/);
    expect(rulesOf(priya, seed, "What is it like at home, with his father?")).toMatch(
      /answers:rohan/,
    );
  });

  it("is never called one that was asked before", () => {
    const again = "I meant your father, though. How are things between you and him?";
    const all = Array.from({ length: 5 }, () => asked);
    expect(rulesOf(priya, seed, ...all, again)).not.toMatch(/says:already/);
  });
});

describe("A question for the client's own next step", () => {
  it("is answered at the end of a talk, and is no advice", () => {
    const said = "we have to stop soon, whats one small thing u could do for urself tonight?";
    const rules = rulesOf(migs, seed, "so tell me abt the weird", said);
    expect(rules).toMatch(/answers:next-step/);
    expect(rules).not.toMatch(/advice-/);
  });
});

describe("Thanks", () => {
  it("are not heard where somebody else's are spoken of", () => {
    for (const said of ["Nobody even says thank you for it.", "And he never thanks you."])
      expect(rulesOf(priya, seed, "What is the hardest part?", said)).not.toMatch(/aside:thanked/);
    expect(rulesOf(priya, seed, "What is the hardest part?", "Thank you for telling me.")).toMatch(
      /aside:thanked/,
    );
  });
});

describe("An answer about risk", () => {
  it("praises the asking only where it was in plain words", () => {
    const straight = answerTo(ben, seed, "Are you having thoughts of killing yourself?");
    const vague = answerTo(ben, seed, "Do you ever feel you can't go on?");
    expect(straight.text).toMatch(/asked it properly|put that straight/);
    expect(vague.rules.join(" ")).toMatch(/answers:risk/);
    expect(vague.text).not.toMatch(/asked it properly|put that straight/);
    expect(vague.cues.length).toBe(straight.cues.length);
  });

  it("keeps its marks on their words where the praise is left out", () => {
    const line = parseLine("You put that straight, well done. Yes, {I think of dying|dying}.");
    const { text, marks } = withoutTheAsking(line);
    expect(text).toBe("Yes, I think of dying.");
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["I think of dying"]);
  });

  it("is asked for in plain words or not", () => {
    expect(asksInPlainWords("are you thinking of ending your life?")).toBe(true);
    expect(asksInPlainWords("do you ever feel you can not go on?")).toBe(false);
  });
});

describe("Words about how it was asked", () => {
  const frank = scenarios.flatMap(({ topics }) => topics.risk?.answers ?? []).flatMap(wordingsOf);

  it("go alone: what is answered about suicide stays, with every client", () => {
    const shorter = frank.map(parseLine).map((line) => ({
      whole: line.text,
      left: withoutTheAsking(line).text,
    }));
    const cut = shorter.filter(({ whole, left }) => whole !== left);
    expect(cut.length).toBeGreaterThan(8);
    for (const { whole, left } of cut) {
      expect(left, whole).toMatch(/\b(?:no|yes|yeah|aye)\b/i);
      expect(left.length, whole).toBeGreaterThan(whole.length / 3);
    }
  });

  it.each([
    "Yes. It's been there since she asked me to leave.",
    "I'm worn out, if that's what you're asking.",
  ])("are none in what is told of the thought itself: %s", (text) => {
    expect(withoutTheAsking(parseLine(text)).text).toBe(text);
  });
});

describe("What costs nothing once", () => {
  it("puts right a question, and does not take its place", () => {
    const before = ["What has it been like for you?", "You keep it all going."];
    const corrects = "I was asking about your job. What do you do?";
    expect(rulesOf(ewa, seed, ...before, corrects)).toMatch(takenAmiss);
  });

  it.each(["Lovely that she rang. How was it?", "Haha, and under the joke, how are you?"])(
    "takes up what was said, whatever it begins with: %s",
    (message) => expect(wavesAside(message)).toBe(false),
  );

  it.each(["Nice. What do you do for work?", "Anyway, how old are you?", "Cool what course"])(
    "waves aside what was said where nothing of it is taken up: %s",
    (message) => expect(wavesAside(message)).toBe(true),
  );
});
