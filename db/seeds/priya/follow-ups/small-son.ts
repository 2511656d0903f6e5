import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to harmless questions about her son. */
export const smallSon: Scenario["topics"] = {
  "the-sock": {
    layer: 0,
    asks: [
      ...["the sock", "sock he hates", "which sock", "yellow sock", "sock come from"],
      ...["horrible sock"],
    ],
    answers: [
      "It's yellow wool and it itches. An aunt of Rohan's sent the pair. || One of Rohan's aunts knitted it, in yellow. It's scratchy.",
    ],
  },
  "bear-hat": {
    layer: 0,
    asks: ["bear hat", "his hat", "who made the hat", "who knitted", "knitted him a hat"],
    answers: [
      "Friends of ours knitted it. It's got two little ears. || It's brown, with ears on. Two friends made it for him.",
    ],
  },
  "his-bedtime": {
    layer: 0,
    asks: [
      ...[
        "time does he go to bed",
        "his bedtime",
        "time is his bedtime",
        "time does he go down",
        "when does he go to bed",
      ],
      ...["put him to bed"],
    ],
    answers: [
      "Seven, straight after his bottle. He's up again by nine. || About seven, once he's drunk his bottle.",
    ],
  },
  "his-morning": {
    layer: 0,
    asks: [
      ...[
        "time does he wake",
        "wake in the morning",
        "time do you get up",
        "your day start",
        "time does the day start",
      ],
      ...["up in the morning"],
    ],
    answers: [
      "Half past five, most days. He's very cheerful about it. || We start at about half past five, he and I.",
    ],
  },
  "his-name-means": {
    layer: 0,
    asks: [
      ...["name mean", "chose the name", "choose the name", "chose his name", "pick the name"],
      ...["picked the name", "why arjun"],
    ],
    answers: ["Rohan picked it. It means bright. || It means bright, and it was Rohan's idea."],
  },
  "call-him": {
    layer: 0,
    asks: ["nickname", "pet name", "call him at home"],
    answers: [
      "Arju, mostly. His grandmother says Raja. || I call him Arju, and Mummyji calls him Raja.",
    ],
  },
  "takes-after": {
    layer: 0,
    asks: [
      ...[
        "look like you",
        "look like rohan",
        "take after",
        "he look like",
        "who does he look like",
      ],
      ...["he looks like"],
    ],
    answers: [
      "Rohan, everyone says, apart from the ears and the eyes. || He's his dad all over. The ears are Appa's, he's my father.",
    ],
  },
  "about-ears": {
    layer: 0,
    asks: ["his ears", "fathers ears", "about the ears", "ears like", "ears look"],
    answers: [
      "They stick out a bit. I like them. || Big ones, they stick out. My brother's got them as well.",
    ],
  },
  "how-much-milk": {
    layer: 0,
    asks: [
      ...[
        "much does he drink",
        "how many ounces",
        "bottle does he take",
        "big are his bottles",
        "much milk",
      ],
      ...["drink at a time"],
    ],
    answers: ["Four ounces at a time, sometimes five. || About four ounces, five if he's hungry."],
  },
  "his-toys": {
    layer: 0,
    asks: [
      ...["favourite toy", "his toys", "like to play", "play with", "he like best"],
      ...["his favourite"],
    ],
    answers: [
      "A wooden spoon, this week. He's got a whole basket of toys. || The wooden spoon. He chews the end of it.",
    ],
  },
};
