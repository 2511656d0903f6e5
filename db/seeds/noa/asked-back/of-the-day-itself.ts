import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about the text, what it is like and where it hurts. */
export const ofTheDayItself: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i was in the fruit aisle", "very polite to the melon"],
    answers: {
      why: [
        "no warning, we'd had pasta the night before. i'd have said we were fine, on the tuesday, till six minutes past || it was that or drop it, and it was a good melon. you hang on to what you can",
      ],
      then: [
        "paid, got it all in the bag, and then the trolleys got the worst of me || a man asked if he could get past to the grapes. i said of course",
      ],
      felt: [
        "like everyone had been given a script but me. {then a sort of roar|rage?} || {very calm, then very much not|rage?}. i'd never shouted in a shop in my life",
      ],
      theySaid: [
        "'i think we both know'. that's how it starts, i got as far as both || nobody said a word. a kid in a trolley clapped",
      ],
    },
  },
  {
    said: ["SPLIT the cancellation fee", "it was about the REFUND"],
    answers: {
      why: [
        "because it's fair, and he's very fair. he'd split a chip || it's his brain, it can't leave a sum open",
      ],
      when: [
        "thursday he first brought it up, two days in. then again on sunday, with figures || on the thursday. forty-eight hours, he couldn't do three days",
      ],
      felt: [
        "{like being sent the bill for my own accident|rage?} || i read it out loud in a posh voice. {then i kicked a cushion round the hall|rage?}",
      ],
      youSaid: [
        "nothing yet, i've got the money typed in and i can't press it || i've not replied. i looked up the word for coward in portuguese",
      ],
    },
  },
  {
    said: ["like someone pulled out a plug", "it hurts, like properly here"],
    answers: {
      why: [
        "i'd got him wired into everything. you take him out and the lights go || it's where he went from, i suppose. can ribs miss somebody?",
      ],
      mean: [
        "one minute there's a whole person going, and then it's just the hum || it's an ache, like after you've coughed for a week",
      ],
      often: [
        "it's been like that since the text, it comes up in the evening || all day, in the background. i forget it for about a song",
      ],
    },
  },
  {
    said: ["everyone knew before me", "like the last one to get a joke"],
    answers: {
      why: [
        "nobody was surprised. i told one of them and she had her answer ready || i looked back at that week and they're all being so careful with me",
      ],
      who: [
        "his mates, my friend dana, probably the man who does the bins || our friends, the lot of them, i'd guess, from about the first of the month",
      ],
      felt: [
        "{like walking round with it written on my back|shame} || {hot, i go hot on the bus just thinking of it|shame}",
      ],
    },
  },
  {
    said: ["eight days and i've slept", "count the hours i've slept"],
    answers: {
      why: [
        "i shut my eyes and it's the text again. my eyelids have got it printed on || i lie down and everything i should've said turns up. it's very well attended",
      ],
      felt: [
        "like my head's in a jumper. {i put salt in my tea and drank it|nosleep} || thin, sort of see-through. {i cried at a zebra crossing, it was letting me go first|nosleep}",
      ],
    },
  },
  {
    said: ["i just kept redecorating", "thought cushions would do it"],
    answers: {
      why: [
        "he'd gone quiet and i thought it was the room. you can buy a thing for a room || because what else do you do. i'd asked him and asked him",
      ],
      mean: [
        "a rug, two cushions, a lamp. i was wallpapering a man || i mean he got polite, and i got mustard ones with a tassel",
      ],
      theySaid: [
        "'oh, nice.' about all of it, in the same voice || he put his keys on them. that was the review",
      ],
    },
  },
  {
    said: ["that's it. that's the reason", "three years and that's the review"],
    answers: {
      mean: [
        "too loud, too many feelings, too many 'are you ok's. it's never been spelled out || i wish i knew. there's a word and there's no list under it",
      ],
      who: [
        "he did, it's in the text, second line || omer did, in writing, so i can look it up whenever i like",
      ],
      felt: [
        "{like a label you find on your own back|unlovable?} || {i knew it already, that's what was so rude|unlovable?}. i've had it before, off my dad",
      ],
      youSaid: [
        "nothing, yet. i'd like to say 'a lot of what', and then hang up || i said it back to the phone. twice, the second time i believed it",
      ],
    },
  },
  {
    said: ["what's eating me, nobody gave me", "he left before the why"],
    answers: {
      felt: ["{like shouting up a pipe|rage?} || {like a film with the last reel nicked|rage?}"],
      mean: [
        "'a lot' isn't why, it's how much. i want to know what HAPPENED || you don't leave a person in an adjective. there'd be a day, a thing, something i did",
      ],
      youSaid: [
        "i ask him about forty times a day. i just never press the button || i haven't, i'd only get it sent again, numbered",
      ],
    },
  },
  {
    said: ["not one of our friends has rung", "nobody's called. i keep my phone"],
    answers: {
      why: [
        "i reckon they picked, and nobody wanted to be the one to tell me || you'd have to ask them, and i did, and you see how that went",
      ],
      felt: [
        "{like when the fridge stops and you notice it had been on|ghosted} || {i turn it over in case it's shy|ghosted}. and then there's just my face in it",
      ],
    },
  },
  {
    said: ["where he's still my person", "i roll over to tell him"],
    answers: {
      then: [
        "{then i see the back of the sofa|missing} and i know which week it is || i get about two words out. {and it's a cushion|missing}",
      ],
      felt: [
        "{lovely, and then like it's being done to me again|missing} || {like someone reading me the text out loud, fresh, every day|missing}",
      ],
    },
  },
  {
    said: ["missing a step on the stairs", "another step and your whole stomach"],
    answers: {
      often: [
        "all day, i'll be buttering something and down it goes || whenever i forget, really. then i remember and whoomp",
      ],
      felt: [
        "{like my insides get there after me|chest?} || {sick, and a bit surprised, each time|chest?}. you'd think i'd learn the stairs",
      ],
    },
  },
  {
    said: ["but he's also posting stories", "at the back on his phone"],
    answers: {
      why: [
        "because he's not sad. one of us has to be and i seem to have got the job || he's having such a nice time. i'm in black and he's at a burger place",
      ],
      mean: [
        "{that i've lost him and i can also see what he had for lunch|missing} || i mean he's gone, for me. {and there he is, in colour, with a drink|missing}",
      ],
    },
  },
];
