import type { Scenario } from "~/domain/simulator/scenario";

const twelveShift = [
  "near: twelve of us on shift",
  "near: knew a man's breathing",
  "near: now we nod in tesco",
  "near: i saw one by the milk",
  "near: we did a nod",
];
const middling = [
  "near: sat in the kitchen",
  "near: so-so the dog's on my feet",
  "near: the dog's on my feet",
  "near: same chair second cup",
];
const dogRedundancy = [
  "near: doesn't know about redundancy",
  "near: i've the dog to get up for",
  "near: she only knows i'm home",
  "near: she's all for it",
];
const radioRooms = [
  "near: put the radio on in every room",
  "near: hear the gate from every room",
  "near: it makes no odds",
  "near: i never knew that i was never in",
];

/** What Tom answers of a word he said last: the nod in Tesco, the kitchen, the dog, the radios. */
export const nearTescoAndDog: Scenario["topics"] = {
  "near-nod-who": {
    layer: 1,
    asks: [...twelveShift, ...["who did you nod to", "who was it in tesco", "who was by the milk"]],
    answers: [
      "A crane man called Len, eighteen years I'd known him. || It was Len off the cranes, with a list in his wife's writing.",
    ],
  },
  "near-nod-why": {
    layer: 1,
    asks: [
      ...twelveShift,
      ...["why did you only nod", "what stopped you talking", "why don't you stop and talk"],
    ],
    answers: [
      "You'd have to say how you are, in front of the yoghurts. || Neither of us had anything on to tell. So you nod.",
    ],
  },
  "near-nod-say": {
    layer: 1,
    asks: [
      ...twelveShift,
      ...["what would you have said to him", "what would you want to say"],
      "what would you ask him",
    ],
    answers: [
      "I'd ask does he still hear the hooter, because I do. || How's your knee, I'd have said, and let him go from there.",
    ],
  },
  "near-nod-then": {
    layer: 1,
    asks: [
      ...twelveShift,
      ...["what did you do then", "what happened after the nod", "where did you go after"],
    ],
    answers: [
      "I went and stood at the batteries till he'd paid. || Home, and I'd forgot the milk.",
    ],
  },
  "near-nod-miss": {
    layer: 1,
    asks: [
      ...twelveShift,
      ...["what do you miss about them", "who do you miss most of the twelve"],
      "which of the lads do you miss",
    ],
    answers: [
      "Baz, you'd not think you could miss a voice like that. || The quarter of an hour before the start, with the one paper going round.",
    ],
  },
  "near-nod-see": {
    layer: 1,
    asks: [
      ...twelveShift,
      ...["do you see any of them now", "when did you last see the lads"],
      "are you in touch with any",
    ],
    answers: ["Not to sit with, not since April. || I'm not, no, there's only ever the nod."],
  },
  "near-kitchen-who": {
    layer: 0,
    asks: [...middling, ...["who is with you", "are you on your own", "is anyone in the house"]],
    answers: [
      "Only Bess, and she's asleep. || There's nobody in, Gwen's at the care home till late.",
    ],
  },
  "near-kitchen-doing": {
    layer: 0,
    asks: [
      ...middling,
      ...["what are you doing there", "what were you doing before"],
      "what have you got in front of you",
    ],
    answers: [
      "I've a mug gone cold, and Gwen's laptop on a tea tray. || Nothing to speak of, I'd been looking at the seed catalogue.",
    ],
  },
  "near-kitchen-why": {
    layer: 0,
    asks: [
      ...middling,
      ...["why the kitchen", "what makes it middling", "why do you sit in the kitchen"],
    ],
    answers: [
      "It's the warm room, and you can hear the car from it. || Middling's what's left when you take off good and bad.",
    ],
  },
  "near-kitchen-long": {
    layer: 0,
    asks: [
      ...middling,
      ...["how long have you been sat there", "how long are you going to sit"],
      "since when have you been there",
    ],
    answers: [
      "Since I'd done her sandwiches, so a fair while. || I've been here from four, bar letting the dog out.",
    ],
  },
  "near-bess-name": {
    layer: 0,
    asks: [
      ...dogRedundancy,
      ...["what's the dog called", "what's her name", "what sort of dog is she"],
    ],
    answers: [
      "Bess, she's a collie with something else in the legs. || She's called Bess, Carys picked it.",
    ],
  },
  "near-bess-how": {
    layer: 0,
    asks: [
      ...dogRedundancy,
      ...["how does she help", "what does she do for you", "what is it about the dog"],
    ],
    answers: [
      "She wants out, whatever sort of night I've had. || She looks at me as if I'd just come up with a plan.",
    ],
  },
  "near-bess-talk": {
    layer: 0,
    asks: [
      ...dogRedundancy,
      ...["do you talk to her", "what do you say to the dog", "what do you tell her"],
    ],
    answers: ["I do, I tell her the headlines. || All sorts, she's heard more than Gwen has."],
  },
  "near-bess-when": {
    layer: 0,
    asks: [
      ...dogRedundancy,
      ...["when do you walk her", "how often do you take her out", "where do you walk her"],
    ],
    answers: [
      "First light, and again before it's dark. || Top road in the morning, and down by the chapel after dinner.",
    ],
  },
  "near-bess-old": {
    layer: 0,
    asks: [
      ...dogRedundancy,
      ...["how old is she", "how long have you had her", "when did you get the dog"],
    ],
    answers: [
      "Eleven, and we had her as a pup. || She came to us eleven years back, she fitted in my cap.",
    ],
  },
  "near-bess-without": {
    layer: 0,
    asks: [
      ...dogRedundancy,
      ...["what would you do without her", "where would you be without the dog"],
      "what if you hadn't got her",
    ],
    answers: [
      "I'd not get my coat on, some days. || Without her I'd be a fella in a chair with the curtains drawn.",
    ],
  },
  "near-radio-fill": {
    layer: 0,
    asks: [
      ...radioRooms,
      ...["what were you hoping it would fill", "why do you put the radio on"],
      "what were you hoping for",
    ],
    answers: [
      "The gap where the works was, I suppose, you'd that hum all day and all night. || So it'd sound as if somebody was stopping in with me.",
    ],
  },
  "near-radio-quietest": {
    layer: 0,
    asks: [
      ...radioRooms,
      ...["when is the house at its quietest", "when is it worst", "what time of day is it"],
    ],
    answers: [
      "Two o'clock, she's just gone and the post's been. || It's the middle of the morning, you can hear the pipes think.",
    ],
  },
  "near-radio-what": {
    layer: 0,
    asks: [
      ...radioRooms,
      ...["what do you listen to", "what's on the radio", "which station is it"],
    ],
    answers: [
      "Talk, folk ringing in cross about parking. || The local one, they read out the birthdays.",
    ],
  },
  "near-radio-gate": {
    layer: 0,
    asks: [
      ...radioRooms,
      ...["who comes to the gate", "who do you hear at the gate"],
      "what do you do when the gate goes",
    ],
    answers: [
      "The postman, and lads with leaflets. || I get up and look, and I'm sat down again before they've gone.",
    ],
  },
  "near-radio-turn-off": {
    layer: 0,
    asks: [
      ...radioRooms,
      ...["do you turn it off again", "what does gwen say about the radios", "does gwen notice"],
    ],
    answers: [
      "Gwen goes round switching them off, she says it's like a station. || I do, at half one, so she'll not come in to it.",
    ],
  },
};
