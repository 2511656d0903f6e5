import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the back step, her friends, Ramadan and the anger behind the door. */
export const nearTheStepAndTheSurau: Scenario["topics"] = {
  "step-down-sit": {
    layer: 0,
    asks: [
      ...["near: on the back step with my tea", "near: on the back step with my cup"],
      ...[
        "are you comfortable there",
        "how long can you sit there",
        "how long have you got on the step",
      ],
    ],
    answers: [
      "Until she calls, dear, it might be an hour or it might be now. || I've got till the cup's cold, and I've put a saucer on it.",
    ],
  },
  "step-cat-name": {
    layer: 0,
    asks: [
      ...["near: on the back step with my tea", "near: on the back step with my cup"],
      ...["what is the cat called", "whose cat is it", "what is the cat doing"],
    ],
    answers: [
      "Rani, and she belongs next door, she only works here. || The cat's looking at my milk and pretending it's at the moon.",
    ],
  },
  "step-hear-her": {
    layer: 0,
    asks: [
      ...["near: on the back step with my tea", "near: on the back step with my cup"],
      ...["can you hear her from there", "is your mother asleep", "where is your mother now"],
    ],
    answers: [
      "She's asleep, the door's open a hand so that I hear her. || I can hear her breathe if I hold mine.",
    ],
  },
  "step-considering": {
    layer: 0,
    asks: [
      ...["near: on the back step with my tea", "near: on the back step with my cup"],
      ...["what is it you are considering", "quite well considering what", "how are you really"],
    ],
    answers: [
      "Considering that I've been up since three, dear. || Tired, if you take off the scarf and look.",
    ],
  },
  "step-why-best": {
    layer: 0,
    asks: [
      ...["near: on the back step with my tea", "near: on the back step with my cup"],
      ...[
        "why are you at your best there",
        "what does the step give you",
        "why do you like that step",
      ],
    ],
    answers: [
      "Nobody's ever asked me for anything on a step. || It's the only chair in the house that faces away from her.",
    ],
  },
  "ask-answer-what": {
    layer: 1,
    asks: [
      ...["near: asks me where her daughter is", "near: where her daughter has got to"],
      ...["what do you say to her", "how do you answer", "what do you tell her then"],
    ],
    answers: ["On her way, I say, and I squeeze. || I tell her that the girl's held up at school."],
  },
  "ask-ever-tell": {
    layer: 1,
    asks: [
      ...["near: asks me where her daughter is", "near: where her daughter has got to"],
      ...[
        "have you told her it is you",
        "did you ever say it is me",
        "what if you say you are her daughter",
      ],
    ],
    answers: [
      "I did, dear, and she patted me, as you'd pat a child who says she's a princess. || Early on, and she cried that they'd sent the wrong one.",
    ],
  },
  "ask-feel-hand": {
    layer: 1,
    asks: [
      ...["near: asks me where her daughter is", "near: where her daughter has got to"],
      ...[
        "what is it like holding her hand then",
        "how does it feel when she asks",
        "what happens inside you",
      ],
    ],
    answers: [
      "Like hearing my own name called in another room. || Something lets go, and I hold her hand the harder.",
    ],
  },
  "ask-often-when": {
    layer: 1,
    asks: [
      ...["near: asks me where her daughter is", "near: where her daughter has got to"],
      ...["how often does she ask", "when does she ask it", "is it worse at certain times"],
    ],
    answers: [
      "When the light goes, chiefly, and then it's every two minutes. || Ten times on a good day, dear, I've stopped at thirty.",
    ],
  },
  "ask-her-hand": {
    layer: 1,
    asks: [
      ...["near: asks me where her daughter is", "near: where her daughter has got to"],
      ...["does her hand know you", "does she feel who you are", "do you think part of her knows"],
    ],
    answers: [
      "The hand does, I'd swear to it, it's only the head that's been told otherwise. || I like to think so, she never takes hold of the nurse.",
    ],
  },
  "surau-said-why": {
    layer: 0,
    asks: [
      ...["near: ladies from the surau", "near: i had the surau ladies"],
      ...["why did you always say no", "what made you say no", "why could you not go"],
    ],
    answers: [
      "I'd nobody to leave her with, and I'd not have them see how it is. || Because of her, dear, you can't stir for eighty with one eye on a gate.",
    ],
  },
  "surau-miss": {
    layer: 0,
    asks: [
      ...["near: ladies from the surau", "near: i had the surau ladies"],
      ...["do you miss them", "what do you miss about the ladies", "do you miss the cooking"],
    ],
    answers: [
      "I do, the noise of it, twelve women all right at once. || The gossip, dear, may I be forgiven, over a big pot.",
    ],
  },
  "surau-meet-now": {
    layer: 0,
    asks: [
      ...["near: ladies from the surau", "near: i had the surau ladies"],
      ...["do you see them now", "do you still meet any of them", "have you seen them since"],
    ],
    answers: [
      "At the fish stall, and we ask after each other's knees. || One of them waves from the car, Zaiton, with her pots in the back.",
    ],
  },
  "surau-go-back": {
    layer: 0,
    asks: [
      ...["near: ladies from the surau", "near: i had the surau ladies"],
      ...["would you go back", "would you say yes now", "what if they asked you again"],
    ],
    answers: [
      "Yes, and I'd bring my own knife. || I'd say yes, dear, and be sick with worry, and go.",
    ],
  },
  "surau-told-why": {
    layer: 0,
    asks: [
      ...["near: ladies from the surau", "near: i had the surau ladies"],
      ...["did you tell them why", "do they know about your mother", "did they know the reason"],
    ],
    answers: [
      "They know that she's poorly, I never said that I am. || I told them she was a little forgetful, one tidies these things.",
    ],
  },
  "ramadan-night-like": {
    layer: 0,
    asks: [
      ...["near: only funny since ramadan", "near: from the fasting month on"],
      ...["what are the nights like", "what happens at night now", "what does she do at night"],
    ],
    answers: [
      "Slippers, bolt, gate, and then we stand there like two people for a bus. || She dresses for school, dear, and I undress her for bed, till about five.",
    ],
  },
  "ramadan-funny-what": {
    layer: 0,
    asks: [
      ...["near: only funny since ramadan", "near: from the fasting month on"],
      ...["what was funny then", "what did you laugh about", "what were the funny years like"],
    ],
    answers: [
      "She wrote a letter of complaint to the goldfish. || The letters in the rice, dear, and she laughed till she had to sit.",
    ],
  },
  "ramadan-laugh-now": {
    layer: 0,
    asks: [
      ...["near: only funny since ramadan", "near: from the fasting month on"],
      ...["do you still laugh", "do you laugh together now", "is there anything funny left"],
    ],
    answers: [
      "In the bath, some days, she makes a remark about my technique. || We do, dear, once this week, and it was at me.",
    ],
  },
  "ramadan-coping-nights": {
    layer: 0,
    asks: [
      ...["near: only funny since ramadan", "near: from the fasting month on"],
      ...[
        "how do you cope with the nights",
        "how do you manage without sleep",
        "what gets you through the night",
      ],
    ],
    answers: [
      "I sing under my breath, and I count the lit windows. || By leaning on things, dear.",
    ],
  },
};
