import type { Scenario } from "~/domain/simulator/scenario";

const saidAKettleWithTheLidTaped = [
  "near: a kettle with the lid taped on",
  "near: all the way down to my hands",
  "near: everything shakes",
];
const saidPulledOutAPlug = [
  "near: pulled out a plug",
  "near: my chest actually hurts",
  "near: it hurts, like properly here",
];
const saidICriedOnSomeonesWeddingInvitations = [
  "near: i cried on someone's wedding invitations",
  "near: a tear on somebody's gold foil",
  "near: doing other people's weddings",
  "near: i do shifts in a print shop",
];
const saidIfItWasYaelFromWork = [
  "near: if it was yael from work",
  "near: say this was yael's life",
  "near: there by six with boxes and crisps",
  "near: with a bin bag for his things",
];
const saidOneWineOnDayOne = [
  "near: one wine on day one",
  "near: it makes me text",
  "near: i'm on tea, i've got a river",
  "near: cried into a cereal box",
];

/** What Noa answers to who asks on about a detail of what she just said of her rage, the plug and the print shop. */
export const nearRageAndPlug: Scenario["topics"] = {
  "rage-where-to": {
    layer: 0,
    asks: [
      ...saidAKettleWithTheLidTaped,
      "what do you do with it",
      "what do you do when you are furious",
      "how do you let it out",
    ],
    answers: [
      "scrub. there's no grout left in this flat || i do laps of the kitchen and call him a spoon",
    ],
  },
  "rage-furious-at": {
    layer: 0,
    asks: [
      ...saidAKettleWithTheLidTaped,
      "who are you furious with",
      "who are you furious at",
      "is it him you are furious with",
    ],
    answers: [
      "omer, and then the lot who hearted my sunset. || him first, always, he's got a season ticket",
    ],
  },
  "rage-last-boil": {
    layer: 0,
    asks: [
      ...saidAKettleWithTheLidTaped,
      "when did it last boil over",
      "when were you last that furious",
      "has the lid come off",
    ],
    answers: [
      "about four o'clock, at a tin opener. || wednesday, and there's an otter who remembers it",
    ],
  },
  "rage-under-lid": {
    layer: 0,
    asks: [
      ...saidAKettleWithTheLidTaped,
      "what is under the lid",
      "what is in the kettle",
      "what would come out",
    ],
    answers: [
      "a lot of swearing and then a lot of crying, in that order. || just 'how could you', over and over, till it's all steam",
    ],
  },
  "plug-who": {
    layer: 1,
    asks: [...saidPulledOutAPlug, "who pulled out the plug", "who pulled the plug"],
    answers: ["omer, with one thumb. || him, and he didn't even bend down for it"],
  },
  "plug-when-worse": {
    layer: 1,
    asks: [
      ...saidPulledOutAPlug,
      "when does it hurt most",
      "when is your chest worst",
      "how long has it hurt",
    ],
    answers: [
      "first thing, before i've remembered why. || since the melon, and evenings are the loud bit",
    ],
  },
  "plug-back-in": {
    layer: 1,
    asks: [
      ...saidPulledOutAPlug,
      "what would plug you back in",
      "what would help it hurt less",
      "what makes it hurt less",
    ],
    answers: [
      "somebody in the kitchen making noise. || tali's voice does a bit, it's like a phone on three percent",
    ],
  },
  "course-like-it": {
    layer: 0,
    asks: [
      ...saidICriedOnSomeonesWeddingInvitations,
      "do you like graphic design",
      "do you like your course",
      "do you enjoy the course",
    ],
    answers: [
      "i do, i really do, i can talk about one letter g for an hour. || i love it, it's the one thing here i found without him",
    ],
  },
  "shop-hours": {
    layer: 0,
    asks: [
      ...saidICriedOnSomeonesWeddingInvitations,
      "when do you work",
      "how many shifts do you do",
      "how often are you at the print shop",
    ],
    answers: [
      "saturdays, nine till five, with a paper hat of a sandwich. || just the saturdays, and a thursday if there's a rush of brides",
    ],
  },
  "shop-still-go": {
    layer: 0,
    asks: [
      ...saidICriedOnSomeonesWeddingInvitations,
      "do you still go to work",
      "have you been in since",
      "did you go to work this week",
    ],
    answers: [
      "i went last saturday, and i'll go this one. it's rent || yes, i turn up, i'm just a bit damp",
    ],
  },
  "after-degree": {
    layer: 0,
    asks: [
      ...saidICriedOnSomeonesWeddingInvitations,
      "what do you want to do after",
      "what will you do when you finish",
    ],
    answers: [
      "posters, for bands with terrible names. || a studio one day, with a kettle that's allowed to be loud",
    ],
  },
  "yael-would-say-what": {
    layer: 1,
    asks: [...saidIfItWasYaelFromWork, "what would you say to yael", "what would you tell yael"],
    answers: [
      "'he's a coward and you're lovely, where's the tape.' || that it isn't her. i'd say it about nine times, till she ate something",
    ],
  },
  "why-not-self": {
    layer: 1,
    asks: [
      ...saidIfItWasYaelFromWork,
      "why not do that for yourself",
      "why is it harder for you",
      "what stops you being that kind to yourself",
    ],
    answers: [
      "because i know what i'm like, i only know yael at work. || i'd feel silly turning up at my own door with crisps",
    ],
  },
  "his-things-left": {
    layer: 1,
    asks: [
      ...saidIfItWasYaelFromWork,
      "what is left of his things",
      "what would go in the bin bag",
      "what would you put in the boxes",
    ],
    answers: [
      "a speaker, a charger, one thin grey sock. || not much, the speaker and a pan. he packs well",
    ],
  },
  "who-with-boxes": {
    layer: 1,
    asks: [
      ...saidIfItWasYaelFromWork,
      "who could come with boxes",
      "who would come round for you",
      "is there anyone who would do that for you",
    ],
    answers: [
      "tali would, on a train, with the dog in a coat. || yael maybe, if i asked. she'd bring the good tape",
    ],
  },
  "wine-why-box": {
    layer: 0,
    asks: [
      ...saidOneWineOnDayOne,
      "why a cereal box",
      "what happened with the cereal box",
      "why did you cry into it",
    ],
    answers: [
      "it was the nearest thing with a hole in. || i'd gone in for supper and then i couldn't find the end of it",
    ],
  },
  "miss-wine": {
    layer: 0,
    asks: [
      ...saidOneWineOnDayOne,
      "do you miss having a drink",
      "do you ever want a drink",
      "will you drink again",
    ],
    answers: ["not really, i miss somebody to clink. || nah, i'm emotional enough on peppermint"],
  },
};
