import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { asksOnlyOfOthers } from "~/domain/practice/hearing/harm-to-others";
import { mains, moves, type Main, type Move } from "~/domain/practice/hearing/move";
import { sliceSpan } from "~/domain/practice/span";

function heardIn(text: string, previous: string | null = null): readonly Move[] {
  return hear(text, previous).moves;
}

describe("what is heard in a message", () => {
  const cases: readonly (readonly [string, Move])[] = [
    ["What was that like for you?", "open-question"],
    ["what happened after that", "open-question"],
    ["that sounds hard what happened", "open-question"],
    ["tell me abt ur week", "open-question"],
    ["how come", "open-question"],
    ["im wondering what that was like", "open-question"],
    ["can tell me more or not", "open-question"],
    ["u eat already?", "closed-question"],
    ["did u tell ur mum", "closed-question"],
    ["is it because of the exams", "closed-question"],
    ["you ok or not", "closed-question"],
    ["dont you think you should apologise to her", "leading-question"],
    ["Why didn't you just tell them?", "leading-question"],
    ["You feel like nobody sees how tired you are.", "simple-reflection"],
    ["It sounds like the silence after dinner is the worst bit", "simple-reflection"],
    ["So part of you wants to stay, and part of you is exhausted.", "complex-reflection"],
    ["To sum up, work piles up and at home nobody asks about you.", "summary"],
    ["it makes sense that ur scared after that", "validation"],
    ["no wonder you feel drained", "validation"],
    ["it took courage to tell your mum", "affirmation"],
    ["there are counselling services at school", "information"],
    ["You should just drop the course lah", "advice"],
    ["maybe try journaling", "advice"],
    ["have u tried talking to ur prof", "advice"],
    ["if i were u i would just break up", "advice"],
    ["If you like, you could write to her first.", "advice-with-permission"],
    ["i went through the same thing when i was in poly", "self-disclosure"],
    ["at least you have a job", "minimising"],
    ["others have it worse", "minimising"],
    ["aiyo dont think so much la, everyone also stress", "minimising"],
    ["why u so sensitive one", "minimising"],
    ["youre just overthinking it", "minimising"],
    ["relax lah, it's only one exam", "minimising"],
    ["you're just tired", "minimising"],
    ["You are just tired because of the exams.", "minimising"],
    ["Are you safe at home right now, or should we call 995 together?", "safety-step"],
    ["Could you be safe at home tonight if we make a safety plan?", "safety-step"],
    ["It sounds like you are tired.", "simple-reflection"],
    ["everything will be ok", "reassurance"],
    ["jiayou! you can do it", "reassurance"],
    ["that's your own fault", "confrontation"],
    ["what did you expect", "confrontation"],
    ["I don't hear a bad daughter in that.", "affirmation"],
    ["I hear someone who's exhausted and who rang anyway.", "simple-reflection"],
    ["That doesn't sound like a bad mum to me; it sounds like a tired one", "complex-reflection"],
    ["What I hear isn't laziness.", "affirmation"],
    ["that doesn't sound so bad", "minimising"],
    ["That doesn't sound like a bad deal", "minimising"],
    ["are u thinking of ending ur life", "risk-question"],
    ["When you say you won't be a problem, do you mean you want to die?", "risk-question"],
    ["do you feel safe right now", "risk-question"],
    ["you could call 1767 tonight", "safety-step"],
    ["hi im mei", "greeting"],
    ["take care, talk to you soon", "closing"],
  ];

  it.each(cases)("hears in '%s' a %s", (text, move) => {
    expect(heardIn(text)).toContain(move);
  });

  const absent: readonly (readonly [string, Move])[] = [
    ["I'm not saying you should leave him", "advice"],
    ["You feel like you should quit because everyone expects it.", "advice"],
    ["He told you that you are overreacting, and it stung.", "minimising"],
    ["It sounds like you are tired.", "minimising"],
    ["So you're exhausted, and you are tired of hiding it.", "minimising"],
    ["Do they know you can't work at all, or only that you are tired?", "minimising"],
    ["Would you be safe at home if they knew?", "safety-step"],
    ['You said "I should just get over it". Whose voice is that?', "minimising"],
    ["Your dad says others have it worse.", "minimising"],
    ["im dying to know what he said", "risk-question"],
    ["Did his friend try to kill himself?", "risk-question"],
    ["you are killing yourself with work, are you", "risk-question"],
    ["I know how you feel", "open-question"],
    ["I see why you are tired", "open-question"],
    ["I hear you, that must be so hard", "simple-reflection"],
    ["You don't have to be strong for everyone", "advice"],
    ["ok", "open-question"],
    ["Did you act on that feedback?", "risk-question"],
    ["Have you attempted the exam again?", "risk-question"],
  ];

  it.each(absent)("does not hear in '%s' a %s", (text, move) => {
    expect(heardIn(text)).not.toContain(move);
  });

  it.each([
    "bye",
    "ok, see you",
    "I've got to go, sorry",
    "Let's finish here",
    "We've got to finish, how are you leaving?",
    "I need to stop here for today, thank you for telling me.",
    "Hope you have a good night",
    "I'll see you on Tuesday",
    "Let's say goodbye for now",
    "please take care of yourself",
  ])("hears leave taken of this talk in '%s'", (text) => {
    expect(heardIn(text)).toContain("closing");
  });

  it.each([
    "That sounds like no proper goodbye.",
    "it must be hard to say goodbye on Sunday",
    "Did you get to say goodbye to him?",
    "is it how other people see you, or how you feel in your body?",
    "Will you promise me you'll stay safe till we talk again?",
    "Do you take care of her by yourself?",
    "Did you have a good night?",
    "You've got to stop sometime.",
    "before you go to bed, what goes through your head?",
    "you have a good friend in tali",
  ])("hears no leave taken where the words stand in another sentence: '%s'", (text) => {
    expect(heardIn(text)).not.toContain("closing");
  });

  it("takes an echo of the client's words for a reflection", () => {
    expect(
      heardIn("So lonely, in a full house", "even in a full house i feel so lonely"),
    ).toContain("simple-reflection");
  });

  it("takes a statement after the client's own question for information", () => {
    expect(heardIn("It opens at nine every morning.", "when does the clinic open?")).toContain(
      "information",
    );
  });

  it("hears a question about suicide that first says that others think of it", () => {
    for (const said of [
      "Sometimes when people feel like a burden they think about ending their life. Have you had thoughts like that?",
      "Some people in your place think of killing themselves. Do you have thoughts like that?",
    ])
      expect(hear(said, null).moves, said).toContain("risk-question");
    const other = "Some people end their day with a walk. Have you had thoughts like that?";
    expect(hear(other, null).moves).not.toContain("risk-question");
  });

  it.each([
    "What did you do when you'd read it?",
    "And once you'd read it, what then?",
    "What did you do after you'd put the phone down?",
    "How long had it been before you'd told anyone?",
    "So you'd already packed when he rang. What then?",
  ])("does not take what was done before something else for advice: %s", (text) =>
    expect(hear(text, null).moves).not.toContain("advice"),
  );

  it("does not take it for advice to ask for anything that they would use", () => {
    expect(hear("Is there anything you'd use?", null).moves).not.toContain("advice");
    expect(hear("Is there anything at home you'd use?", null).moves).not.toContain("advice");
    expect(hear("Have you got something you would use?", null).moves).not.toContain("advice");
    expect(hear("Here's something you could try.", null).moves).toContain("advice");
  });

  it("takes a question in the order of a statement for a question, not for advice", () => {
    for (const asked of ["And in the night, you can sleep?", "You can rest at work?"])
      expect(hear(asked, null).moves, asked).toEqual(["closed-question"]);
    expect(hear("You can try to sleep earlier?", null).moves).toContain("advice");
  });

  it("takes advice that follows a request for leave as advice with permission", () => {
    const heard = hear("Can I suggest something? You could write to her first.", null);
    expect(heard.moves).toContain("advice-with-permission");
    expect(heard.moves).not.toContain("advice");
  });
});

describe("what sounds like harm and is none", () => {
  const hurting = ["minimising", "confrontation", "advice", "reassurance", "leading-question"];

  it.each([
    ["i lie there at 3", "what goes through your mind when you're lying there"],
    [null, "you like it there but it feels like it doesnt like you back? is that kinda it?"],
    ["i'm furniture", "furniture, an apron... do you think you've got a bit lost in there"],
    ["idk", "no rush. you can keep it on mute here as long as you want"],
    ["i'd rather not", "thats ok you dont have to say it. what was that like"],
    ["i lied to her", "so you lied to her, and you can't stop thinking about it"],
    ["he said nothing", "so nobody said a word and you were left with it. is that it?"],
    [null, "did you hit your head when you fell?"],
    [null, "you can put whatever you like on it, there's no form"],
    [null, "you can tell me as much or as little as you like"],
    [null, "you can start with whatever is on top"],
    ["he's the last one i'd let see this", "The last one you'd let see it. What would he say?"],
    [null, "That's fine, you don't have to remember it all. Who is he to you?"],
    [
      null,
      "Some people who feel that alone think about dying. Are you having thoughts of suicide?",
    ],
    [null, "when will she be home, so I know you won't be sat alone with it for long"],
  ])("after '%s' nothing that hurts is heard in '%s'", (previous, text) => {
    const { moves } = hear(text, previous);
    expect(moves.filter((move) => hurting.includes(move))).toEqual([]);
  });

  it("is a question about risk and no advice where it asks whether they might do it", () => {
    const { moves } = hear("do you ever feel you might do it, or is it only frightening?", null);
    expect(moves).toContain("risk-question");
    expect(moves).not.toContain("advice");
  });

  it("is one of harm to somebody else alone where what might be done is what was pictured of them", () => {
    for (const asked of [
      "When the picture of him slipping off the bed comes, do you ever feel you might do it?",
      "these images of the baby falling, do you feel you could do that?",
    ]) {
      expect(hear(asked, null).moves, asked).toContain("risk-question");
      expect(asksOnlyOfOthers(asked), asked).toBe(true);
    }
    expect(asksOnlyOfOthers("those pictures of dying, do you feel you might do it?")).toBe(false);
  });

  it.each([
    ["Do you think you could do it tomorrow, the laundry?", "closed-question"],
    ["Everyone feels like that sometimes.", "minimising"],
    ["Everybody thinks about dying now and then, it's normal.", "minimising"],
    ["I know you will be fine.", "reassurance"],
    ["You could let him see it.", "advice"],
  ] as const)("but it is heard in '%s'", (text, move) => {
    expect(hear(text, null).moves).toContain(move);
  });

  it.each([
    "sorry i keep giving tips",
    "im so sorry, that came out wrong",
    "take ur time, no rush",
  ])("'%s' brings nothing in and gives nothing back", (text) => {
    expect(hear(text, "it's fine").moves).toEqual(["other"]);
  });
});

describe("what hurts in a kind or a questioning form", () => {
  const cases: readonly (readonly [string, Move])[] = [
    ["so you didn't answer, did you hit anyone?", "confrontation"],
    ["so you lied to her", "confrontation"],
    ["stop it, you're lying", "confrontation"],
    ["no rush, but you should tell him", "advice"],
    ["she must be worried, better call her back tonight", "advice"],
    ["why not open it with a friend", "advice"],
    ["u could always sit at the back", "advice"],
    ["you can write anything down in a journal before bed", "advice"],
    ["you can use any part of your savings and move out", "advice"],
    ["you can start with whatever your therapist said and do it every morning", "advice"],
    ["you can talk about anything with a therapist", "advice"],
    ["maybe they just didnt hear you?", "leading-question"],
    ["oh. is that it?", "minimising"],
    ["it gets easier, i promise", "reassurance"],
  ];

  it.each(cases)("hears in '%s' a %s", (text, move) => {
    expect(heardIn(text)).toContain(move);
  });
});

describe("what a message mainly does", () => {
  const cases: readonly (readonly [string, Main])[] = [
    ["It sounds lonely. What helped before?", "question"],
    ["You are carrying your mum's illness and your finals.", "reflection"],
    ["You should see a doctor.", "input"],
    ["ok", "other"],
    ["", "other"],
    ["hello, I'm Mei", "other"],
  ];

  it.each(cases)("hears '%s' mainly as %s", (text, main) => {
    expect(hear(text, null).main).toBe(main);
  });
});

describe("stock phrases", () => {
  const stock = [
    "I hear you, that must be so hard",
    "i hear u. that must be really hard for u",
    "Your feelings are valid. Thank you for sharing.",
    "I'm so sorry you're going through this, I'm here for you",
    "stay strong, everything will be ok",
    "It sounds like that must be so difficult for you",
  ];
  it.each(stock)("'%s' meets nothing of the client's", (text) => {
    expect(hear(text, "my mum is ill and the finals are next week").isStock).toBe(true);
  });

  const own = [
    "Your mum's illness and the finals at once, that must be so hard",
    "It sounds like the silence after dinner is the worst",
    "I hear you. What happened at the clinic?",
    "You should see a doctor",
    "ok",
    "",
  ];
  it.each(own)("'%s' is no mere stock phrase", (text) => {
    expect(hear(text, "my mum is ill and the finals are next week").isStock).toBe(false);
  });
});

describe("any text", () => {
  const message = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "you",
          "should",
          "not",
          "?",
          ".",
          "what",
          "\n",
          "i",
          "feel",
          "😀",
          "'",
          '"',
          "lah",
          "die",
          "u",
          "-",
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(" ")),
  );

  it("is heard in sentences whose spans quote the message, in order and apart", () => {
    fc.assert(
      fc.property(message, (text) => {
        let last = 0;
        for (const sentence of hear(text, null).sentences) {
          expect(sliceSpan(text, sentence)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
      }),
    );
  });

  it("has at least one known move, other alone, one main, and the same answer twice", () => {
    fc.assert(
      fc.property(message, fc.option(message), (text, previous) => {
        const heard = hear(text, previous);
        expect(heard.moves.length).toBeGreaterThan(0);
        expect(heard.moves.every((move) => moves.includes(move))).toBe(true);
        if (heard.moves.includes("other")) expect(heard.moves).toEqual(["other"]);
        expect(mains).toContain(heard.main);
        expect(hear(text, previous)).toEqual(heard);
      }),
    );
  });

  it("is heard to its end, however long and odd", () => {
    for (const part of ["you said you ", "not ", "x-", "um, ", "'a ", "a.b "])
      expect(hear(part.repeat(4000 / part.length), null).moves, part).not.toHaveLength(0);
  });
});

describe("What only sounds like counsel or comfort", () => {
  it.each([
    "It says a lot that you can put yourself in her place.",
    "It's important that you were willing to say it.",
    "Why don't you tell me what you remember of it?",
    "is there a teacher you could tell about it?",
    "Is there anything you'd like to talk about that you found?",
  ])("is no advice: %s", (text) => {
    expect(hear(text, null).moves).not.toContain("advice");
  });

  it("asks who knows without its mark", () => {
    expect(hear("and who else knows", null).main).toBe("question");
  });

  it("is no reassurance where it asks or tells how it will turn out", () => {
    expect(hear("And knowing how it is going to turn out.", null).moves).not.toContain(
      "reassurance",
    );
  });

  it("is advice where something is put to them to do", () => {
    expect(hear("It is important that you sleep.", null).moves).toContain("advice");
    expect(hear("Maybe you can put it in a letter.", null).moves).toContain("advice");
  });
});
