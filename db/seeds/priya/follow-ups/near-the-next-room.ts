import type { Scenario } from "~/domain/simulator/scenario";

const inFolder = [
  "near: that mother and they'd all be so nice",
  "near: go in a folder",
  "near: look at me differently when i pick him up",
];
const frozenAmma = [
  "near: sang to the baby on the screen",
  "near: looked at the frozen picture",
  "near: in the middle of a song",
  "near: left her there on the screen",
];
const listenWake = [
  "near: lie there listening for him to wake",
  "near: tired and also ready to run",
  "near: lying next to him like a guard",
  "near: waiting with your eyes shut",
];
const notNextDoor = [
  "near: say this to the health visitor",
  "near: sometimes feel nothing like it's next door",
  "near: feel nothing at all as if it's",
  "near: left this bit out",
];

/** What Priya answers to who asks on about the folder, the frozen screen, lying awake, and feeling nothing. */
export const nearTheNextRoom: Scenario["topics"] = {
  "folder-who": {
    layer: 1,
    asks: [
      ...inFolder,
      ...["who would write it down", "who is somebody", "who would look at you differently"],
    ],
    answers: [
      "Whoever's got the pen, a lady with a lanyard. || The clinic, and then Rohan's mother, without meaning to.",
    ],
  },
  "folder-what-written": {
    layer: 1,
    asks: [
      ...inFolder,
      ...["what would it say", "what would be in the folder", "what would they write"],
    ],
    answers: [
      "Mother low, bonding query. I've seen it upside down once, about somebody else. || Not coping, in a round hand.",
    ],
  },
  "folder-why-nice": {
    layer: 1,
    asks: [
      ...inFolder,
      ...[
        "why is nice bad",
        "what is wrong with them being nice",
        "what would the niceness be like",
      ],
    ],
    answers: [
      "They'd use the slow voice, and ask before I lifted him. || It'd be the kind of nice where somebody stays in the room.",
    ],
  },
  "folder-good": {
    layer: 1,
    asks: [
      ...inFolder,
      ...[
        "could something good come of it",
        "would it help if it was written",
        "what if it helped",
      ],
    ],
    answers: [
      "I suppose somebody might read it and put their pen down. || It might, mightn't it. There'd be a page with me on.",
    ],
  },
  "folder-afraid-take": {
    layer: 1,
    asks: [
      ...inFolder,
      ...[
        "are you afraid they'd take him",
        "what are you afraid would happen",
        "what is the worst",
      ],
    ],
    answers: [
      "That they'd be right, I think that's the worst of it. || Being watched at it, at the bottle and the bath, by a second person.",
    ],
  },
  "frozen-feel-sat": {
    layer: 1,
    asks: [
      ...frozenAmma,
      ...[
        "what were you feeling",
        "what did you feel while you sat there",
        "how did you feel looking at her",
      ],
    ],
    answers: [
      "I missed her so much I'd my hand on the glass. || Quiet. I wanted to climb in at the corner of it.",
    ],
  },
  "frozen-how-long-sat": {
    layer: 1,
    asks: [
      ...frozenAmma,
      ...["how long did you sit there", "how long did it stay", "how long did you look"],
    ],
    answers: [
      "Until the phone dimmed, and I tapped it awake and sat some more. || Ten minutes, perhaps, his bottle went cold in my other hand.",
    ],
  },
  "frozen-baby-did": {
    layer: 1,
    asks: [...frozenAmma, ...["what did arjun do", "did the baby notice", "how did he take it"]],
    answers: [
      "He went on looking at her. He didn't mind that she'd stopped. || He gave the phone a kick, and it didn't help.",
    ],
  },
  "frozen-her-side": {
    layer: 1,
    asks: [
      ...frozenAmma,
      ...[
        "what did she see",
        "did amma know",
        "what was it like for her",
        "could she still hear you",
      ],
    ],
    answers: [
      "For her it was us who'd frozen, she'd sung on to my elbow. || She'd got to the second verse by herself, she said.",
    ],
  },
  "frozen-save-it": {
    layer: 1,
    asks: [
      ...frozenAmma,
      ...["did you keep it", "did you take a picture of it", "would you look at it again"],
    ],
    answers: [
      "I did, I've a photo of a photo of her. || No, I hadn't a hand. I can see it, though.",
    ],
  },
  "guard-what-for": {
    layer: 0,
    asks: [
      ...listenWake,
      ...[
        "what are you listening for",
        "what do you listen to",
        "what would you hear",
        "what are you guarding against",
      ],
    ],
    answers: [
      "A sort of creak he does, before the cry. || The gap in his breathing, and then it's only a yawn.",
    ],
  },
  "guard-ever-missed": {
    layer: 0,
    asks: [
      ...listenWake,
      ...["have you ever missed him", "did something happen once", "did you ever sleep through"],
    ],
    answers: [
      "Not once, you'd think my ears would take the hint. || Never, I'm there before his mouth's open.",
    ],
  },
  "guard-who-else": {
    layer: 0,
    asks: [
      ...listenWake,
      ...["could someone else listen", "could rohan be on guard", "who could take over"],
    ],
    answers: [
      "Rohan sleeps like luggage. || Mummyji's offered, but then I'd be listening to her listening.",
    ],
  },
  "guard-where-sleeps": {
    layer: 0,
    asks: [...listenWake, ...["where does he sleep", "is he in your room", "where is the cot"]],
    answers: [
      "In the cot by my side of the bed, I can reach him with my foot. || Next to me, there's about a hand between us.",
    ],
  },
  "guard-rest-when": {
    layer: 0,
    asks: [
      ...listenWake,
      ...["when do you rest", "do you ever switch off", "when are you off duty"],
    ],
    answers: [
      "In the bakery queue. My shoulders come down by the second person. || On the bus, with him strapped on me, I can't run anywhere.",
    ],
  },
  "nextdoor-hv-would": {
    layer: 1,
    asks: [
      ...notNextDoor,
      ...[
        "what would debbie have said",
        "how would she have taken it",
        "what would the health visitor do",
      ],
    ],
    answers: [
      "She'd have put the biscuit down, I think. || She'd have asked me how often. I'd have had to count.",
    ],
  },
  "nextdoor-nearly": {
    layer: 1,
    asks: [
      ...notNextDoor,
      ...["did you nearly tell her", "were you close to saying it", "what did you say instead"],
    ],
    answers: [
      "Very nearly. I said he's got good lungs. || I'd opened my mouth, and it came out about the wind.",
    ],
  },
  "nextdoor-when-feel": {
    layer: 1,
    asks: [
      ...notNextDoor,
      ...["when do you feel something", "is there a time you do feel", "when is it not like that"],
    ],
    answers: [
      "In the mornings, when he's just woken and hasn't asked for anything. || By the water I do, sometimes, a small something.",
    ],
  },
  "nextdoor-scare": {
    layer: 1,
    asks: [
      ...notNextDoor,
      ...["does that frighten you", "are you worried what it means", "is it frightening"],
    ],
    answers: [
      "Yes, I look it up at night and shut the page at once. || It does, more than the crying.",
    ],
  },
};
