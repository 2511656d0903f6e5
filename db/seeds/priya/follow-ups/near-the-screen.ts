import type { Scenario } from "~/domain/simulator/scenario";

const visaNo = [
  "near: visa didn't so i have",
  "near: screen propped against the steriliser",
  "near: the visa was refused",
  "near: leaning against the steriliser",
];
const nightOff = [
  "near: my husband offered to take a night",
  "near: with my eyes open the whole",
  "near: took a whole night for me",
  "near: stared at the ceiling till six",
];
const lookAfter = [
  "near: look after him properly and still",
  "near: not know where you've gone",
  "near: that i'm not ungrateful",
  "near: everything you wanted and miss yourself",
];
const oneThumb = [
  "near: typing with one thumb",
  "near: he's on my chest",
  "near: he's asleep on me so",
];

/** What Priya answers to who asks on about the visa, the night off and what she'd have understood. */
export const nearTheScreen: Scenario["topics"] = {
  "visa-bag-in": {
    layer: 1,
    asks: [...visaNo, ...["what is in her bag", "what did she pack", "has she unpacked"]],
    answers: [
      "Sweaters for Arjun and a cooker the airline wouldn't have liked. || It's all still folded, with mothballs in. She won't have it moved.",
    ],
  },
  "visa-screen-like": {
    layer: 1,
    asks: [
      ...visaNo,
      ...["what is it like with her on a screen", "is the screen enough", "does the screen help"],
    ],
    answers: [
      "It's lovely, and then it's flat. You can't lean on a phone. || She's very small and a bit blue. I turn her round so she can watch me wash up.",
    ],
  },
  "visa-would-have": {
    layer: 1,
    asks: [
      ...visaNo,
      ...[
        "what would she have done",
        "what were you looking forward to",
        "what would you do with her here",
      ],
    ],
    answers: [
      "She'd have taken the five o'clock bottle and told me to lie down. || Sat. We're good at sitting, the pair of us, with the peas.",
    ],
  },
  "visa-why-steriliser": {
    layer: 1,
    asks: [
      ...visaNo,
      ...["why the steriliser", "where do you put the phone", "where do you talk to her"],
    ],
    answers: [
      "It's the right height, and I'm always stood there. || Because it's in the one corner with a signal. She says I'm steamy.",
    ],
  },
  "visa-hope": {
    layer: 1,
    asks: [
      ...visaNo,
      ...["do you still hope", "will she come later", "could she come another time"],
    ],
    answers: [
      "Yes, a little, I keep it in a drawer. || There's another go at it, after New Year. I dust the box room in my head.",
    ],
  },
  "visa-cry-then": {
    layer: 1,
    asks: [
      ...visaNo,
      ...["did you cry about it", "how did you take the news", "who was with you when you heard"],
    ],
    answers: [
      "Not till the night, into a muslin. || Rohan was on the stairs with the letter, and he just sat down.",
    ],
  },
  "night-off-where": {
    layer: 0,
    asks: [
      ...nightOff,
      ...["where did you sleep that night", "which room were you in", "where was he with the baby"],
    ],
    answers: [
      "In our bed, with the door shut. They were in the front room with a lamp on. || Ours, and he'd put my pillow spray on. I could hear the rocking chair.",
    ],
  },
  "night-off-which": {
    layer: 0,
    asks: [...nightOff, ...["when was that", "which night was it", "how long ago was it"]],
    answers: [
      "A Friday in October. He'd had a nap on the train for it. || Five weeks ago or thereabouts, before a bank of early shifts.",
    ],
  },
  "night-off-thinking": {
    layer: 0,
    asks: [
      ...nightOff,
      ...["what were you thinking about", "what was in your head", "what kept you awake"],
    ],
    answers: [
      "Whether he'd remember the blue teat and not the green. || All the bottles in order. I did them for him, through the wall.",
    ],
  },
  "night-off-feel-bad": {
    layer: 0,
    asks: [
      ...nightOff,
      ...["did you feel guilty", "do you feel bad about it", "are you sorry he did it"],
    ],
    answers: [
      "Yes, he'd gone to such trouble. I thought I should at least have snored. || Dreadful. It was like sending back a meal somebody's cooked you.",
    ],
  },
  "night-off-elsewhere": {
    layer: 0,
    asks: [
      ...nightOff,
      ...[
        "could you sleep somewhere else",
        "would it work away from home",
        "what would let you sleep",
      ],
    ],
    answers: [
      "At Meera's, possibly, with two doors and a road in between. || If Amma had him, I think. I'd go out like a lamp.",
    ],
  },
  "under-who-should": {
    layer: 0,
    asks: [
      ...lookAfter,
      ...[
        "who should understand",
        "who would you want to know that",
        "whose understanding matters",
        "who doesn't get it",
      ],
    ],
    answers: [
      "Rohan first of all. And the lady who leans into my pram. || My husband, and then I'd hang it on the pram for the rest.",
    ],
  },
  "under-who-does": {
    layer: 0,
    asks: [
      ...lookAfter,
      ...["does anyone understand", "has anybody understood", "do you know somebody like that"],
    ],
    answers: [
      "That one with the jiggling foot at baby group might. I've not asked. || Amma nearly does, she goes quiet at the right places.",
    ],
  },
  "under-where-gone": {
    layer: 0,
    asks: [...lookAfter, ...["where have you gone", "where would you look", "where is she now"]],
    answers: [
      "Not far, I hope. Behind the coats, perhaps. || I've an idea she's still on the 7.42, with a paper.",
    ],
  },
  "under-what-wanted": {
    layer: 0,
    asks: [
      ...lookAfter,
      ...["what did you want", "what was it you wanted", "what had you pictured"],
    ],
    answers: [
      "Him, and the three of us being silly on a Sunday. || A baby on the bed and me laughing at him. I'd got the bed right.",
    ],
  },
  "under-properly": {
    layer: 0,
    asks: [
      ...lookAfter,
      ...["what does properly mean", "how do you look after him", "what do you do for him"],
    ],
    answers: [
      "Fed, clean, sung to, up to date with his jabs. || He has his vitamin drops at nine. I've never missed.",
    ],
  },
  "thumb-how-long": {
    layer: 0,
    asks: [
      ...oneThumb,
      ...["how long has he been asleep", "how long will he sleep", "when will he wake"],
    ],
    answers: [
      "Twenty minutes. I've got till about half past if nobody drops a spoon. || Not long, a quarter of an hour. He does forty if I don't breathe.",
    ],
  },
  "thumb-put-down": {
    layer: 0,
    asks: [
      ...oneThumb,
      ...["can you put him down", "could you move him", "why not lay him in the cot"],
    ],
    answers: [
      "I could try! He knows the mattress from a yard off. || He'd wake, and then you'd lose me.",
    ],
  },
  "thumb-comfortable": {
    layer: 0,
    asks: [
      ...oneThumb,
      ...["are you comfortable", "is your arm all right", "do you need to move", "is he heavy"],
    ],
    answers: [
      "My arm's gone, but it's a nice sort of gone. || Comfy enough, I've a cushion I can't reach.",
    ],
  },
  "thumb-who-in": {
    layer: 0,
    asks: [
      ...oneThumb,
      ...["who else is in", "is anyone in the house", "are you alone with him", "is rohan home"],
    ],
    answers: [
      "Mummyji's upstairs with the ironing. Rohan's not back yet. || My mother-in-law is, I can hear the steam.",
    ],
  },
  "thumb-like-asleep": {
    layer: 0,
    asks: [
      ...oneThumb,
      ...[
        "what is he like asleep",
        "how does he look",
        "does he snore",
        "do you like it when he sleeps on you",
      ],
    ],
    answers: [
      "Very grand, like a little mayor. || He whistles through his nose. I do like that, I notice it.",
    ],
  },
};
