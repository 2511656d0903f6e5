import { describe, expect, test } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { personMeant } from "~/domain/simulator/person-meant";
import { questionsIn } from "~/domain/simulator/question";
import { riskFollowUp } from "~/domain/simulator/risk-follow-up";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { answerTo } from "./played";

const begun = ["hi there, thanks for writing", "what's been happening?"];
const plain = scenarios.filter(({ riskOptIn }) => !riskOptIn);

describe("Right after a no to a question about suicide", () => {
  test.each(plain.map((scenario) => [scenario.key, scenario] as const))(
    "thanks are for that answer, and %s does not go on with the story",
    (_, scenario) => {
      for (const seed of [4, 17]) {
        const { rules } = answerTo(
          scenario,
          seed,
          ...begun,
          "Are you having thoughts of suicide?",
          "ok. thanks for telling me, i'm not shocked and i'm not judging you",
        );
        expect(rules).toContain("aside:thanked");
        expect(rules.join(" ")).not.toMatch(/goes-on|answers:|offers:/);
      }
    },
  );
});

describe("After a told thought of suicide", () => {
  test("thanks beside what gives something back leave the client to go on with that", () => {
    const { rules } = answerTo(
      tom,
      4,
      ...begun,
      "Are you having thoughts of suicide?",
      "Thank you for telling me. It sounds so lonely, and I hear how useless you feel.",
    );
    expect(rules).not.toContain("aside:thanked");
  });
});

describe("An apology for advice that did not hurt", () => {
  test.each([
    "Sorry, that was me telling you what to do.",
    "Sorry, that was me jumping in with advice. You hadn't asked for it.",
    "I'm sorry if my words sound like a script.",
  ])("is answered as one, and not as a reading of the client: %s", (message) => {
    for (const scenario of scenarios) {
      const { rules } = answerTo(scenario, 6, ...begun, "How long has it been like this?", message);
      expect(rules.join(" ")).not.toContain("aside:mayBe");
      expect(rules.join(" ")).toMatch(/aside:noApology|says:repair/);
    }
  });
});

describe("A question for the last time of something that nobody told of", () => {
  test.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "is answered by a while ago, and by no other time: %s",
    (_, scenario) => {
      const { rules } = answerTo(scenario, 9, ...begun, "When did you last ride a camel?");
      expect(rules).toContain("aside:lastDone");
      expect(rules.join(" ")).not.toMatch(/answers:/);
    },
  );

  test("asks of the thought where that is what it names", () => {
    expect(riskFollowUp("When was the last time you had that thought?", true)).toBe("now");
    expect(riskFollowUp("When was the last time you had that thought?", false)).toBe("now");
    expect(riskFollowUp("When are they strongest?", true)).toBe("now");
    expect(riskFollowUp("When was the last time you had that soup?", true)).toBeNull();
  });
});

describe("The word order of who learns English", () => {
  test.each([
    ["How often they are coming?", "How often are they coming?"],
    [
      "What he would say to you, if he would hear this?",
      "What would he say to you, if he would hear this?",
    ],
    [
      "When you are so angry with him, what is it about?",
      "When you are so angry with him, what is it about?",
    ],
  ])("asks the same: %s", (said, asked) => {
    const [question] = questionsIn(said, weiLing, [], null);
    expect(question?.sentence).toBe(asked);
  });
});

describe("Whom she means, where the client named two women", () => {
  const told = "My wife, Gwen. And one granddaughter, Nia.";

  test("is the one whom the supporter asked about", () => {
    const before = ["", told, "How are things at home with your wife?"];
    expect(personMeant("Does she know?", tom, before)?.id).toBe("gwen");
  });

  test("is the last one where nobody asked about either", () => {
    expect(personMeant("Does she know?", tom, ["", told, "Who is there?"])?.id).not.toBe("gwen");
  });
});

describe("A reading that no cue meets", () => {
  const seen = (message: string) => answerTo(weiLing, 3, ...begun, message).rules.join(" ");

  test("is agreed with where it has a word of what was said, or names distress that was shown", () => {
    expect(seen("It sounds humiliating, as if you were the only one.")).not.toContain(
      "aside:mayBe",
    );
  });

  test("is weighed where it brings something that nobody spoke of", () => {
    expect(seen("It sounds like a garden would suit you.")).not.toContain("says:confirm");
  });
});

describe("What only asks, or only gives room", () => {
  test.each([
    ["What's the problem?", "minimising"],
    ["What happened that night? You can leave out anything that's too much.", "advice"],
    ["You must have known every corner of that place and every man in it.", "advice"],
    ["You would give a lot to hear it again.", "advice"],
    ["Sorry, I was too quick with my advice.", "advice"],
    ["An hour off from it being your fault.", "confrontation"],
    ["That's somebody who cares about his craft.", "minimising"],
    ["It's such a small ask, just someone turning up.", "minimising"],
    ["Sounds like a kind of permission you don't get that often.", "minimising"],
    ["Eating standing up, as if you mustn't get comfortable.", "advice"],
    ["Halfway up with one cup, and that was as far as you could get.", "advice"],
    ["Their pride is there for you, and you have to turn your eyes away.", "advice"],
  ] as const)("does no harm by a word in it: %s", (text, move) => {
    expect(hear(text, null).moves).not.toContain(move);
  });

  test.each([
    ["So what's the big deal?", "minimising"],
    ["You can call them and it will help.", "advice"],
    ["You can try yoga and it does wonders.", "advice"],
    ["And you have to look for a job.", "advice"],
    ["And you have to stand up for yourself.", "advice"],
    ["You could exercise as much as you can.", "advice"],
    ["You can give everything a try.", "advice"],
    ["I feel like you really should see someone.", "advice"],
    ["It's such a small bit of stress.", "minimising"],
    ["So many people cope with that.", "minimising"],
    ["So many students manage fine.", "minimising"],
    ["Half an hour of sleep less? That's nothing.", "minimising"],
    ["Two hours of tv before sleep? That's nothing. Everyone does that.", "minimising"],
    ["This being your own fault, you have to live with it.", "confrontation"],
    ["Who cares for them anyway?", "minimising"],
    ["Are you thinking of putting an end to it all?", "risk-question"],
    ["Do you ever wish you were gone?", "risk-question"],
    ["Do you think about not being there any more?", "risk-question"],
    ["Did it cross your mind to just let go?", "risk-question"],
    ["Who cares about that?", "minimising"],
    ["It's such a small thing.", "minimising"],
    ["Other people feel fine.", "minimising"],
    ["You have to call them.", "advice"],
    ["Do you ever feel there's no point being here?", "risk-question"],
    ["You could leave out the coffee.", "advice"],
    ["My advice would be to go out more.", "advice"],
    ["That's your own fault.", "confrontation"],
  ] as const)("where it does harm, it is still heard: %s", (text, move) => {
    expect(hear(text, null).moves).toContain(move);
  });
});
