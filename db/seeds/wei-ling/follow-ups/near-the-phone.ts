import type { Scenario } from "~/domain/simulator/scenario";

const phoneVoice = [
  "near: i've got like a phone voice",
  "near: it's higher and it's always laughing",
  "near: there's a voice i do on",
];
const mascot = [
  "near: cheeks did a marathon",
  "near: i'm in a mascot suit",
  "near: hot and lonely in there",
  "near: fake and so tired",
];
const portalChest = [
  "near: chest gets tight when i open",
  "near: goes tight when the portal loads",
];
const notFine = [
  "near: not tell me it's going to be fine",
  "near: nobody say it'll be ok",
  "near: that'd be a start",
];
const angrySelf = [
  "near: with myself ya for just sitting",
  "near: sorry to my own laptop",
  "near: lasts like two seconds",
];

/** What Wei Ling answers to who asks on about her phone voice, the portal, her chest and being angry with herself. */
export const nearThePhone: Scenario["topics"] = {
  "pvoice-do-it-now": {
    layer: 1,
    asks: [
      ...phoneVoice,
      ...[
        "can you do it now",
        "what does it sound like",
        "how does it go",
        "what do you say in that voice",
      ],
    ],
    answers: [
      "'hello mummy!' like i've won something || it goes up at the end, everything's a question, even hello",
    ],
  },
  "pvoice-drop": {
    layer: 1,
    asks: [
      ...phoneVoice,
      ...[
        "could you drop it",
        "what if you used your own voice",
        "what would happen with your normal voice",
      ],
    ],
    answers: [
      "she'd say are you sick, before i've finished hi || it'd be so low and slow. papa would turn the tv off",
    ],
  },
  "pvoice-learn": {
    layer: 1,
    asks: [
      ...phoneVoice,
      ...["where did you learn it", "who else does it", "where does it come from"],
    ],
    answers: [
      "from my mum, it's her counter voice. haha, that's quite funny actually || ma does one for patients. i think i stole it",
    ],
  },
  "pvoice-after": {
    layer: 1,
    asks: [
      ...phoneVoice,
      ...["what do you do after the call", "how do you come down", "what happens when you hang up"],
    ],
    answers: [
      "i lie face down, my mouth needs to rest || nothing, i keep smiling at the wall for a bit, it's stuck",
    ],
  },
  "pvoice-real-laugh": {
    layer: 1,
    asks: [
      ...phoneVoice,
      ...["when did you last laugh for real", "do you ever really laugh", "when was a real laugh"],
    ],
    answers: ["the possum, for like two seconds || this week, at a goose. it came out as a cough"],
  },
  "mascot-take-off": {
    layer: 1,
    asks: [
      ...mascot,
      ...["when can you take it off", "where can you be real", "can you take the suit off"],
    ],
    answers: [
      "in here, with the light out. and with the cat || when the call ends. the head comes off first",
    ],
  },
  "mascot-who-knows": {
    layer: 1,
    asks: [
      ...mascot,
      ...["who knows you are inside", "does anyone see through", "who sees the real one"],
    ],
    answers: [
      "ah ma a bit, she looks at my hands and not my face || maybe mum, in that pause she left",
    ],
  },
  "mascot-which": {
    layer: 1,
    asks: [...mascot, ...["which mascot is it", "what mascot are you", "what is the suit"]],
    answers: [
      "a happy otter. with a big head and a scholarship || the durian from the library campaign, very cheerful, can't sit",
    ],
  },
  "portal-behind": {
    layer: 1,
    asks: [
      ...portalChest,
      ...[
        "what is behind it",
        "what do you expect to see",
        "what is on the portal",
        "what are you afraid to see",
      ],
    ],
    answers: [
      "my exam slots with my name beside them, and the 34 just under || dates, and a red dot for things i haven't opened",
    ],
  },
  "portal-avoid": {
    layer: 1,
    asks: [
      ...portalChest,
      ...[
        "can you avoid it",
        "do you have to open it",
        "could you not log in",
        "how often do you log in",
      ],
    ],
    answers: [
      "not really, everything's in there, even laundry || i try, i go once a day and look with one eye",
    ],
  },
  "portal-lasts": {
    layer: 1,
    asks: [
      ...portalChest,
      ...["how long does it last", "when does it go away", "how long is it tight"],
    ],
    answers: [
      "till i close it, and then ten minutes more || a quarter of an hour about. it's longer if i check the marks again",
    ],
  },
  "portal-doctor": {
    layer: 1,
    asks: [
      ...portalChest,
      ...[
        "did you see someone about it",
        "is it your heart",
        "did you tell a doctor about your chest",
      ],
    ],
    answers: [
      "no, i googled it and then i wished i hadn't || haven't. it only comes for the portal, so it's not the heart i think",
    ],
  },
  "portal-ease": {
    layer: 1,
    asks: [
      ...portalChest,
      ...["what makes it easier", "what helps your chest", "what do you do against it"],
    ],
    answers: [
      "counting tiles. and hot water, ah ma's cure for everything || my back on the cold floor, i don't know why that works",
    ],
  },
  "fine-why-bad": {
    layer: 0,
    asks: [
      ...notFine,
      ...["why is that so bad", "what is wrong with it", "what bothers you about it"],
    ],
    answers: [
      "they say it and then the topic's closed || because they don't know. it's like patting a suitcase",
    ],
  },
  "fine-said-last": {
    layer: 0,
    asks: [...notFine, ...["who said it last", "who tells you that", "when did someone say it"]],
    answers: [
      "a girl at the water cooler, last week. she was holding a cake || my tutor, in a mail. and the lift poster, daily",
    ],
  },
  "fine-say-what": {
    layer: 0,
    asks: [
      ...notFine,
      ...["what should they say instead", "what would you like to hear", "what would be better"],
    ],
    answers: [
      "that sounds horrible, what's the worst bit? || nothing clever, only, ya. and stay there",
    ],
  },
  "fine-you-think": {
    layer: 0,
    asks: [...notFine, ...["do you think it will be fine", "will it be ok", "do you believe it"]],
    answers: ["today, no, and on tuesdays a bit || can't tell, i only see up to the 4th"],
  },
  "angry-say-self": {
    layer: 0,
    asks: [
      ...angrySelf,
      ...["what do you say to yourself", "what do you tell yourself", "how do you scold yourself"],
    ],
    answers: ["get up, get up, what are you, a sofa || wei ling, full name. then i'm quiet"],
  },
  "angry-laptop-did": {
    layer: 0,
    asks: [
      ...angrySelf,
      ...["what did you do to the laptop", "why say sorry to it", "do you shut it hard"],
    ],
    answers: [
      "i close it a bit hard and then i pat it || it's from papa's bonus, so i feel bad for it",
    ],
  },
  "angry-others-bit": {
    layer: 0,
    asks: [
      ...angrySelf,
      ...["are you angry at anyone else", "are you never angry with them", "is there nobody else"],
    ],
    answers: [
      "the guy who said move lah, a bit || maybe whoever put stats first. is that a person?",
    ],
  },
};
