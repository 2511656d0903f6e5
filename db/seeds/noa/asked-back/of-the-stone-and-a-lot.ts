import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about her chest and about being a lot. */
export const ofTheStoneAndALot: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["like a stone right here", "pizza coupon and they sit heavier"],
    answers: {
      why: [
        "i think it's where i was keeping him. or i'm just not breathing || honestly no clue, nothing's wrong with my heart, it's only broken, ha",
      ],
      when: [
        "since the fruit aisle. it's worst when i wake up || it started on the tuesday and it hasn't been to the loo",
      ],
      often: [
        "it's always there, it just changes size || all day long. i had it once before, years back, when dad went",
      ],
      where: [
        "here, where you'd put your hand for an anthem || right on the breastbone. i keep wanting to move them over",
      ],
      felt: [
        "{heavy, and sort of cold in the middle|chest} || {like wearing somebody|chest}. i can't get a full yawn",
      ],
      mean: [
        "it's not a pain, it's a weight. {like i've swallowed something that's still got corners|chest} || i mean i lie down and {there's a person on my ribs, with shopping|chest}",
      ],
      who: [
        "him. every time it lights up i think it's him, and it's the dentist || it's never anybody, it's two for one on garlic bread",
      ],
    },
  },
  {
    said: ["my throat just closed", "couldn't swallow on the tram"],
    answers: {
      why: [
        "i was trying not to cry, i think, and it just locked everything || no clue. i'd gone a whole hour without thinking of him, so maybe it was the bill",
      ],
      when: [
        "last week, going home, the first time i'd been out all day || friday. i remember because i had my big folder and nowhere to put it",
      ],
      who: [
        "i never got a name. small, tweed, a bag like a doctor's || just a lady. eighty-odd, hat on, smelled of soap",
      ],
      then: [
        "i sucked it. {it came down a bit, about half a throat|chest} || i held on to her mint and the pole, in that order, {and a bit of air got past|chest}",
      ],
      theySaid: [
        "hardly anything, she just held the tin out like it happens every day || not one question, she looked out of the window so i could get on with it",
      ],
      felt: [
        "{like a fist where the words go|chest}. and then, with the mint, sort of held || {scared|chest}. then so looked after that my chin went",
      ],
      mean: [
        "{shut, like somebody'd pulled a cord|chest} || i'd got a mouthful of nothing and {it wouldn't go down|chest}",
      ],
    },
  },
  {
    said: ["he said the same sentence", "finished the sentence for him"],
    answers: {
      why: [
        "i don't know, i was NINE. {i'd asked him something, i was always asking|unlovable?} || because that's me, apparently. {two men who've never met, and they both had it ready|unlovable?}",
      ],
      when: [
        "i'd just turned nine, it was a sunday. he had two bags || thirteen years ago, a sunday morning. i was in my socks",
      ],
      who: [
        "my dad. he's not in the picture, he's not even in the frame || dad said it first. then omer, thirteen years on, with his thumbs",
      ],
      where: [
        "in our hall at home, next to the shoes || at our front door. it was open, there was a taxi going",
      ],
      then: [
        "he went down the stairs. {i stood at the window till the lights came on|unlovable?} || the door shut and mum put the radio on. i went to the window and {held my breath, to be less|unlovable?}",
      ],
      youSaid: [
        "i went 'ok'. {i didn't know it was a bad thing yet|unlovable?} || i think i said 'bye'. {i said it quietly, i'd already started|unlovable?}",
      ],
      felt: [
        "at nine it just went in. {now it's like he left it there for omer to find|unlovable?} || {like a key turning|unlovable?}. i read it and something went, yes, that's the one",
      ],
      mean: [
        "that i'm loud and i feel things at people. {you get it all, like rain on a wedding|unlovable?} || 'a lot', as in more than they ordered. {you send it back|unlovable?}",
      ],
    },
  },
  {
    said: ["i tried being less", "i turned myself right down"],
    answers: {
      why: [
        "he'd gone quiet, so i thought, match him. {i thought there was a size he'd keep|unlovable?} || because he'd wince. only a bit, round the eyes, and {i'd have done anything about that wince|unlovable?}",
      ],
      when: [
        "august till the tuesday. i was nearly getting good at it || from the end of the summer on. four months, i even sneezed small",
      ],
      theySaid: [
        "'you've changed.' {i'd changed into what he'd ordered|unlovable?} || that i wasn't myself. he looked worried, {he'd no idea he was talking to my best work|unlovable?}",
      ],
      youSaid: [
        "i went 'sorry', what else do you say, you can't say 'this is the new one' || i said i was tired. it's what he always said so i thought he'd like it",
      ],
      felt: [
        "{like holding a beach ball under water|unlovable?} || lonely. {i was in there going 'hello?' and he was out there with the small one|unlovable?}",
      ],
      mean: [
        "no singing, no 'are you ok', no crying at adverts. {i ate what he ate|unlovable?} || i let him pick the film, i laughed with my mouth shut. {i was basically a lamp|unlovable?}",
      ],
      often: [
        "i'd done it before, for teachers. never for that long || it's the longest i've managed. as a kid i could do about a day",
      ],
    },
  },
  {
    said: ["somebody should have told me", "got a manual with"],
    answers: {
      why: [
        "because i'd have been careful! {i gave it all out in the first year like there was more coming|unlovable?} || everybody else just seems to know when to stop. {i see the sign once i'm past it|unlovable?}",
      ],
      who: [
        "anyone. mum, a teacher, him, with a hand up, going 'that's plenty' || normal people. you can see them, they say one thing and then they just sit there",
      ],
      felt: [
        "{like finding out there was a meter running|unlovable?} || {left out, and a bit thick|unlovable?}",
      ],
      mean: [
        "like there's only so much of you a person can have. {i handed mine over in buckets|unlovable?} || how loud, how often, how much to love somebody's dog. {that sort of page|unlovable?}",
      ],
    },
  },
];
