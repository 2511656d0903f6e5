import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks on about the people and the evenings he has just spoken of. */
export const justSaidOfOthers: Scenario["topics"] = {
  "radio-who": {
    layer: 0,
    asks: ["who calls you that", "calls you radio", "who gave you that"],
    answers: [
      "The night nurses started it. There's a jingle, they do it into a kidney dish. || The nurses. They turn round for it, so I can't come in without one now.",
    ],
  },
  "no-bit": {
    layer: 0,
    asks: [
      "didnt do the bit",
      "without the bit",
      "if you didnt joke",
      "stopped doing the bit",
      "if you stopped joking",
    ],
    answers: [
      "{It'd go quiet and they'd look at me|jokes}, and I don't know what's on my face without one. || I'd have to say how I was. {I've not got anything ready|jokes}.",
    ],
  },
  "head-tilters": {
    layer: 0,
    asks: [
      "tilts their head",
      "tilt their head",
      "who does the tilt",
      "the head tilt",
      "who tilts",
    ],
    answers: [
      "Anyone who's been on the communication course. I do it myself, it's about eleven degrees. || Sanjay, my registrar, once. He meant it, so I told him the one about the bedpan.",
    ],
  },
  "in-the-pause": {
    layer: 0,
    asks: ["in the pause", "in the gap", "the pause like", "in that pause"],
    answers: [
      "Somebody saying 'are you all right', {and me with nothing to hand|jokes}. || {I think I'd cry|jokes}, and there's a whole corridor watching.",
    ],
  },
  "with-me-then": {
    layer: 0,
    asks: [
      "who was with you",
      "anyone with you",
      "anybody with you",
      "were you alone with her",
      "alone that night",
      "on your own that night",
    ],
    answers: [
      "Two nurses, and they were very good. {Then they had to go and be very good in bay three|handover}. || There were two nurses, while it went on. {Afterwards I was by myself with the chart|handover}.",
    ],
  },
  "man-with-drip": {
    layer: 0,
    asks: ["did the man say", "man with the drip", "man about his drip", "the drip"],
    answers: [
      "'Took your time.' He was right, I said sorry. {I'd been dead calm for a minute and a half|mrs}. || He said was it busy tonight. {I said no, not too bad|mrs}.",
    ],
  },
  "debrief-asked-why": {
    layer: 0,
    asks: [
      "ask why you werent there",
      "ask where you were",
      "notice you werent there",
      "miss you at the debrief",
    ],
    answers: [
      "No, nights sleep in the daytime, it's assumed. {I was down as an apology|handover}. || No. {The slides had me under 'apologies', as if I'd had a wedding|handover}.",
    ],
  },
  "liked-reg-to-say": {
    layer: 0,
    asks: [
      "liked him to say",
      "wanted him to say",
      "want him to say",
      "wanted from sanjay",
      "want from sanjay",
      "rather he had said",
    ],
    answers: [
      "'Was that your first like that?' That'd have done it. || Nothing clever. 'You look terrible, sit with me'",
    ],
  },
  "dad-rather": {
    layer: 0,
    asks: ["rather he said", "rather your dad said", "rather he called you", "prefer he said"],
    answers: [
      "'This is Ben.' I'd settle for that. || Just the name. 'My son' would do, I can still live up to that bit.",
    ],
  },
  "tell-parents": {
    layer: 0,
    asks: [
      "what do you tell them",
      "tell your parents on",
      "you tell your mum and dad",
      "tell the folks",
    ],
    answers: [
      "{The bedpan one, mainly. It's got a fire drill in it|jokes}. || That I'm busy and the food's good. {It's a ten-minute set and they ring off happy|jokes}.",
    ],
  },
  "like-to-tell-tim": {
    layer: 0,
    asks: [
      "like to tell him",
      "want to tell him",
      "tell him if you could",
      "wish you could tell him",
    ],
    answers: [
      "That I don't bring them all back. {That one of them was mine to watch|ashamed?}. || 'I'm not all right, and please don't fix a door.' {It won't come out in that order|ashamed?}.",
    ],
  },
  "swim-with": {
    layer: 0,
    asks: ["go with when you swim", "who do you swim with", "who do you go with", "swim alone"],
    answers: [
      "Two old boys in bathing caps, Keith and the other one. They never ask, they just point at the cold. || By myself, and then there'd be the seven o'clock old fellas. We've never had a conversation above the knee.",
    ],
  },
  "her-name-ex": {
    layer: 0,
    asks: ["what was her name", "name of your ex", "what was she called"],
    answers: [
      "I'll leave her name out, she's had enough rostered onto her. || I'd sooner not put her name in. She did nothing but be awake at normal times.",
    ],
  },
  "ex-knew": {
    layer: 0,
    asks: ["know how bad it was", "did she know how", "she know you were struggling"],
    answers: [
      "No, it hadn't happened yet. She only got the tired version. || No, she left in July, this was after. She'd have spotted it, that's half of why I've not rung.",
    ],
  },
  "sitting-there-long": {
    layer: 0,
    asks: ["been sitting there", "been on the floor", "been down there"],
    answers: [
      "Since the wash went on, so forty minutes. I've a tile printed on me. || One and a bit cycles. I came in to move the washing.",
    ],
  },
  "road-happened": {
    layer: 0,
    asks: ["happened on the road", "happened driving", "near miss", "a crash"],
    answers: [
      "No, nothing's happened. That's luck, and I know it, so I've been walking after nights. || No, I sat through a green light, once, and somebody tooted. I walk home off nights now.",
    ],
  },
};
