import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he has just told of the nights, of no next and of the sums. */
export const justSaidOfTheDark: Scenario["topics"] = {
  "weather-kind": {
    layer: 2,
    asks: ["kind of weather", "sort of weather", "what weather"],
    answers: [
      "Low. The sort that comes in off the channel and sits down || Drizzle. You can't see the end of your own street and you've stopped looking",
    ],
  },
  "who-says-next": {
    layer: 2,
    asks: [
      ...["who says that to you", "who asks you that", "who says that"],
      ...["who's asking you"],
    ],
    answers: [
      "[after: what's next] The barber, the job centre, Gwen's sister. They mean it kindly || Everybody under forty. They've one ready themselves, I suppose",
    ],
  },
  "bother-to-anyone": {
    layer: 2,
    asks: [
      ...["much bother to anyone", "mean by bother", "bother to anyone"],
      ...["no trouble from me", "no trouble from you"],
    ],
    answers: [
      "I mean {she'd have it all to hand, and not me to see to|better-off}. You could ask me that straight, I'd not mind || {That there'd be nothing left over to tidy up after me|better-off}. It's a queer thing to have wrote down",
    ],
  },
  "where-be": {
    layer: 2,
    asks: ["where would you be", "where will you be", "be when she needs"],
    answers: [
      "{Not about, is the sense of it|better-off}. You've put your finger on that || Well. {I've not put that on a label|better-off}",
    ],
  },
  "waiting-about-for": {
    layer: 2,
    asks: ["you waiting for", "waiting about for", "what are you waiting"],
    answers: [
      "For somebody to say I can knock off. {There's nobody with the whistle now|no-ahead} || I couldn't tell you. {You sit in a waiting room, you don't ask what it's for|no-ahead}",
    ],
  },
  "my-bit-was": {
    layer: 2,
    asks: ["your bit", "bit was", "what was your part"],
    answers: [
      "Do the work, rear a child, see the house paid off. {That's all been signed for|no-ahead} || A wage and a roof. {There's a roof|no-ahead}, so",
    ],
  },
  "who-switches": {
    layer: 2,
    asks: [
      ...["switch them off", "switch the lights off", "turn them off"],
      ...["turn the lights off"],
    ],
    answers: [
      "It's a way of talking. There was always a last man round to do the lights || Nobody in particular. I'm not saying it'd be me",
    ],
  },
  "thinks-of-exactly": {
    layer: 3,
    asks: ["think about exactly", "think of exactly"],
    answers: [
      "{That it'd be quiet, and nobody waiting on me to pick up|not-here?}. Not how, I've not gone there || {Of it being over with, and them all asleep upstairs|not-here?}. It's the rest I think of, I'd not call it more",
    ],
  },
  "worse-tonight": {
    layer: 0,
    asks: ["is it worse tonight", "stronger tonight"],
    answers: ["No, it's no worse. I'd say || It's about as it is, and I've you to write to"],
  },
  "that-number": {
    layer: 2,
    asks: [
      ...["see that number", "see the number", "feel when you see"],
      ...["look at that number"],
    ],
    answers: [
      "Like looking up from the bottom of a ladder. {I turned the bill over|no-ahead?} || I thought I'd slipped a nought. {I did it again and I hadn't|no-ahead?}",
    ],
  },
  "my-column": {
    layer: 1,
    asks: [
      ...["on your side", "your side of it", "in your column"],
      ...["put down for yourself", "your side of the sum"],
    ],
    answers: [
      "A gate, a row of leeks. {I'd not buy it, if it was in a shop|better-off} || It's short. {I put the dog down twice to make it look better|better-off}",
    ],
  },
  "what-bothered": {
    layer: 1,
    asks: [
      ...["bothered you about it", "what bothered you", "why did that bother"],
      ...["bother you about it"],
    ],
    answers: [
      "How easy it came. {I'd have thought I'd be upset, going through it|better-off} || {That I'd got as far as who'd have the shed|better-off} before I saw what I was at",
    ],
  },
  "held-in-since": {
    layer: 3,
    asks: [
      ...["holding that in", "holding it in", "been holding that"],
      ...["kept that in", "keeping that in"],
    ],
    answers: [
      "Since the autumn. It got so I'd stopped hearing it || Since the nights drew in. I'd put it away every morning with the cups",
    ],
  },
  "by-morning": {
    layer: 3,
    asks: [
      ...["better by morning", "better in the morning", "easier by morning"],
      ...["better when it's light", "ease by morning"],
    ],
    answers: [
      "It does. {The bin lorry comes by and it's only a kitchen|not-here?} || Most days, by the time Gwen's kettle's on. {It's not gone, it's stood back|not-here?}",
    ],
  },
  "told-doctor": {
    layer: 0,
    asks: [
      ...["told the doctor", "did you tell the doctor", "told your doctor"],
      ...["did you tell your doctor", "told your gp", "told the gp"],
    ],
    answers: [
      "No, he's had my arm and a number off it || I've told him nothing he couldn't read off a machine",
    ],
  },
  "doctor-of-nights": {
    layer: 0,
    asks: [
      ...["tell him about the nights", "tell him you don't sleep", "tell him about your sleep"],
      ...["told him about the nights"],
    ],
    answers: ["No, he'd have had to turn round || I'd my sleeve to roll down. It never came up"],
  },
  "the-rest-is": {
    layer: 0,
    asks: [...["what's the rest", "what is the rest", "rest you didn't"], ...["rest you kept"]],
    answers: [
      "{Three in the morning|nights}. He'd not a box for it || The sitting up, the plate in the bin. {What I turn over down here|nights}, that least of all",
    ],
  },
  "not-told-him": {
    layer: 0,
    asks: [
      ...["why didn't you tell him", "why not tell him", "why did you say no"],
      ...["stopped you telling him"],
    ],
    answers: [
      "[after: doctor, gp] Say it to a doctor and it's wrote down. Then it's true || He'd one hand on the keyboard. You'd not like to hold a man up",
    ],
  },
  "after-christmas": {
    layer: 1,
    asks: [...["after christmas", "comes after christmas", "beyond christmas"], ...["in january"]],
    answers: [
      "{There's nothing wrote in|no-ahead}. I've got the calendar, Gwen buys me one with engines || January. {I've looked, and it's only squares|no-ahead}",
    ],
  },
  "out-of-ten": {
    layer: 0,
    asks: ["eight out of ten"],
    answers: [
      "Out of ten, aye, ten's the worst. I'd not want to see the ten || Ten, aye, ten's the top of it. One'd be me up a ladder whistling",
    ],
  },
  "a-seven": {
    layer: 0,
    asks: [
      ...["make it a seven", "bring it down", "make it lower"],
      ...["make it a bit lower", "bring it to a"],
    ],
    answers: [
      "Somebody in that kitchen who'd not talk. That'd be a seven || A job to be up for. Even a daft one, a delivery",
    ],
  },
  "help-ring": {
    layer: 1,
    asks: [
      ...["help you do that", "help you ring", "easier to ring"],
      ...["help you to ring", "help you turn it"],
    ],
    answers: [
      "Gwen stood by me, not listening. Just stood || If she rang me. I've never minded answering",
    ],
  },
};
