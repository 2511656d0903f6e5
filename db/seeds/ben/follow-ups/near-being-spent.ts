import type { Scenario } from "~/domain/simulator/scenario";

const onMonday = ["near: on again monday", "near: back in on monday"];
const shakingHands = ["near: hands have started shaking at", "near: buy two flat whites"];
const theCurtains = [
  "near: name and extension to the curtains",
  "near: gave my pillow advice about",
];
const boringVersion = ["near: night short two people", "near: half the roster was home"];
const secondYearOut = [
  "near: general medicine auckland second year",
  "near: house officer on the medical",
];
const eightMinutes = [
  "near: listen to the whole eight minutes",
  "near: hana left me this long message",
];
const unplugged = ["near: running on what's left in", "near: nobody comes to the door"];
const thePie = ["near: and bought me a pie", "near: put his hand on my shoulder"];
const notReassure = ["near: all right by the end of", "near: have to reassure at the end"];
const nineBuns = ["near: eating nine hot cross buns", "near: a tray of hot cross buns"];

/** What Ben answers right after he told of being spent, the bleep and Monday. */
export const nearBeingSpent: Scenario["topics"] = {
  "near-monday-dread": {
    layer: 0,
    asks: [...onMonday, "are you dreading monday", "how do you feel about monday"],
    answers: [
      "Yeah, since about Thursday. It's not the work, it's the first ten steps. || More than I'd let on. I've ironed a shirt already, I never iron.",
    ],
  },
  "near-monday-sick": {
    layer: 0,
    asks: [...onMonday, "could you call in sick", "do you have to go in monday"],
    answers: [
      "I could, I know the number. I also know who'd get my patients, and she's got a cold. || There's no law. There's just a roster with nobody else on it.",
    ],
  },
  "near-monday-with": {
    layer: 0,
    asks: [...onMonday, "who is on with you monday", "who will be there on monday"],
    answers: [
      "Sanjay, and the first-year who copies me. So I'll be cheerful, it's in the job description. || My reg, two nurses I like, and whoever's in fourteen.",
    ],
  },
  "near-hands-checked": {
    layer: 1,
    asks: [
      ...shakingHands,
      "have you had your hands checked",
      "did you see a doctor about the shaking",
    ],
    answers: [
      "No, I took my own pulse and signed myself off. It's nerves, I'd tell anyone else that for free. || I've examined them in the bathroom. Lovely reflexes, no insight.",
    ],
  },
  "near-hands-spill": {
    layer: 1,
    asks: [...shakingHands, "do you ever spill it", "did you ever drop the coffee"],
    answers: [
      "Once, down a medical student. He took it as a lesson. || A bit on the cuffs. I've started wearing the dark scrubs.",
    ],
  },
  "near-hands-patients": {
    layer: 1,
    asks: [...shakingHands, "do the patients see it", "did a patient notice"],
    answers: [
      "I don't believe so. By the time I'm at the bed they've stopped, they like an audience. || A lady asked was I cold. I said yes, and she gave me her crochet.",
    ],
  },
  "near-pillow-advice": {
    layer: 0,
    asks: [...theCurtains, "what did you tell the pillow", "what was the advice"],
    answers: [
      "To repeat it in the morning and ring me back. It took it very well. || More fluids, and to keep an eye on it. I'd stand by that.",
    ],
  },
  "near-pillow-woke": {
    layer: 0,
    asks: [...theCurtains, "did you wake anyone", "did anyone hear you"],
    answers: [
      "One of the Matts knocked on the wall. I said sorry, and I gave him my extension. ||  I'd be surprised. The bike didn't stir.",
    ],
  },
  "near-short-often": {
    layer: 0,
    asks: [...boringVersion, "how often are you short", "is it always short like that"],
    answers: [
      "Every week since June, it's just usually one. Two's when you walk faster and do less. || Most nights. We've stopped calling it short, we call it Tuesday.",
    ],
  },
  "near-short-help": {
    layer: 0,
    asks: [...boringVersion, "did anyone come to help", "could you call somebody in"],
    answers: [
      "They rang round and nobody picked up. I wouldn't have, at nine on a Sunday. || We got a nurse from surgical for an hour. She was brilliant and then they wanted her back.",
    ],
  },
  "near-short-break": {
    layer: 0,
    asks: [...boringVersion, "did you get a break", "did you eat that night"],
    answers: [
      "Half a muesli bar, in the lift. It was going down and I was going up. || I had a glass of water I kept meaning to finish.",
    ],
  },
  "near-short-report": {
    layer: 0,
    asks: [
      ...boringVersion,
      "did you report the staffing",
      "did anyone complain about being short",
    ],
    answers: [
      "There's a form and I filled it in. I got a reference number. || I sent an email at five in the morning. It said 'hi team', I was very civil.",
    ],
  },
  "near-work-hours": {
    layer: 0,
    asks: [...secondYearOut, "how many hours do you work", "how long are your weeks"],
    answers: [
      "Sixty, give or take, seventy on nights. The contract's got a smaller number in it. || I've stopped adding. It's all of them with a bit left for washing.",
    ],
  },
  "near-work-get-there": {
    layer: 0,
    asks: [...secondYearOut, "how do you get yourself there", "how do you make yourself turn up"],
    answers: [
      "I leave my shoes by the door so there's one less decision. || Alarm, shirt, pass, and I don't sit down in between. Sitting down's fatal.",
    ],
  },
  "near-work-why-medicine": {
    layer: 0,
    asks: [...secondYearOut, "why general medicine", "do you like general medicine"],
    answers: [
      "You get the whole person and their dog's name. I do like it, under all this. || It's old people, mostly, and I'm good with old people. I was.",
    ],
  },
  "near-eight-when": {
    layer: 1,
    asks: [...eightMinutes, "when could you listen to it", "could you listen tonight"],
    answers: [
      "Tonight, once Tim's asleep on the couch. I'd have someone in the next room, breathing. || After the sausages. I'm braver on a full stomach.",
    ],
  },
  "near-eight-where": {
    layer: 1,
    asks: [...eightMinutes, "where would you listen", "would you want someone with you"],
    answers: [
      "On the back step with a tea. You can walk off down the drive if it gets kind. || In here, on the floor. By myself first, and then maybe Tim can have it.",
    ],
  },
  "near-eight-after": {
    layer: 1,
    asks: [...eightMinutes, "would you ring her after", "what would you do after hearing it"],
    answers: [
      "I'd text. If I ring her I'll do a voice. || Sit there, I think, and then send her one word. Probably 'dumplings?'.",
    ],
  },
  "near-eight-hope": {
    layer: 1,
    asks: [...eightMinutes, "what do you hope is in the message", "what would you like her to say"],
    answers: [
      "That she isn't cross with me. And a bit that she is, she only gets cross with people she's keeping. || My name, without a joke on either side of it.",
    ],
  },
  "near-wires-charge": {
    layer: 0,
    asks: [...unplugged, "what used to charge you", "what fills you up again"],
    answers: [
      "A swim and then dumplings. I've let them both lapse, like a gym. || Sunday roast at somebody's mum's. I've run out of Sundays.",
    ],
  },
  "near-wires-rest": {
    layer: 0,
    asks: [...unplugged, "does rest help", "does a day off help with that"],
    answers: [
      "Not much, I wake up on the same bar. It's like the cable's only pretending to be in. || A little. It gets me from nought to lunch.",
    ],
  },
  "near-wires-last-full": {
    layer: 0,
    asks: [...unplugged, "when did you last feel full", "when did you last feel like yourself"],
    answers: [
      "January, at the lake. I read in the sun and I'd no idea where my phone was. || Summer, I'd say. I remember whistling, I didn't even notice till somebody joined in.",
    ],
  },
  "near-wires-show": {
    layer: 0,
    asks: [...unplugged, "can people tell", "does it show from outside"],
    answers: [
      "Not from the corridor, I've got the eyebrows going. || I doubt it. I'm very well presented, like a show home.",
    ],
  },
  "near-pie-eaten": {
    layer: 1,
    asks: [...thePie, "did you eat the pie", "could you eat it"],
    answers: [
      "All of it, standing up. It was gone before I'd tasted any. || I did, every crumb. I felt I owed it to the gravy.",
    ],
  },
  "near-pie-since": {
    layer: 1,
    asks: [...thePie, "has he asked since", "has sanjay said anything since"],
    answers: [
      "Once, 'you good?', going the other way on a staircase. I said 'living the dream' to his shoes. || Nothing in words. He's stopped giving me bed fourteen, I've noticed that.",
    ],
  },
  "near-pie-now": {
    layer: 1,
    asks: [...thePie, "how is he with you now", "are the two of you ok"],
    answers: [
      "Nice, a bit careful. He gives me the easy discharges and thinks I can't tell. || We're all right, we're polite. We talk about pies, as it happens.",
    ],
  },
  "near-need-somebody": {
    layer: 0,
    asks: [...notReassure, "is there someone like that", "who could be that for you"],
    answers: [
      "Tim, I think, he doesn't check how the story ends. || Hana could, and she'd enjoy it. I'd only have to let her in.",
    ],
  },
  "near-need-here": {
    layer: 0,
    asks: [...notReassure, "do you feel you have to reassure me", "is it like that here"],
    answers: [
      "I've caught myself at it twice. You didn't go for it, so I let it drop. || A wee bit, out of habit. You're not making it easy, which is good.",
    ],
  },
  "near-need-whom": {
    layer: 0,
    asks: [...notReassure, "who do you usually reassure", "who do you have to reassure"],
    answers: [
      "Mum, and the nurses, and once a man at the bank. || Whoever asked. They go away lighter and I've got two lots.",
    ],
  },
  "near-buns-sick": {
    layer: 0,
    asks: [...nineBuns, "were you sick after", "did you feel sick"],
    answers: [
      "No, I'm built for it. I had to undo a button. || A bit, about the seventh. I pushed through, I'm a professional.",
    ],
  },
  "near-buns-alone": {
    layer: 0,
    asks: [...nineBuns, "were you alone when you ate them", "did anyone see you eat them"],
    answers: [
      "Just me and the fridge light. A flatmate came in at the sixth and went straight out again. || On my own, in my coat. I'd not got as far as taking it off.",
    ],
  },
  "near-buns-usual": {
    layer: 0,
    asks: [...nineBuns, "do you always deal with things by eating", "is that how you usually cope"],
    answers: [
      "It used to be talk first and then eat. I've cut out the first part. || Baked goods, jokes and a long wash. It's not in the textbook.",
    ],
  },
};
