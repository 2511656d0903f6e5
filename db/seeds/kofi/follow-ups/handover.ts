import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of fetching them, ringing them and handing them back. */
export const handover: Scenario["topics"] = {
  handover: {
    layer: 0,
    asks: [
      "bring the kids back",
      "bring them back on",
      "take the kids back",
      "bring the kids home",
      "take them home on",
      "drop the kids",
      "how is it on sunday",
      "how are sundays",
      "sunday like",
      "on sunday evening",
      ...["handover like", "handover go", "sunday handover", "the handover", "hand them back"],
      ...["hand them over", "handing them back", "handing them over", "on the step"],
      ...["the doorstep", "that doorstep", "on the doorstep", "sundays like", "sunday at six"],
      ...["take them back", "drop them off", "drop them back", "dropping them", "when you leave"],
      ...["do when you leave", "do when you go", "say goodbye to them", "goodbye like"],
      "goodbyes like",
    ],
    answers: [
      "Bag, coat, kiss, and {I'm doing a cheerful voice all the way to the gate|missing}. || We keep it short. I say be good, and {I sit in the car till the hall light goes off|missing}.",
      "{Kwame goes in backwards so he can see me|missing}. Ama goes in quick so she can't. || {My boy waves till the door's shut, and then he does it through the letterbox|missing}. My girl doesn't turn round.",
    ],
  },
  "next-weekend": {
    layer: 0,
    asks: [
      ...["next with you", "your next weekend", "next weekend with"],
      ...["see them next", "next see them", "next have them", "next get them", "see them again"],
      ...["when do you see", "when do you get", "next weekend with", "next weekend you have"],
      ...["get them next", "have them next", "are they with you"],
    ],
    answers: [
      "Friday week. Ama counts it in sleeps, so it's eight sleeps. || Eight sleeps, my two count in sleeps. Friday after this one.",
    ],
  },
  "weekends-with-kids": {
    layer: 0,
    asks: [
      ...["do on your weekends", "do on your weekend", "do at weekends", "your weekends like"],
      ...["your weekends with", "weekends with them", "weekend with them look"],
      ...["weekends look like", "do with them", "do together", "when theyre with you"],
      ...["when they are with you", "when you have them", "when you had them"],
    ],
    answers: [
      "We ride buses, if you can believe it. Top deck, front seat, Kwame drives. || Park first, then it's hair for Ama while Kwame takes the settee round the M25.",
      "Nothing special, pancakes and bickering. {I'd swap my pension for the bickering|missing}. || Bit of telly, bit of a row about the remote. {That's what I miss, they could row all day|missing}.",
    ],
  },
  phone: {
    layer: 0,
    asks: [
      ...["do you talk about"],
      ...["at seven", "ten minutes with", "phone calls", "call like", "calls like"],
      ...["when you ring them", "when you call them", "talk about on the phone", "phone with them"],
      "phone with the kids",
    ],
    answers: [
      "Who got told off, what was for tea. Kwame holds the phone up to the telly so I can watch it with him. || It's the school news off Ama, and Kwame just breathes at me.",
      "It's ten minutes, seven o'clock. {Then it's bye Daddy and I'm looking at myself in the screen|missing}. || They've got ten minutes for me, at seven. {I can hear the bath running, and I know that's me done|missing}.",
    ],
  },
  bunks: {
    layer: 0,
    asks: [
      ...["whose are the bunk", "who are the bunk"],
      ...["which bunk", "whose bunk", "top bunk", "bottom bunk", "bunk is whose", "sleeps on top"],
      ...["sleep on top", "gets the top"],
    ],
    answers: [
      "Kwame's up top with the dinosaurs, he'd fight you for it. Ama's underneath with a torch and a book. || Top's my boy's, it's his ship. My girl has the bottom one, she's hung a towel up for a door.",
    ],
  },
  "seven-minutes": {
    layer: 3,
    asks: [
      ...["seven minutes", "happened on friday", "happened that friday", "friday in the car"],
      ...["sat outside", "sitting outside", "parked outside", "sitting in the car"],
      ...["sat in the car", "nearly drove", "drive off", "driving off", "drove off"],
      "in those minutes",
    ],
    answers: [
      "I had my hands on the wheel and I watched their light. {I thought, go now and nobody cries on a step|give-up}. || I looked at their curtains. {I thought, they're warm, they've had their tea, let them be, just go|give-up}.",
    ],
  },
  "got-out": {
    layer: 3,
    asks: [
      ...[
        "changed your mind",
        "what stopped you then",
        "stopped you that friday",
        "stopped you leaving",
      ],
      ...["get out of the car", "got out of the car", "got you out of", "made you get out"],
      ...["stopped you driving", "stopped you from driving", "made you stay", "made you go in"],
    ],
    answers: [
      "Ama got me out of it, coming to the window. {I'd like to tell you it was me|give-up?}. || My girl's face at the glass, that's what did it. {I can't take the credit|give-up?}.",
    ],
  },
};
