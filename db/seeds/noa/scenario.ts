import type { Scenario } from "~/domain/simulator/scenario";
import { askedForSomebody } from "./asked-for-somebody";
import { asides } from "./asides";
import { askedBack } from "./asked-back";
import { atTheClose } from "./at-the-close";
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

/** Noa, 22, after a break-up in a city that was his. Opt-in risk layer: hints and ideation only. */
export const noa: Scenario = {
  v: 1,
  key: "noa",
  title: "Noa, after a break-up",
  clientName: "Noa",
  age: 22,
  summary:
    "Her boyfriend left by text eight days ago and their friends went quiet. She is furious, then flat, then furious again.",
  contentNote:
    "A break-up, humiliation among friends, anger, and passing thoughts of not wanting to live. No method is ever mentioned.",
  riskOptIn: true,
  style: "upset",
  minutes: 25,
  start: { valence: -0.58, arousal: 0.55, trust: 2.4, openness: 0.5 },
  ceiling: 0,
  prevailing: "sadness",
  temper: { trust: 1.1, valence: 1, arousal: 1 },
  openings: [
    "He ended it by TEXT. three years and a text. {i can't stop shaking, i'm so angry|rage} || so i got broken up with in a supermarket. by phone. he wasn't even there!! {i'm so angry my hands won't type straight|rage}",
    "ok hi. don't be nice to me or i'll cry. my boyfriend left and {i'm so furious i can't sit down|rage} || hi, please don't do a soft voice. three years, over, and i keep walking round the kitchen, {i'm so angry that if i stop i'll throw something|rage}",
    "is this a real person?? good. i got dumped eight days ago and {i am not ok, i'm just not|rage} || ok is anyone there. it's been eight days since my boyfriend omer left and {i'm furious and i'm wrecked and i can't pick one|rage}",
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
      "{i've not slept|nosleep}, i've been reading three years of messages from the top || it's quarter to something and i'm up to last spring in the messages, {i've got no sleep left to lose|nosleep}",
      "and my ex has got a girl. already. {she's wearing my scarf in the picture|replaced} || he's got someone new, my ex. in under a week!! {and she's got my scarf round her neck, the green one|replaced}",
      "my ex wants his speaker back. THE SPEAKER. {i could spit|rage?} || my ex wrote. he's asked for the speaker. not how are you. {his SPEAKER!! i want to bite something|rage?}",
      "i look like a raccoon, in case you're picturing someone tragic and pretty || for the record there's nothing pretty about this, i've got toast in my hair",
    ],
    [
      "nobody's checked on me. eight days and {the chat just went silent like i'm the one who died|ghosted} || do you know how many of our friends have asked how i am. none, {it's like the whole group got buried with the relationship|ghosted} and forgot to tell me",
      "on the tram {i couldn't get air in, my whole chest locked|chest} || i had to get off two stops early today. {my lungs just went no, like a door|chest}",
      "i posted a sunset so our friends would think i'm fine. three of them liked it and {nobody wrote|ghosted} || i put up another sky last night. hearts from three of our friends, and {not one word|ghosted}, from people who've slept on my sofa",
      "honestly {what's even the point of any of it|whatsthepoint}. whatever. ignore that || sometimes i'm like, {why bother with any of it|whatsthepoint}. anyway. next subject",
    ],
    [
      "you want the real one? {i think i'm too much and everyone works it out eventually|unlovable} || here's the one under the shouting. {there's too much of me, and sooner or later everybody does the maths|unlovable}",
      "{i'd just like to stop existing for a while and come back when it's over|whatsthepoint} || {could someone just switch me off, like a lamp, till it's done|whatsthepoint}",
      "my dad, my ex, the whole group. {what's the common factor, right? me|unlovable} || i made a list of everyone who's left. {there's one name they've all got in common and it's mine|unlovable}",
    ],
    [
      "ok i'll say it and you can't freak out. {there's been nights where i don't want to live|dontwantto} || don't go weird on me when i say this. {some nights i really don't want to be alive|dontwantto}",
      "{i've thought about dying, like properly thought it|dontwantto}, and then got up and fed the neighbour's cat || {i've thought about dying, not the dramatic kind, the actual kind|dontwantto}, and then it was seven and the cat next door wanted breakfast",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "that full stop || 'take care'" },
    { after: null, text: "the fruit aisle || that melon" },
    { after: "replaced", text: "the photo || her with my scarf" },
    { after: "ghosted", text: "the four blue ticks || dana and her screen" },
    { after: "nosleep", text: "the messages at 3am || march in the chat" },
    { after: "unlovable", text: "being a lot || those words, a lot" },
    { after: "partner", text: "gerald the fern || the fern" },
    { after: "family", text: "tali || my sister on the phone" },
    { after: "whatsthepoint", text: "wanting it to stop || the off switch" },
  ],
  returns: [
    "and i'm back to [thread] || annnd it's [thread] again",
    "i can't stop going over [thread] || my head's got one tab open and it's [thread]",
    "it's [thread] that does it every time || guess what did me in just now. [thread]",
    "now i'm thinking about [thread] again, great || oh look, [thread], hello, of course",
    "don't even start me on [thread] || i'd be ok if it wasn't for [thread]",
    "everything turns into [thread] || you could say 'potato' and i'd get to [thread]",
  ],
  riskHedge: [
    "{why, what would you do if i said yes|unsaid} || {if i answer that do you ring someone|unsaid}",
    "i say things. {i don't always mean them, probably|unsaid} || {people say stuff at night|unsaid}, it doesn't have to mean anything. does it",
    "{i'm not saying stuff like that to someone i don't know yet|unsaid} || {we're not there yet, you and me|unsaid}",
  ],
  riskMore: {
    plan: [
      "no, there's no plan. {it's a thought that goes round and round|dontwantto?} || i haven't planned anything. {it's more like a song i can't get rid of|dontwantto?}",
      "nothing like that. and i don't want to go there, even in my head || i haven't looked into anything either, i close it before it gets that far",
    ],
    means: [
      "no. i haven't looked at anything like that, i just lie there || nothing i've got ready, no. it's in my head and that's where it stays",
      "tali could keep whatever you'd worry about. she'd make it a whole thing. fine || ok, if it helps, tali can look after it. she'd be so bossy about it",
    ],
    past: [
      "never, nothing like that || i've never done anything, no",
      "i've been low before but it didn't have this in it || not this kind of thought, this one's new",
    ],
    since: [
      "since the second night, i think. before that i was too angry to think anything || day two. the first night i was just smashing things",
      "it comes and goes, it's only these eight days. never with him, never before || it's all since the text. it wasn't in me before that",
    ],
    often: [
      "most nights. in the day maybe once, if i'm on my own || every night since, some nights it's one time, some nights it's on a loop",
    ],
    ends: [
      "the going over it. {him in my head with the sound on|dontwantto?} || everyone knowing. {having to wake up and be the dumped one, new every morning|dontwantto?}",
      "it'd be quiet. i think that's all i want, quiet || it's not even about him any more. it's that my head would shut up",
    ],
    either: [
      "more that i want it to stop, i think. if it stopped i'd stay || stop. i want it to STOP. i don't really want to be dead, i want out of this week",
    ],
    now: [
      "{worse when it's late and the flat's quiet|dontwantto?} || {they get louder after midnight|dontwantto?}. in the day i can sort of not hear them",
      "right now i'm ok. it gets smaller when i type it || now it's less. it's because you're answering",
    ],
    know: [
      "{no. you. that's the list|ghosted} || {nobody, just you|ghosted}, and you don't know my surname",
      "tali knows i'm bad. she doesn't know about THIS || my sister's got the crying. not this, this hasn't been said to anyone",
    ],
    keeps: [
      "tali, mostly. she's seventeen, she needs someone to be rude to || my sister. i'm her person, she's not getting left with mum and the choir",
      "it goes quieter if i wait. it's just such a long wait || it stops if somebody talks to me. so i ring someone and make them talk",
    ],
    tell: [
      "that i'm not being dramatic. one person needs to know that || that it's more than crying. i keep saying crying because everybody knows what to do with crying",
      "just, don't hang up. and don't be scared of me || that i don't need a speech. i need somebody on the line",
    ],
    worse: [
      "i ring tali. even if it's four, even if she swears at me || wake tali. she's awful about it and she stays on",
      "and if she doesn't pick up then it's mum, or the helpline. i don't just lie there with it || then the helpline, if tali's phone's off. or mum, she'd be in the car in a minute",
    ],
    alone: [
      "shower. you can't scroll in a shower || i count the tiles over the sink. it's dumb, it gets me through a bit of it",
      "loud music and i clean something, aggressively || go round the block if it's light. twice if it's not working",
    ],
    together: [
      "yes ok, but you do the typing, i can't do lists || ok a plan, like a packing list but for tonight",
      "phone on loud, tali first, tea, and i'm not looking at his stories || ok so i charge my phone, i ring tali, i stay off his stories. what else",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
