import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who stays with a thing that she has told. */
export const afterTelling: Scenario["topics"] = {
  "after-shout": {
    layer: 1,
    asks: [
      ...["was she afterwards", "she like afterwards", "she afterwards", "after you shouted"],
      ...[
        "did she react",
        "react when you shouted",
        "she react when you shouted",
        "she do when you shouted",
        "when you shouted at her",
        "after the spoon",
      ],
      ...["happened after you shouted", "was she frightened", "she scared of you", "afraid of you"],
    ],
    answers: [
      "She folded up her napkin, very small, and said, I'm sorry, miss. {As a girl would to her teacher, she said it to me|temper}. || Sorry, miss, she said. {I'd made a schoolgirl of the headmistress|temper}, over some cutlery.",
    ],
  },
  "sorry-to-her": {
    layer: 1,
    asks: [
      ...["did you say sorry", "did you apologise"],
      ...[
        "said sorry",
        "say sorry to her",
        "apologise to her",
        "apologised to her",
        "told her sorry",
      ],
      ...["make it up to her", "forgive yourself", "forgiven yourself", "she forgive you"],
    ],
    answers: [
      "Each night, when she's asleep. She's forgiven me for something that she doesn't remember, and so {it doesn't take|temper?}. || I've said it to her at the breakfast table. Of course, my dear, she told me, whatever for? {It's no use being let off by someone who wasn't there|temper?}.",
    ],
  },
  "how-often-shout": {
    layer: 1,
    asks: [
      ...["how often do you raise", "often do you raise", "raise it often"],
      ...["often do you shout", "often do you lose", "often does the anger", "often the towel"],
      ...[
        "often do you get angry",
        "shout at her often",
        "shouted before",
        "shouted at her before",
      ],
      ...["often behind the door", "first time you shouted"],
    ],
    answers: [
      "Out loud, three times in four years, and I could give you the dates. {Inside, you'd have to count the hours when I don't|temper}. || I've raised it three times, I keep a list of those as well. {The silent kind is daily, with the tea|temper}.",
    ],
  },
  "miss-it": {
    layer: 1,
    asks: [
      ...["you miss it", "miss that life", "miss that work", "miss sewing", "miss the work"],
      ...["miss the brides", "miss the girls", "miss that most", "miss your work"],
    ],
    answers: [
      "When a bride goes by I look at the hem before I look at the face. {I'd give a good deal for one evening on my knees with a mouthful of pins|self}. || I do, dear. {My thumb still feels for the thimble|self}, on the bus, at the clinic, wherever they make me wait.",
    ],
  },
  "shop-name": {
    layer: 0,
    asks: [
      ...["the shop called", "your shop called", "call your shop", "call the shop", "shops name"],
      ...["name of the shop", "name over the door", "the name above the door", "over the door"],
    ],
    answers: [
      "The shop was called Pengantin Halima, in gold, and my husband held the ladder. {The name on it is Farah's now, the letters came down in one morning|self}. || My shop was called Halima for Brides, with a curl on the H. {Somebody unscrewed me, letter by letter|self}, it's my eldest girl's name up there, and she's earned it.",
    ],
  },
  "again-one-day": {
    layer: 1,
    asks: [
      ...[
        "go back to it",
        "go back to sewing",
        "take it up again",
        "open it again",
        "start again one day",
      ],
      ...["ever go back", "sew again", "open a shop", "have it back", "get it back"],
    ],
    answers: [
      "Some nights I fit a whole bride in my head, from the first pin. {Then I hear the gate, and she's gone, gown and all|self?}. || I've a pattern in the drawer that I've never cut. {I take it out the way others take out a photograph|self?}.",
    ],
  },
  "what-left": {
    layer: 2,
    asks: [
      ...["left of you", "still there under", "under the apron", "who are you without"],
      ...["when you arent caring", "when youre not caring", "anything thats still you"],
    ],
    answers: [
      "My hands, I think. They go on making small stitches in the air, {the rest of her went without leaving a note|self}. || There's the voice, if I'm by myself with the tap on. {I listen to it as if it were someone I once knew|self}.",
    ],
  },
  "miss-her": {
    layer: 0,
    asks: [
      ...["miss her", "miss your mother", "miss your mum", "miss about her", "miss the mother"],
      ...["miss most about her", "miss about your mother"],
    ],
    answers: [
      "Her telling me off. {Nobody's told me to stand up straight in two years, and I've begun to stoop|unknown}. || Being corrected, would you believe. {I make a mistake in a letter on purpose, and she doesn't see it|unknown}.",
      "Her temper, if you please. She'd have sorted my brother out in one call. {I'd nobody to be afraid of but her|unknown}. || Having somebody above me, dear. {It's a draughty thing, to be the oldest one in the house who knows what day it is|unknown}.",
    ],
  },
  taught: {
    layer: 0,
    asks: [
      ...["teach you", "taught you", "your teacher", "your headmistress", "go to her school"],
      ...["pupil of hers", "as a teacher", "at her school"],
    ],
    answers: [
      "Two years I was in her school. It was Puan Rokiah inside the fence and Mak outside it, and woe to me if I mixed them. {Now I'm back to saying puan|unknown?}. || I had her for arithmetic, and I was not allowed to call her mother until the bell. {I seem to be waiting for that bell again|unknown?}.",
    ],
  },
  court: {
    layer: 2,
    asks: [
      ...["the court say", "court decide", "court find", "the verdict", "verdict", "the sentence"],
      ...[
        "the judge in you",
        "the judge say",
        "judge say to you",
        "judge tell you",
        "what are you accused",
        "the charge",
      ],
    ],
    answers: [
      "Guilty of impatience, every night. {And the sentence is to get up at three and do it more nicely|bad-daughter?}. || They find against me, they always do. {I'm to be sweeter tomorrow, that's the penalty, and I never manage it|bad-daughter?}.",
    ],
  },
  "good-daughter": {
    layer: 1,
    asks: [
      ...["good daughter do", "good daughter be", "good daughter look", "good daughter like"],
      ...["good daughter feel", "a good daughter", "perfect daughter", "mean to be a good"],
    ],
    answers: [
      "She'd have a soft voice and all the time in the world. {I've met her only in my own head, and she's never once been tired|bad-daughter}. || Oh, she hums, she doesn't look at clocks, and her back's never sore. {I can't stand her, and I can't be her|bad-daughter}.",
    ],
  },
  "that-second": {
    layer: 3,
    asks: [
      ...["that second", "that one second", "one second", "that moment with the phone"],
      ...["with the phone in your", "didnt have to ring", "neednt ring", "not to ring"],
    ],
    answers: [
      "How quiet it would be. {That's what went through me, a quiet house|wish?}, and I've not forgiven my own ears for it. || I heard the clock, and nothing after it. {I thought, is this how it'd sound|wish?}, and then I dialled.",
    ],
  },
  "still-pray": {
    layer: 3,
    asks: [
      ...["still pray it", "pray it still", "pray that now", "prayed it again", "still ask for it"],
      ...["pray it often", "how often do you pray for", "pray for that"],
    ],
    answers: [
      "Not in words. {I leave a gap in the prayer where it would go|wish?}, and I expect He can see the gap. || I stop before it, these days. {It kneels down next to me all the same|wish?}.",
    ],
  },
  bear: {
    layer: 0,
    asks: [
      ...[
        "bear it",
        "bear that",
        "stand it",
        "carry that",
        "carry it all",
        "do with it afterwards",
      ],
      ...["do with that afterwards", "do with all that", "do with it then", "where do you put it"],
      ...["where do you put", "where does it go", "how do you carry", "do you do with it"],
      ...["do you do with that", "do with the sadness"],
    ],
    answers: [
      "I do the next thing, there's always a sheet. {I sing while I do it, so that I needn't hear myself|unknown?}. || Into the washing with it. {You can cry over a bucket and nobody asks|unknown?}, it's all water.",
    ],
  },
  money: {
    layer: 0,
    asks: [
      ...[
        "for money",
        "about money",
        "money tight",
        "money like",
        "manage financially",
        "afford it",
      ],
      ...["afford help", "pay for help", "pay for it", "pay for someone", "live on"],
    ],
    answers: [
      "Money's the one thing they do send, on the first of the month, all three. {You can't ask a bank transfer to sit with her|siblings}. || There's enough, my brother and sisters see to that. {I've three deposits a month, and no pair of hands|siblings}.",
    ],
  },
  "when-home": {
    layer: 0,
    asks: [
      ...["when is she coming home", "aisyah coming", "daughter coming", "daughter come home"],
      ...["home for the holidays", "when do you see her", "aisyah home", "when is aisyah"],
    ],
    answers: [
      "In the term break, three weeks from now, with all her washing. I've begun to practise looking rested. || Three more weeks, then the term's over. I'm glad, and I'm already tidying my face for it.",
    ],
  },
  "get-out": {
    layer: 0,
    asks: [
      ...[
        "leave the house",
        "get out of the house",
        "ever get out",
        "get out at all",
        "go out at all",
      ],
      ...["get out much", "time away", "get away from it", "last time you went out"],
    ],
    answers: [
      "To the market on a Friday, while the rice is keeping my mother company, and I run. {I've forgotten how to walk slowly|worn-out?}. || An hour of a Friday, when my eldest is here. {I look at fish and I look at my watch|worn-out?}.",
    ],
  },
};
