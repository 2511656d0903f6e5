import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of keeping it down, and of how it came out. */
export const woundUp: Scenario["topics"] = {
  "both-on-you": {
    layer: 0,
    asks: ["both of those on you", "with both of those", "threat in the office and"],
    answers: [
      "Eighty people shut their eyes behind me, and {I can't be left in a room with one bloke and a stapler|fury}. Some stops I laugh. || It does your head in. {It's morning, driver, all day, and then I sign off and I'm a hazard|fury}.",
    ],
  },
  "all-of-them-sat": {
    layer: 0,
    asks: [
      ...["all of them sat there", "them sat there", "whole canteen watching"],
      ...["everyone watching you"],
    ],
    answers: [
      "I could hear the fridge. {I've bought them lot teas for years, and they looked at me like a dog off its lead|fury}. || {Like being stood on a stage|fury}. One of them turned his plate round, I remember that.",
    ],
  },
  "walk-with-word": {
    layer: 0,
    asks: ["with that written on you", "that written on you", "walk about with that word"],
    answers: [
      "{I check my face before I go in a shop|fury}. I said please four times to a lad selling me a charger. || {Like there's a notice on my back, and everyone's read it but me|fury}. I held a door for a woman last week and she used the other one.",
    ],
  },
  "building-before": {
    layer: 0,
    asks: ["been building in you", "building in you before", "building up before"],
    answers: [
      "A year of yes, no problem, whatever suits. {It was full before he touched it|fury}. || {Court, rent, rota, one on top of the other, and me saying no worries|fury}. He put the last plate on, that's all.",
    ],
  },
  "between-text-and-shout": {
    layer: 0,
    asks: ["between that smiling face", "face and the shouting", "smiley and the shouting"],
    answers: [
      "Nothing. White. {Then my legs were doing stairs|fury}. || {I thought of his trunks in that little bag|fury}. Next I heard somebody bellowing, and it was me.",
    ],
  },
  "taken-out-of-you": {
    layer: 0,
    asks: ["that taken out of you", "has that taken out", "cost you to keep it"],
    answers: [
      "{I can't sing|fury}. I used to, loud, in the shower, and now I do it like a burglar. || {I couldn't tell you what I sound like|fury}. My ex said it was like living with someone on the phone in a library.",
    ],
  },
  "holding-back": {
    layer: 0,
    asks: ["are you holding back", "holding back with", "what you hold back"],
    answers: [
      "Noise, mainly. {One big no|fury}. It's been sat behind my teeth since the judge. || {I'd say, that's mine, give it here|fury}. Like a kid in a playground. That's the whole speech.",
    ],
  },
  "weekend-meant": {
    layer: 0,
    asks: ["weekend with your kids mean", "with your kids mean", "so much about that weekend"],
    answers: [
      "It's when I'm somebody. {Twenty-six days of the month I'm a fella in a uniform|missing}. || {It's two days I don't have to ask how they are, because I'm looking at them|missing}.",
    ],
  },
  "fourteen-years": {
    layer: 0,
    asks: ["known about those years", "about those years", "those fourteen years"],
    answers: [
      "I've never once pulled off on somebody running. {Put that in a box|fury}. || I got a lad to his own wedding, in the snow. {You'd not find it in my file|fury}.",
    ],
  },
  "man-in-between": {
    layer: 1,
    asks: ["about the man in between", "the man in between", "man in between"],
    answers: [
      "He's soft, if you want it. He cries at that film with the lost fish. || Tired, and he's funny when he's fed. Nobody'd be afraid of him, he does plaits.",
    ],
  },
  "first-second": {
    layer: 0,
    asks: ["in that first second", "that first second", "when it comes up fast"],
    answers: [
      "Heat, up the neck, and my hands go big. {I look for the door, so that people can see me looking for it|fury}. || {Like a kettle with no whistle on|fury}. I've not moved, and it's all happened.",
    ],
  },
  "eye-on-yourself": {
    layer: 1,
    asks: ["keeping an eye on yourself", "an eye on yourself", "watching yourself all day"],
    answers: [
      "By the time I sign off I can't choose a sandwich. {I've spent it all on not frightening people|fury}. || {Like driving with the ramp down|fury}. You get there, only everyone's looking.",
    ],
  },
  "nobody-wanting": {
    layer: 0,
    asks: ["nobody wanting anything", "wanting anything from you", "alone on the bus"],
    answers: [
      "Best seat in London. {Nobody steps back from a bus with its lights off|fury}. || Nice. Rain on the roof and no bell. {I'm not too big for anything in here|fury}.",
    ],
  },
  "let-it-come-down": {
    layer: 0,
    asks: [
      ...["let it come down", "it come down a bit", "brought it down"],
      ...["helped it come down"],
    ],
    answers: [
      "Sitting. And you not writing. || I got some of it said. And the engine's been off a while.",
    ],
  },
  "coming-out-loud": {
    layer: 0,
    asks: [
      ...["happened in the spring", "happened at easter", "in the spring"],
      "coming out loud what",
      "started coming out loud",
      "when the shouting started",
    ],
    answers: [
      "Easter. {I'd hid eggs all over that room, and at six I'd to drive them back|missing}. I was still finding them in June. || I'd missed a parents' evening round then. {Nobody'd told me there was one, I found out off a photo|missing}.",
    ],
  },
  "wish-theyd-see": {
    layer: 0,
    asks: ["you wish theyd see", "wish theyd see", "wish people saw"],
    answers: [
      "This is calm. {You're looking at it, it's calm with nowhere to go|fury}. || {My hands, how still I've got them|fury}. They're all busy with my mouth.",
    ],
  },
  "stay-put": {
    layer: 0,
    asks: ["somebody does stay put", "does stay put", "somebody stays where they are"],
    answers: [
      "I get quieter. {It's got nothing to push on|fury}. || {I don't trust it, first off|fury}. Then I look and they've not moved, and I feel a bit of a lemon.",
    ],
  },
  "had-them-laughing": {
    layer: 1,
    asks: ["who had them laughing", "had them laughing", "the funny one like"],
    answers: [
      "Quick. I did the inspectors, I did the Queen getting on with a shopper. {People sat near me on purpose|fury}. || {He never checked his hands|fury}. He'd throw them about telling a story, and nobody ducked.",
    ],
  },
  "keep-driving": {
    layer: 0,
    asks: ["you keep driving when", "keep driving when", "drive with that"],
    answers: [
      "Mirrors, signal, doors. {It can sit up front with me, it's not touching the wheel|fury}. || {I give it till the next stop|fury}. Then some lady asks is this right for Victoria, and I'm a driver again.",
    ],
  },
  "check-away": {
    layer: 1,
    asks: ["put that check away", "that check away", "without that check"],
    answers: [
      "I'd talk with my arms. {I've forgotten that I do that|fury}. || {Like getting your boots off|fury}. I can do it with the kids, about an hour in.",
    ],
  },
  "own-hunch": {
    layer: 1,
    asks: ["your own hunch", "own hunch", "what do you reckon it is"],
    answers: [
      "I've been frightened since I moved out, and {it comes out of me as shouting|fury}. || {I'm not angry, I'm homesick|fury}. I've just got a loud voice for it.",
    ],
  },
  "spoken-to-like": {
    layer: 1,
    asks: ["being spoken to like that", "spoken to like that", "talked to like that"],
    answers: [
      "He's decided. {I'm a big dog, and he's seen a film about big dogs|fury}. || {It says we're all frightened of you, and we're being nice about it|fury}.",
    ],
  },
  "instead-of-calm": {
    layer: 0,
    asks: ["place of calm down", "in place of calm", "instead of calm down"],
    answers: [
      "Go on. That's all. {Go on, Kofi, and then what|fury}? || {You're right to be|fury}. Nobody's tried that on me yet. I'd calm down so fast you'd think there was a switch.",
    ],
  },
};
