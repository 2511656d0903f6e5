import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Noa says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: ["yes. YES. whenever, yes || ok yeah. if you still want to after this"],
  wrongSaid: [
    "no! it's not you, i just went flat for a second || no no you're fine, i was staring at the fridge",
  ],
  ofTalk: [
    "weird, like good weird?? don't stop || it's ok. i keep crying on the keys but it's ok",
    "better than talking to the ceiling || it's a lot, i'm still typing though",
  ],
  interrupted: [
    "ha, it's fine || honestly that's the best thing i've heard all day",
    "don't be sorry, life happens to you people || it's ok, something's allowed to happen somewhere",
  ],
  ...rebuffs,
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
  whichOne: [
    "tried what? i've tried so many things this month they've got a queue || which time? there's a list by now",
    "you'd have to tell me which one, i've lost track || what do you mean, which one",
  ],
  keptSilent: [
    "because then it's a conversation, and i don't have one in me || it goes as far as my teeth and then i say i'm tired",
    "because i'd hear myself || i had it typed. then i had it deleted",
  ],
  onPurpose: [
    "no. the bus goes past. i get off. that's not a plan || not on purpose. i look up and i'm there",
  ],
  askedAlong: ["not since. || they used to. it's gone quiet"],
  uncounted: [
    "not sure how long, sorry || i couldn't tell you how long, i've lost count",
    "i'd have to count, hang on, no || a while, i think. don't hold me to it",
  ],
  undated: [
    "not sure when, sorry || i'd have to look up when that was",
    "i can't think when, the days are a bit mixed up || couldn't tell you exactly when",
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
    "i'm from a small town up the line, i live in his city now || small town, two hours on the train. now i'm in his city",
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
  rephrases: [
    "go on, i'm here || yeah redo it, half my texts need a redo",
    "ok try again || you're fine, say it however",
  ],
  soothed: [
    "ok that got me a bit || i needed that",
    "you're nice || ugh, ok, tears",
    "say that again tomorrow please || that's going on my wall",
  ],
  goOnOrRest: [
    "keep going pls, i'm not ready for the ceiling || stay a bit",
    "more of this, i think || go on a while, it's better than quiet",
  ],
  confidential: ["ok good. nobody here needs more to talk about || fine, i'd do the same"],
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
  back: ["oh you came back. new for me || you're back?? ok wow", "hi || hey again, floor says hi"],
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
  helpsAWhile: ["while i'm doing it, yes || for about as long as it takes"],
  helpedLittle: ["no, not so you'd notice || it didn't do much"],
  scaleOfGood: ["a one. maybe two when i'm asleep || i'd say one, and i'm rounding up"],
  mayBe: [
    "maybe?? i hadn't thought of it like that || could be. i'm too close to it to see",
    "hm, kind of, maybe || possibly. ask me when i've slept",
    "i don't know, i can't see it from in here || can't see that far in right now",
    "part of it? maybe || maybe like a third of it",
    "i'd have to be less cried out to know || let me know when my brain's back, maybe",
    "it doesn't sound wrong, it just sounds calm || could be, you make it sound tidier than it is",
  ],
  leadsOver: [
    "and it gets a second part || there's a part two",
    "oh and it doesn't come alone || it never comes by itself, that one",
    "and then on top of that || and stacked on top",
    "and that's only half || that's half of it",
    "adding to the pile || one more for the pile",
  ],
  doTogether: [
    "ok yes, with you i might || together, yeah, maybe",
    "not today, today i'm soup || ask me tomorrow, tonight i'd wreck it",
    "only if it's tiny || tiny version, ok",
  ],
  besideIt: [
    "ugh i can't answer that straight || ok i don't know that bit",
    "that's not what you asked, i know || i know, i know, different question",
    "my brain won't go there, it goes here || i try to think about that and get this",
    "i've got no clean answer for that || there isn't a neat answer, sorry",
    "whatever the answer is, it's under this || i can only do the bit i know",
  ],
  notThat: [
    "no!! it's the opposite, kind of || nope, like the other way round",
    "i WISH it was || ugh i'd pay for that, but it isn't",
    "that's my face lying, not me || i type like that. it's not how it is",
    "not that, no. haven't met that one in weeks || that one left with him",
  ],
  helping: [
    "a bit. my hands have stopped || yeah, it kind of is. don't make it a thing",
    "yes. annoyingly || it's less sharp. that's as far as i'll go",
  ],
  unhelped: [
    "not yet no || hm, ask me later",
    "not so far?? i can't tell || it's not worse, if that's something",
  ],
  ofDetail: [
    "just a normal one, i think || the usual, honestly",
    "i didn't really look, sorry || couldn't describe it, sorry, my head's full",
  ],
  forLater: [
    "i'd tell you properly but i'm typing with one hand and wiping my face with the other || that's a whole voice note and i can't do my voice right now",
    "two weeks ago i'd have had ten minutes on that || last month that was a normal question with a normal answer",
    "everything like that has a before and an after now, it takes me a second || even that's got him all over it, give me a minute",
    "can i do that one when my hands are back || parking that next to the dishes",
    "that's a question for the me who sleeps || ask the old me, she had opinions on that",
  ],
  ofLast: [
    "i'd have to think about that bit || i can't remember that part right now, sorry",
    "not sure, honestly || i don't know that bit, sorry",
  ],
  offside: [
    "hm, i don't know || i've got no idea, sorry",
    "i'd have to think, give me a sec || ha, nobody's asked me that, i'd have to think",
    "can't say just now, sorry || ask me that again when i've slept",
  ],
  otherHead: [
    "you'd have to ask, i can't see in there || no idea what goes on in other heads",
    "i've wondered that too || wish i knew what anyone thinks",
  ],
  thisAndThat: [
    "this and that, nothing special || bit of everything really",
    "just normal stuff || all sorts, you know",
  ],
  usualHour: [
    "the usual time, more or less || same time as always, i think",
    "about when it always is || it doesn't change much",
  ],
  usualPeople: [
    "the usual people || just the normal lot",
    "same ones as always || whoever's usually there",
  ],
  cameBy: [
    "it was just there, i think || no idea where from, it's always been around",
    "can't remember where from || i never really asked where from",
  ],
  howItGoes: [
    "you'd have to hear it || it doesn't work typed out",
    "i can't do it in text || hard to describe, it's better live",
  ],
  makesSense: ["yep, sadly it does || ok yes that makes sense, keep going"],
};
