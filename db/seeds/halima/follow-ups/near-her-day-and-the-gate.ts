import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the day, the bath and the listening for the gate. */
export const nearHerDayAndTheGate: Scenario["topics"] = {
  "day-war-why": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...["why was the bath a war", "what made the bath so hard", "why does she fight the bath"],
    ],
    answers: [
      "She thinks I'm a stranger, dear, and I'm after her buttons. || Because a lady doesn't undress for somebody she's not been introduced to.",
    ],
  },
  "day-war-end": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...["how did the bath end", "who won the battle", "how did you get her bathed in the end"],
    ],
    answers: [
      "With a truce, dear, I washed the half that she'd let me have. || She sat down in the water in her petticoat, and I said that it was the fashion.",
    ],
  },
  "day-songs-which": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...["which songs did you sing", "what did you sing today", "what were the old songs"],
    ],
    answers: [
      "P. Ramlee, and then a school song with five verses, she stood up for that. || The slow ones first, and one about a banana boat that she says isn't proper.",
    ],
  },
  "day-bag-home": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...[
        "where does she want to go home",
        "why does she pack the bag",
        "where is she going with the bag",
      ],
    ],
    answers: [
      "To Muar, dear, where she was small. || She's been staying long enough, she says, her mother will be wanting the bag back.",
    ],
  },
  "day-your-part": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...[
        "what did you have for yourself today",
        "did you get any rest today",
        "was there a moment for you",
      ],
    ],
    answers: [
      "My tea, on the step, and you're sitting in it. || Seven minutes over the ironing, dear, when she'd nodded off to the radio.",
    ],
  },
  "day-every-same": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...["is every day like this", "how often does she pack", "are all your days like that"],
    ],
    answers: [
      "Six in the week, and on Fridays there's rice. || They are, dear, only the verse changes.",
    ],
  },
  "day-best-part": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...["what was the best part", "did you enjoy the singing", "what was good about today"],
    ],
    answers: [
      "The second verse, she put her head on my shoulder without asking who I was. || The singing, I'd nearly forgotten that I had a voice for anything but hurry up.",
    ],
  },
  "day-before-six": {
    layer: 0,
    asks: [
      ...["near: a bath that was a war", "near: a battle over the bath"],
      ...["when did you get up", "how did the night go", "how early did the day start"],
    ],
    answers: [
      "At three, dear, porridge is only when it's official. || With the bolt, a bit after three, and I didn't see my pillow again.",
    ],
  },
  "mind-who-take": {
    layer: 0,
    asks: [
      ...["near: may never put my mind down", "near: do is stop attending"],
      ...[
        "who could take over",
        "is there anybody who could listen for you",
        "could someone watch her for an hour",
      ],
    ],
    answers: [
      "Mrs Nair could, she's said so, and I spoke about the weather. || My eldest does it on a Friday, and I run round the market with my ears on backwards.",
    ],
  },
  "mind-what-fear": {
    layer: 0,
    asks: [
      ...["near: may never put my mind down", "near: do is stop attending"],
      ...[
        "what are you afraid of at the gate",
        "what might happen if you stop",
        "what would happen if you put it down",
      ],
    ],
    answers: [
      "That she'd be out in the road, in her good shoes, before I'd dried my hands. || She'd be gone, dear, and I'd be standing there with a clean bath.",
    ],
  },
  "mind-last-time": {
    layer: 0,
    asks: [
      ...["near: may never put my mind down", "near: do is stop attending"],
      ...[
        "when did you last put your mind down",
        "when were you last off duty",
        "how long has it been like this",
      ],
    ],
    answers: [
      "In a taxi, in May a year ago, I fell asleep at the lights. || Before Ramadan, I'd say, I remember reading a whole page.",
    ],
  },
  "mind-if-quiet": {
    layer: 0,
    asks: [
      ...["near: may never put my mind down", "near: do is stop attending"],
      ...[
        "what would you do if you could put it down",
        "what would it be like to stop listening",
        "what would you do with a quiet mind",
      ],
    ],
    answers: [
      "I'd hear what I think, and I'm a bit nervous of it. || Sit in the bath until it was cold, with the door shut.",
    ],
  },
  "mind-night-too": {
    layer: 0,
    asks: [
      ...["near: may never put my mind down", "near: do is stop attending"],
      ...["do you listen at night too", "does it stop when you sleep", "do your ears rest"],
    ],
    answers: [
      "It doesn't stop, dear, I hear her turn over in my dreams. || All night, and the fridge has deceived me twice.",
    ],
  },
  "mind-gate-gone": {
    layer: 0,
    asks: [
      ...["near: may never put my mind down", "near: do is stop attending"],
      ...[
        "has she got out before",
        "did she ever get through the gate",
        "has it happened that she left",
      ],
    ],
    answers: [
      "Once, in May, as far as the bus stop. || She has, dear, the once, and she was waiting there as good as gold.",
    ],
  },
};
