import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of the good hours and the slow ones. */
export const hoursOfADay: Scenario["topics"] = {
  "under-the-water": {
    layer: 0,
    asks: [
      ...["those four minutes like", "four minutes like under", "under the water"],
      ...["in the shower like"],
    ],
    answers: [
      "Loud and hot. I put my forehead on the tiles and I don't think of anything. || I pretend I'm in a hotel. Other people's towels, and a man on his way up with chips.",
    ],
  },
  "humming-there": {
    layer: 0,
    asks: [
      ...["the canal humming her song", "humming her song", "when you hum it"],
      ...["humming it there"],
    ],
    answers: [
      "It's the one part of the day I'd keep. {A bit of my voice comes out|not-doing-well}, and he goes floppy. || Nearly nice. {For a while I'm not doing an impression of anybody|not-doing-well}.",
    ],
  },
  "makes-seven": {
    layer: 0,
    asks: [
      ...["makes it a seven", "past four oclock what", "why a seven"],
      ...["from six to seven"],
    ],
    answers: [
      "The dark, and four hours to go till there's a key in the door. {My breath gets stuck up by my collar|evenings?}. || By then I've used up all my faces. {And he cries harder once it's dark, or I hear it harder|evenings?}.",
    ],
  },
  "good-hours": {
    layer: 0,
    asks: [
      ...["good hours like", "hours like before lunch", "the good hours"],
      ...["the mornings like"],
    ],
    answers: [
      "There's a square of sun on the rug and I put him in it. I get to drink something hot. || He's jolly till about eleven. The radio's on and I answer it back.",
    ],
  },
  "changes-there": {
    layer: 0,
    asks: [...["changes in you out", "in you out there", "by the water"], ...["out by the water"]],
    answers: [
      "My jaw comes undone. There's no one behind me, there. || I walk slower. I caught myself looking at a bramble for no reason, I'd not done that in months.",
    ],
  },
  "own-chart": {
    layer: 0,
    asks: [...["your own chart", "own chart look", "chart for you"], ...["a chart of you"]],
    answers: [
      "A line going down, with a smiley sticker on it. {Nobody weighs the mums|not-doing-well}. || {I'd have dropped off the page by September|not-doing-well}. They'd have rung somebody.",
    ],
  },
  "walk-notice": {
    layer: 0,
    asks: ["on a walk like", "walk like that what", "notice on a walk"],
    answers: [
      "Whether the heron's got company. And what I'm thinking about, if I'm thinking. || There's a boat with a cat in a jumper. I've only ever seen it over the shopping.",
    ],
  },
  "slow-hours": {
    layer: 0,
    asks: ["slow hours like", "are the slow hours", "hours that go so slowly"],
    answers: [
      "{You look at the clock and it's the same minute|evenings?}. I've sung everything I know, and it's twenty to five. || They've a sort of hum. {I count the cars and I count his blinks, and it's still not five|evenings?}.",
    ],
  },
  "come-back-from": {
    layer: 1,
    asks: [
      ...["nothing but the noise", "come back after those", "come back from that"],
      ...["come back from those"],
    ],
    answers: [
      "A nappy, or a ring at the door. {My hands start, and I follow them|numb}. || I'm not sure that I do, quite. {He stops, and I find I've been stood there with the spoon in my hand|numb}.",
    ],
  },
  "sleep-when-answer": {
    layer: 0,
    asks: [
      ...["people say that to you", "say that to you what", "what would you like to answer"],
      ...["answer those people"],
    ],
    answers: [
      "And iron when he irons? {But I say ooh, yes, I must|tired-all?}. || I'd ask which of them was coming round to do the bottles. {I've got it word perfect by three in the morning|tired-all?}.",
    ],
  },
};
