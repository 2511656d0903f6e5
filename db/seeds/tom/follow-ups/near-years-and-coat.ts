import type { Scenario } from "~/domain/simulator/scenario";

const thirtyOne = [
  "near: thirty-one years man and boy",
  "near: a shift to mind",
  "near: since i was twenty-one so thirty-one",
  "near: over a shift by the end",
];
const gwenCoat = [
  "near: sit down with her coat on",
  "near: why i'd not said it in march",
  "near: why i'd not told her in the spring",
  "near: not even take her coat off",
];
const tenToFive = [
  "near: i still wake at ten to five",
  "near: get as far as my boots",
  "near: ten to five my eyes open",
  "near: laced up before i remember",
];
const sundayRoast = [
  "near: does a roast of a sunday",
  "near: i cut it up and move it",
  "near: i chew and it's like felt",
];
const neverSaid = [
  "near: my wife's never once said it",
  "near: i'd find it easier if she did",
  "near: if she'd shout i'd know",
  "near: the good biscuits",
];
const offTheFarm = [
  "near: a farm up the valley",
  "near: no good with sheep",
  "near: off a farmer she'd not work",
];

/** What Tom answers of a word he said last: the years, Gwen with her coat on, the boots, the roast. */
export const nearYearsAndCoat: Scenario["topics"] = {
  "near-years-like": {
    layer: 0,
    asks: [
      ...thirtyOne,
      ...["what was it like at the start", "what did you like about it"],
      "what was the best of it",
    ],
    answers: [
      "Hot, and I was frightened to death, and I wouldn't have swapped. || The best was handing over right, with nothing left for the next man.",
    ],
  },
  "near-years-mind": {
    layer: 0,
    asks: [
      ...thirtyOne,
      ...["what did you have to do", "what does it mean to mind a shift"],
      "how many men did you have",
    ],
    answers: [
      "Eleven men, and you'd know which of them hadn't slept. || You see they've all ten fingers at the end of it.",
    ],
  },
  "near-years-how": {
    layer: 0,
    asks: [
      ...thirtyOne,
      ...["how did you get in there", "why did you go to the works", "who got you the job"],
    ],
    answers: [
      "My father spoke for me, that's how it was done. || There was nothing else, and I'd not have wanted it.",
    ],
  },
  "near-years-good": {
    layer: 0,
    asks: [
      ...thirtyOne,
      ...["were you good at it", "were you proud of it", "are you proud of those years"],
    ],
    answers: [
      "I was good, I can say it now there's nobody to hear. || Aye, nobody went home hurt off me in nine years.",
    ],
  },
  "near-coat-answer": {
    layer: 0,
    asks: [
      ...gwenCoat,
      ...["what would you answer her", "what would you say then"],
      "why didn't you say it in march",
    ],
    answers: [
      "I thought it'd be gone by Easter. || I'd say I didn't want to be another one she's to lift.",
    ],
  },
  "near-coat-then": {
    layer: 0,
    asks: [
      ...gwenCoat,
      ...["what would she do then", "what would happen then", "what would she do after that"],
    ],
    answers: [
      "Hold on to my sleeve, I'd think, and not talk. || She'd make tea, and she'd not drink hers.",
    ],
  },
  "near-coat-cross": {
    layer: 0,
    asks: [
      ...gwenCoat,
      ...["would she be angry", "would she be cross with you", "would she be upset"],
    ],
    answers: [
      "She'd be cross about the months, not about the thing. || Not angry, she'd go quiet and count back.",
    ],
  },
  "near-coat-relief": {
    layer: 0,
    asks: [
      ...gwenCoat,
      ...["would it be a relief", "would you be glad if she knew", "would it help if she knew"],
    ],
    answers: [
      "It would, once I'd got my breath. || For about a minute, and then I'd see her face and want it back.",
    ],
  },
  "near-coat-when-worn": {
    layer: 0,
    asks: [
      ...gwenCoat,
      ...["when could you tell her", "where would you tell her", "when would be a good time"],
    ],
    answers: [
      "Sunday night, when she's a day off to come. || In the car, looking at the road, that's where we do the big ones.",
    ],
  },
  "near-boots-mind": {
    layer: 0,
    asks: [
      ...tenToFive,
      "what goes through your mind at the boots",
      ...["what do you think when you get to the boots", "what do you remember then"],
    ],
    answers: [
      "That there's no reason to lace them. Then I feel a right fool. || Nothing clever, I look at the lace and it looks at me.",
    ],
  },
  "near-boots-then": {
    layer: 0,
    asks: [
      ...tenToFive,
      ...["what do you do with them then", "what do you do with the boots"],
      "what happens after the boots",
    ],
    answers: [
      "Off they come, quiet, and under the stairs. || I let the dog out in my socks, as if that'd been the idea.",
    ],
  },
  "near-boots-gwen": {
    layer: 0,
    asks: [
      ...tenToFive,
      ...["does gwen know about the boots", "has your wife seen you"],
      "does anyone see you with the boots",
    ],
    answers: [
      "No, she's fast asleep at that hour. || She saw me the once, she said, are you off to the allotment, and I said aye.",
    ],
  },
  "near-boots-keep": {
    layer: 0,
    asks: [
      ...tenToFive,
      ...["why do you keep the boots", "where do you keep them", "why do you still put them on"],
    ],
    answers: [
      "You'd not throw out a good pair of boots. || It's my hands do it, I'm only there for the ride.",
    ],
  },
  "near-roast-why": {
    layer: 0,
    asks: [
      ...sundayRoast,
      ...["why can't you eat it", "is it the taste or won't it go down"],
      "what makes it hard to eat",
    ],
    answers: [
      "It won't go down, it tastes all right and then it just sits there. || There's nothing wrong with it, my throat's shut up shop.",
    ],
  },
  "near-roast-notice": {
    layer: 0,
    asks: [
      ...sundayRoast,
      ...["does gwen notice", "does your wife see you're not eating"],
      "did she say anything about it",
    ],
    answers: [
      "She notices, she's given me the small plate and not mentioned it. || I'd say so, she asks do I want more gravy, in a certain voice.",
    ],
  },
  "near-roast-dog": {
    layer: 0,
    asks: [
      ...sundayRoast,
      ...["where does it go", "who gets what you leave", "what do you do with the rest"],
    ],
    answers: [
      "Bess has the beef, she's never looked better. || Under the knife and fork, and the dog sees to the rest.",
    ],
  },
  "near-unsaid-what": {
    layer: 1,
    asks: [
      ...neverSaid,
      ...["what has she never said", "what would she say", "what are you waiting for her to say"],
    ],
    answers: [
      "That I should have found something by now. || That she's keeping me, it's only five words whichever way she puts it.",
    ],
  },
  "near-unsaid-easier": {
    layer: 1,
    asks: [
      ...neverSaid,
      ...["why would it be easier", "why do you want her to shout", "what would you say back"],
    ],
    answers: ["I'd have something to push on. || Because I say it to myself, and I never let up."],
  },
  "near-unsaid-think": {
    layer: 1,
    asks: [
      ...neverSaid,
      ...["does she feel that", "does she think that", "is she cross underneath"],
    ],
    answers: [
      "I don't believe she does, that's the devil of it. || She might, about the third late in a row, she'd be a saint else.",
    ],
  },
  "near-sheep-why": {
    layer: 0,
    asks: [
      ...offTheFarm,
      ...["what made you take her on", "why did you take her", "why did you want her"],
    ],
    answers: [
      "The farmer had no use for her, and Carys had hold of her by then. || I couldn't leave her, she'd sat on my boot.",
    ],
  },
  "near-sheep-like": {
    layer: 0,
    asks: [
      ...offTheFarm,
      ...["what is she like with you", "what's she good at", "how is she with you"],
    ],
    answers: ["Soft as butter, I can't go to the bin without her. || Good at lying across a door."],
  },
  "near-sheep-wrong": {
    layer: 0,
    asks: [
      ...offTheFarm,
      ...["what was wrong with her", "why was she no good with sheep"],
      "what did she do with the sheep",
    ],
    answers: [
      "Frightened of them, she'd hide behind the quad bike. || She'd lie down and let them come and look at her.",
    ],
  },
};
