import type { Scenario } from "~/domain/simulator/scenario";

const riceBag = [
  "near: it starts when i see the portal",
  "near: put a bag of rice on",
  "near: login page loads it clamps",
  "near: brother used to sit on me",
];
const coconutJam = ["near: coconut jam you have it on toast"];
const stretchMan = ["near: he parks he stretches he goes up"];
const nodPeople = [
  "near: not to knock on i wait",
  "near: know people to nod at",
  "near: till the corridor's empty",
];
const eightSteps = [
  "near: eight steps from people and not go",
  "near: corridor maybe how i can be",
  "near: i'd need the face the hello",
  "near: only about eight steps",
];

/** What Wei Ling answers to who asks on about the bag of rice, coconut jam, the carpark and the eight steps. */
export const nearTheCarpark: Scenario["topics"] = {
  "rice-expect": {
    layer: 1,
    asks: [
      ...riceBag,
      ...[
        "what do you expect to see behind it",
        "what is behind the login",
        "what are you scared to see",
      ],
    ],
    answers: [
      "my exam slots with my name beside them, and the old marks sitting right under || a new number. it'll be red, in my head it's red",
    ],
  },
  "rice-weight": {
    layer: 1,
    asks: [...riceBag, ...["how heavy is it", "how big is the bag", "which bag of rice"]],
    answers: [
      "the ten kilo kind ma carries up || not the small packet. the one you need an uncle for",
    ],
  },
  "rice-who-noticed": {
    layer: 1,
    asks: [
      ...riceBag,
      ...["did anyone see it happen", "has someone noticed", "who knows about your chest"],
    ],
    answers: ["no, it looks like i'm reading || nobody, i do it with a straight face"],
  },
  "rice-after-page": {
    layer: 1,
    asks: [
      ...riceBag,
      ...["what do you do when it starts", "what do you do about it", "how do you make it go"],
    ],
    answers: ["shut the lid and put my hand flat on it || count, tiles or buses. whatever's there"],
  },
  "jam-where-have": {
    layer: 0,
    asks: [
      ...coconutJam,
      ...["where do you have it", "where do you eat it", "where do you get it"],
    ],
    answers: [
      "at home, my mum puts it out on sundays. here i can't find a proper one || the kopi shop under our block, with soft eggs",
    ],
  },
  "jam-reminds": {
    layer: 0,
    asks: [
      ...coconutJam,
      ...[
        "who does it remind you of",
        "does it remind you of someone",
        "what does it make you think of",
      ],
    ],
    answers: [
      "my mum, she still cuts the crusts for me || ah ma. she has it with no toast, just the spoon",
    ],
  },
  "jam-how-like": {
    layer: 0,
    asks: [...coconutJam, ...["how do you like it", "what does it taste like", "is it very sweet"]],
    answers: [
      "cold butter, thick, or it doesn't count || sweet and a bit green, it smells like rain on leaves",
    ],
  },
  "stretch-why-watch": {
    layer: 0,
    asks: [
      ...stretchMan,
      ...[
        "why do you watch him",
        "what makes you watch",
        "what is it that makes you watch",
        "what do you like about him",
      ],
    ],
    answers: [
      "he looks like someone with nothing due. it's calm for a minute || it's the stretch i think. like, day's over",
    ],
  },
  "stretch-who-he": {
    layer: 0,
    asks: [
      ...stretchMan,
      ...["who is he", "what do you think he does", "what do you imagine about him"],
    ],
    answers: ["grey car, tie in his pocket. somebody's dad || maybe a dentist, he's very straight"],
  },
  "stretch-talk": {
    layer: 0,
    asks: [
      ...stretchMan,
      ...["would you talk to him", "what would you say to him", "could you wave"],
    ],
    answers: ["what would i say, nice stretch? || no lah, i'm a curtain to him"],
  },
  "nod-if-open": {
    layer: 0,
    asks: [
      ...nodPeople,
      ...[
        "what would happen if you opened it",
        "what if someone was there",
        "what are you afraid they'd ask",
      ],
    ],
    answers: [
      "they'd ask how's studying, and i'd have to lie with my face || somebody would say hi and i'd say hi, and then what",
    ],
  },
  "nod-become": {
    layer: 0,
    asks: [
      ...nodPeople,
      ...[
        "what would it take to knock",
        "how could someone become a person you knock on",
        "what would it need to become more",
      ],
    ],
    answers: [
      "if we'd eaten one thing together, even chips || they'd have to knock first, once, for something small. then i could",
    ],
  },
  "nod-how-long-wait": {
    layer: 0,
    asks: [
      ...nodPeople,
      ...["how long do you wait", "how do you know it is empty", "how do you check"],
    ],
    answers: [
      "till i hear the lift. sometimes ten minutes || i look at the light under the door, feet make it blink",
    ],
  },
  "nod-who-nod": {
    layer: 0,
    asks: [...nodPeople, ...["who do you nod at", "who are they", "who lives there"]],
    answers: [
      "the kettle girl, the one from penang, and a guy with a bike helmet || mostly the girl two doors down. we've got it down to eyebrows",
    ],
  },
  "nod-who-knock": {
    layer: 0,
    asks: [
      ...nodPeople,
      ...["who would you knock on", "whose door could you try", "is there one you'd knock at"],
    ],
    answers: [
      "two doors down, if i needed a kettle || the kettle one. you can always borrow water",
    ],
  },
  "steps-first-one": {
    layer: 0,
    asks: [
      ...eightSteps,
      ...[
        "what happens when you think of the first step",
        "what happens in you",
        "what goes on when you try",
      ],
    ],
    answers: [
      "my chest goes tight and i plan what to say, and then it's over || my hand's on the handle and i suddenly need the toilet",
    ],
  },
  "steps-ever-did": {
    layer: 0,
    asks: [
      ...eightSteps,
      ...["did you ever walk them", "was there a time you went", "have you ever gone out to them"],
    ],
    answers: [
      "once, somebody had made popcorn. i stayed maybe ten minutes || in week 2. i had half a prata and it was nice",
    ],
  },
  "steps-who-there": {
    layer: 0,
    asks: [...eightSteps, ...["who is there", "who are the people", "who would you go to"]],
    answers: [
      "the kettle girl and two from the far end, on the floor with cards || level 5, the usual ones. it's slippers all over",
    ],
  },
  "steps-why-not": {
    layer: 0,
    asks: [...eightSteps, ...["why don't you go", "what stops you", "what keeps you in"]],
    answers: [
      "they'd all look up in the same second || i haven't got a reason. everyone there's got a reason, like chips",
    ],
  },
  "steps-need": {
    layer: 0,
    asks: [
      ...eightSteps,
      ...[
        "what would you need to go",
        "what would make it possible",
        "what would help you walk out",
      ],
    ],
    answers: ["somebody saying my name first || something in my hands, a plate or a plug"],
  },
};
