import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Wei Ling says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: ["ya can. if it's ok for you also || i think so, ya"],
  wrongSaid: [
    "no no, not you. i just type and delete a lot || nah you're ok. i go quiet when i'm thinking",
  ],
  ofTalk: [
    "weird but ok. i keep deleting stuff || it's ok so far, bit scary once it's sent",
    "easier than if you could see me || it's fine lah. my hands are cold but it's fine",
  ],
  interrupted: [
    "haha it's ok || lol no worries",
    "it's fine, take your time || haha ok that made me smile a bit",
  ],
  ...rebuffs,
  chooses: [
    "both lah || um both? i can't say how much of which",
    "i can't choose, they're like the same thing to me || can't separate them, it's one big blob",
  ],
  nobodyInMind: [
    "nobody comes to mind. ok that's a bit sad || i tried to think who and it's just blank",
  ],
  saysFine: [
    "i say ok lah, can manage. in the happy voice || 'all good', very cheerful. then i put the phone face down",
  ],
  whichOne: [
    "tried what ah || which time? i don't know which one you mean",
    "sorry, which one || i lost track, which one do you mean",
  ],
  keptSilent: [
    "then they'd ask more, and i'd have to have an answer || i opened the chat and closed it again",
    "it's easier if i just nod || it didn't come out, then they'd changed the topic already",
  ],
  onPurpose: [
    "no lah, i just ended up there || not on purpose, i wasn't really looking where i go",
  ],
  askedAlong: [
    "they used to. i kept saying next time || not so much now. i said no too many times i guess",
  ],
  undated: [
    "not sure which day exactly, sorry || i can't say the date just now, sorry",
    "didn't look at the time haha || i wasn't checking the time",
  ],
  unnamed: ["eh i don't want to put names here, sorry || can i not say the name"],
  lastWell: [
    "jc, i think. the week after exams, doing nothing || maybe the holidays before uni. i was so bored it was nice",
    "can't remember, is that bad || hm, it's blank. like completely",
  ],
  helpline: [
    "i don't think i need that, but ok. i saved it || it's not at that level i think, but i'll keep the number",
    "1771 right, it's on the lift door. maybe || 1771, it's beside the lift buttons. i've looked at it before",
  ],
  name: [
    "wei ling. it's ok if you just say wei || wei ling, or wei",
    "i go by wei ling, my hall friends say weiwei but please don't || it's wei ling. some people in hall shorten it to weiwei, i let them but i don't like it",
  ],
  age: [
    "20, second year || i'm twenty, year 2",
    "i'm 20. feels like 14 this month || 20, but this month i feel like a sec school kid",
  ],
  place: [
    "singapore, in the hostel. level 5 || hostel in singapore, fifth floor",
    "on campus. my parents' place is an hour away on the train || i stay in hall. home's an hour on the mrt",
  ],
  clock: [
    "late. the corridor lights just went to half || they've dimmed the corridor so it must be late",
    "past one i think, my phone's face down so i don't see || gone one already? i turned the phone over so it can't tell me",
  ],
  hour: [
    "3am. everything's off and my head's still on || the 3 to 4 stretch. nothing's open, not even me",
    "around 3 in the morning, before the first bus || three-ish, before the buses start up",
  ],
  siblings: [
    "one brother, sec 3. he thinks i'm cool, so. || there's my brother, fifteen. thinks i'm some kind of hero",
    "just my brother, he's fifteen || only one, a brother in sec 3",
  ],
  said: [
    "nothing much. i didn't give them anything to say something to || not a lot, because i didn't say a lot",
    "the usual, have you eaten. i didn't let it go further || it was have you eaten, then i changed the subject",
  ],
  unharmed: [
    "nobody does anything to me lah. the one shouting is in my own head || nobody hurts me, really. hall is very polite, that's sort of the problem",
    "nobody does, at home they'd never raise a hand, they'd only go quiet || no one hits me. my parents cut fruit and don't say anything",
  ],
  safe: [
    "yeah i'm safe. door's locked, blanket, all that || ya safe. lying in bed with the door locked",
    "ya, i'm safe, just wide awake || yes safe, it's just the sleep that's missing",
  ],
  harmless: [
    "no. i don't even tell people off || no, i'm the one who apologises to the lift",
    "i wouldn't hurt anyone. i go quiet, that's what i do || no, nobody. when it's bad i just go quiet",
  ],
  harmFeared: [
    "no, i'm not scared of that. i don't even raise my voice || no lah, i go quiet, i don't hurt people",
  ],
  othersSafe: [
    "ya, everyone's safe with me. i can't even kill a cockroach || ya they're safe. i've never hurt anyone",
  ],
  company: [
    "no, single room. i can hear people next door though || it's a single room so no. there's next door's music",
    "just me and the aircon || nobody, only the aircon",
  ],
  mayAsk: ["ya sure || yup go", "can, ask || sure, ask me"],
  rephrases: [
    "ok go, i'm reading || no need to get it perfect lah",
    "can, take your time || ya try again, i won't mark you down",
  ],
  soothed: [
    "mm, i read that twice || that's nice to read, ya",
    "ok. that helps a bit || i'll keep that one for later",
    "nobody's said it like that || didn't expect that one",
  ],
  goOnOrRest: [
    "can go on a bit more, if you're ok || a bit more. my room's very quiet otherwise",
    "let's stay on this || keep going, i think",
  ],
  confidential: ["ok. that's fair || ok, as long as my hall doesn't hear it"],
  justTalk: [
    "just talk please. i've got enough tips || talking only, i'm full up on tips",
    "talk. if i want a plan i'll say so || just to talk. when i need a plan you'll know",
  ],
  clarify: [
    "sorry i type weird when i'm tired. i mean {it's all at once|drowning?} || that was typed by a tired person. i mean {everything's coming at one time|drowning?}",
    "ok i said that badly. it's like {the work is there and i'm not|drowning?} || let me try again. the work's sitting there and {it's like i'm not in the chair|drowning?}",
  ],
  there: [
    "ya here. was staring at the cursor || sorry, i spaced out at the screen",
    "yes sorry, still here || here, i'm here",
  ],
  away: [
    "ok no rush || sure, go",
    "sure, i'm not going anywhere. that's sort of the problem || i'll be in this exact spot, don't worry",
  ],
  back: [
    "wb || oh hey",
    "hi again. i thought you'd logged off || you're back, i thought that was it",
  ],
  unhurried: [
    "ok. that's, ok, good || oh ok, nice",
    "ok, give me a bit then || can, i'll take a minute",
  ],
  thanked: [
    "it's ok. bit embarrassing to read back || no problem. it looks so weird written down",
    "um, sure. you ask it in an ok way || ok, you didn't freak out, so, ya",
  ],
  nodded: [
    "ya || mm yup",
    "so.. that's it i guess || so ya, like that",
    "mm that's the situation || that's what's going on",
  ],
  greetedAgain: ["hi again || hi hi again", "hello, still me || yo, me again"],
  lost: [
    "it's ok, i wouldn't know what to say to me also || same, i'd be stuck too if i were you",
    "you don't have to say a smart thing || doesn't have to be a smart sentence",
  ],
  noApology: [
    "it's ok lah || aiya it's ok",
    "no worries, i reply slow also || all good, i also take forever",
  ],
  foreign: [
    "haha can we do english? i type faster in it || can we keep to english haha, i'm slow otherwise",
    "sorry, english easier for me here || english is better for me, if can",
  ],
  unclear: [
    "did your cat walk on that || is that code",
    "i can't read that one, sorry || that one came out scrambled",
  ],
  silence: [
    "hello? it only shows dots || i only see dots, you there?",
    "ok.. i can't tell if you're thinking or gone || either you're thinking or the wifi died",
  ],
  insulted: [
    "ok wow. bye then, almost || ok that was mean. i should close this",
    "i come here and even here. ok || so even in here people do that",
  ],
  flirted: [
    "um no. not that kind of chat || eh no. wrong chat for that",
    "please don't, i'll just close the tab || stop, or i'm closing this",
  ],
  contact: [
    "i'd rather keep it here, if that's ok || let's stay in this chat, can?",
    "no sorry. it works because you're not in my phone || better not. i can say things because you're a stranger",
  ],
  smalltalk: [
    "haha random. i can't think about that now || haha that came from nowhere. not now",
    "my brain has no slot for that today || no space in my head for that one",
  ],
  laughed: [
    "haha ya || lol ya",
    "at least it's funny from outside || from the outside it must be quite funny",
  ],
  helpsAWhile: ["for a while. then it comes back || a bit, while i'm doing it"],
  helpedLittle: ["not really || it didn't do much, no"],
  scaleOfGood: ["um, maybe 2. 3 when i'm with the cat || like a 2, honestly. 3 in a good hour"],
  mayBe: [
    "maybe.. i haven't thought of it like that || could be, i'm not sure",
    "um, maybe some of that || mm maybe, i can't really tell",
    "maybe there's something there, i need to think a bit || hm, let me think about that one",
    "not so sure yet, it doesn't sound wrong || i don't know yet, but it doesn't sound wrong",
    "could be part of it || part of it, maybe",
    "possible. i don't look at it for long usually || maybe, i usually click away before i get that far",
  ],
  leadsOver: [
    "and there's another bit to it || it's got a second half also",
    "it comes with something else also || and something else comes with it",
    "then there's this too || and there's this too",
    "and while i'm at it || and since i'm already typing",
    "one more thing goes with that || it's mixed up with another thing",
  ],
  doTogether: [
    "we could try, ya. just small || ok, something small then",
    "not tonight, but i won't say no || maybe tomorrow, my brain is full today",
    "with somebody it sounds less impossible || i'd rather do that with someone than alone, ya",
  ],
  besideIt: [
    "hmm, not sure how to answer that || eh, i can't really say that part",
    "i don't have that one in words yet || that one i can't type out, it's all mixed up",
    "dunno ah. what i know is this || i can only tell you what's in front of me",
    "i tried to answer that and this came instead || it's not exactly what you asked, sorry",
    "my head goes somewhere else when you ask that || i start on that and end up on something else",
  ],
  notThat: [
    "hm, not that word. i wish it was || i'd like it to be that. it isn't, now",
    "no, not really that. i only look like that || on the outside maybe. inside no",
    "mm no, i haven't had that one in a while || that one i haven't felt for some time",
    "that's not it, sorry. it's nearer to tired || no, tired fits better than that",
  ],
  helping: [
    "a bit, ya. it's less loud || slightly, ya. my head's got less static",
    "i think so. i've stopped refreshing the portal at least || think so. haven't checked the portal in a while",
  ],
  unhelped: [
    "not really yet, sorry || not so far, sorry to say",
    "i don't know. kind of feels like a form || can't tell. i feel a bit processed",
  ],
  ofDetail: [
    "nothing special, just normal || the usual kind, ya",
    "i'd have to think about that one || hm, that i can't say just now",
  ],
  otherHead: [
    "i can't see into other people's heads, sorry || i'd only be guessing, what other people think",
    "that i don't know, i've also wondered || no one's told me, so i can't say",
  ],
  thisAndThat: [
    "this and that lah || bit of everything really",
    "just normal everyday stuff || the ordinary things, like everyone",
  ],
  usualHour: [
    "same time as always || around the normal time",
    "the usual hour, it doesn't change much || about when it always is",
  ],
  usualPeople: [
    "just the usual people || the ones who are always there",
    "the same few as always || whoever's around, it's mostly the same",
  ],
  cameBy: [
    "it was just there, i didn't ask || can't remember where from, sorry",
    "it just turned up one day || no story, it came from somewhere",
  ],
  howItGoes: [
    "hard to type, you'd have to be there || can't really show it in text",
    "it's easier to see than to explain || quite normal, it's just hard to describe",
  ],
  forLater: [
    "that's like a ten minute answer and my brain only has two || i'd have to start from way back for that one haha",
    "it's there, just behind about six lecture decks || everything that's not exams feels quite far away now, even that",
    "can i tell you that one after, my head keeps going back to the timetable || normally i'd have lots to say about that, now it's all syllabus",
    "eh that's a nicer question than the ones i've been asking myself || it's been so long since i got a normal question, i need a sec",
    "that one i can answer better when it's not exam season lah || i could type you an essay on that and it'd be the only essay i finish this week",
  ],
  ofLast: [
    "that bit i don't remember so well, sorry || i can't say so much about that part",
    "i think i've told you all i know of it || ya, that's what i know about that",
  ],
  offside: [
    "um, i don't know that one, sorry || sorry, that i can't tell you just now",
    "good question, i'd have to think || i'd need a while to think about that",
    "honestly i'm not sure || not sure, it's hard to say right now",
  ],
  makesSense: ["ya, it does || makes sense, ya. i'm just slow today"],
};
