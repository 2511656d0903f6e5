import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { insults } from "~/domain/practice/hearing/insult";
import { plain } from "~/domain/practice/hearing/plain";
import { splitSentences } from "~/domain/practice/hearing/sentences";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "../../simulator/played";

const isInsulting = (text: string) =>
  splitSentences(text).some((sentence) => insults(plain(sentence.text)));

const contempt = [
  "you are a bad daughter",
  "You are a terrible father.",
  "You disgust me.",
  "You're a terrible mother and a burden to everyone.",
  "You are a failure.",
  "Nobody would miss you.",
  "No wonder he left you.",
  "you are lazy and stupid",
  "ur a loser lol",
  "no one likes you",
  "You deserve to be alone.",
  "honestly you're such a bad mum",
  "You're just a useless old man.",
  "serves you right",
  "You're a failure and everyone says so.",
  "you're a bad mother and everybody knows it",
];

const others = [
  "You feel you're a bad mother.",
  "You're not a bad mother.",
  "Do you think you're a bad daughter?",
  "It sounds like you're a failure in your own eyes.",
  "No wonder you're tired.",
  "No wonder she went quiet when you asked.",
  "You deserve that rest.",
  "You deserve to be heard.",
  "That doesn't make you a bad daughter.",
  "He called you a failure.",
  "You are a good mother.",
  "Nobody sees how much you do.",
  "Nobody needs you to be cheerful here.",
  "They told you that you're a bad doctor.",
  "You're sick of it.",
  "You never deserved that.",
  "You deserve to lose that weight off your shoulders.",
  "No wonder everybody wants you around.",
  "No wonder he left you so hurt.",
  "Nobody wants you there and still you go.",
  "You were a disappointment to your father.",
  "You are an idiot to him.",
  "You're hopeless and worn out.",
  "You are useless at resting.",
  "You're a bad sleeper.",
  "You were a cold kid in a big house.",
  "You're a burden to nobody.",
  "I hate you having to carry this alone.",
];

describe("An insult", () => {
  it.each(contempt)("is heard as confronting: %s", (text) => {
    expect(isInsulting(text)).toBe(true);
    expect(hear(text, null).moves).toContain("confrontation");
  });

  it("stands beside scorn for what they did, which is confronting, too", () => {
    const scorn =
      "if you'd kept your mouth shut you wouldnt be in this mess, sounds a bit pathetic";
    expect(hear(scorn, null).moves).toContain("confrontation");
  });

  it.each(others)("is not heard in what reads, asks, denies or comforts: %s", (text) => {
    expect(isInsulting(text)).toBe(false);
  });

  it("takes trust and mood from every client, and is never agreed with or answered with more of the story", () => {
    for (const scenario of scenarios)
      for (const text of contempt) {
        const before = answerTo(scenario, 4, "Hello, I'm Sara.", "How has this week been for you?");
        const after = answerTo(
          scenario,
          4,
          ...["Hello, I'm Sara.", "How has this week been for you?", text],
        );
        expect(after.state.trust, `${scenario.key}: ${text}`).toBeLessThan(before.state.trust);
        expect(after.state.valence, text).toBeLessThan(before.state.valence);
        expect(after.rules.join(" "), text).not.toMatch(
          /says:(?:confirm|met)|aside:mayBe|answers:|goes-on|offers:|shows-it-was-missed/,
        );
      }
  });
});
