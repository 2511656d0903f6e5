import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../../of-time";
import { sharedAsks } from "../../shared-asks";

/** What Halima answers to who asks for a plain fact in simple words. */
export const askedInSimpleWords: Scenario["topics"] = {
  "illness-name": {
    layer: 0,
    asks: [
      "what is it that your mother has",
      "that your mother has",
      "what does your mother have",
      "what does she have",
      "what has she got",
      "what has your mother got",
      "what illness does she",
      "what illness has she",
      "which illness does she",
      "which illness has she",
      "what illness is it",
      "which illness is it",
      "what sickness does she have",
      "what disease does she have",
      "what is wrong with her",
      "whats wrong with her",
      "what is wrong with your mother",
      "whats wrong with your mother",
      "what is her illness",
      "the name of the illness",
      "what is the illness called",
      "what is she ill with",
      "is your mother ill",
    ],
    answers: [
      "Dementia, dear, the doctors say Alzheimer's. She was a headmistress, and {now she asks me politely if I work here|unknown}. || It's dementia, dear, Alzheimer's is the long word for hers. {Most days she doesn't know me|unknown}, though the manners are all there.",
    ],
  },
  "is-dementia": {
    layer: 0,
    asks: [
      "is it dementia",
      "it is dementia",
      "has she dementia",
      "does she have dementia",
      "she have dementia",
      "has dementia",
      "is it alzheimers",
      "she have alzheimers",
      "alzheimers or dementia",
      "is it her memory",
    ],
    answers: [
      "Yes, dear, dementia, these four years. {Most days she doesn't know me|unknown}, though her handwriting is like print. || It is, dear, yes. {There are days when she knows the teapot and not me|unknown}.",
    ],
  },
  "where-in-it": {
    layer: 0,
    asks: [
      "where are you in it",
      "where are you in that",
      "where are you in this",
      "where are you in all",
      "and where are you in",
    ],
    answers: [
      "Nowhere, dear. {I come in at the side with a tray|self?}. || Somewhere at the edge, dear, {holding the handbag|self?}.",
    ],
  },
  "because-of-mother": {
    layer: 0,
    asks: [
      "because of your mother",
      "because of her",
      "because of your mum",
      "for your mother's sake",
      "was that for your mother",
      "because you had to look after",
      "because you were looking after",
    ],
    answers: [
      "Yes, dear, because of her. She couldn't be left any more, and something had to give. || It was for her, yes. One can't have one's hands in two places, and hers was the place that called.",
    ],
  },
  "for-yourself-now": {
    layer: 0,
    asks: [
      "do you do for yourself",
      "you do for yourself these days",
      "doing for yourself",
      "do anything for yourself",
      "do you do anything just for you",
      "have time for yourself",
      "time for yourself",
      "time to yourself",
      "anything just for you",
    ],
    answers: [
      "For myself? I drink my tea before she wakes, dear, {and that's the whole list|worn-out?}. || A cup on the back step, when it's dark. {Put like that it's not much of a wardrobe|worn-out?}, is it.",
    ],
  },
  "they-help": {
    layer: 0,
    asks: [
      "do they help you",
      "do they help with",
      "do they help out",
      "help you with her",
      "do your siblings help you",
      "do your siblings help",
      "siblings help you",
      "do your brother and sisters help",
      "do your sisters help",
      "does your brother help",
      "does your sister help",
      "does your family help",
      "get help from them",
      "help from your siblings",
      "help from your family",
    ],
    answers: [
      "With money and opinions, dear, and they're generous with both. {The nights they leave to me|siblings}. || They send things, dear. {Nobody has yet sent a pair of hands|siblings}.",
    ],
  },
  "angry-with-her": {
    layer: 0,
    asks: [
      "get angry with her",
      "you get angry with her",
      "sometimes get angry with her",
      "sometimes get angry with her at three",
      "ever get angry with her",
      "angry with her at three in the morning",
      "angry with her at night",
      "get angry at her",
      "get angry with your mother",
      "angry with your mother",
      "get cross with her",
      "lose patience with her",
    ],
    answers: [
      "I do, dear, God forgive me. {At that hour my patience is the first of us to nod off|temper?}. || {Yes, I snap, and she says sorry to me like a schoolgirl|temper?}. There's no getting over that.",
    ],
  },
  "at-that-hour": {
    layer: 0,
    asks: [
      "how are you at that hour",
      "are you at that hour",
      "how do you feel at that hour",
      "you feel at that hour",
      "how are you at three",
      "how do you feel at three",
      "how are you in those hours",
    ],
    answers: [
      "Lonely, dear, {and a little cross, like a shop that's left its light on for nobody|siblings}. || {Lonely, I think|siblings}, and wide awake with it. The anger's only for when the kettle's slow.",
    ],
  },
  "tells-who-asks": {
    layer: 0,
    asks: [
      "tell her when she asks how you are",
      "say when she asks how you are",
      "when she asks how you are",
      "tell salmah when",
      "when salmah asks",
      "tell your sister when she asks",
      "say when your sister asks",
      "when your sister asks how you are",
    ],
    answers: [
      "That all's well, dear, what else. {If I said more she'd cry, and then I'd have two to comfort|siblings}. || I say we're fine, and I hold up my mother's appetite as proof. {It's easier to carry than her crying|siblings}.",
    ],
  },
  "her-or-them": {
    layer: 0,
    asks: [
      "at her or at them",
      "at them or at her",
      "with her or with them",
      "with them or with her",
      "at her or them",
      "at them or her",
      "at your mother or at them",
      "at your mother or your siblings",
    ],
    answers: [
      "At them by day, dear. {At her by night, and then I'm ashamed|temper?}. || {Both, by turns. With them I boil, with her I snap|temper?}, and it's the snapping I'm sorry for.",
    ],
  },
  "time-off": ofTime({
    layer: 0,
    when: [
      "last have a day off",
      "have a day off",
      "day off",
      "free day",
      "day to yourself",
      "day for yourself",
      "your last day off",
    ],
    answers: [
      "A whole day? At my niece's wedding, a year ago in May. I was home for the evening medicine. || My niece's wedding, dear, in May of last year. I danced with one ear on the telephone.",
    ],
  }),
  "they-would-say": {
    layer: 0,
    asks: [
      "would they answer",
      "would they say to that",
      "what would your siblings say",
      "what would your brother and sisters say",
    ],
    answers: [
      "They'd say, but you only had to ask. {And then they'd look up the fares, and there'd be a reason|siblings}. || Of course, they'd say, of course. {It's after the of course that it gets quiet|siblings}.",
    ],
  },
  "said-yes-maid": {
    layer: 1,
    asks: [
      "why did you say yes",
      "why say yes",
      "why did you say that you were",
      "why did you not tell her",
      "why didn't you tell her",
    ],
    answers: [
      "[after: maid, new girl, on the staff, work here] She'd asked so nicely. {To say no I'd have had to say who I am, and watch her not believe it|unknown}. || Because a maid she can be kind to, dear. {A daughter she doesn't recognise only frightens her|unknown}.",
    ],
  },
  "told-of-prayer": {
    layer: 3,
    asks: [
      "did you tell anyone",
      "have you told anyone",
      "did you tell anybody",
      "have you told anybody",
      "told anyone about it",
      "who knows about it",
    ],
    answers: [
      "[after: prayed that, in my prayers, prayers for it, needn't ring, didn't have to ring] Not a soul, dear. {You're the first, and He's the only other|wish}. || Who could I tell, dear? {I've only said it with my forehead on the floor|wish}.",
    ],
  },
  "next-week": {
    layer: 0,
    asks: [...sharedAsks.nextWeek, "chat next week"],
    answers: [
      "Next week, if she lets me. I'd like that, dear. || God willing, next week, dear. I'll have the cup ready.",
    ],
  },
};
