import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { hintsAtRisk } from "~/domain/simulator/hinted-at-risk";
import { questionsIn } from "~/domain/simulator/question";
import type { Scenario } from "~/domain/simulator/scenario";
import { ben } from "~db/seeds/ben/scenario";
import { ewa } from "~db/seeds/ewa/scenario";
import { halima } from "~db/seeds/halima/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { answerTo, rulesOf } from "./played";

const topicsIn = (scenario: Scenario, message: string) =>
  questionsIn(message, scenario, ["", ""], null).map(({ topic }) => topic);

const hello = "Hello, I'm Sara. Thank you for writing.";

describe("A question that has a word of something else of the story", () => {
  it.each([
    [weiLing, "Who at home or at school has noticed that you're struggling?", "noticed"],
    [weiLing, "What has worked before, when you were this stressed?", "tried"],
    [weiLing, "What does a normal day look like for you at the moment?", "usual-day"],
    [halima, "If somebody came tomorrow and took over for a day, what would you do?", "if-free"],
    [halima, "If your siblings really listened, what would you want them to know?", "say-to-them"],
    [kofi, "What do you want your kids to remember about this time?", "say-to-them"],
    [kofi, "How much do you earn?", "money"],
    [kofi, "and what actually happend?", "happened"],
    [rahim, "Does your family back home know?", "know"],
    [rahim, "Do you have friends in the dormitory, someone you can talk to?", "friends"],
    [noa, "Who are you hanging out with at the moment?", "friends"],
    [weiLing, "If things were a little bit better, what would you notice first?", "if-better"],
    [
      halima,
      "If you could have one afternoon off this week, what would you do with it?",
      "if-free",
    ],
    [migs, "is there a grown up you trust that you could talk to?", "trusted"],
    [tom, "Tell me about the day they told you.", "happened"],
    [ben, "If a friend on your ward told you this, what would you say to him?", "to-a-friend"],
    [ben, "How are you coping outside work?", "helps"],
    [ben, "Any alcohol, or anything from the hospital to help you sleep?", "drinking"],
    [ewa, "What did you used to love doing, before all this?", "enjoys"],
    [migs, "how long has that been going on?", "since"],
    [migs, "if everything went the way you want, what would this year look like?", "if-better"],
  ] as const)("asks for what it says as a whole: %#", (scenario, message, topic) => {
    expect(topicsIn(scenario, message)).toContain(topic);
  });

  it.each([
    [kofi, "When's the hearing?", "monday"],
    [tom, "Do you still see any of them?", "still-see-any"],
  ] as const)(
    "asks for the story's own where it says little else: %#",
    (scenario, message, topic) => {
      expect(topicsIn(scenario, message)).toContain(topic);
    },
  );

  it("is answered by what is usually meant, where its own topic has nothing that may be said", () => {
    const cold = [
      "Hi Tom. It happens to the best of us.",
      "You need to stay positive.",
      "Everything happens for a reason.",
      "What do you miss about the works?",
    ];
    expect(rulesOf(tom, 8418, ...cold)).toMatch(/answers:miss/);
  });
});

describe("Leave to start over", () => {
  it.each([
    "Do you know what, I'm sorry. I haven't listened at all. Can we start over?",
    "I'm sorry about that. Could we start again?",
  ])("asks for no beginning and no regret: %s", (message) => {
    for (const scenario of [priya, migs])
      expect(rulesOf(scenario, 3, hello, "You should really rest more.", message)).not.toMatch(
        /answers:(?:since|regret)|forLater/,
      );
  });
});

describe("What others may have or must not carry", () => {
  it.each([
    "Other people may have it worse, but I'm asking about you.",
    "So you keep it to yourself so nobody else has to deal with it.",
    "Some people who lose a husband feel they'd rather follow him.",
    "Before we stop, let's agree what happens next.",
    "Some people would call that guilt.",
  ])("makes nothing small: %s", (text) => {
    expect(hear(text, null).moves).not.toContain("minimising");
  });

  it.each([
    "You can text us any time, day or night.",
    "Waiting with nothing you can do about it, and the money going up every month.",
  ])("is no advice: %s", (text) => {
    expect(hear(text, null).moves).not.toContain("advice");
  });

  it.each(["Other people have it worse.", "Most mothers manage with less.", "Just deal with it."])(
    "makes it small where it is only held up: %s",
    (text) => {
      expect(hear(text, null).moves).toContain("minimising");
    },
  );
});

describe("What is asked of the danger", () => {
  const told = [
    hello,
    "It sounds as if the nights are very long.",
    "Have you had thoughts of ending your life?",
  ];

  it.each([
    ["Did you actually do it?", /confronted/],
    ["Before we stop, is there anything you could do this week to end it?", /answers:this-week/],
    [
      "If someone you trust came to check on you tonight, what would you tell them?",
      /answers:to-a/,
    ],
    [
      "What would you tell your best friend if she asked whether you're safe?",
      /answers:to-a-friend/,
    ],
    ["do you know what keeps you safe", /says:(?:quiet|missed|shows)|goes-on/],
    ["Have I missed anything that keeps you safe?", /says:(?:confirm|partly)/],
  ] as const)("is never taken for something else: %s", (message, wrong) => {
    for (const scenario of [noa, tom])
      expect(rulesOf(scenario, 12, ...told, message)).not.toMatch(wrong);
  });
});

describe("What really makes it small", () => {
  it.each([
    "Get over it so your kids don't have to see this.",
    "Just deal with it so nobody else has to deal with you.",
    "Other people might have it worse, but I'm here, so get over it.",
    "Most people who think that way get on with it and cope.",
  ])("is heard as such: %s", (text) => {
    expect(hear(text, null).moves).toContain("minimising");
  });

  it.each([
    "You can always text me, but you could also try yoga.",
    "I have a feeling you should call your GP.",
  ])("and advice as advice: %s", (text) => {
    expect(hear(text, null).moves).toContain("advice");
  });
});

describe("A suspicion", () => {
  it("of what was done is a charge, and no hint at suicide", () => {
    expect(hear("Did you do it or not?", null).moves).toContain("confrontation");
    expect(hintsAtRisk("Did you do it or not?")).toBe(false);
    expect(answerTo(kofi, 5, hello, "Did you do it or not?").rules).toContain("confronted");
  });
});

describe("What they would say to a friend", () => {
  it("is no step towards safety and nobody to be told, also once a thought was told", () => {
    const told = [
      hello,
      "It sounds as if the nights are very long since he left.",
      "Have you had thoughts of ending your life?",
      "what would you tell a friend who was going through exactly this?",
    ];
    const { rules } = answerTo(noa, 12, ...told);
    expect(rules).not.toContain("safety-step");
    expect(rules.join(" ")).not.toMatch(/says:safety|answers:risk/);
  });
});
