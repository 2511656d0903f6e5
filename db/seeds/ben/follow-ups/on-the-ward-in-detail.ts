import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of small matters of the ward and of his shifts. */
export const onTheWardInDetail: Scenario["topics"] = {
  "goats-names": {
    layer: 0,
    asks: [
      ...["the goats called", "goats names", "names of the goats", "how many goats"],
      ...["goats have names", "goats like", "favourite goat", "kind of goats"],
    ],
    answers: [
      "There are seven. Brenda's the boss, and there's one called Trevor. || Seven of them. Trevor climbs the ute, and Brenda bites.",
    ],
  },
  "man-in-six": {
    layer: 0,
    asks: [
      ...["man with the goats", "in bed six", "man in bed six"],
      ...["wrong with the goat", "he going home", "bed six"],
    ],
    answers: [
      "He's in with his leg, he's on the mend. He wants to be home for kidding. || A bad leg, getting better. His wife's minding the goats.",
    ],
  },
  "jingle-goes": {
    layer: 0,
    asks: [
      ...["jingle go", "how does the jingle", "sing the jingle", "do the jingle"],
      ...["jingle sound", "what are the notes", "the weather for", "do the weather"],
    ],
    answers: [
      "Bing, bong, bing, bong, and then 'you're listening to Ben'. || Four notes going up, and then I say the traffic. You had to be tired.",
    ],
  },
  "vending-machine": {
    layer: 0,
    asks: [
      ...["vending machine", "which chips", "what chips"],
      ...["two dollars", "machine take", "get your money"],
    ],
    answers: [
      "Salt and vinegar. They got stuck on the spiral. || Salt and vinegar chips, two dollars. They're probably still hanging there.",
    ],
  },
  "night-shift-hours": {
    layer: 0,
    asks: [
      ...["night shift start", "night shift finish", "nights start", "what hours"],
      ...["which hours", "shift start", "shift finish", "how long is a shift"],
      ...["long are your shifts", "what time do you start", "what time do you finish"],
    ],
    answers: [
      "Ten at night till eight in the morning, on nights. || Nights go ten till eight. Day shift's eight till it's done.",
    ],
  },
  "house-officer": {
    layer: 0,
    asks: [
      ...[
        "what does a house officer",
        "house officer do",
        "house officer mean",
        "what do you do at work",
      ],
      ...["do on nights"],
    ],
    answers: [
      "Bloods, drips, charts, and whoever's going downhill. It's a lot of walking. || You're the junior doctor for the ward. Lines, paperwork, and the phone.",
    ],
  },
  "the-clerk": {
    layer: 0,
    asks: [...["ward clerk", "clerks name", "the clerk", "who is the clerk"], ...["clerk like"]],
    answers: [
      "She's run the front desk for thirty years. She knows everyone's order. || The lady on our front desk. Nothing happens up there without her.",
    ],
  },
  scrubs: {
    layer: 0,
    asks: [
      ...["color are your scrubs", "colour are your scrubs", "scrubs look", "your scrubs"],
      ...["what do you wear", "which scrubs"],
    ],
    answers: ["Green, and a size too big. || They're green. The pockets are what matter."],
  },
  "the-slides": {
    layer: 0,
    asks: [
      ...["how many slides", "many slides", "slide six", "people in a circle"],
      ...["slides say", "on slide", "muffins"],
    ],
    answers: [
      "Nine slides. Six was people in a circle holding hands. || There were nine, and the last one said 'questions?'.",
    ],
  },
  "lanyard-number": {
    layer: 0,
    asks: [
      ...["on your lanyard", "on the lanyard", "back of your lanyard", "number on the"],
      ...["why is the number", "the lanyard", "card you give", "where do you get the number"],
    ],
    answers: [
      "They print it on the back for us to give out. I'd never read it properly. || It's on the staff card, under the wifi password.",
    ],
  },
};
