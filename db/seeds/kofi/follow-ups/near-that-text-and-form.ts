import type { Scenario } from "~/domain/simulator/scenario";

const saidManagerMovedMyRestDay = [
  "near: manager moved my rest day",
  "near: with a text and a smiley",
  "near: one line on my phone",
  "near: he's got a dartboard",
  "near: changed my shift so i'd lose",
  "near: gave it to somebody's holiday",
  "near: put me on shift on my own saturday",
  "near: cover for somebody's beach",
  "near: what my manager texted",
  "near: a thumb on a screen",
];
const saidNowTheresAForm = [
  "near: now there's a form",
  "near: gone down as threatening",
  "near: i raised my voice",
];
const saidFoundHimInTheCanteen = [
  "near: found him in the canteen",
  "near: told him so to his face",
  "near: so i let him have it",
];
const saidSaySorryToMyManager = [
  "near: say sorry to my manager",
  "near: bite through my tongue first",
  "near: a letter i could write",
  "near: i regret nothing",
];

/** What Kofi answers to who asks on about a detail of what he just said of the text and the form. */
export const nearThatTextAndForm: Scenario["topics"] = {
  "who-got-saturday": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "who got that saturday off",
      "whose holiday was it",
      "who was he covering for",
      "who did he give it to",
    ],
    answers: [
      "A young lad, Darren, off the 53. He'd booked Tenerife. || It went to Darren, he's new. He'd a week in the sun booked, and good luck to him, he never knew.",
    ],
  },
  "moved-before": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "has he done that before",
      "did he ever move your days before",
      "is this the first time he moved it",
    ],
    answers: [
      "He's moved odd days on me, never one of theirs. || Not a kids' weekend, no, he'd always left them be. That was the first.",
    ],
  },
  "how-much-notice": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "how much notice did he give you",
      "how long before did he tell you",
      "when did he let you know",
    ],
    answers: [
      "Days, that's all. They'd already packed their trunks. || Not even a week. Ama had it ringed on her wall.",
    ],
  },
  "why-smiley-hurt": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "why did the smiley get to you",
      "what is it about the smiley",
      "why does the little face bother you",
    ],
    answers: [
      "It's like he'd done me a favour. || You don't put a face on it if you think it's nothing. He knew.",
    ],
  },
  "tried-to-swap": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "did you try to swap it",
      "could you have said no",
      "couldn't someone else do the shift",
      "did you ask anyone to cover",
    ],
    answers: [
      "I asked round next morning. There's not a driver alive'll give you a Saturday. || You can't say no, it's in the contract. I asked three lads to swap, and they'd all got kids and all.",
    ],
  },
  "dartboard-where": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "where is the dartboard",
      "does he play darts",
      "what has the dartboard got to do with it",
    ],
    answers: [
      "It's on the back of his office door. He plays in his dinner hour, and he misses. || He plays for a pub. His Saturdays never get moved.",
    ],
  },
  "manager-to-say-now": {
    layer: 0,
    asks: [
      ...saidManagerMovedMyRestDay,
      "what would you want him to say now",
      "what should he have said instead",
      "what do you want your manager to say",
    ],
    answers: [
      "'I took a day off your kids, Kofi.' Just the fact of it, no face. || I'd want him to say he knew what day it was.",
    ],
  },
  "given-your-side": {
    layer: 0,
    asks: [
      ...saidNowTheresAForm,
      "did you get to give your side",
      "has anyone asked for your side",
      "have they heard what you say happened",
    ],
    answers: [
      "Not till Monday, it's all his words so far. || No one's wanted it yet. Two weeks that form's been walking about without me.",
    ],
  },
  "read-that-form": {
    layer: 0,
    asks: [
      ...saidNowTheresAForm,
      "who has read the form",
      "who has seen that form",
      "who gets to see the form",
    ],
    answers: [
      "HR, Neil, and my rep on a train. || Three people I know of, and none of them was looking at me at the time.",
    ],
  },
  "were-you-threatening": {
    layer: 0,
    asks: [
      ...saidNowTheresAForm,
      "were you threatening to him",
      "was it really threatening",
      "did you go near him",
      "did you touch him",
    ],
    answers: [
      "I wasn't, there was a table between us and a bottle of brown sauce. || No, my hands never left my sides. I was loud from where I stood.",
    ],
  },
  "where-shouted": {
    layer: 0,
    asks: [
      ...saidNowTheresAForm,
      "where did it happen",
      "where were you when you raised your voice",
      "where did you shout at him",
    ],
    answers: [
      "The canteen, half past ten, eggs on. || Staff canteen, between the till and the sauces.",
    ],
  },
  "after-canteen-walk": {
    layer: 0,
    asks: [
      ...saidFoundHimInTheCanteen,
      "where did you go after that",
      "what did you do after you told him",
      "how did you leave the canteen",
    ],
    answers: [
      "I went and sat on my bus. I'd left my breakfast. || Out to the yard, and I walked round the wash till my break was done.",
    ],
  },
  "anyone-backed-you": {
    layer: 0,
    asks: [
      ...saidFoundHimInTheCanteen,
      "did anyone back you up",
      "did anybody stand up for you",
      "did the others say anything",
    ],
    answers: [
      "Not so you'd hear. One lad winked at me at the lockers. || The lady on the till put a roll by for me, that's the nearest I got.",
    ],
  },
  "face-in-canteen": {
    layer: 0,
    asks: [
      ...saidFoundHimInTheCanteen,
      "what did his face do",
      "how did he look when you shouted",
      "how did your manager take it",
    ],
    answers: [
      "He went white, and then he went official. || He looked at the door before he looked at me.",
    ],
  },
  "has-he-said-sorry": {
    layer: 0,
    asks: [
      ...saidSaySorryToMyManager,
      "has he said sorry to you",
      "did your manager ever apologise",
      "has he apologised for the saturday",
    ],
    answers: [
      "No, he's not met my eye since. || Never a word. Nobody's sent him a letter ready typed.",
    ],
  },
  "take-to-say-sorry": {
    layer: 0,
    asks: [
      ...saidSaySorryToMyManager,
      "what would it take to say sorry",
      "what would make you sign it",
      "when would you say it",
    ],
    answers: [
      "Him going first. One line'd do, he's good at one line. || If he said Saturday, out loud, with no face on it. Then I'd do the volume.",
    ],
  },
  "sorry-by-when": {
    layer: 0,
    asks: [
      ...saidSaySorryToMyManager,
      "when do they want the letter",
      "how long have you got to decide",
      "when does it have to be in",
    ],
    answers: [
      "Before I walk in Monday, so ten. || Monday morning, on her desk, with my name at the bottom.",
    ],
  },
  "regret-any": {
    layer: 0,
    asks: [
      ...saidSaySorryToMyManager,
      "do you regret any of it",
      "is there anything you would take back",
      "would you do it differently",
    ],
    answers: [
      "The kids hearing of it one day, that's the only bit. || I'd have sat down first. You're not as big sat down.",
    ],
  },
  "sorry-for-which-part": {
    layer: 0,
    asks: [
      ...saidSaySorryToMyManager,
      "what do they want you to apologise for",
      "what are you meant to be sorry for",
      "which bit should you be sorry for",
    ],
    answers: [
      "The noise, and where I did it. Nobody's down to be sorry for the Saturday. || For my 'conduct'. That's the canteen, and how far you could hear it.",
    ],
  },
  "sorry-in-writing": {
    layer: 0,
    asks: [
      ...saidSaySorryToMyManager,
      "is it in writing",
      "how did they tell you that",
      "did they email you about the letter",
    ],
    answers: [
      "There's an email, it says I may wish to consider. || It's in writing, headed paper, two paragraphs of it.",
    ],
  },
};
