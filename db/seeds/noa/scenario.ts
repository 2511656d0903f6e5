import type { Scenario } from "~/domain/simulator/scenario";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
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
  topics: { ...topics, ...ownTopics, ...times, ...followUps },
  people,
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
    together: [
      "yes ok, but you do the typing, i can't do lists || ok a plan, like a packing list but for tonight",
      "phone on loud, tali first, tea, and i'm not looking at his stories || ok so i charge my phone, i ring tali, i stay off his stories. what else",
    ],
  },
  asides: {
    ofTalk: [
      "weird, like good weird?? don't stop || it's ok. i keep crying on the keys but it's ok",
      "better than talking to the ceiling || it's a lot, i'm still typing though",
    ],
    interrupted: [
      "ha, it's fine || honestly that's the best thing i've heard all day",
      "don't be sorry, life happens to you people || it's ok, something's allowed to happen somewhere",
    ],
    seeSomebody: [
      "there's a waiting list. i'm upset NOW || i can't cry at somebody by appointment",
    ],
    medicine: ["there isn't one for being left || i don't want to be numb, i want to be un-dumped"],
    screens: [
      "and then i'd just sit and wonder what's on it || i've put it under a cushion. i know exactly which cushion",
    ],
    calm: [
      "i can't breathe on purpose, i've tried, i just hear it || sure, a bath. that'll bring my friends back",
    ],
    exercise: [
      "my legs only go as far as the kettle || i'd run and then i'd just be sad and sweaty",
    ],
    sayNo: ["it's not ME who said no || i'd need someone to ask me for something first"],
    talkToThem: [
      "talk to WHO. it's very quiet in here || and say what? i've written it nine ways and they're all begging",
    ],
    busy: ["i've a model to build and three deadlines, i'm BUSY || i do things. i do them crying"],
    plan: [
      "a list of WHAT. it's just his name and a shopping bag || my lists all turn into letters to him",
    ],
    rest: ["rest is when it starts || i lie down and he's there, so no"],
    overthinking: ["oh ok, i'll just stop then || do you think i'm doing it for fun"],
    meantWell: ["he used a full stop. he meant it || maybe not, but i'm the one reading it"],
    othersWorse: ["so i've got to wait my turn to be sad || great, now i'm sad and ungrateful"],
    positive: ["yeah, i'll just smile about it. lovely || what's the good bit, the fern?"],
    atLeast: [
      "i had those before as well. i also had him || the at least list. i've heard it, it doesn't have him on it",
    ],
    common: ["not everyone, HE'S fine || ok but it's happening to me right now"],
    timeHeals: ["plenty more fish, is that next? || ok but WHEN. i need a date"],
    beStrong: [
      "i'm not strong, i cried at a bin lorry || i don't want to be strong, i want to be held",
    ],
    chooses: [
      "both, it's both || can i say half and half",
      "i can't choose, it's the same thing in two coats || don't make me pick, it changes every ten minutes",
    ],
    nobodyInMind: [
      "nobody comes to mind and i hate that || i'd have had a name for you two weeks ago. now i'm just blank",
    ],
    saysFine: [
      "i say i'm FINE, and then i send a sunset || 'yeah good you?' it's like a sneeze, it just comes out",
    ],
    askedAlong: ["not since. || they used to. it's gone quiet"],
    undated: [
      "no idea when. it's all one long tuesday || don't ask me for dates, i've got soup for a calendar",
      "i wasn't exactly looking at the clock || couldn't tell you what time it was",
    ],
    unnamed: ["not putting names in this, sorry || no names. i'm petty but not that petty"],
    lastWell: [
      "july, on a roof, singing, before the cushions || last summer. somebody's roof, me singing badly, no phone",
      "i can't remember and i hate that || no idea, she's gone out, that girl",
    ],
    helpline: [
      "i don't want to ring a stranger. well, another stranger || a hotline? and say what, hi, it's me",
      "maybe, can i do it with tali on speaker || if tali can be on the call as well then i'd think about it",
      "ok, i'll save the number. i'm not promising i'll press it || give it here, it can live in my phone. i'm not saying it'll get used",
      "not tonight. but i won't delete it either || let me think about it, i'm not saying no",
    ],
    name: [
      "noa. || it's noa, no h",
      "noa, not noah, i'm not doing the ark joke today || noa like boa, i've heard them all",
    ],
    age: ["22. feel 9 and 80 || i'm 22, since march", "22, on a good day || twenty-two, on paper"],
    place: [
      "the flat's in his city, that's the joke || his city. i've got a key to it and that's about all",
      "a city i moved to for HIM. i don't even know the good bakery || nowhere near home. two hours on the train from home",
    ],
    clock: [
      "no idea. dark || late o'clock",
      "don't know, i turned the clock on the oven round || it's that time where the windows are just mirrors",
    ],
    hour: [
      "waking up, and then about 3 in the morning || first thing, before i remember. then the 3am show",
      "nights. after the last tram there's nothing to listen to || when the trams stop. it's too quiet to not think",
    ],
    siblings: [
      "one sister, tali, she's 17 || tali, 17, taller than me, unbearable, best person there is",
      "just tali || there's two of us, i'm the older one, supposedly",
    ],
    said: [
      "[after: friends, group, dana, chat] NOTHING. that's the whole thing, {nobody said anything|ghosted} || {one of them put a sad face and left|ghosted}. that's a quote, that's the lot",
      "something about 'both sides'. what sides!! || our friends are 'staying out of it'. out of what, my LIFE?",
    ],
    unharmed: [
      "nobody's ever touched me like that. he just left || nobody hits me. they just stopped answering",
      "i'm not scared of anyone. i'm furious, it's different || no one's dangerous to me here, ok? it's only quiet",
    ],
    safe: [
      "yeah, tonight i am. i'm on the kitchen floor and i'm staying on it || yeah, i'm safe where i am. floor, blanket, phone on the charger",
      "yes, i'm safe right now || yes, tonight's alright. i'm not going anywhere",
    ],
    harmless: [
      "no, i write speeches. i'd never touch him, or anyone || no, i'm all mouth. i've never hurt anybody",
      "no. it was a mug, and i cried over it. never a person || i break mugs, not people",
    ],
    harmFeared: [
      "no, i'm not scared i'd hurt anyone. i'm all speeches and no fists || honestly no. i shout at toasters, i don't hurt people",
    ],
    othersSafe: [
      "yeah, everybody's safe with me. i throw words, that's it || yes, safe. the only thing i ever broke was a mug",
    ],
    company: [
      "no, it's me and the fridge || only the cat next door, through the glass",
      "nobody's here, that's sort of the theme || just me, a fridge and half a lease",
    ],
    mayAsk: ["yeah ask || sure, what's one more", "go on, i can't feel worse || ok, ask"],
    justTalk: [
      "just talk. if you give me tips i'll scream || talking. please. my inbox is full of tips",
      "talk!! no lists || just stay and talk, that's all i want",
    ],
    clarify: [
      "i mean he left and {i'm the one who looks mad|shame} || that came out in the wrong order. he goes, and {i'm the one who looks like the mess|shame}",
      "sorry i'm typing angry. i mean {it hurts|missing!}, ok, that's what it means || what i mean is {it hurts being the one left standing here|missing!}, and i'm the one people are avoiding",
    ],
    there: [
      "yes i'm here || i'm here, i was blowing my nose",
      "still here, still floor || haven't moved, my leg's asleep",
    ],
    away: [
      "ok, go || go on, i'll be down here with the crumbs",
      "fine, people leave, i'm practised || take your time. just do come back",
    ],
    back: [
      "oh you came back. new for me || you're back?? ok wow",
      "hi || hey again, floor says hi",
    ],
    unhurried: [
      "ok, that's actually nice || oh, good. everyone else has somewhere to be",
      "good because my hands are useless || that helps, i keep hitting the wrong keys",
    ],
    thanked: [
      "don't, i'll cry || shh, you'll set me off",
      "whatever, it's out now || well it's better out, like sick",
    ],
    nodded: [
      "yeah || so, yeah, there you have it",
      "so that's that || that's my week",
      "yeah, eight days of that || that's where it's got to, yeah",
    ],
    greetedAgain: ["hi again || oh hello again", "hey, part two || yes hi, still me"],
    lost: [
      "good, everyone else has got a SENTENCE || honestly that's better than a quote",
      "you don't have to. just don't vanish || then just sit on the floor too",
    ],
    noApology: [
      "it's ok, you're not the one who should be sorry || no no, you're fine",
      "it's fine || don't you say sorry, there's a queue",
    ],
    foreign: [
      "english please i can't think || one language at a time, and today it's english",
      "no, english, my head's full || can it be english, i've cried all the others out",
    ],
    unclear: [
      "what || you what now",
      "that's not a word and i'm not laughing || is that code, or did your face fall on it",
    ],
    silence: [
      "are you there?? please don't go quiet on me || no, not dots. dots are how it started",
      "is it broken or are you || are you typing or have you gone",
    ],
    insulted: [
      "great, you too || brilliant, put it on the pile",
      "no, i've had my share of that this week || i'm not taking that, i've only just stopped shaking",
    ],
    flirted: ["ARE you serious || is this a joke??", "no. god || ew. read the room"],
    contact: [
      "no, just here. i'm not doing new people || no, i like that you're only in here",
      "no, i don't want anyone in my phone right now || i just got rid of a number, i'm not collecting them",
    ],
    smalltalk: [
      "i can't do small talk, i've got no small || i'd be bad company on that today",
      "not now, ok || i can't chat, i've only got the one topic",
    ],
    laughed: [
      "at least one of us || glad my life's got a laugh in it",
      "ha. i did laugh a bit. disgusting || ok that was a bit funny, i hate that",
    ],
    helping: [
      "a bit. my hands have stopped || yeah, it kind of is. don't make it a thing",
      "yes. annoyingly || it's less sharp. that's as far as i'll go",
    ],
    unhelped: [
      "not yet no || hm, ask me later",
      "not so far?? i can't tell || it's not worse, if that's something",
    ],
    offside: [
      "i don't know, does it matter || i've no idea and no energy",
      "what's that got to do with anything || random, and no",
      "no, next || is that part of it, or",
    ],
  },
  suggestions,
};
