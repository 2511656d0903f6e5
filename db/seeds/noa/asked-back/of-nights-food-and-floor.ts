import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about sleep, food, her body and her day. */
export const ofNightsFoodAndFloor: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["scrolling till it's grey outside", "i do shifts on the sofa"],
    answers: {
      why: [
        "if i stop then it's just me and the ceiling. at least the phone moves || in case he writes. he won't, i know that, tell my thumb",
      ],
      felt: [
        "{like being on a night bus with no stop|nosleep?} || {gritty|nosleep?}. the birds start and i take it personally",
      ],
    },
  },
  {
    said: ["asleep in a lecture", "passed out on a library desk"],
    answers: {
      when: [
        "monday, the ten o'clock. it was on kerning, in fairness || yesterday. i'd only put my head down to look for a pen",
      ],
      then: [
        "i woke up and it was all still true, and there was a girl packing up round me || peeled it off, said sorry to the desk, got two stops towards home and walked",
      ],
      theySaid: [
        "nobody said anything, somebody'd lent me a hoodie for a pillow || a boy went 'you've got thirty centimetres on your cheek'",
      ],
    },
  },
  {
    said: ["food tastes like cardboard", "found it at midnight, with"],
    answers: {
      why: [
        "my mouth's on strike. i can't blame it, look who it's got to talk to || i go off. i pour it and then i'm somewhere in june",
      ],
      often: [
        "since he went, before that i ate like a horse with a voucher || every day now. i've got cups about the place like a haunted cafe",
      ],
    },
  },
  {
    said: ["my jaw hurts from clenching", "my jaw, from grinding it"],
    answers: {
      why: [
        "i think i'm holding a scream in with my teeth || i've got a lot to say to someone and nowhere to say it, so they're just chewing it over",
      ],
      when: [
        "mornings are worst, i wake up already biting || it's from the nights. i do it in my sleep, when there's any",
      ],
      felt: [
        "{heavy and sore, like i've been carrying a sink|chest} || {like there's a cat on me, and it's a cat made of bricks|chest}",
      ],
    },
  },
  {
    said: ["but it was before the coffee", "even hold a pen straight"],
    answers: {
      why: [
        "it's no sleep, or it's anger, or they just miss holding something || rage, i think. it's got to come out somewhere and it's picked my drawing hand",
      ],
      when: [
        "they started in the shop, right after i'd read it || since last tuesday, on and off, it's here now",
      ],
    },
  },
  {
    said: ["on the kitchen floor. it's cold", "kitchen tiles like a starfish"],
    answers: {
      why: [
        "it's the lowest thing we've got. and the sofa's full of tissues || i lay down to find a bit of mug, and it was quite nice, and that was an hour ago",
      ],
      felt: [
        "flat, in a good way. my back's cold so i know where i stop || honestly? held. by tiles. i'm aware how that sounds",
      ],
    },
  },
  {
    said: ["less loud than an hour ago", "from boiling to simmer"],
    answers: {
      why: [
        "you're typing back, i think. it's hard to yell at someone who waits || i'd run out of capitals. and somebody was on the other end, so",
      ],
    },
  },
  {
    said: ["saw a couple arguing about pasta", "fighting over penne or fusilli"],
    answers: {
      why: [
        "because that was us. we'd have the thin or the thick one out for a whole aisle || they were so sure they'd still be having it next week",
      ],
      then: [
        "home, empty bag. i had crackers || came back, ate nothing, sat on my coat. so the shop's two nil up on me",
      ],
      felt: [
        "{homesick|missing}. for a row about spaghetti || {like looking in at a lit window|missing}",
      ],
    },
  },
  {
    said: ["blocked him at ten", "i've got very fit thumbs"],
    answers: {
      why: [
        "so he couldn't get in, and then so he could || blocking's for the anger. unblocking's for the rest of me",
      ],
      then: [
        "i looked at his stories for an hour like i'd never been away || nothing from him. he hadn't even noticed there was a door",
      ],
      felt: [
        "{strong till about quarter to, and then it's just quiet in there as well|missing} || {great, then scared he's written|missing}, then daft",
      ],
    },
  },
  {
    said: ["stay on the phone till i'm asleep", "puts me on the pillow and snores"],
    answers: {
      why: [
        "she said i sounded like a ghost with a cold. it wasn't really an offer || because i don't go off on my own any more. she worked that out, she's nosy",
      ],
      when: [
        "she rings about ten and then it's till whoever drops off first || it's been since the second night. she's missed none",
      ],
      felt: [
        "like having the landing light on || less like the only person on the planet. there's dribble, but it's company",
      ],
    },
  },
  {
    said: ["try the bed maybe. diagonally", "across it like a flag"],
    answers: {
      why: ["because then nobody's got a side || i'm sick of being scared of a mattress"],
    },
  },
];
