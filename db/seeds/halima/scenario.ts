import type { Scenario } from "~/domain/simulator/scenario";
import { askedBack } from "./asked-back";
import { askedForSomebody } from "./asked-for-somebody";
import { atTheClose } from "./at-the-close";
import { asides } from "./asides";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { untoldAsides } from "./untold-asides";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { people } from "./people";
import { replies } from "./replies";

/** Halima, 46, who looks after her mother with dementia in Kuala Lumpur. No risk layer. */
export const halima: Scenario = {
  v: 1,
  key: "halima",
  title: "Halima, caring for her mother",
  clientName: "Halima",
  age: 46,
  summary:
    "Her mother has dementia and lives with her; her siblings send money and advice. She tells long stories about everyone but herself.",
  contentNote:
    "Caring for a parent with dementia, grief for someone still alive, resentment and shame about it.",
  riskOptIn: false,
  style: "verbose",
  minutes: 30,
  start: { valence: -0.35, arousal: 0.15, trust: 2.6, openness: 0.45 },
  ceiling: 0.2,
  temper: { trust: 1, valence: 0.95, arousal: 0.9 },
  openings: [
    "Assalamualaikum, good evening. My mother is finally asleep, so I have perhaps one hour. She has dementia, four years now, and I look after her. {I am only a little worn out|worn-out}, that's all, you know how it is. || Good evening, peace be upon you. My mother has gone off at last, so this is my hour. It's four years that she has the dementia and I'm the one she lives with. {I'm somewhat worn out, that's the whole complaint|worn-out}, I'm sure you hear worse.",
    "Hello dear. I hope you can bear a long message, my children say I write like a newspaper. My mother lives with me, she is not well in her mind, and {lately I find I am tired in a way that sleep doesn't fix|worn-out}. || A good evening to you, dear. I should warn you that my messages come in chapters, my daughter teases me for it. I have my mother here at home, her memory has gone, and {there's a tiredness on me these days that a night in bed doesn't touch|worn-out}.",
  ],
  cues,
  topics: {
    ...topics,
    ...optionalTopics,
    ...ofTheTalk,
    ...atTheClose,
    ...ownTopics,
    ...times,
    ...askedForSomebody,
    ...followUps,
  },
  people,
  askedBack,
  story: [
    [
      "My brother rang from Perth, forty minutes, all of it about turmeric. I said how good of you, and {I put the phone down and looked at the wall|siblings}. || My brother rang from Perth tonight, forty minutes, and it was turmeric again. I told him how thoughtful, and {then I sat and studied the wall|siblings}.",
      "My mother's up at night now, at the gate, with her handbag. {I've not slept a whole night since the fasting month|broken}. || These nights I find her at the gate, dressed, with the handbag on her arm. {Since Ramadan I haven't had one night through|broken}.",
      "My daughter says I should write it all down. There's not so much, it's one day, over and over. {I'm like the rag you keep for the floor|worn-out?}. || I'm to keep a diary, my daughter says. What would I put, it's the same day with another date. {They could wring me out and hang me by the sink|worn-out?}.",
    ],
    [
      "You know, yesterday {my mother asked me very politely whether I was the new maid|unknown}. I said yes, ma'am. It seemed quicker. || I must tell you, {am I the new girl, she asked me, and do they treat me well|unknown}? I told her it was a good house. What else would I say.",
      "I'll tell you something I'm not proud of. {I shouted at her, on Sunday, over a spoon|temper}. || There's a thing I'd rather you didn't think of me. {On Sunday I shouted at my mother, and it was about a spoon|temper}.",
      "I found my mother's old school register. She remembers girls from 1968, and {she doesn't remember me|unknown}. || My mother's class register turned up, behind the Quran stand. She could tell me about every girl in the front row, and {who I am she couldn't say|unknown}.",
      "When my mother calls I sometimes {stand behind the door and bite on the towel, so angry|temper!}. And then I go in, smiling. || I've a towel that I keep {for biting, behind the door, when the anger comes|temper!}. I take my minute with it and then I answer her nicely.",
    ],
    [
      "Do you know what I thought, ironing? {There's nobody under this apron any more|self}. It wasn't even a sad thought. It was like noticing the weather. || I was ironing, and it came to me quite calmly, like someone passing the salt. {Put the apron on a hanger, and you'd have the same thing|self}.",
      "Every night I go over it, what I said, how I pulled her sleeve. {A good daughter wouldn't be tired of her own mother|bad-daughter}. || I hold court over myself at night, each word, each tug at her arm. {If I were a good daughter I'd not be tired of her|bad-daughter}.",
      "The girls at my shop finished a whole wedding without me. {It was perfect, and I wasn't in it anywhere|self}. || There was a wedding, eleven dresses, all out of my old shop. {I looked at the pictures and there wasn't one stitch of me in it|self}.",
    ],
    [
      "I've not said this to any living soul. {I prayed that it'd be over|wish}. I was on the mat beside her and she was smiling at me. || This I haven't told a soul. {I asked in my prayers for it to be over|wish}. She was next to me on her mat, she gave me such a smile.",
      "When she had the fever in June, I stood with the phone in my hand and {for one second I wished I didn't have to ring|wish}. I rang. Of course I rang. || There was that fever she had in June. I'd the telephone in my hand, and {for a moment I hoped that I needn't ring|wish}. I did ring, naturally I did.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "our gate at three in the morning" },
    { after: null, text: "that handbag she packs to go home" },
    { after: "siblings", text: "my brother's articles" },
    { after: "unknown", text: "that one minute when she knew me" },
    { after: "temper", text: "the spoon on Sunday" },
    { after: "self", text: "the shop I had" },
    { after: "bad-daughter", text: "what I promised my father" },
    { after: "helps", text: "the old songs" },
    { after: "wish", text: "that prayer" },
  ],
  returns: [
    "And so one comes back to [thread], you see. || And there I am, back at [thread].",
    "I was telling you something else, and there's [thread] again. || I'd set out for somewhere else, and who's waiting but [thread].",
    "My mind has gone back to [thread], dear. || My thoughts have gone off to [thread].",
    "I can't seem to leave [thread] alone. || I keep picking at [thread], it won't lie flat.",
    "It all begins and ends with [thread]. || It's [thread] when I start and [thread] when I finish.",
    "You'll laugh, but I keep circling [thread]. || Round and round I go, and always past [thread].",
  ],
  riskMore: {
    means: [
      "No, dear, it doesn't enter my head, so there's nothing to put away. || Nothing of the sort, dear. It isn't in my thoughts.",
    ],
    past: [
      "Not even when my husband went, dear. I wished to lie down for a month, and I didn't wish to be gone. || When I was widowed it was dark, but never dark in that way, no.",
    ],
    know: [
      "There is nothing of that kind for anybody to know. || Of that there's nothing to tell, so nobody has been told.",
    ],
    worse: [
      "I'd call my neighbour over the fence, Mrs Nair, at any hour. || Then I'd go to Mrs Nair's door, dear, next to mine, in my slippers if need be.",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
