import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "Come in, Kofi, sit down, you're all right here. I'd like to hear that off somebody who's not eyeing the door. || My manager Neil, saying I got that wrong, mate, have your weekend. I'd frame it.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "All the early-turn lot, sat at their dinners, and my manager. Not one of them opened his mouth. || Me, my manager and a room full of drivers. My kids weren't, thank God, I'd not have wanted them to hear.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "At the depot, in the canteen, stood over by the sauces. Somebody'd left the radio on. || Work, on my break. I'd only just parked up and I'd not even got my jacket undone.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "I got loud, I'll not dress it up. After that I finished my shift to the minute and said ta to every passenger. || Badly, if you read the form. I said my piece, I kept my hands by my sides, and I went back to driving.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "Good with my mum and my sisters, they ring, they nag, I laugh. With my kids it's good and there's not enough of it. || Me and my kids are sound. With their mum it's all timetables, and my own lot shout because they're fond of me.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "Nah, you've had the lot. Cheers for sitting there while I made a noise. || Only that you've been straight with me, and I clocked it. I could do with a hot drink after all that.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "No, none. I've had nobody tapping a pen at me, that'll do. || I've had a fortnight of questions, I'll not start on you.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "Three, and it'd be lower if I was stood in that canteen. || Two and a bit, mate, and that's off the back of a quiet road.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "When I've got my kids it's the three of us round one little table. Other nights it's me and the cartoons. || On my own, most dinners, with the wheel for a table. Some breaks Desmond, my mate at the depot, comes over with his flask.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "Cooler. I came in like a boiler and I'm more of a warm radiator now. || Not so wound up as when you first said hello. I've got hands again, not a pair of hammers.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: ["Tuesday, that's my rest day. || Friday, after my shift, if it doesn't run over."],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "Mum sat in the dark a lot, the year my dad went. Said she was saving the electric. || Course it has. We just called it prayer and got on.",
    ],
  },
};
