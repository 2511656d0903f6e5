import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of his father, of being one, and of that Friday. */
export const fatherAndFriday: Scenario["topics"] = {
  "hands-hold": {
    layer: 1,
    asks: [
      ...["youre holding on to"],
      "hands holding on to",
      "your hands holding",
      "holding on to besides",
    ],
    answers: [
      "My temper. {If I open them, I don't know what'd come out|tight?}. || {Sunday, still|tight?}. They let go of a rucksack and they've not known what to do since.",
    ],
  },
  "straight-answer-dentist": {
    layer: 1,
    asks: ["straight answer have been", "the straight answer", "really told the dentist"],
    answers: [
      "{I'm biting down on what I can't say upstairs|tight?}. Put a filling in that. || {I chew on it all night, Sunday to Sunday|tight?}. I'd have said so, only he'd got his fingers in.",
    ],
  },
  "braced-for": {
    layer: 1,
    asks: ["are you braced for", "braced for", "expecting when she rings"],
    answers: [
      "They're not coming, Friday. {Some reason, with a sorry in front of it|tight}. || {One of them's hurt, and I'm the second to be told|tight}. Or the third.",
    ],
  },
  "first-notice-it": {
    layer: 1,
    asks: ["when you first notice it", "first notice it", "when do you notice it"],
    answers: [
      "Stood at the lights at Vauxhall. {I look down and my knuckles have gone grey|tight}. || Nothing, that's the daft part. {I'm sat with a tea, and my teeth are shut like a safe|tight}.",
    ],
  },
  "see-in-cab-mirror": {
    layer: 2,
    asks: [
      ...["see when you look"],
      "was it you saw in that",
      "saw in that mirror",
      "that made it him",
    ],
    answers: [
      "The eyes. {They were looking past everything, like nobody in that house could see him|bad-man}. || {It's round the mouth, like he'd already gone|bad-man}. I've one photo of him, and it's that face.",
    ],
  },
  "drive-on": {
    layer: 2,
    asks: ["with that face in the", "drive on with that", "that face in the mirror"],
    answers: [
      "I tipped the mirror up. You're not meant to. {I did it off the side ones as far as Victoria|bad-man}. || {I said my own name out loud|bad-man}. Lady behind goes, sorry, driver? I said nothing, love.",
    ],
  },
  "get-left-out": {
    layer: 2,
    asks: ["had the last word about", "last word about you", "get left out if they"],
    answers: [
      "The plaits. The seven o'clock call. {The old boy I wait for|bad-man}. || {Everything before I opened my mouth, and everything since|bad-man}. I hold doors, you know.",
    ],
  },
  "made-of-it": {
    layer: 2,
    asks: ["make of it back then", "did you make of it", "of it back then"],
    answers: [
      "I took him at his word, two weeks. {I gave it about four years|left-behind}. || {I'd been too loud, that's what I made of it|left-behind}. I'd had a tantrum over a bike the night before, so it stood to reason.",
    ],
  },
  "promise-mean": {
    layer: 2,
    asks: ["want that promise to mean", "that promise to mean", "meant by that promise"],
    answers: [
      "It stops with me. {The leaving, all of it, full stop|bad-man}. || {She'd never have to stand at a window|bad-man}. And she's got the porch light on for me, so there you go.",
    ],
  },
  "see-yourself": {
    layer: 2,
    asks: ["do you see yourself when", "you see yourself when", "see in your own face"],
    answers: [
      "A big fella looking sorry. {I can't tell if he's a nice man or if he's had practice|bad-man}. || {Some nights I see what she saw|bad-man}, and I'd move my bag and all.",
    ],
  },
  "room-arranged": {
    layer: 0,
    asks: ["room was arranged for", "one the room was", "sat by the door like that"],
    answers: [
      "Hands flat on my knees, like on a plane. {I didn't take the water, because it was nearer her|bad-man}. || {Like I was the fire, and they'd shifted the chairs|bad-man}. I said thank you on my way out.",
    ],
  },
  "boy-at-shed": {
    layer: 1,
    asks: ["it for that boy", "that boy out there", "boy at the shed"],
    answers: [
      "Hot, and then I ran out of windows. {Nobody came out, and I think that's what it was for|bad-man}. || {Dead quiet, after|bad-man}. I sat on the mower to be told off, and it was my mum with a plaster.",
    ],
  },
  "man-of-house": {
    layer: 1,
    asks: ["man of the house", "be the man of", "in charge that young"],
    answers: [
      "You stop being carried. {I'd nod off on the settee and I'd wake up on the settee|left-behind}. || I was proud, I'd a key on a string. {I checked the gas about nine times, in case|left-behind}.",
    ],
  },
  "out-there-window": {
    layer: 2,
    asks: ["hope youd see out", "you hope youd see", "looking for out there"],
    answers: [
      "His coat, he'd a tan one. {Coming round by the phone box, a bit late|left-behind}. || {A car slowing down|left-behind}. Any car, I'd put him in all of them.",
    ],
  },
  "differently-from-him": {
    layer: 2,
    asks: ["do differently from him", "you do differently from", "different from your dad"],
    answers: [
      "I ring. Seven o'clock, every night, even with nothing to say. {I never had one call off him|bad-man}. || {I say which Friday, and then I'm there on it|bad-man}. You don't get a certificate for that.",
    ],
  },
  "in-you-friday": {
    layer: 3,
    asks: ["in you on friday", "on in you on friday", "you on friday outside"],
    answers: [
      "I was tired right through. {I thought, I could be one of them dads who stops turning up on Sundays|give-up}. || {It went quiet, once I'd thought of not turning up|give-up}. I wasn't even sad. That's what gets me.",
    ],
  },
  "friday-since": {
    layer: 3,
    asks: ["having that friday in", "that friday in you", "since that friday"],
    answers: [
      "I've been extra cheerful on the phone. {Ama's noticed|give-up?}. || {I go by the turning for theirs and my foot comes up|give-up?}. I've told no one, I've just driven very nicely.",
    ],
  },
  "thought-hold-out": {
    layer: 3,
    asks: ["that thought hold out", "hold out to you", "that thought offer"],
    answers: [
      "No more handing them back. {No more Sundays at six|give-up}. It never shows you their faces, mind. || {I'd just be the dad who sends money, it says|give-up}. They'd stop counting the weekends, and I'd stop being late for them. It makes it sound so tidy.",
    ],
  },
  "back-and-forth": {
    layer: 3,
    asks: ["back and forth in you", "went back and forth", "forth in you"],
    answers: [
      "Go, because I was tired. {Stay, because I'd said Friday|give-up}. || {I typed it and wiped it four times|give-up}. My thumb was right on it when the curtain moved.",
    ],
  },
  "saw-her-window": {
    layer: 3,
    asks: ["saw her at that window", "you saw her at", "saw ama at the window"],
    answers: [
      "She was holding it up that straight. {I was ashamed|give-up?}, and my hand had already got the door. || {She'd been stood there watching for me, I thought|give-up?}. I know that one from the other side of the glass.",
    ],
  },
  "see-about-him": {
    layer: 3,
    asks: ["him that you see now", "you see now from"],
    answers: [
      "He was probably just tired. {I'd always had him laughing|give-up?}. || {It isn't some great decision, it's a handbrake|give-up?}. Nobody told me it's that easy.",
    ],
  },
  "hear-said-to-you": {
    layer: 1,
    asks: ["hear that said to you", "said to you and not", "saying it to yourself"],
    answers: [
      "My ears go hot. {I want to go, yeah, but|bad-man}. || {I can say it to him all day, it won't stick to me|bad-man}. Nice, though. I'll deny I said so.",
    ],
  },
  "along-that-row": {
    layer: 0,
    asks: ["head runs along that", "runs along that row", "along that row"],
    answers: [
      "Some centre with a lady in the corner, {and me doing a jigsaw with my own son|monday}. || {Kwame asking another driver where I am|monday}. I stop it there.",
    ],
  },
};
