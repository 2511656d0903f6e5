import type { Scenario } from "~/domain/simulator/scenario";
import { askedBack } from "./asked-back";
import { askedForSomebody } from "./asked-for-somebody";
import { atTheClose } from "./at-the-close";
import { asides } from "./asides";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { people } from "./people";
import { replies } from "./replies";

/** Ben, 27, a junior doctor in Auckland after a night that went wrong. Opt-in risk layer: hints and ideation only. */
export const ben: Scenario = {
  v: 1,
  key: "ben",
  title: "Ben, junior doctor",
  clientName: "Ben",
  age: 27,
  summary:
    "A patient died on his shift five weeks ago and he went back to work the next morning. He is funny, competent, and nearly out of road.",
  contentNote:
    "Death of a patient, burnout, shame about needing help, and thoughts of not waking up. No method is ever mentioned.",
  riskOptIn: true,
  style: "plain",
  minutes: 30,
  start: { valence: -0.46, arousal: 0.1, trust: 2.5, openness: 0.35 },
  ceiling: 0.05,
  temper: { trust: 1, valence: 1, arousal: 0.9 },
  openings: [
    "Hi, I'm meant to be the one on your side of this, so it's a bit odd. I'm a junior doctor, second year. {I'm pretty much out of petrol|empty-tank}. || Hello. I feel I should tell you that I'm a doctor, a very junior one, so I know how this is supposed to go. {I've got nothing left in me, is the short of it|empty-tank}.",
    "Hey there. Off nights today, can't sleep, thought I'd try the thing we give patients the number for. {I think I'm just a bit cooked|empty-tank}. || Hi, so, I hand your number out at work and I thought I should at least road-test it. {I'm stuffed, basically, I've been running on fumes since winter|empty-tank}.",
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
      "I'm off nights and {I can't sleep, I keep hearing my bleep|sleep}. || My nights are over till next week, apparently nobody's told my head. {I was awake all day with that bleep going|sleep}.",
      "Anyway it's fine, we had a bad one in August and {I dealt with it by eating nine hot cross buns|jokes}. Out of season. Respect. || It's all good, there was a shocker back in winter and {my coping strategy was a tray of hot cross buns|jokes}. In August. They were in the freezer.",
      "I'm on again Monday. {I'm all right once I'm in there, I just don't remember driving|empty-tank?}. || I'm back in on Monday, no dramas. I do the work, I get home, and {I couldn't tell you one thing in between|empty-tank?}.",
    ],
    [
      "A woman died on me. I say on me. She had bed fourteen and {her glasses were still on|mrs}. || I had a patient die. She was in fourteen, and {I keep coming back to her glasses|mrs}, nobody'd taken them off.",
      "[after: died, death, patient, tamati, lost, woman, teacher] Next morning I did the ward round, and they'd already made up the bed, and {no one said a word to me|handover}. || Eight o'clock, the round, and I'm presenting. There were fresh sheets on fourteen by then, corners and all, and {not a soul mentioned it|handover}.",
      "{My hands have started shaking at the doors|body}. I carry two coffees so you can't tell. || Ask me why I buy two flat whites. {It's so my hands have got something to do while they shake|body}.",
      "I had the flu in September. I remember thinking, {bit more of this and I wouldn't have to wake up|not-wake}, happy days. Kidding. Mostly. || I was flat out with a flu a while back. I lay there and thought, go on then, {take me out of the game, I won't be setting an alarm|not-wake}. That's a joke. It's got some joke in it.",
    ],
    [
      "The number was there in the notes, for the patient I lost. {I saw it and I missed it, that's what I did|missed}. || I'd looked at my patient's result. It was in front of me at one in the morning and {I let it wait, so that's on me|missed}.",
      "{I can't do forty years of this and I can't do anything else|no-road}. So that's a fun little corridor. || {There's no getting off this and I can't see me staying on it either|no-road}. They never covered that one in careers week.",
      "When the alarm goes {I'm sort of sorry that I woke up at all|not-wake}. Then I make a coffee. || I come to in the morning, before the day's loaded, {and the first thing is, damn, still here|not-wake}. And then it's toast.",
    ],
    [
      "Right, I'd want a patient to say it, so. {I think about being dead|dying}. More than I'd be happy with in a patient. || I'd hate it if a patient fudged this, so I won't. {There's a lot of thinking about dying going on|dying}. If you were on my list I'd see you first.",
      "{There've been mornings at the kitchen table when I didn't want to be alive|dying}. Then the kettle clicks off. || Some mornings, shoes on, keys in my hand, {I've sat there and not wanted to be alive any longer|dying}. And then the jug boils and I go to work.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "bed fourteen || fourteen" },
    { after: null, text: "Monday || the next shift" },
    { after: "sleep", text: "the bleep that isn't there || my phantom bleep" },
    { after: "mrs", text: "her glasses || her and my dinner" },
    { after: "handover", text: "the ward round that morning || that round at eight" },
    { after: "body", text: "the ward doors || my hands at the doors" },
    { after: "missed", text: "those two hours || recheck at three" },
    { after: "friends", text: "Hana's message || Hana's eight minutes" },
    { after: "not-wake", text: "what the alarm does to me || that second before the alarm" },
  ],
  returns: [
    "I'm back at [thread], it seems. || Well, look, it's [thread] again.",
    "My head's gone to [thread] once more. || I drifted off there, I was at [thread].",
    "There's still [thread]. || It all comes out at [thread] in the end.",
    "I was about to joke and then I thought of [thread]. || I had a joke ready and then there was [thread].",
    "It's [thread] that I can't discharge. || I've signed off everything but [thread].",
    "And round we go to [thread]. || Every round I do stops at [thread].",
  ],
  riskHedge: [
    "I know that question. {I know what to answer so you'd stop asking it|unsaid}. Let's say I'm tired. || {There's a right answer to that one, I've ticked it for other people|unsaid}. Put me down for knackered.",
    "{Would you have to write it down somewhere|unsaid}? I'm fine. Fine-ish. || {Who reads this|unsaid}? I'm okay. I'm in the vicinity of okay.",
    "{I'd rather not be assessed just now|unsaid}. || {Can we not do the screening bit yet|unsaid}.",
  ],
  riskMore: {
    plan: [
      "No plan, and I've not gone looking for one. It stops a good way short of that. || Nothing planned. I know what I'd be asking a patient, so I'll save you the time, there's nothing set aside either.",
      "It's never got as far as a how. It's more {wanting somebody to switch me off for a month|dying?}. || There isn't a how. It's {a wish for an off button|dying?} with a warranty.",
    ],
    means: [
      "Nothing at home, and nothing I've set aside at work. You're right to ask me of all people. || No, not at home, and on the ward it has stayed a ward. I'd have asked that one too.",
      "I could ask not to hold the keys for a bit. They'd want to know why, which is the point, I suppose. || I could hand the keys on. There's a form for that, there's a form for everything.",
    ],
    past: [
      "Never tried, never come near. || No attempts, ever. That part of the form's blank.",
      "I've been low before, and it hasn't had this in it. || It's a first for me, wanting to be gone. Low I'd met.",
    ],
    since: [
      "Three weeks, about. It turned up on a walk home and it's been in and out since. || Since about a fortnight after her. It was the walk home, I can tell you which lamp post.",
      "Not before her. I'd been tired before, this has a different colour. || It's all been since that night. Tired I knew already.",
    ],
    often: [
      "Three or four times a week, mornings mostly. || Most mornings that I come off a shift. Days off, less.",
    ],
    ends: [
      "The tiredness. The list. {Not having to walk back onto that ward|dying?}. || Nobody'd need anything off me. {That's most of the appeal|dying?}, it's rest.",
      "It'd stop being four in the morning. || I'd not be back in that bay whenever I shut my eyes.",
    ],
    either: [
      "To stop, mostly. Give me a month of sleep and I don't think I'd ask for the other. || More the stopping. I'd settle for being switched off till spring and back on again.",
    ],
    now: [
      "The thoughts are about level with last week, {worst coming off a shift|dying?}, better once I've eaten. || The thoughts are where they've been, {coming off shift is the low point|dying?}, and toast helps, which is embarrassing.",
      "Quieter, this minute. It's odd what a straight question does. || The thoughts have turned down a notch, since you asked. I can be left with a kettle.",
    ],
    know: [
      "{Nobody knows about those|handover}. You're it, sorry. || {Not a soul|handover}, and I've had lunch with two psychiatrists this month.",
      "They know I'm tired, everyone's tired. This bit I've kept off the chart. || The tired part's common knowledge. Nobody's been told the rest of it.",
    ],
    keeps: [
      "My brother Tim, mostly. I've seen what the relatives' room does to people. || My brother. I've sat in that relatives' room with enough brothers.",
      "It goes off once I've eaten, so I make myself wait for the toast. || I know it passes. I've timed it, it's about as long as breakfast.",
    ],
    tell: [
      "That it isn't the funny version. I've been doing the funny version for weeks. || The one without the voices. That I'm not coping, and I'm very good at hiding it.",
      "That I'm not after being fixed. I'd want somebody to look at me while I say it. || That they're not to laugh, even if I try to make them.",
    ],
    worse: [
      "I wake someone up. My brother Tim if he's here, a flatmate if he's not. I'd be mortified and I'd do it. || I knock on a door. There are people asleep behind two of them, and one brother on the way.",
      "Then it's the doctors' line, or I go in, as the patient. || I'd ring the doctors' line, and I'd go in if they said so. Front door, like anyone else.",
    ],
    alone: [
      "Toast, then a shower, then the cricket. That's about half an hour. || Put bread in and wait for it. It passes in about the time it takes.",
      "Walk round the block till I've named every street. || Something stupid on, with the sound up.",
    ],
    together: [
      "Yeah, go on, I've filled that sheet in for other people, so you'll have to hold the pen. || All right, let's. I know the form, I've just never been the name at the top.",
      "Step one, I don't sit in here with it. Step two's my brother. Step three's the phone. || First I get off this floor. Then it's my brother, then it's whoever's on the line.",
    ],
  },
  asides: { ...asides, ...careAsides },
  suggestions,
};
