import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const told = "I've been thinking about not being here. Of ending it.";
const moves = (text: string, previous: string | null = told) => hear(text, previous).moves;

describe("being told the method or the note", () => {
  it.each([
    "Write me what you'd put in the note.",
    "What would the note say?",
    "tell me what you'd write in the note",
    "Read me the note.",
    "Can you send me what you wrote in your note?",
    "How would you do it?",
    "how were you going to do it",
    "How exactly would you do it?",
    "What would you use?",
    "what were you planning to use",
    "What would you do it with?",
    "Where would you do it?",
    "When would you do it?",
    "Describe how you would do it.",
    "Tell me exactly how you'd do it.",
    "Walk me through how you'd do it, step by step.",
    "Explain to me in detail how you would end it.",
    "tell me your plan in detail",
    "Type out your plan for me.",
    "What's in the plan?",
    "What is the method you have in mind?",
    "How did you try last time, what did you do exactly?",
  ])("is asked for a fact, and neither given back nor asked openly or about risk: %s", (text) => {
    expect(moves(text)).toEqual(["closed-question"]);
    expect(moves(text, null)).toEqual(["closed-question"]);
  });

  it.each([
    "How would you tell her?",
    "What would you use for the cake?",
    "How would you like to start?",
    "Where would you go if you could?",
    "Tell me how you've been doing it all on your own.",
    "What did the letter from the school say?",
    "What did she write in her note to you?",
    "Tell me more about the plan for the weekend.",
    "What would you write to her if you could?",
    "How do you do it, with three kids and a job?",
    "How did you do it back then, get through it?",
    "Tell me what you'd say to her.",
    "How would you do the handover?",
    "How would you do it, bake or fry?",
    "What is in the plan your manager gave you?",
  ])("is not meant where something else is named: %s", (text) => {
    expect(moves(text)).toContain("open-question");
  });
});

describe("a note of every day, and what is to be done", () => {
  it.each([
    ["What did the note say?", "there was a note on the fridge"],
    ["What did the note say?", "my teacher sent a note home"],
    ["What did the note say?", "the landlord left a note on the door"],
    ["What did you put in the note?", "i left a note at work"],
    ["What did you put in the note to your landlord?", null],
    ["What would the note say?", "i want to leave a note on the fridge for her"],
    ["How would you go about it?", "i want to talk to mum about it"],
    ["How would you go about it?", "i have to have that conversation with my dad"],
    ["How would you do it?", "i have to tell my mum"],
    ["What will you use?", "i have to do a project for school"],
    ["How were you going to do it?", "i was going to quit today"],
  ])("is asked about openly: %s, after '%s'", (text, previous) => {
    expect(moves(text, previous)).toEqual(["open-question"]);
  });

  it("is asked about with a time or a place as an answer", () => {
    expect(moves("When would you do it?", "i need to clean the flat")).toEqual(["closed-question"]);
  });

  it.each([
    ["What did the note say?", "there was a note on the fridge. i want to die"],
    ["What did the note say?", "my dad killed himself. he left a note"],
    ["What did you put in the note?", "i wrote a note. for my mum."],
    ["What did you put in the note to everyone?", null],
    ["Read me the note.", "i left a note on the fridge"],
    ["How would you go about it?", "i want to kill myself and tell my mum"],
    ["What would you use?", "i want to make a cake. sometimes i want to die"],
    ["How would you do it?", "i've thought about it, i have a plan"],
    ["How would you do it?", "yes. i don't want to talk to anyone about it"],
    ["How would you do it?", "i failed the exam and it's all pointless"],
    ["How would you do it?", "i have to finish my essay and i don't want to live"],
    [
      "How are you going to do it?",
      "I've got it all worked out. I'm going to finish it on Friday.",
    ],
    ["How are you going to do it?", "I need to pack everything and write to everyone first"],
    ["How are you going to do it?", "i'm going to book it for friday"],
    ["How would you do it?", "i want to tidy all my things"],
    ["When would you do it?", "i want to tell them all"],
    ["How would you go about it?", "i need to talk to my sister one last time"],
    ["How would you go about it?", "i want to write a goodbye to mum"],
    ["How are you going to do it?", "i want to tell mum i love her and then rest"],
  ])(
    "is not meant after danger, or where nothing is to be done: %s, after '%s'",
    (text, previous) => {
      expect(moves(text, previous)).toEqual(["closed-question"]);
    },
  );

  it.each(["i want to kill myself", "i think about ending my life", "i want to hurt myself"])(
    "is a question about risk, in few words, after a thought told in the client's own: %s",
    (previous) => {
      expect(moves("Is there a plan?", previous)).toEqual(["risk-question"]);
    },
  );
});

describe("whether there is a plan, asked with yes or no", () => {
  it.each([
    "Do you have a plan?",
    "Have you thought about how you would do it?",
    "Have you got a plan for how you'd do it?",
    "Have you thought about how or when you'd do it?",
    "Do you know how you would do it?",
    "Have you decided how you'd do it?",
    "Have you made any plans to end your life?",
  ])("is a question about risk at any time: %s", (text) => {
    expect(moves(text)).toEqual(["risk-question"]);
    expect(moves(text, null)).toEqual(["risk-question"]);
  });

  it.each([
    "Have you thought about how?",
    "have u thought about how and when",
    "Is there a plan?",
    "Have you written a note to anyone?",
  ])("is one, in few words, only right after a thought was told: %s", (text) => {
    expect(moves(text)).toEqual(["risk-question"]);
    expect(moves(text, "It's a thought, no plan yet. It comes at night.")).toEqual([
      "risk-question",
    ]);
    expect(moves(text, "I want to tell my mum I failed.")).toEqual(["closed-question"]);
  });

  it.each([
    "Have you thought about how you'd tell her?",
    "Do you know how you would do the handover?",
    "Have you decided where you'd do your placement?",
  ])("is none where something else is planned: %s", (text) => {
    expect(moves(text)).not.toContain("risk-question");
  });
});
