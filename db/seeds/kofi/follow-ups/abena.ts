import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of Abena and of her doorstep. */
export const abena: Scenario["topics"] = {
  "door-know-well": {
    layer: 0,
    asks: ["at a door you know", "door you know that well", "stand at that door"],
    answers: [
      "I wipe my feet before she's opened it. {I painted that door|missing}. || {The lock sticks, and I could tell you how to jiggle it|missing}. I look at the bell as if it's new to me.",
    ],
  },
  "remembering-abena": {
    layer: 0,
    asks: ["find yourself remembering", "yourself remembering", "remember about abena"],
    answers: [
      "Her with a tea towel on her head, laughing. {I can't find the rows any more, only that|missing}. || {Her feet on me, Sunday mornings, like ice|missing}. Then a kid would land on us from a height.",
    ],
  },
  "changed-most": {
    layer: 0,
    asks: ["whats changed most", "changed most between", "you and abena were"],
    answers: [
      "We used to finish each other's sentences. {Now it's 'received, thanks'|missing}. || {She'd nick my chips, and now it's have a good weekend|missing}.",
    ],
  },
  "late-one": {
    layer: 0,
    asks: ["to be the late one", "be the late one", "being the late one"],
    answers: [
      "Funny, for a few years. After that I was the fella with a plate under foil. || Like being the third kid. She'd be at the door with the bags, and I'd be after my keys.",
    ],
  },
  "goes-unsaid": {
    layer: 0,
    asks: ["what goes unsaid", "goes unsaid now", "not say to each other"],
    answers: [
      "You all right? {Neither of us can afford to ask it|missing}. || {We were good, some of it|missing}. You can't put that under wellies.",
    ],
  },
  "see-to-tie": {
    layer: 0,
    asks: ["see to your tie", "fixed your tie", "did your tie"],
    answers: [
      "As though I'd an interview and she hoped I'd get it. {I could smell her hand cream|missing}. || {I nearly said, let's go home|missing}. Then they called us in.",
    ],
  },
  "knew-the-rest": {
    layer: 0,
    asks: ["knew the rest as well", "she knew the rest", "if abena knew"],
    answers: [
      "She'd go quiet and make a list. {After that she'd look at me different on the step|room}. || She'd worry, and that's worse. {I can do being the bad guy, I can't do being the worry|room}.",
    ],
  },
  "her-to-see": {
    layer: 0,
    asks: ["to see if she looked", "her to see if", "abena to see"],
    answers: [
      "I've ironed. {That's how hard I'm trying, for a doorstep|room}. || {A fella who isn't sleeping|room}. I'd not want anything done about it. Only seen.",
    ],
  },
  "say-to-abena": {
    layer: 0,
    asks: ["say to abena just then", "say to abena just", "wanted to say to abena"],
    answers: [
      "I didn't forget! {It'd been up on my wall since the summer|missing}. || {I'm gutted as well, Abena|missing}. I said, yeah, I know.",
    ],
  },
  "say-it-quiet": {
    layer: 0,
    asks: ["could say it quiet", "say it quiet what", "if you said it quietly"],
    answers: [
      "I hate that step, {and the kids hate it, and I reckon you do and all|missing}. || {Can we do it like people|missing}? Somewhere there's a bench, for after.",
    ],
  },
  "notice-about-her": {
    layer: 0,
    asks: ["notice that about her", "when she looks tired"],
    answers: [
      "I want to put her bins out. {You can't just switch it off, eleven years|missing}. || {Guilty, a bit|missing}. Some of them lines are mine.",
    ],
  },
  "think-well-of-her": {
    layer: 0,
    asks: ["think well of her", "well of her through", "say she's a good mum"],
    answers: [
      "Lonely. {There's no one to be angry at, so you're just angry|missing}. || {It'd be easier if she'd slung my clothes out|missing}. She folded them.",
    ],
  },
  "words-for-doorstep": {
    layer: 1,
    asks: ["words for that doorstep", "doorstep what would yours", "words for the doorstep"],
    answers: [
      "Keep hold. {Keep hold of that sleeve, and we'd all just stop there|missing}. || {I'm not leaving, I'm being sent|missing}. You can't say that to a kid of nine. So it's, see you in twelve sleeps.",
    ],
  },
  "minute-after": {
    layer: 1,
    asks: ["the minute after it like", "minute after it", "straight after the step"],
    answers: [
      "I go, well done, Kofi. {Then I can't find which pocket my keys are in|missing}. || {My arms don't know what to do, they've been carrying coats|missing}. So I fold them, and I walk.",
    ],
  },
  "past-the-rest": {
    layer: 0,
    asks: ["past all the rest", "takes it past", "worst about the handover"],
    answers: [
      "They're still warm from the car. {You're handing over warm kids|missing}. || The rest was done to me. {That one I do with my own hands|missing}.",
    ],
  },
  "goodbye-away": {
    layer: 1,
    asks: ["picture that goodbye", "that goodbye away", "away from the doorstep"],
    answers: [
      "Ducks, bread, Ama on my sleeve. {They go off over the grass, and I can watch them the whole way|missing}. || {No click, that's the main thing|missing}. On a path you can turn round.",
    ],
  },
  "way-home": {
    layer: 1,
    asks: ["whats the way home like", "way home like", "drive home like"],
    answers: [
      "Slow. {I leave the radio off, in case it's a song|missing}. || {I talk to the back seat|missing}. Then I carry one hairband up the stairs like it's the crown jewels.",
    ],
  },
};
