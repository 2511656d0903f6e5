import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of doing everything for him and not feeling it. */
export const inHerArms: Scenario["topics"] = {
  "crying-far-off": {
    layer: 1,
    asks: [
      ...["crying seems so far", "seems so far off", "crying sounds so far"],
      ...["crying feels far"],
    ],
    answers: [
      "I notice stupid things, the fridge, my own nails. {I know he's crying the way you know it's raining|numb}. || It's very calm. {I think, somebody ought to see to that|numb}, and it takes me a second to get to who.",
    ],
  },
  "left-out-hv": {
    layer: 1,
    asks: [
      ...["leaving that out", "you left that out", "leave that out"],
      ...["not to tell the health visitor"],
    ],
    answers: [
      "Easy, that's what worried me. {I had the smile on before she'd found her pen|not-doing-well}. || I felt I'd got away with it. {Then her car pulled off and I wished she'd caught me|not-doing-well}.",
    ],
  },
  "hoping-to-find": {
    layer: 1,
    asks: [
      ...["you hoping to find", "hoping to find", "hoping to see in him"],
      ...["looking for in his face"],
    ],
    answers: [
      "A bit of me, so I'd know he's mine. {The chin, even|numb?}. || Something to jump. {People talk about a jolt, when they see their own face|numb?}.",
    ],
  },
  "the-wait": {
    layer: 1,
    asks: [
      ...["is the wait like", "the wait like", "that waiting like"],
      ...["waiting for it been"],
    ],
    answers: [
      "Polite. {I've got my arms out, and nobody's told me it's cancelled|numb?}. || He wakes and I think, now, maybe now. {And it's a wet nappy|numb?}.",
    ],
  },
  "own-voice": {
    layer: 1,
    asks: [
      ...["singing to him and hearing", "hearing it like that", "hear yourself sing"],
      ...["hearing yourself sing"],
    ],
    answers: [
      "Flat. {It's like a nice tune going past a shut window|numb?}. || A little creepy, if I'm truthful. {I think, go on, she's doing it very well|numb?}.",
    ],
  },
  "smile-my-way": {
    layer: 1,
    asks: [
      ...["smile come your way", "have that smile", "smile meant for you"],
      ...["when he smiled at you"],
    ],
    answers: [
      "I took a picture. {I could see it was meant to go in|numb?}. || {As when a stranger waves, and you wave in case|numb?}. I did smile back, I made sure of that.",
    ],
  },
  "doing-and-waiting": {
    layer: 1,
    asks: ["all of it and waiting", "doing all of it", "going through the motions like"],
    answers: [
      "I know all my lines, and {I keep listening for my cue|numb}. || It's tiring in a funny place. {My arms are fine, it's looking pleased that wears me out|numb}.",
    ],
  },
  "not-feel-it": {
    layer: 1,
    asks: ["able to feel it", "not being able to feel", "not feeling it like"],
    answers: [
      "{Like washing up in gloves|numb}. It all gets clean, and you couldn't say if the water was hot. || {I kiss him and it's through a scarf|numb}. I do kiss him, lots.",
    ],
  },
  "in-its-place": {
    layer: 1,
    asks: ["there in its place", "in its place", "there instead of it"],
    answers: [
      "A sort of fog, and being polite in it. {I can tell it's kind, and it stops at my ears|numb}. || Nothing much. {It's like after the dentist, when you keep smiling to see if it's your lip|numb}.",
    ],
  },
  "instead-of-it": {
    layer: 1,
    asks: ["do you feel instead", "you feel instead", "feel in the meantime"],
    answers: [
      "Responsible. {He's a bit like a very small boss|numb?}. || Careful, I'd call it. {I carry him as I'd carry someone's good vase|numb?}.",
    ],
  },
  "holding-goes-through": {
    layer: 1,
    asks: [
      ...["like that what goes through", "holding him like that", "goes through you holding"],
      ...["through you when you hold"],
    ],
    answers: [
      "His weight, mostly, and what time it is. {I'm waiting for someone to come back for him|numb}. || Don't drop him, that's what I think. {There's a lot of don't in it and not much aah|numb}.",
    ],
  },
  "he-sees": {
    layer: 0,
    asks: ["think he sees", "he sees when he", "see when he looks at"],
    answers: [
      "A lady with a very fixed smile. {He looks past my ear, as if there's a better one coming|not-doing-well}. || {I'm afraid he sees that there's nobody in|not-doing-well}. But he's four months old, he might be looking at my earring.",
    ],
  },
  "whisper-to-him": {
    layer: 0,
    asks: [
      ...["tell him so quietly", "things that you tell him", "you whisper to him"],
      ...["whisper to him"],
    ],
    answers: [
      "I tell him there was a nicer Priya and {he's only just missed her|not-doing-well}. And about the heron. || {That I don't know what I'm doing, and please don't tell the others|not-doing-well}. He keeps it to himself.",
    ],
  },
  "heard-and-glad": {
    layer: 1,
    asks: [
      ...["heard him and were glad", "him and were glad", "on a day you were glad"],
      ...["if you were glad"],
    ],
    answers: [
      "I'd be up the stairs before I'd put my cup down. {As it is I finish the sip|numb}. || I'd run. {Now I count to five on the landing, so that my face is ready|numb}.",
    ],
  },
  "put-down-anything": {
    layer: 0,
    asks: [
      ...["you have put down", "have put down if", "it could have been anything"],
      ...["really be on that list"],
    ],
    answers: [
      "The shower, the heron, rye bread. {He wasn't on it, so I tore it up|numb?}. || Kasia, and the fan in the bathroom, and Tuesday's sunshine. {I couldn't leave him off, so I put only him|numb?}.",
    ],
  },
  "in-there-now": {
    layer: 0,
    asks: ["is it in there", "in there just now", "asleep on you how"],
    answers: [
      "It's like {a waiting room with the telly off|not-doing-well}. || Warm on the front, where he is. {Behind that I couldn't say, I haven't been in for a while|not-doing-well}.",
    ],
  },
  "that-time": {
    layer: 0,
    asks: ["that time like for you", "was that time like", "birth like for you"],
    answers: [
      "I was so well behaved. {I asked the nurse about her holidays, and they'd got me open|numb?}. || Bright, and a long way off. {They all called me Mum, and I looked round for whose mum they meant|numb?}.",
    ],
  },
};
