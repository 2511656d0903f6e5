import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs says where something is asked that the story does not tell. */
export const untoldAsides: Scenario["asides"] = {
  chooses: [
    "both? is both an option || like half half",
    "can't pick, it's a combo meal || i can't choose one, they come together",
  ],
  nobodyInMind: [
    "hm nobody comes to mind. awkward || i tried to think of someone and it's just, loading",
  ],
  whichOne: [
    "tried what, you gotta give me more than that || which time, there's like a highlight reel",
    "bro which one || no clue which one you mean",
  ],
  keptSilent: [
    "cause then it's a whole thing || i made a joke instead, that's kind of my move",
    "by the time i had something they were on to the next thing || idk, it's like my mouth clocked out",
  ],
  onPurpose: ["nah i was just walking and there it was || not on purpose, my legs picked it"],
  uncounted: [
    "i didn't count, sorry po || can't say how long, i wasn't looking at a clock",
    "a while i guess, i'd have to think || some time, i never timed it",
  ],
  undated: [
    "not sure which day po, sorry || can't say the exact date just now, sorry",
    "i'd have to think, the days kinda mix || i don't remember the day tbh",
  ],
  unnamed: ["no names no screenshots || that name's classified, sorry"],
  besideIt: [
    "idk how to say that part || that part i can't type, sorry",
    "different answer but ok || not the answer but hear me out",
    "my brain did a crossover and went here || i was gonna answer and then this came out",
    "no words for that one po, only side notes || that's still loading po",
    "what i do know is like this || i only have the stuff around it",
  ],
  ofDetail: [
    "the usual, nothing special po || just the regular kind, no special edition",
    "i'd have to check po, i'm not sure || hm, not sure about that one, sorry",
  ],
  otherHead: [
    "can't see in their heads po || you'd have to ask, i'm only guessing",
    "no idea po, i've wondered too || i've asked myself that also, dunno",
  ],
  thisAndThat: [
    "this and that po, everyday stuff || just random things, all sorts",
    "whatever comes up, nothing special || the normal stuff po, bit of everything",
  ],
  usualHour: [
    "same time as always po || the regular time, give or take",
    "around the usual, doesn't really change || like when it always is",
  ],
  usualPeople: [
    "the usual people po || same faces as always",
    "whoever's always there, you know || just the regulars",
  ],
  cameBy: [
    "it was just there one day po || no idea where from, it's just around",
    "can't remember where it came from || it kinda just showed up",
  ],
  howItGoes: [
    "hard to type po, you'd have to be there || i'd need sound for that one haha",
    "can't really do it in text || it's better live, sorry po",
  ],
  forLater: [
    "that one's a halftime question, i'm still warming up po || ooh that's a long one, my thumbs need a timeout",
    "i could go on about that for like an hour, that's kinda the problem || dangerous question po, i'd never shut up",
    "normally i'd have a whole speech on that, today it's just buffering || that's the easy channel, my head keeps changing it back",
    "i got the highlights somewhere, they're just not loading rn || ask me that again when i'm less weird",
    "it's all going on, i'm just watching from the cheap seats || stuff's happening, i'm kinda on the bench for it in my head",
  ],
  ofLast: [
    "i don't remember that part so well po || not sure about that bit, sorry po",
    "that's all i know about it po || i told you what i remember haha",
  ],
  offside: [
    "uhh i don't know that one po || good question, i can't say right now",
    "hmm i'd have to think about that one || lemme think, not sure po",
    "honestly not sure po || uhh, no clue on that, sorry",
  ],
  inAWay: [
    "sort of, ya || kinda tho, ya",
    "in a way po || more or less po",
    "like 70 percent yes || mostly ya",
    "yes with an asterisk || partly ya",
  ],
  notSo: ["nope, not even once || nah, not once po", "nope, zilch || zero po, none"],
  somehow: [
    "idk, somehow. like on autopilot || no clue po, it just kinda happened",
    "somehow lol. don't ask for the replay || one blink and it was done, idk how",
  ],
  asAlways: [
    "nothing special, just what anybody does || nothing you'd notice po",
    "the usual stuff i guess || just the normal thing, pretty much",
  ],
  ifItWere: [
    "idk, my brain would blue screen || no idea, i'd open my mouth and it'd be static",
    "dunno po, i'd forget every word i know || can't say. i'd prob just stand there blinking",
  ],
  lastDone: [
    "been a while po || a while ago, i forgot when",
    "not lately, i'd have to check || some time back, i don't keep a log",
  ],
};
