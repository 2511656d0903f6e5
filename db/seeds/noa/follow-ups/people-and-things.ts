import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks whose, which, who for and why of people and things just told. */
export const peopleAndThings: Scenario["topics"] = {
  "whose-mug": {
    layer: 0,
    asks: [
      ...["whose mug", "mug was it", "was it his mug"],
      ...["whose was it", "who bought the mug"],
    ],
    answers: [
      "his, and i chose it, so don't ask who gets custody || omer's. i'd never once drunk out of it until it had a crack",
    ],
  },
  "mug-where": {
    layer: 0,
    asks: [
      ...["where did you throw", "throw it at", "what did you throw it at"],
      ...["where did it land"],
    ],
    answers: [
      "at the fridge. {right on the magnet, i've never hit anything in my life|rage?} || kitchen wall, next to the calendar. {there's a dent in april now|rage?}",
    ],
  },
  "could-they-come": {
    layer: 0,
    asks: [
      ...["could they come", "would they come", "come to you"],
      ...["come and stay", "come and see you", "visit you"],
    ],
    answers: [
      "tali's got exams and mum's got me down as having a cold, so. they'd come, i just haven't opened the door || in a heartbeat. i'd only have to ring and say the real thing, so, ha",
    ],
  },
  "lost-the-shampoo": {
    layer: 0,
    asks: [
      ...["when you lost them", "when he got off", "when they were gone"],
      ...["end of the corner"],
    ],
    answers: [
      "stood by a bin. {then i smelled my own sleeve in case some had got on it|missing} || i walked home the long way round with my nose up, {like i'd dropped something|missing}",
    ],
  },
  "cushions-like": {
    layer: 0,
    asks: [
      ...["what colour were they", "cushions like", "what colour"],
      ...["colour were the", "cushions now"],
    ],
    answers: [
      "[after: cushions] mustard, both, and he said 'oh, nice' like you'd say it to a dentist || mustard-ish, one with a tassel. he put his keys on it",
    ],
  },
  "hope-it-is": {
    layer: 0,
    asks: [
      ...["hope it is", "hoping it is", "hope its going to"],
      ...["want it to be", "who should it be"],
    ],
    answers: [
      "first him, then dana, then anybody with thumbs. {it was a pizza place|ghosted} || dana, {she's the one who'd know what to say|ghosted}. then if it's him i get to be cross that it isn't dana",
    ],
  },
  "tea-for-whom": {
    layer: 0,
    asks: [...["who was it for", "who was the tea for", "was it for you"], ...["a pot for"]],
    answers: [
      "[after: pot of tea, making tea] two, by the size of it. {i don't even like tea, he's tea|missing} || habit. {it was his six o'clock|missing}",
    ],
  },
  "why-mum-happy": {
    layer: 0,
    asks: [
      ...["why would she be happy", "she be happy", "happy about it"],
      ...["why would that make her", "glad about it"],
    ],
    answers: [
      "she's been right since the first dinner. she'd never say yippee, she'd just make a very cheerful soup || because she never thought he was enough. that's nice, isn't it, it's just no good to me this week",
    ],
  },
  "got-to-thank": {
    layer: 0,
    asks: [
      ...["get to say thanks", "say thanks", "said thanks"],
      ...["thank yael", "tell her it was nice"],
    ],
    answers: [
      "i left a drawing of a croissant on her stapler. with the wrong hand, so it looked like a shrimp || sort of, i nodded at her so hard my hairclip came out",
    ],
  },
  "knows-blocked": {
    layer: 0,
    asks: [
      ...["know when you block", "notice when you block", "know youve blocked"],
      ...["know hes blocked", "notice youve"],
    ],
    answers: [
      "i don't think it even tells you. {i've been slamming a door he can't hear|missing} || he's not tried it, so no. {that's what gets me, you have to knock to find out|missing}",
    ],
  },
  "how-long-tali-stays": {
    layer: 0,
    asks: [
      ...["how long does she stay", "stay on for", "stay on the phone"],
      ...["till you sleep"],
    ],
    answers: [
      "till one of us snores, then she hangs up in the morning. it costs nothing, it's the family thing || all night, some nights. i woke up at six and there was the dog, still on the line",
    ],
  },
  "did-swipe": {
    layer: 0,
    asks: [
      ...["did you swipe", "swipe on", "match with anyone"],
      ...["anyone nice", "talk to anyone on"],
    ],
    answers: [
      "left, so hard. {i apologised to the phone|replaced} || no, i gave every one of them omer's ears. {it's not fair on them|replaced}",
    ],
  },
  "which-name": {
    layer: 0,
    asks: [
      ...["what name would you pick", "which bad name", "name would you"],
      ...["what would you call him", "call him what"],
    ],
    answers: [
      "'damp.' tali's got sock, i'd say he's more damp || 'you absolute coaster.' i don't know why that one, he always used one",
    ],
  },
  "slept-on-sofa": {
    layer: 0,
    asks: [
      ...["who slept on your", "slept on your sofa", "slept on the sofa"],
      ...["stay over with you", "whos slept"],
    ],
    answers: [
      "dana, after every birthday. ori, for a month, when his boiler went. {a MONTH|ghosted} || half that group. {i know who snores and who wants a glass of water, and they can't do one text|ghosted}",
    ],
  },
  "which-shoe": {
    layer: 0,
    asks: [
      ...["what shoe was it", "which shoe", "shoe was it"],
      ...["what kind of shoe", "find the shoe"],
    ],
    answers: [
      "a red one, in a paddling pool. he had to roll his trousers up || the left. he brought it in on a tray like a starter",
    ],
  },
  "sock-means": {
    layer: 0,
    asks: [
      ...["whats a sock", "what is a sock", "a sock mean"],
      ...["why a sock", "mean hes a sock"],
    ],
    answers: [
      "one of those thin grey ones, you know? always one missing, never warm || it's tali's worst. a sock's a thing that's got no idea it's got a hole in it",
    ],
  },
};
