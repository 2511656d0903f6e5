import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about what helps, who knows and what she wishes. */
export const ofWhatSheTries: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["my shoes still have the mud on", "the shoes are by the door judging me"],
    answers: {
      why: [
        "every time i put them on i think, you could be at chapter two || if i go out they'll see i've got time to run. i haven't got time, i just don't use it",
      ],
      when: [
        "the last run was before week 9. it had rained, that's the mud || weeks ago, a wednesday. i even had a good time",
      ],
    },
  },
  {
    said: ["a stray cat at block 4", "a cat that sleeps outside block 4"],
    answers: {
      felt: [
        "my breathing goes slower. she leans on my shoe sometimes || it's the quietest i get. for five minutes i'm not behind anyone",
      ],
      often: [
        "when i go down for noodles, so most evenings || every two days or so, if she's in the mood",
      ],
    },
  },
  {
    said: ["the songs from before all this", "for three minutes i'm seventeen"],
    answers: {
      mean: [
        "sad mandopop that we used to shout on the bus || the ones from our class concert. i forgot my words in one and nobody minded",
      ],
    },
  },
  {
    said: ["the first one was so nice i was scared", "made an ugly one to actually use"],
    answers: {
      why: [
        "one missed box and {the whole thing's spoilt|drowning?} || if i start it and fall behind {then it's official|drowning?}",
      ],
      then: [
        "i stuck it up and i look at it while i'm not doing it || it's under the pretty one now. i haven't ticked either",
      ],
    },
  },
  {
    said: ["looks like they know what they're doing", "born knowing it so i left"],
    answers: {
      then: [
        "i pretended to look for someone and went out again || i took the stairs up and did nothing in my own room, where it's free",
      ],
      felt: [
        "{like i'd walked in the wrong exam|compare} || {everyone had three pens and a purpose|compare}, i had a bag",
      ],
    },
  },
  {
    said: ["kept wondering what i was missing", "i kept imagining what they were all posting"],
    answers: {
      then: [
        "i put it back on and it was mostly somebody's dog || i reinstalled it at 1am and scrolled through all three days",
      ],
    },
  },
  {
    said: ["my parents think i'm doing fine", "they've got me down as doing great"],
    answers: {
      why: [
        "i tell them so, every sunday. {i'm very convincing|pretending} || it's what they get from me. {they only have my voice to go by|pretending}",
      ],
      felt: ["{safe and horrible|pretending} || {lonely|pretending}, but it's me who locked it"],
    },
  },
  {
    said: ["i typed it to my friend in melbourne", "nearly told my melbourne friend"],
    answers: {
      why: [
        "she can't do anything from there, only worry. {and i'd be the sad one|unnoticed} || it was midnight for her. {and once it's sent i can't be fine any more|unnoticed}",
      ],
      theySaid: ["she sent back a possum with a hat || a possum, and then u? i put a thumb"],
      when: [
        "a few weeks ago, two in the morning or so || some time after the midterm. it was a long message, i was quite proud of it",
      ],
    },
  },
  {
    said: ["not tell me it's going to be fine", "nobody say it'll be ok"],
    answers: {
      why: [
        "they don't know that. and then i have to nod || when they say ok i'm left with the not ok part, so i say haha ya",
      ],
      who: ["everyone, my tutor, the poster in the lift || all of them. it's the standard reply"],
    },
  },
  {
    said: ["without a plan at the end", "no homework after"],
    answers: {
      why: [
        "i've got two plans already and i'm scared of both || every time someone helps me i end up with a list",
      ],
    },
  },
  {
    said: ["say it out loud once and not get a face", "to have said it to somebody once"],
    answers: {
      mean: [
        "the sad eyebrows one. then i've got to cheer them up || the head tilts, and they go but you're so smart. that face",
      ],
    },
  },
  {
    said: ["my ah ma bringing cut fruit every hour", "come in with cut papaya and stand there"],
    answers: {
      felt: [
        "her slippers would come and my shoulders went down. {here no slippers stop|unnoticed} || she'd put her hand on my neck, cold from the fruit. {i could do with that hand|unnoticed}",
      ],
      theySaid: [
        "eat first, she says. she doesn't know what a formula is and she doesn't care || not a word, she'd wait till i'd had two pieces",
      ],
    },
  },
  {
    said: ["look like i wasn't trying", "and i had to hide that. funny now"],
    answers: {
      why: [
        "nobody likes the one who says it's easy || the others would be crying about a paper and i'd finished early. so i sighed along",
      ],
    },
  },
  {
    said: ["after my stats paper there's like fog", "like the map hasn't loaded"],
    answers: {
      felt: ["{a bit seasick|drowning?} || {it's not even scary, just blank|drowning?}"],
      mean: [
        "i try to think of december and {there's no picture|drowning?} || no holiday, no next sem. {it stops at the 4th|drowning?}",
      ],
    },
  },
];
