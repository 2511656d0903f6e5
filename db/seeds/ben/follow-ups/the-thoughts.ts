import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";

/** What Ben tells of the thoughts themselves, once he has told that they are there. */
export const theThoughts: Scenario["topics"] = {
  "job-at-risk": {
    layer: 1,
    asks: [
      ...["take your job", "lose your job", "affect your job"],
      ...["your registration", "medical council", "your career"],
      ...["take your licence", "report you", "about your job"],
    ],
    answers: [
      "It's the first thing I thought of, which tells you something. {I know that isn't how it goes, and I still see a panel and a jug of water|ashamed?}. || They'd be decent about it, there's a whole process with a nice name. {I still picture my badge in somebody's drawer|ashamed?}.",
    ],
  },
  "want-over": {
    layer: 1,
    asks: [
      ...["you want to be over", "want to be over", "would it end"],
      ...["what would stop for you", "want to stop for you", "what do you want to stop"],
      ...["want it to stop"],
    ],
    answers: [
      "That night, mostly. {I'd like it to be finished with me|mrs}. || Going over it. {It's that one hour I want out of|mrs}, I'd keep the rest, I think.",
    ],
  },
  "wants-to-live": {
    layer: 0,
    asks: [
      ...["part of you wants to live", "you wants to live", "part that wants to live"],
      ...["do you live for", "part of you that wants", "makes life worth"],
      ...["worth living for"],
    ],
    answers: [
      "The bit that typed this. It wants breakfast as well, it always wants breakfast. || There's a part that put the jug on and wrote to you. It's got terrible timing and I'm fond of it.",
    ],
  },
  "scared-of-thoughts": {
    layer: 0,
    asks: [
      ...["you scared of the thoughts", "scared of the thoughts", "afraid of the thoughts"],
      ...["thoughts scare you", "thoughts frighten you", "the thoughts scare"],
      ...["those thoughts scare", "scared of those thoughts", "afraid of those thoughts"],
    ],
    answers: [
      "Yeah. {It's how polite it is that scares me|not-wake?}. || It does, when I look back at it with food in me. {While it's there it just sounds sensible, and that's the frightening part|not-wake?}.",
    ],
  },
  "want-to-be-here": {
    layer: 3,
    asks: sharedAsks.wantToBeHere,
    answers: [
      "To get home with something of me left over. An hour would do, I'm cheap to run. || A Sunday that stays a Sunday, and to be somebody in it who isn't on call for the rest of his life.",
    ],
  },
  "having-said-it": {
    layer: 0,
    asks: sharedAsks.havingSaidIt,
    answers: [
      "Like putting down two bags I'd been telling people was one. || Odd. I keep looking at the ceiling and it's still up.",
    ],
  },
  "last-thought": {
    layer: 0,
    asks: [
      ...["last have that thought", "last have those thoughts", "last have the thought"],
      ...["last have the thoughts", "last have them", "thoughts today"],
      ...["that thought today", "have them today", "last think about dying"],
      ...["think about dying today", "thought of dying today"],
    ],
    answers: [
      "This morning, coming in the door. {It was there before I'd got my keys out|not-wake?}, and it went with the toast. || About nine, off shift. {It was sat on the stairs when I got in|not-wake?}, and gone by the second slice.",
    ],
  },
  "patient-who-said": {
    layer: 0,
    asks: [
      ...["tell a patient who", "say to a patient who", "a patient said"],
      ...["patient told you", "tell a patient", "say to a patient"],
      ...["if a patient"],
    ],
    answers: [
      "I'd sit down, for a start. I'd say I'm glad you said it, and who can we get here. || 'Thanks for telling me, I'm not leaving you with that.' And I'd get the good chair.",
    ],
  },
  "sets-off": {
    layer: 0,
    asks: [
      ...["sets the thoughts off", "sets those thoughts off", "brings the thoughts on"],
      ...["brings those thoughts", "brings them on", "triggers them"],
      ...["triggers the thoughts", "triggers those thoughts"],
    ],
    answers: [
      "Coming off nights, when it's light and I'm the only one going the wrong way. {It likes an empty street|not-wake?}. || Quiet does it. {The shift stops, nobody needs me, and in it strolls|not-wake?}.",
    ],
  },
  "never-near": {
    layer: 0,
    asks: [
      ...["got things ready", "get things ready", "prepared anything"],
      ...["prepare anything", "made any preparations", "close to doing something"],
      ...["close to doing it", "close to acting"],
    ],
    answers: [
      "Nothing's been got ready, and I've not been near. It's stayed a thought. || No preparations, none. It lives in my head and I'd like it evicted.",
    ],
  },
  "stays-a-thought": {
    layer: 0,
    asks: [
      ...["keeps you from it", "keeps it a thought", "stops you from doing"],
      ...["makes you carry on", "you carry on to", "makes you get up anyway"],
      ...["get up anyway"],
    ],
    answers: [
      "Picturing Tim, he's my brother, picking up the phone. And somebody on our street's always making toast. || It's my brother's face, if I'm straight about it. After that it's habit, and I'm grateful for habit.",
    ],
  },
};
