import type { Scenario } from "~/domain/simulator/scenario";

const nothingLoud = [
  "near: feel nothing just loud",
  "near: nothing in me only noise",
  "near: he's screaming and i'm holding",
];
const darkPlate = [
  "near: standing in the kitchen with the light",
  "near: mine to the kitchen and",
  "near: dinner standing in the kitchen",
];
const visitAlone = [
  "near: come when it's just me",
  "near: the health visitor to catch me",
  "near: do it by text",
];
const shortOfSleep = [
  "near: short of sleep which i am",
  "near: so it isn't a lie",
  "near: true as far as it goes",
  "near: as far as rohan's concerned",
];

/** What Priya answers to who asks on about the crying, her dinner in the dark, the text to Debbie and what Rohan thinks. */
export const nearTheKitchen: Scenario["topics"] = {
  "loud-how-long": {
    layer: 1,
    asks: [
      ...nothingLoud,
      ...["how long does it last", "how long do you stand there", "when does it stop"],
    ],
    answers: [
      "As long as he does, so ten minutes, or an hour. || Till he hiccups. Then it all comes back on with a pop.",
    ],
  },
  "loud-where-stand": {
    layer: 1,
    asks: [
      ...nothingLoud,
      ...["where do you stand", "where are you when it happens", "which room are you in"],
    ],
    answers: [
      "By the cot, with my hand on the rail. || On the landing, mostly, halfway to somewhere.",
    ],
  },
  "loud-who-sees": {
    layer: 1,
    asks: [
      ...nothingLoud,
      ...["who sees it", "has anyone seen that", "does anyone notice", "have you told rohan"],
    ],
    answers: [
      "Nobody, from outside it's just a mum with a baby. || Rohan's been in the room for it. He said I was ever so calm.",
    ],
  },
  "loud-scared-of": {
    layer: 1,
    asks: [...nothingLoud, ...["does it scare you", "is it frightening", "are you scared of it"]],
    answers: [
      "Yes, after. During it I'm not anything. || A bit, it's like finding the stairs not there.",
    ],
  },
  "loud-what-cry": {
    layer: 1,
    asks: [
      ...nothingLoud,
      ...["what is he crying about", "what does he want", "what does he need"],
    ],
    answers: [
      "Wind, nine times out of ten, or he's overtired. || I go down the list, nappy, milk, hot, cold. It's never on the list.",
    ],
  },
  "plate-what-eat": {
    layer: 1,
    asks: [...darkPlate, ...["what do you eat", "what was for dinner", "what is on your plate"]],
    answers: [
      "Dal and rice, I can find it in the dark. || Whatever they're having, only cold and quicker.",
    ],
  },
  "plate-hear-them": {
    layer: 1,
    asks: [
      ...darkPlate,
      ...["what do you hear", "can you hear them", "what do they talk about in there"],
    ],
    answers: [
      "Spoons, and Rohan doing a customer's voice. || The news, and his mother telling him to chew.",
    ],
  },
  "plate-join": {
    layer: 1,
    asks: [
      ...darkPlate,
      ...["could you join them", "what if you sat with them", "do they ask you to sit"],
    ],
    answers: [
      "There's a place laid, I just don't seem to fit it. || They do ask. I say start, start, and they do.",
    ],
  },
  "plate-why-dark": {
    layer: 1,
    asks: [
      ...darkPlate,
      ...["why is the light off", "what is good about the dark", "why don't you want the light"],
    ],
    answers: [
      "If it's on then somebody comes to help. || It's restful, nothing in there's looking grubby at me.",
    ],
  },
  "plate-rohan-would": {
    layer: 1,
    asks: [
      ...darkPlate,
      ...["what would rohan say", "does your husband know", "what if he came in"],
    ],
    answers: [
      "He'd say what are you doing in the dark, and laugh. || I think he'd be sad, he'd carry my plate back in for me.",
    ],
  },
  "visit-what-say": {
    layer: 1,
    asks: [
      ...visitAlone,
      ...["what would you say to her", "what would you tell her", "how would you begin"],
    ],
    answers: [
      "I'd say, can we do the form again, please? || I'd start with the ticks, they're easier than me.",
    ],
  },
  "visit-when-could": {
    layer: 1,
    asks: [
      ...visitAlone,
      ...[
        "when could she come",
        "when are you alone",
        "which day would be good",
        "when could you text",
      ],
    ],
    answers: [
      "Wednesday mornings, Mummyji goes to the temple with a neighbour. || Before noon on a Wednesday, I've the house then.",
    ],
  },
  "visit-stops-text": {
    layer: 1,
    asks: [
      ...visitAlone,
      ...[
        "what stops you",
        "what gets in the way",
        "why haven't you sent it",
        "is it hard to send",
      ],
    ],
    answers: [
      "I'd have to say why on my own, and that's the whole story in one. || It seems a lot to ask. She's got forty babies on her list, she said.",
    ],
  },
  "visit-her-react": {
    layer: 1,
    asks: [...visitAlone, ...["how would she react", "what would debbie say", "would she come"]],
    answers: [
      "She'd come, I think. She's that sort, she'd bring her own pen. || Of course, love, she'd write, with a heart. She does hearts.",
    ],
  },
  "visit-help-write": {
    layer: 1,
    asks: [
      ...visitAlone,
      ...["shall we write it together", "what would the text say", "what would you write"],
    ],
    answers: [
      "Hello Debbie, could you pop in when it's only me and Arjun. || Hi, it's Priya, nothing urgent. Then I'd take out nothing urgent.",
    ],
  },
  "rohan-asks-what": {
    layer: 0,
    asks: [
      ...shortOfSleep,
      ...["what does he ask", "does he ask you", "what does rohan say about it"],
    ],
    answers: [
      "He says did you get any rest, and I say some. || He asks about hours. I give him a nice round number.",
    ],
  },
  "rohan-want-know": {
    layer: 0,
    asks: [
      ...shortOfSleep,
      ...["do you want him to know", "would you like to tell him", "should rohan know"],
    ],
    answers: [
      "Yes, I'd like him to have been told. It's the telling. || I would, if he'd be allowed to sit down first.",
    ],
  },
  "rohan-hard-tell": {
    layer: 0,
    asks: [
      ...shortOfSleep,
      ...[
        "what makes it hard",
        "why not tell him",
        "what are you afraid of",
        "what stops you telling him",
      ],
    ],
    answers: [
      "He'd look as he did at the hospital, all eyebrows. || There's never a minute that isn't somebody's bottle.",
    ],
  },
  "rohan-would-think": {
    layer: 0,
    asks: [
      ...shortOfSleep,
      ...["what would he think", "how would he take it", "how would your husband react"],
    ],
    answers: [
      "That it was his fault, I'm almost sure. || He'd look it up, he'd have three tabs open by midnight.",
    ],
  },
  "rohan-a-lie": {
    layer: 0,
    asks: [
      ...shortOfSleep,
      ...["does it feel like a lie", "is it lying", "do you feel bad about it"],
    ],
    answers: [
      "A bit, it's got the truth in and nothing else. || Like a white one. I've told so many they're going grey.",
    ],
  },
};
