import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about her father, being too much and what she keeps from Tali. */
export const thenAndTali: Scenario["topics"] = {
  "said-to-nine": {
    layer: 1,
    asks: [
      ...["to a nine year old", "say it to you", "said it to you"],
      ...["say that to you then", "to you at nine", "he say it to you"],
    ],
    answers: [
      "to me, yes, he squatted down for it, {like it was a nice thing to tell a kid|shame} || i'd asked him where he was going. {that was the answer|shame}",
    ],
  },
  "omer-knew-that": {
    layer: 1,
    asks: [
      ...["omer know about that", "omer know that", "did he know about that"],
      ...["omer know what your", "know what your dad", "know about your dad"],
      ...["know what your father", "know about your father"],
    ],
    answers: [
      "yes, i'd told him on a roof, the first summer. {so he knew what that word was when he picked it|rage?} || i told him all of it once, with the light off. he held my foot. {and then he TYPED it|rage?}",
    ],
  },
  "said-to-changed": {
    layer: 0,
    asks: [
      ...["what did you say to that", "you say to that", "say to that"],
      ...["what did you answer"],
    ],
    answers: [
      "[after: changed, yourself lately] 'sorry.' {i said sorry for being quiet, to him, after all that|shame} || i laughed the small laugh. {and then i went and asked the bathroom mirror which one he wanted|shame}",
      "[after: washed a cup, washing up] 'he's TIRED, mum.' i had a whole file of excuses for that man || nothing, i'd stack the plates really loudly. that was my side of it",
    ],
  },
  "not-too-much": {
    layer: 1,
    asks: [
      ...["youre not too much", "you are not too much", "not too much"],
      ...["ever told you youre not", "enough as you are"],
    ],
    answers: [
      "my gran used to say 'more'. {i'd be mid-song and she'd go, more|missing} || tali, but she says it like 'shut up'. {gran used to do it properly, holding my face|missing}",
    ],
  },
  "less-of-what": {
    layer: 1,
    asks: [...["less of what", "used less of", "use less of"], ...["less what", "less of you"]],
    answers: [
      "me, voice, hands, questions. {i'd have got myself down to about a teaspoon|shame} || the noise of me, feet on stairs even. {i'd have come with a dimmer|shame}",
    ],
  },
  "noise-loudest": {
    layer: 1,
    asks: [
      ...["when is it loudest", "is it loudest", "noise loudest"],
      ...["loudest for you", "when is the noise"],
    ],
    answers: [
      "about two, when the fridge stops. {then there's nothing over it|nosleep?} || the minute i'm flat. {it's like they wait for me to be horizontal and then it's two hours|nosleep?}",
    ],
  },
  "lady-said": {
    layer: 1,
    asks: [
      ...["what did she say", "the lady say", "lady say"],
      ...["she say to you", "what did the lady"],
    ],
    answers: [
      "[after: mint, peppermint] 'big one, suck it slow.' that was the entire conversation || nothing, she tapped the tin and held it out. she'd got gloves on with a hole in",
    ],
  },
  "thanked-her": {
    layer: 0,
    asks: [...["did you thank", "thank her", "say thank you"], ...["thanked her"]],
    answers: [
      "[after: mint, peppermint] i said 'mmf', with it in. she patted the pole next to my hand || i couldn't talk, i nodded at her all the way to her stop",
      "[after: croissant, pastry] i gave her a thumbs up across the room and she ducked || not properly, i said 'flaky' at her. that was my whole speech",
    ],
  },
  "mean-everyone": {
    layer: 2,
    asks: [
      ...["mean everyone", "who is everyone", "whos everyone"],
      ...["you mean everyone", "you mean by everyone"],
    ],
    answers: [
      "dad, omer, dana and that lot. {it took dad nine years and dana three, so they're getting quicker|unlovable?} || whoever gets to the end of me. {dad got there, omer got there, the group went in a bus|unlovable?}",
    ],
  },
  "really-believe-it": {
    layer: 2,
    asks: [
      ...["really believe that", "do you believe that", "believe all that"],
      ...["believe it yourself", "think thats true", "think that is true"],
    ],
    answers: [
      "at four in the morning, with footnotes. {in the day it's about sixty percent|unlovable?} || most of me does. {i know how it sounds, i'd shout at anyone else who said it|unlovable?}",
    ],
  },
  "card-number": {
    layer: 0,
    asks: [
      ...["what number", "number was on", "number on it"],
      ...["which number", "what age did", "what did the card say"],
    ],
    answers: [
      "eight. i was ten. he'd stopped counting, i think || it had an eight on it, with a badge. i wore it to school anyway",
    ],
  },
  "kept-the-card": {
    layer: 0,
    asks: [
      ...["keep the card", "kept the card", "got the card"],
      ...["the card now", "have the card", "card still"],
    ],
    answers: [
      "it's in a shoe box at mum's. i know which end of the box || yes, i tell people i binned it",
    ],
  },
  "wanted-tell-tali": {
    layer: 0,
    asks: [
      ...["want to tell her", "wanted to tell her", "going to tell her"],
      ...["meant to tell her", "like to have told her"],
    ],
    answers: [
      "that i'm not asleep when she thinks i am. {and then i heard her turn a page|burdening} || just 'come and get me', i'd got as far as the c. {she was so pleased about her flashcards|burdening}",
    ],
  },
  "tali-could-tell": {
    layer: 0,
    asks: [
      ...["she notice anything", "could she tell", "can she tell"],
      ...["she suspect", "she guess something", "did tali notice"],
    ],
    answers: [
      "she said 'since when do you do recipes'. {i said got to go|burdening} || she went 'you sound like a weather lady'. {so yes, and i hung up before she got her teeth in|burdening}",
    ],
  },
  "cheerful-voice": {
    layer: 0,
    asks: [
      ...["cheerful voice sound", "cheerful voice", "happy voice"],
      ...["voice sound like", "brave voice"],
    ],
    answers: [
      "up here. {like somebody doing the safety bit on a plane|burdening} || like a shop at christmas. {tali says you can smell it|burdening}",
    ],
  },
  "they-believed-it": {
    layer: 0,
    asks: [
      ...["she believe it", "she believed it", "she believe you"],
      ...["she believed you", "believed you", "mum believe"],
      ...["think she believed", "did she buy it", "she bought it"],
    ],
    answers: [
      "[after: mock, flashcards, test, cheerful] she went quiet for a second. {she's never quiet, so no|burdening} || i think so. {she told me about a frog for ages, after|burdening}",
      "[after: cold, ill] mum believes noses. she was on to honey before i'd finished || she told me to gargle. so either yes, or she's cleverer than me",
    ],
  },
  "how-many-calls": {
    layer: 0,
    asks: [
      ...["how many is it", "how many do you get", "how many sad calls"],
      ...["how many calls", "how many are there"],
    ],
    answers: [
      "five a year, i reckon. {and i've had all of them since tuesday|burdening} || nobody tells you, you just get to the end of them. {like data on a phone|burdening}",
    ],
  },
  "says-big-one": {
    layer: 0,
    asks: [
      ...["meant to be the big", "the big one", "says youre meant"],
      ...["who says you have to", "made you the big one"],
    ],
    answers: [
      "nobody. {dad went, mum sat down, and tali had no socks on, so|burdening} || it's just maths, i'm five years up. {somebody had to find her shoes|burdening}",
    ],
  },
  "tali-minds": {
    layer: 0,
    asks: [
      ...["does she mind doing", "she mind doing", "does tali mind"],
      ...["she mind you ringing", "mind staying on", "does she mind"],
    ],
    answers: [
      "she moans about it every night and she's never once been late || she says it's like having a baby monitor. she'd complain if i stopped",
    ],
  },
  "tali-marks": {
    layer: 0,
    asks: [
      ...["what are her exams", "exams is she", "what exams"],
      ...["when are her exams", "how is her revision", "is she revising"],
    ],
    answers: [
      "bio, history, and one she calls 'the other one'. she's cleverer than me, don't tell her || three of them. she draws on her flashcards, i've seen a mitochondria with lashes",
    ],
  },
};
