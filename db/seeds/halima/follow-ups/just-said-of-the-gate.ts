import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about what she has just told of being the maid, of the gate and of Sunday. */
export const justSaidOfTheGate: Scenario["topics"] = {
  "said-then-maid": {
    layer: 1,
    asks: ["what did she say then", "she say to that", "she say when you said yes"],
    answers: [
      "[after: new maid, new girl] Very good, she said, and where did I train. {I told her that my mother taught me|unknown}. || That I might have Sunday off. {It's the kindest thing I was told all week|unknown}.",
    ],
  },
  "yes-maam": {
    layer: 1,
    asks: [
      ...["to say yes ma'am", "say 'yes, ma'am'", "saying yes ma'am"],
      ...["feel to say yes", "like to say yes"],
    ],
    answers: [
      "Quick. {It went by like a plaster, and it was only in the kitchen that it stung|unknown}. || I was rather good at it. {I curtsied, nearly, and then I'd to hold on to the tap|unknown}.",
    ],
  },
  "shouted-what": {
    layer: 1,
    asks: [
      ...["what did you shout", "did you shout at her", "shouted at her"],
      ...["what exactly did you shout", "words did you shout"],
    ],
    answers: [
      "It's a spoon, Mak, it's only a spoon. {It isn't the words, it's how it came out|temper}. || Give it to me. {Three words, and I believe they heard them at the mosque|temper}.",
    ],
  },
  "talks-of-girls": {
    layer: 1,
    asks: [
      ...["talk about them", "talk of the girls", "talk about the girls"],
      ...["she mention them"],
    ],
    answers: [
      "All day, some days, who had the neat hand and who chewed her ribbon. {I'm asked if I knew them|unknown}. || She reads me the list, like a menu. {I say, and was there a Halima|unknown}, and she looks.",
    ],
  },
  "towel-known": {
    layer: 1,
    asks: [
      ...["know about the towel", "knows about the towel", "seen the towel"],
      ...["told about the towel"],
    ],
    answers: [
      "Only you, now. My daughter asked why it was chewed, and I blamed the cat. || Nobody. It's on the line with the others every Monday, as if it were a towel.",
    ],
  },
  "gate-fear": {
    layer: 0,
    asks: [
      ...["think would happen", "afraid would happen", "happen if you didn't listen"],
      ...["might happen", "happen if you stopped"],
    ],
    answers: [
      "That she'd be out in the road in her good shoes. {She'd go with anyone who called her puan|worn-out?} || A lorry, dear. {I've seen it so often that I know the colour|worn-out?}",
    ],
  },
  "ever-fallen": {
    layer: 0,
    asks: [...["she ever fallen", "ever fallen", "ever fall"], ...["had a fall", "did she fall"]],
    answers: [
      "Once, in the bathroom, and it's that leg the nurse comes for. I was in the next room, choosing rice. || In March, on the wet tiles. She apologised to the floor.",
    ],
  },
  "prays-too": {
    layer: 0,
    asks: [
      ...["do you pray too", "you pray too", "pray with her"],
      ...["pray yourself", "pray as well"],
    ],
    answers: [
      "Behind her, with one arm out. I think it counts. || The first time properly. At half past three I only move my lips.",
    ],
  },
  "feel-soon": {
    layer: 0,
    asks: [...["to say soon", "say 'soon'", "saying soon"], ...["when you say soon"]],
    answers: [
      "{Like handing over a coin that I know is false|unknown}. She's so pleased with it. || I've said it so often that it's only a sound. {Then I catch her face in the glass, waiting|unknown}.",
    ],
  },
  "tells-her-daughter": {
    layer: 0,
    asks: [
      ...[
        "tell her you're her daughter",
        "tell her that you're her daughter",
        "tell her who you are",
      ],
      ...["say you're her daughter", "tell her it's you"],
    ],
    answers: [
      "I used to. {She'd be so sorry for me, a grown woman with a fancy like that|unknown}. || Not for a year now. {The last time she asked me not to joke about such things|unknown}.",
    ],
  },
  "brought-food": {
    layer: 0,
    asks: [
      ...["brought you food", "brought food", "bring you food"],
      ...["bring food", "anybody cook for you"],
    ],
    answers: [
      "Mrs Nair has, with a plate over it. She wouldn't call it condolence and neither would I. || For the leg, yes, six kinds of soup. Nobody brings you a dish for a mother who's sitting up.",
    ],
  },
  "funeral-give": {
    layer: 0,
    asks: [
      ...["would a funeral give", "funeral give you", "want a funeral"],
      ...["funeral do for you"],
    ],
    answers: [
      "Chairs. {A day when I'd be the daughter and not the staff|unknown}. || Somebody to say, tell me about her. {And I'd be let cry before noon|unknown}.",
    ],
  },
  "said-in-that-minute": {
    layer: 0,
    asks: ["say when she knew you", "say to her in that minute", "you answer her in that minute"],
    answers: [
      "That I'd no time to dye it, and she laughed. {I'd have said something better if I'd had notice|unknown}. || Only about my hair. {You don't think to say the great things, you think it'll last|unknown}.",
    ],
  },
  "what-came-off-tiles": {
    layer: 1,
    asks: [
      ...["what had you said", "had you shouted", "was it you said"],
      ...["had you said to her"],
    ],
    answers: [
      "[after: tiles] I don't know where she is. {And I was standing right there when I said it|temper}. || Stop asking me. {It was the stop that came back, twice over|temper}.",
    ],
  },
  "did-then": {
    layer: 1,
    asks: [
      ...["what did you do then", "you do then", "do after that"],
      ...["what did you do after"],
    ],
    answers: [
      "[after: her arms, a spoon, that sleeve, raised my voice] I went out and ran the tap. {I counted to a hundred in English, she's taught me that|temper}. || {I knelt down and did up her slipper, there was nothing wrong with the slipper|temper}.",
    ],
  },
  "easier-if-angry": {
    layer: 1,
    asks: [
      ...["easier if she were angry", "easier if she was angry", "why would it be easier"],
      ...["be easier if she"],
    ],
    answers: [
      "{We'd be two people who'd had a quarrel|temper}. As it is there's one. || She could forgive me, then. {You can't be let off by somebody who wasn't there|temper}.",
    ],
  },
  "forgave-self": {
    layer: 1,
    asks: ["forgiven yourself", "forgive yourself", "let yourself off"],
    answers: [
      "Not yet, I'm told it takes practice. {I forgive everyone else by half past nine|bad-daughter}. || {I'd want her to do it first|bad-daughter}, and she's busy with 1974.",
    ],
  },
  "bath-in-end": {
    layer: 0,
    asks: [
      ...["manage it in the end", "manage to bathe", "bathe her in the end"],
      ...["get her bathed", "give her the bath"],
    ],
    answers: [
      "On the Thursday, with a flannel and a good deal of singing. We did her in quarters. || By asking was she ready for the doctor. She holds out an arm for a doctor.",
    ],
  },
  "heaviest-when": {
    layer: 0,
    asks: [...["when is it heaviest", "it heaviest", "the heaviest"], ...["when is it worst"]],
    answers: [
      "When she's asleep and looks like herself. {There's the whole of my mother on that pillow|unknown}. || At five o'clock, with the bag. {Then she's asking a stranger for me, and I'm the stranger|unknown}.",
    ],
  },
  "funny-then": {
    layer: 0,
    asks: [...["what was funny", "funny about it", "what made you laugh"], ...["the funny part"]],
    answers: [
      "The kettle in the cupboard. She signed my birthday card Yours faithfully. || She told the imam that his hem was down, and it was.",
    ],
  },
};
