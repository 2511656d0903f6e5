import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks on about what she has just told of her son, and of being a mother to him. */
export const justSaidOfHim: Scenario["topics"] = {
  "only-a-bit": {
    layer: 0,
    asks: [
      ...["just a bit tired", "a bit tired only", "more than a bit"],
      ...["is it more than tired"],
    ],
    answers: [
      "{Quite a lot, then|tired-all}. I say a bit so nobody gets up. || Well, a bit, with {a bit more underneath|tired-all}.",
    ],
  },
  "what-that-does": {
    layer: 0,
    asks: [...["what does that do", "that do to you", "does to you"], ...["do to a person"]],
    answers: [
      "{I go about a second behind everybody|tired-all?}. Someone speaks and I have to go and fetch it. || I drop things. {I cried about a spoon on the floor, it was such a long way down|tired-all?}.",
    ],
  },
  "enjoy-any": {
    layer: 0,
    asks: [
      ...["enjoy any of it", "you enjoy it", "enjoy it at all"],
      ...["enjoying any", "enjoy being"],
    ],
    answers: [
      "{Bits. The canal, and his feet|not-doing-well}. I look after the bits like coins. || {I enjoy when it's gone well and it's over|not-doing-well}. Is that enjoying?",
    ],
  },
  "then-when-crying": {
    layer: 1,
    asks: ["do when he's crying", "do when you feel nothing", "what do you do then"],
    answers: [
      "[after: feel nothing, crying and] I pick him up and jig. {My arms know it, I just sort of go along with them|numb}. || I say there there. {It sounds like the voice on the bus|numb}.",
    ],
  },
  "why-not-hv": {
    layer: 1,
    asks: [
      ...["tell the health visitor", "told the health visitor", "tell debbie that"],
      ...["why didn't you tell her"],
    ],
    answers: [
      "I'd got as far as sometimes, and Mummyji came in with biscuits. {I made it sometimes he's windy|not-doing-well}. || {She'd a nice cardigan on and I wanted her to like me|not-doing-well}. It's pathetic, isn't it.",
    ],
  },
  "sees-amma-when": {
    layer: 1,
    asks: [
      ...["see amma again", "when will you see her", "see your mother again"],
      ...["see her next", "see your mum"],
    ],
    answers: [
      "If they say yes this time, January. {I've stopped saying it out loud|far-away}. || {Not before Christmas, now|far-away}. My brother's got a spreadsheet, he gets it from me.",
    ],
  },
  "comes-looking": {
    layer: 1,
    asks: [
      ...["come and look for you", "look for you", "come and find you"],
      ...["comes to find", "anyone come in"],
    ],
    answers: [
      "Mummyji did, once, and put the light on. {I said I was looking for a spoon|far-away}. || {Nobody's come yet|far-away}. I leave the door open a bit, so they could.",
    ],
  },
  "who-says-eyes": {
    layer: 1,
    asks: [
      ...["who says that he", "says he's got your", "say he has your"],
      ...["who says he looks"],
    ],
    answers: [
      "Everyone who leans in. Aunties on the phone, the man in the post office. || Rohan, and his mother with a sort of sigh. She'd hoped for Rohan's.",
    ],
  },
  "whose-eyes": {
    layer: 1,
    asks: ["whose eyes", "eyes do you see", "eyes are they"],
    answers: [
      "Somebody old. {He looks at me as if we'd met and it hadn't gone well|numb?}. || Appa's, a bit, when he's cross. {Never mine, I've held him up to the mirror with me|numb?}.",
    ],
  },
  "proper-told": {
    layer: 2,
    asks: [
      ...["told you that", "told you so", "tells you that"],
      ...["said that to you", "says you're not"],
    ],
    answers: [
      "[after: proper, no good] {Nobody's had to|bad-mother}. It's in how quickly they put their arms out. || It's only me who says it. {I'm with me all day|bad-mother}.",
    ],
  },
  "who-allows": {
    layer: 2,
    asks: [
      ...["doesn't allow it", "who doesn't allow", "not allow you"],
      ...["says you're not allowed", "who won't let you"],
    ],
    answers: [
      "Me, I think. {I go round like a prefect|in-the-way}. || Well, the whole list of them who've helped. {You can't have all that done for you and be sad in it|in-the-way}.",
    ],
  },
  "if-unhappy": {
    layer: 2,
    asks: [
      ...["happen if you were", "if you were unhappy", "happen if you let yourself"],
      ...["if you were sad"],
    ],
    answers: [
      "They'd all look at each other. {I'd have spoilt it, like somebody being sick at a party|in-the-way}. || {Somebody'd have to be sorry for me on top of the bottles|in-the-way}. And it might not stop.",
    ],
  },
  "left-out-of-me": {
    layer: 2,
    asks: [
      ...["what's been left out", "been left out", "left out of you"],
      ...["what's missing", "forgot to put"],
    ],
    answers: [
      "The part that knows. {There's a click they've all got|bad-mother}, you can practically hear it. || {Whatever makes them not look at the instructions|bad-mother}. I still read the tin.",
    ],
  },
  "easy-for-them": {
    layer: 2,
    asks: [...["find it easy", "they find it", "easy for them"], ...["do they struggle"]],
    answers: [
      "I can't see how they couldn't. {There's one who does it on a scooter|bad-mother}. || Not all of it, probably. {They don't look as if they're counting, though|bad-mother}.",
    ],
  },
  "settles-with-me": {
    layer: 2,
    asks: [...["ever settle with you", "settle with you", "he settle with"], ...["calm with you"]],
    answers: [
      "In the sling, if I'm walking away from the house. {I think he thinks I'm transport|bad-mother?}. || Down by the water he does. {He'd do it for a pram, to be fair|bad-mother?}.",
    ],
  },
  "he-feels": {
    layer: 2,
    asks: [...["think he feels", "does he feel", "he feels with you"], ...["feel when you hold"]],
    answers: [
      "[after: arches, stiff as a board] {That I'm nervous, they say they can smell it|bad-mother?}. Like horses. || Wind, says the book. {I think he's being polite about me as long as he can|bad-mother?}.",
    ],
  },
  "cry-was": {
    layer: 2,
    asks: [
      ...["what was the cry", "which cry was it", "was he hungry"],
      ...["cry was it", "work it out", "find out what it was"],
    ],
    answers: [
      "Wind. It's nearly always wind. {I'd done two bottles and a song by then|bad-mother?}. || His sleeve had gone over his thumb. {Rohan saw it from the door|bad-mother?}.",
    ],
  },
  "does-he-miss-cue": {
    layer: 0,
    asks: [...["was it for you", "the smile for you", "smiling at you"], ...["smile at you"]],
    answers: [
      "{I'd love it to have been|numb?}. I did have my silly hat on. || Rohan swears it was. {I'm waiting for another one, to compare|numb?}.",
    ],
  },
  "how-long-nothing": {
    layer: 1,
    asks: ["how long does it last", "long does it last", "last long"],
    answers: [
      "[after: feel nothing, go blank, just loud] {Till he stops, mostly, and then it comes back in like pins and needles|numb}. || It's minutes, I think. {The clock's going and I'm not|numb}.",
    ],
  },
  "picks-him-up": {
    layer: 1,
    asks: [...["pick him up", "do you hold him then", "go to him"], ...["leave him crying"]],
    answers: [
      "Yes! Always. {It's only that it's me watching somebody pick him up|numb}. || I do, straight away, he's never been left. {My hands are lovely with him, it's the rest that's missing|numb}.",
    ],
  },
  "nothing-at-all": {
    layer: 1,
    asks: ["feel nothing at all", "really nothing"],
    answers: [
      "{A sort of blank, like after the dentist|numb}. And then guilty about the blank. || {Not when I look at him, no|numb}. I felt something about a duck on the telly.",
    ],
  },
  "guilty-of": {
    layer: 1,
    asks: [
      "guilty about what",
      "guilty for what",
      "what do you feel guilty about",
      "what are you guilty about",
      "guilt about what",
      "guilty of",
      "feel guilty of",
      "what's the guilt",
    ],
    answers: [
      "{Having it all and not wanting to get up for it|in-the-way}. That's the whole charge. || {Rohan's face, his mother's back, Amma's visa|in-the-way}. I've managed to feel bad about a visa.",
    ],
  },
  "heavy-is-he": {
    layer: 0,
    asks: [...["is he heavy", "he heavy", "how heavy"], ...["much does he weigh"]],
    answers: [
      "Seven kilos now, like a warm bag of rice. My arm's gone dead and I don't dare. || He is, for somebody who frowns that much. I've lost the feeling in one hand.",
    ],
  },
  "asleep-on-me": {
    layer: 0,
    asks: [...["when he sleeps on you", "sleeps on you", "asleep on you"], ...["like him on you"]],
    answers: [
      "It's the nearest we get. {He's nice to me when he's out|numb?}. || Yes, I think so. {He can't tell it's me|numb?}, that takes the pressure off.",
    ],
  },
  "blame-myself": {
    layer: 0,
    asks: ["do you blame yourself", "your fault", "blame your body"],
    answers: [
      "{Yes. I know it's silly|bad-mother?}, I know it was the angle he was lying at. || {I'd trained for it, I did the breathing with an app|bad-mother?}. It feels like being sent home from an exam.",
    ],
  },
  "frightened-then": {
    layer: 0,
    asks: [
      ...["were you frightened", "were you scared", "frightened in theatre"],
      ...["scared in there", "afraid in there"],
    ],
    answers: [
      "[after: theatre, operate, labour] I was too busy being good. It came on afterwards, when he was in his box and I couldn't lift my legs. || Yes, and I said oh lovely, when they told me. To the surgeon!",
    ],
  },
};
