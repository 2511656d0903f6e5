import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { asideOf } from "~/domain/simulator/aside";
import { answersOnly } from "~/domain/simulator/answers-only";
import { askedOfNamed } from "~/domain/simulator/asked-back";
import { questionsOf } from "~/domain/simulator/asked-part";
import { smallAsked } from "~/domain/simulator/small-asked";
import { asksOfLast } from "~/domain/simulator/say-not-known";
import { questionsIn } from "~/domain/simulator/question";
import { formOf } from "~/domain/simulator/question-form";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo, rulesOf } from "./played";

const before = ["Hi, what is going on?", "That sounds like a lot to carry."];
const rulesOfAll = (...messages: string[]) =>
  scenarios.map((scenario) => rulesOf(scenario, 77, ...before, ...messages));

describe("a question for a detail", () => {
  it.each([
    "what does he cook?",
    "haha what kind of terrible advice does he give",
    "what were the words?",
    "What did she paint?",
    "and what was in the envelope?",
    "What stories do they like?",
    "Which paper was it?",
  ])("is one: %s", (message) => {
    expect(smallAsked(message)).toBe("ofDetail");
  });

  it.each([
    "what does she mean to you?",
    "What did he do to you?",
    "what is the hardest part?",
    "what was it like?",
    "What did she say?",
    "what kind of thoughts are they?",
    "What happened?",
    "what do you feel when she says it",
    "what does it bring up?",
    "what was the worst?",
    "What did you lose?",
    "what do you regret?",
    "what was the diagnosis?",
    "what did he threaten?",
    "what kind of abuse?",
    "what kind of plan?",
    "what is in the bottle?",
    "Which room did it happen in?",
    "what words do you hear?",
  ])("is none: %s", (message) => {
    expect(smallAsked(message)).not.toBe("ofDetail");
  });

  it("is met by few words and nothing new, where the story tells nothing of it", () => {
    const met = rulesOfAll("what kind of soup did he order?").filter((rules) =>
      rules.includes("aside:ofDetail"),
    );
    expect(met.length).toBeGreaterThan(6);
    for (const rules of met) expect(rules).not.toMatch(/offers:|goes-on-about:|answers:/);
  });
});

describe("a small thing that is not told", () => {
  it.each([
    ["What do you think he saw?", "otherHead"],
    ["did he know you at all?", "otherHead"],
    ["How does the song go?", "howItGoes"],
    ["so what time does she get in?", "usualHour"],
    ["Who sleeps on top?", "usualPeople"],
    ["Who's at dinner with you?", "usualPeople"],
    ["where on earth did you get the buns?", "cameBy"],
    ["What did he use it for?", "thisAndThat"],
    ["What do you talk about with them on Sunday?", "thisAndThat"],
    ["what are those saved posts about?", "thisAndThat"],
  ] as const)("is asked by its form: %s", (message, kind) => {
    expect(smallAsked(message)).toBe(kind);
  });

  it.each([
    "What did you use?",
    "Where did you get the pills?",
    "where do you get them?",
    "where does your anger come from?",
    "what are the pills for?",
    "what do you use it for?",
    "what are the cuts about?",
    "what is the guilt about?",
    "Who came into your room?",
    "Who slept in your bed?",
    "Who was there when he hit you?",
    "what time would you do it?",
    "when does the panic start?",
    "What do you think your anger is telling you?",
    "Did she believe you?",
    "did he mean to hurt you?",
    "what would you use?",
    "what do you take?",
    "what did you buy?",
    "what is in it?",
    "what do you think would help?",
    "Who is there for you?",
    "who knows about it?",
    "what kind of abuse was it?",
    "what kind of plan do you have?",
    "What time is it?",
    "When did you last feel well?",
    "where did you go?",
    "how does it feel?",
    "how do you feel about it?",
    "what do you think about dying?",
    "what is it like?",
    "what is that about?",
    "what are the thoughts about?",
  ])("is not what this asks: %s", (message) => {
    expect(smallAsked(message)).toBeNull();
  });

  it("is met by few words and nothing new", () => {
    const met = rulesOfAll("how does the engine sound?").filter((rules) =>
      rules.includes("aside:howItGoes"),
    );
    expect(met.length).toBeGreaterThan(4);
    for (const rules of met) expect(rules).not.toMatch(/offers:|goes-on-about:|answers:/);
  });
});

describe("a question for one thing or another", () => {
  it("is met as such, about others too", () => {
    expect(formOf("Do they say it to you or is it just around?")).toBe("chooses");
    expect(formOf("is it loud there or is it only the people")).toBe("chooses");
    expect(formOf("Do they know or not?")).toBeNull();
  });
});

describe("whom a question for anybody might mean", () => {
  it.each([
    ["did you tell anyone about it? your parents?", 1],
    ["does anybody know? a friend, your mom?", 1],
    ["who knows? maybe your sister or a colleague?", 1],
    ["wait what tarpaulin? is that from your school?", 1],
    ["how are you? is it on your mind at work?", 2],
    ["did you tell anyone? your mum? your dad?", 1],
    ["It's hard when someone dies like that. And your mum?", 1],
    ["Who lives with you? Any kids?", 2],
    ["are you safe with the people who live there? your kids?", 2],
    ["how are you? and your parents?", 2],
    ["did you tell anyone? does your mum ask?", 2],
  ])("is no question of its own: %s", (message, count) => {
    for (const scenario of scenarios)
      expect(questionsIn(message, scenario, [], null)).toHaveLength(count);
  });
});

describe("a list of people without an end", () => {
  it("is read in a moment", () => {
    const message = `hi, anyone? mum${" or and mum".repeat(350)} x?`;
    for (const scenario of scenarios)
      expect(questionsIn(message, scenario, [], null).length).toBeLessThan(9);
  });
});

describe("who was told", () => {
  it.each([
    "What stops you from wanting to tell anyone?",
    "Will you tell anyone if it gets worse tonight?",
    "Did he tell anyone?",
  ])("is not what is asked by: %s", (message) => {
    for (const scenario of scenarios)
      expect(questionsIn(message, scenario, [], null).map(({ topic }) => topic)).not.toContain(
        "know",
      );
  });

  it("is what a question for anybody asks, whomever it goes on to name", () => {
    for (const rules of rulesOfAll("did you tell anyone about it? your parents?"))
      expect(rules).toContain("answers:know");
  });
});

describe("a thing of the last message, named alone", () => {
  it.each([
    ["wait, what envelope?", "mean"],
    ["what time?", null],
    ["what helped?", null],
  ])("asks what it is, and a time or a deed does not: %s", (sentence, kind) => {
    expect(askedOfNamed(sentence)).toBe(kind);
  });
});

describe("where something is", () => {
  it("is answered as a place, in few words where the story does not say", () => {
    for (const rules of rulesOfAll("where's it hanging?"))
      expect(rules).toContain("asked-back:where");
  });
});

describe("a question for more of what was told last", () => {
  const asks = (last: string | null, sentence: string) =>
    scenarios.map((scenario) => asksOfLast(last, { sentence, person: null }, scenario));

  it.each([
    ["She put her arms over her face.", "When you came back in, did she remember it?"],
    ["there's a gap behind the journals", "how did it get there?"],
    ["he'd made the bed", "would he do that often?"],
  ])("asks of whom or what was spoken of: %s %s", (last, sentence) => {
    expect(new Set(asks(last, sentence))).toEqual(new Set([true]));
  });

  it.each([
    [null, "did she remember it?"],
    ["I sat on the stairs.", "did she remember it?"],
    ["He left on Tuesday.", "which team do you follow?"],
    ["He left on Tuesday.", "is it ok if I'm new to this?"],
    ["He left on Tuesday.", "does it matter that I am new here?"],
  ])("does not where nobody was, or where it names its own: %s %s", (last, sentence) => {
    expect(new Set(asks(last, sentence))).toEqual(new Set([false]));
  });

  it("is never called beside the matter by a client who spoke of it", () => {
    const halima = scenarios.filter(({ key }) => key === "halima");
    expect(halima).toHaveLength(1);
    for (const scenario of halima) {
      const { text, rules } = answerTo(
        scenario,
        74,
        "Wa alaikum salaam. What's an ordinary day like with her?",
        "The towel... you must be so angry and so careful at the same time.",
        "And what do you say, when you raise your voice?",
        "Did she notice it?",
      );
      expect(text).not.toBe("");
      expect(rules.join(" ")).not.toContain("aside:offside");
    }
  });
});

describe("a lead-in of many words", () => {
  it("is read in a moment", () => {
    for (const lead of ["ok, ", "so so, ", "and ok first, "])
      expect(asideOf(`${lead.repeat(600)}gotta gox`)).toBeNull();
    expect(asideOf("ok, and so, are you safe right now?")).toBe("safe");
  });
});

describe("how somebody hurt themselves", () => {
  const asked = "How did you hurt yourself?";
  const heard = (message: string, previous: string | null) => hear(message, previous).moves;

  it("is no question about suicide right after an accident was told", () => {
    expect(heard(asked, "In August, at work, I hurt the shoulder.")).not.toContain("risk-question");
    expect(heard(asked, "i slipped on the stairs")).not.toContain("risk-question");
  });

  it.each([
    [asked, null],
    [asked, "I've been hurting myself again."],
    ["How did you hurt yourself on purpose?", "I hurt the shoulder."],
    ["How did you hurt yourself in the past?", "I hurt the shoulder."],
    ["Did you hurt yourself on purpose?", "I hurt the shoulder."],
  ])("is one otherwise: %s after %s", (message, previous) => {
    expect(heard(message, previous)).toContain("risk-question");
  });
});

describe("who would speak for them", () => {
  it("is asked for somebody, and no fact with a word of it answers", () => {
    const met = rulesOfAll("who would speak up for you, if you let them?");
    expect(met.filter((rules) => rules.includes("aside:nobodyInMind")).length).toBeGreaterThan(6);
    for (const rules of met) expect(rules).not.toContain("answers:fact");
    expect(formOf("who would speak up for you?")).toBe("nobodyInMind");
    expect(formOf("Who speaks for the company?")).toBeNull();
  });
});

describe("leave to answer that is given with a question", () => {
  it.each([
    ["who was the patient, if you can say?", "who was the patient?"],
    ["What did she tell you, if you don't mind me asking?", "What did she tell you?"],
    ["where was that if you want to share", "where was that"],
    ["What would happen if you told her?", "What would happen if you told her?"],
    ["What would you change, if you could?", "What would you change, if you could?"],
    ["Would you stay if you want to?", "Would you stay if you want to?"],
  ])("is no part of it: %s", (message, asked) => {
    expect(questionsOf(message)).toEqual([asked]);
  });
});

describe("a line that leans on its question", () => {
  it.each([
    "Tadek did, from the bridge.",
    "Not really, no. As far as he's concerned I'm only tired.",
    "About June. He had four months in which to tell me.",
    "'I should've come back sooner.' And that there wasn't any sandwich.",
    "That he works out one day I was only being polite.",
    "Ten days, near enough.",
    "We talk on Sundays. || Yes, on Sundays.",
  ])("does: %s", (line) => {
    expect(answersOnly(line)).toBe(true);
  });

  it.each([
    "He did the washing up.",
    "That week was the worst.",
    "Two men came to the door.",
    "No buses run up there on a Sunday.",
    "About the letter I have told nobody.",
    "Never again, I said, and meant it.",
  ])("does not: %s", (line) => {
    expect(answersOnly(line)).toBe(false);
  });
});

describe("going, said shortly", () => {
  it.each([
    "gotta go mate, thanks for talking",
    "Right, got to run. Good luck.",
    "ok need to log off",
  ])("is a farewell: %s", (message) => {
    for (const rules of rulesOfAll(message)) expect(rules).toMatch(/says:farewell/);
  });

  it.each([
    "have to go through that alone, must be hard",
    "You wake up, have to go, but can't.",
    "Every day the same, got to run, got to smile",
  ])("is none where it is the client's: %s", (message) => {
    for (const rules of rulesOfAll(message)) expect(rules).not.toMatch(/says:farewell/);
  });
});

const howLong = "Hi, how long has it been like this?";
const timeTold = /\b(?:two|three|four|five|six|seven|eight|nine) (?:weeks|months|years)\b/i;
/** The clients who tell how long it has been in so many weeks, months or years, with the time that they tell. */
const tellTimes = scenarios.flatMap((scenario) => {
  const { text } = answerTo(scenario, 77, howLong);
  const time = timeTold.exec(text)?.[0];
  return time === undefined ? [] : [{ scenario, text, time }];
});

describe("a time that the client told, given back to be confirmed", () => {
  it("is confirmed, with nothing new behind it", () => {
    expect(tellTimes.length).toBeGreaterThan(1);
    for (const { scenario, time } of tellTimes) {
      const rules = rulesOf(scenario, 77, howLong, `${time}?`);
      expect(rules).toContain("says:confirm:given-back");
      expect(rules).not.toMatch(/offers:|goes-on-about:/);
    }
  });

  it("is none where the figure counts something else", () => {
    for (const { scenario, time, text } of tellTimes) {
      const [figure = ""] = time.split(" ");
      const other = text.includes("days") ? "hours" : "days";
      expect(rulesOf(scenario, 77, howLong, `${figure} ${other}?`)).not.toContain("given-back");
    }
  });

  it("leaves another question to be answered", () => {
    for (const { scenario, time } of tellTimes)
      expect(rulesOf(scenario, 77, howLong, `${time}? What is the hardest part of it?`)).toMatch(
        /given-back.*(?:answers:|goes-on-about:|says:|offers:)/,
      );
  });

  it("is not where the client told another", () => {
    for (const message of [
      "ninety years?",
      "out of ten, where are you?",
      "Not two weeks?",
      "If I may?",
    ])
      for (const rules of rulesOfAll(message)) expect(rules).not.toContain("given-back");
  });
});

describe("nobody to worry about", () => {
  it("is no reassurance where it only takes an apology", () => {
    for (const rules of rulesOfAll("no worries, what has that been like?"))
      expect(rules).not.toContain("reassurance");
  });
});
