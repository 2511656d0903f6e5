import type { Scenario } from "~/domain/simulator/scenario";

const melbMemes = [
  "near: friend from jc is in melbourne",
  "near: we just send each other memes",
  "near: closest friend's in melbourne",
  "near: heard my voice since chinese new year",
];
const makan = [
  "near: people i eat with had",
  "near: i haven't been going down",
  "near: there's a makan group",
  "near: just stopped showing up",
];
const malaDoor = [
  "near: heard them ordering supper",
  "near: i could hear who wanted what",
  "near: holding my breath so they",
  "near: didn't open the door either",
];
const fourHoursMost = ["near: slept more than four hours since", "near: four hours is the most"];
const jiaMinDone = [
  "near: jia min from orientation finished",
  "near: smiled and said wow",
  "near: hid in the toilet a while",
  "near: went wow so fast",
];

/** What Wei Ling answers to who asks on about those she ate with, Melbourne, the door, her short nights and Jia Min. */
export const nearTheDoor: Scenario["topics"] = {
  "melb-last-meme": {
    layer: 0,
    asks: [
      ...melbMemes,
      ...["what was the last one", "which meme did you send", "what do you send her"],
    ],
    answers: [
      "me a frog with no arms, her a wombat in a bathtub || a goose in a raincoat. i sent the shocked frog",
    ],
  },
  "melb-miss-her": {
    layer: 0,
    asks: [
      ...melbMemes,
      ...["do you miss her", "what do you miss about her", "what was it like with her"],
    ],
    answers: [
      "ya. she used to poke my arm when i went quiet || so much, it was easy. we'd share one milo and say rubbish",
    ],
  },
  "melb-call-her": {
    layer: 0,
    asks: [...melbMemes, ...["why not call her", "could you call her", "would you ring her"]],
    answers: [
      "i'd have to have a voice for it || could. she'd put me on speaker and cook, i can imagine it so clearly",
    ],
  },
  "melb-does-know": {
    layer: 0,
    asks: [
      ...melbMemes,
      ...["does she know how it is", "have you told her", "what does she think"],
    ],
    answers: [
      "she thinks i'm busy and a bit boring lately || no, she put a sad face once and i put a duck",
    ],
  },
  "melb-come-back": {
    layer: 0,
    asks: [...melbMemes, ...["when is she back", "when will you see her", "is she coming home"]],
    answers: [
      "december maybe, if the flight's cheap || next chinese new year for sure. that's far",
    ],
  },
  "melb-how-often": {
    layer: 0,
    asks: [
      ...melbMemes,
      ...["how often do you write", "how often does she write", "how often do you send memes"],
    ],
    answers: [
      "most days one animal each || three, four times a week. it's slower in her exam weeks too",
    ],
  },
  "makan-who-in": {
    layer: 0,
    asks: [...makan, ...["who was in it", "who are they", "how many were you"]],
    answers: [
      "six of us, level 5 and two from level 4 || five or six, depends who had class. one brought her own chilli",
    ],
  },
  "makan-eat-now": {
    layer: 0,
    asks: [
      ...makan,
      ...["where do you eat now", "what do you do for dinner", "who do you eat with now"],
    ],
    answers: ["in my room mostly, from a box || alone, somewhere with a door"],
  },
  "makan-go-back": {
    layer: 0,
    asks: [
      ...makan,
      ...["would you go back", "could you just sit down", "what if you went tomorrow"],
    ],
    answers: [
      "i'd need a reason for where i was || could. they'd shift up and someone would go, wah, she's alive",
    ],
  },
  "makan-miss-what": {
    layer: 0,
    asks: [...makan, ...["what do you miss", "do you miss them", "was it nice"]],
    answers: [
      "the stealing. everybody's fork in everybody's rice || ya, the shouting over which stall. i never had to think what to say",
    ],
  },
  "makan-last-dinner": {
    layer: 0,
    asks: [
      ...makan,
      ...[
        "how was the last dinner",
        "what happened the last time",
        "when did you last eat together",
      ],
    ],
    answers: [
      "ordinary, we had laksa and i left early to study || i laughed the whole time and i was counting hours. nobody'd have known",
    ],
  },
  "mala-wanted": {
    layer: 1,
    asks: [
      ...malaDoor,
      ...["what did you want", "did you want to go", "would you have liked to join"],
    ],
    answers: [
      "ya. i had my order ready in my head, mild, extra potato || to be asked, i think. then i'd have said no",
    ],
  },
  "mala-why-breath": {
    layer: 1,
    asks: [
      ...malaDoor,
      ...["why did you hold your breath", "why did you hide", "why not open the door"],
    ],
    answers: [
      "if they knock and i'm there, i've got to have a face || the first second would be so awkward. all of them in socks, looking",
    ],
  },
  "mala-they-know": {
    layer: 1,
    asks: [
      ...malaDoor,
      ...["did they know you were in", "do they think you are out", "could they tell"],
    ],
    answers: [
      "no, light off, shoes inside. i'm quite professional || i think they thought library",
    ],
  },
  "mala-who-order": {
    layer: 1,
    asks: [...malaDoor, ...["who does the ordering", "who was outside", "who asks round"]],
    answers: [
      "the girl from the far end, she's got the app || one of them always shouts last call. she's from penang and she's loud",
    ],
  },
  "mala-say-if": {
    layer: 1,
    asks: [
      ...malaDoor,
      ...[
        "what would you say if they knocked",
        "what if they had knocked",
        "what if someone knocks",
      ],
    ],
    answers: [
      "wait ah, and then i'd look for a t-shirt with no stain || i'd say i already ate. my mouth does that one by itself",
    ],
  },
  "fh-on-timetable": {
    layer: 0,
    asks: [
      ...fourHoursMost,
      ...["what is on that timetable", "what on it keeps you up", "what keeps you awake"],
    ],
    answers: [
      "stats first, on the 4th. i count how many nights are left || four dates. i say them like a phone number",
    ],
  },
  "fh-last-good": {
    layer: 0,
    asks: [
      ...fourHoursMost,
      ...[
        "when was the last good night",
        "when did you last sleep well",
        "when did you sleep through",
      ],
    ],
    answers: [
      "the night before it came out. i even dreamt, about a swimming lesson || a month ago, it rained and i slept nine hours",
    ],
  },
  "fh-notice-body": {
    layer: 0,
    asks: [
      ...fourHoursMost,
      ...["what does it do to you", "how do you notice it", "how do you feel in the day"],
    ],
    answers: [
      "i walk into the lift and forget to press || my eye jumps, and everyone's voice has a delay",
    ],
  },
  "fh-wake-self": {
    layer: 0,
    asks: [...fourHoursMost, ...["do you wake up by yourself", "what wakes you", "who wakes you"]],
    answers: ["papa's thumb, it buzzes on the desk || the koel bird outside. it's got no shame"],
  },
  "jm-say-instead": {
    layer: 0,
    asks: [
      ...jiaMinDone,
      ...[
        "what would you have liked to say",
        "what could you have said",
        "what did you want to say",
      ],
    ],
    answers: ["can you show me how you start || me, i've done none, you want to laugh or cry?"],
  },
  "jm-how-she": {
    layer: 0,
    asks: [
      ...jiaMinDone,
      ...["how did she say it", "was she showing off", "did she mean it badly"],
    ],
    answers: [
      "no, very normal, with her mouth full || she isn't like that. she asked me where i was at first",
    ],
  },
  "jm-answer-her": {
    layer: 0,
    asks: [
      ...jiaMinDone,
      ...["what did you tell her", "what did you say you had done", "did she ask about yours"],
    ],
    answers: ["half, i said. it was none || i said i'm getting there. where's there"],
  },
  "jm-like-her": {
    layer: 0,
    asks: [...jiaMinDone, ...["do you like her", "are you jealous", "is she a friend"]],
    answers: [
      "ya i like her, that's the trouble || quite jealous. and i'd still share an umbrella",
    ],
  },
};
