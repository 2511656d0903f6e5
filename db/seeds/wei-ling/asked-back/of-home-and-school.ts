import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about home, her friends, her modules, the day and the evening. */
export const ofHomeAndSchool: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["my brother in sec 3. i'm the first", "nobody before me did uni"],
    answers: {
      felt: [
        "nice in the photo, and {quite lonely in the rest|pretending} || proud, and {there's no one to ask|pretending} what a bell curve is",
      ],
      why: [
        "papa started working at sixteen, and ma after her o levels || no money in their time. they all went to work first",
      ],
    },
  },
  {
    said: ["that's kind of the problem", "it's a bit hard to stand near it"],
    answers: {
      why: [
        "it's so much that {there's no room to say i'm not ok|pretending} || you can't tell someone who's that happy. {you'd be the one who popped it|pretending}",
      ],
      felt: [
        "{like holding a very full bowl|pretending} || warm and then {i want to go and lie down|pretending}",
      ],
    },
  },
  {
    said: ["my brother copies how i hold my pen", "my brother holds his pen like me now"],
    answers: {
      why: [
        "he thinks it's in the fingers. he asked me which finger does the thinking || he believes that's how you get the marks, i'm his how to",
      ],
      felt: [
        "{like a fake ad|pretending} || sweet, and then {i feel like i should warn him|pretending}",
      ],
    },
  },
  {
    said: ["i have people i eat with. had", "there's a makan group"],
    answers: {
      why: [
        "i said later, later, and then it was normal that i don't come. {nobody fought|unnoticed} || i got behind and couldn't sit there like i wasn't. {so i said not hungry|unnoticed}",
      ],
      when: ["week 7 or so, that was the last table || in the middle of the sem, around week 7"],
      theySaid: [
        "once, where are you. then they stopped saving the chair || they asked a few times. after not hungry five times you don't ask",
      ],
    },
  },
  {
    said: ["i never answered and now it's too awkward", "a reply would need a speech"],
    answers: {
      why: [
        "a hey from march needs a reason that's as long as from march. {mine's just, i went quiet|unnoticed} || {eight months is not a hi any more|unnoticed}, it's an explanation",
      ],
      theySaid: ["only hey, with a penguin || hey, it says. there's a penguin after it, waving"],
    },
  },
  {
    said: [
      "she's asleep by the time it gets bad",
      "she hasn't heard my voice since chinese new year",
    ],
    answers: {
      why: [
        "{if she hears me she'll know|pretending}. a frog doesn't have a voice || one hello and she'd go, what's wrong. {so i send a hamster|pretending}",
      ],
      who: [
        "xin yi, we shared a desk all through jc || her name's xin yi, she's over there for architecture",
      ],
    },
  },
  {
    said: ["i can barely wash my hair", "i haven't even got energy to shampoo"],
    answers: {
      often: [
        "every four days now? i tie it up and call it a style || it's been since the weekend. the cap helps",
      ],
    },
  },
  {
    said: ["it fizzled, it's not about him", "it faded out. not a tragedy"],
    answers: {
      why: [
        "he wanted someone who goes out. i wanted someone who studies at the same table || we ran out of things to say that weren't school",
      ],
    },
  },
  {
    said: ["then two more i can't even look at", "two i've never properly opened"],
    answers: {
      why: [
        "{if i look i'll see how many chapters|drowning} || the number next to the folder is red. {i see red and i close it|drowning}",
      ],
      mean: [
        "film and oceans. don't ask me about oceans || the film one, and one on oceans. i chose them in august when i was brave",
      ],
    },
  },
  {
    said: ["because i was good at math. was", "math was the one thing i never had"],
    answers: {
      felt: [
        "{like a friend stopped talking to me|fraud?} || {sad|fraud?}. it used to be the quiet place",
      ],
      when: [
        "in school, up to jc. then it got letters and now it's got proofs || till last year still. it went somewhere around august",
      ],
    },
  },
  {
    said: ["the prof talks like we all did this", "our prof skips steps and says obviously"],
    answers: {
      felt: [
        "{like i'm on a different channel|compare} || {every obviously goes in like a staple|compare}",
      ],
      youSaid: [
        "no way, i nod too || i don't ask. i write obviously in my notes and put a question mark",
      ],
    },
  },
  {
    said: ["today i opened my laptop four times", "opened the laptop, closed the laptop"],
    answers: {
      why: [
        "i see the folders and {my hand closes it before i've decided|drowning?} || the fan starts, {i remember what's in there|drowning?}, and that's it",
      ],
      then: [
        "in between i lay down and looked at a bus map || noodles at four. and then the fifth round is this, with you",
      ],
    },
  },
  {
    said: ["i went down to buy bread", "walked around the whole carpark"],
    answers: {
      why: [
        "i got to the shelf and i couldn't remember what for || somebody from my tutorial was in the shop, so i kept walking like i was exercising",
      ],
      then: [
        "i had crackers and went back under || came up again, sat on the bed with my shoes on",
      ],
    },
  },
  {
    said: ["read the same chapter till i fall asleep", "see which of us falls asleep first"],
    answers: {
      mean: [
        "chapter 6. we're old enemies || stats, six. it's got a graph that looks like a sad hill",
      ],
    },
  },
  {
    said: ["wait for papa's good morning emoji", "how far i get before papa's 7am"],
    answers: {
      why: [
        "after that i'm allowed to be asleep. it's like signing in || it's the one thing in the day that comes on time",
      ],
    },
  },
];
