import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks when it was last so with him, and about the folder. */
export const lastTimeLikeThat: Scenario["topics"] = {
  "last-lay-there": {
    layer: 3,
    asks: [
      ...["did you have those thoughts", "have you had those thoughts"],
      ...["have you had that thought", "last time you had those thoughts"],
      ...["last time you had that thought", "last time you thought about dying"],
      ...["last time you thought like that", "last time you thought that"],
      ...["last feel that way", "last felt that way", "how recently was that"],
      ...["how recent was that", "did you have that thought", "had those thoughts today"],
      ...["have that thought today", "when: lie there like that", "when: lay there like that"],
      ...["when: last night like that", "the last time you lay", "last time you lay there"],
      ...["last time you lay", "when did you last lie", "last lie there", "last lay there"],
      ...["last night too", "last night as well", "was that last night"],
      ...["did you lie there last night", "lie there last night", "last have that thought"],
      ...["last have those thoughts", "last had those thoughts", "last had that thought"],
      ...["last think like that", "last thought like that", "last time you felt like that"],
      ...["last time it was like that", "last wish that", "last wished that"],
      ...["last time you wished", "you last feel like that", "you last felt like that"],
      "last have a night like",
    ],
    answers: [
      "[after: not wake, wake up, being dead, better dead, death I think] This morning, about four. {I lay there a good while with it|not-here?}. || Last night, or this morning rather, gone four. {It had me till it got light|not-here?}.",
      "[after: not wake, wake up, being dead, better dead, death I think] Like I say, four this morning. I've been all right of that since. || It was this morning, early, and not since.",
    ],
  },
  "lies-so-often": {
    layer: 3,
    asks: [
      ...["how often do you lie", "often do you lie there", "how often do you lie there"],
      ...["often are you lying", "many nights do you lie", "many nights is it like"],
      "how many nights a week",
    ],
    answers: [
      "Most of them, since the clocks went back. || Six nights out of the seven, this month.",
    ],
  },
  "wake-gwen": {
    layer: 0,
    asks: [
      ...["could you wake gwen", "wake gwen", "wake gwen up", "wake your wife"],
      ...["could you wake her", "wake her up", "would you wake her", "wake her if"],
      "wake her when",
    ],
    answers: [
      "When she's in, I could. She'd want me to. || Once she's home I'd only to say her name.",
    ],
  },
  "folder-is-no-plan": {
    layer: 3,
    asks: [
      ...["folder part of a plan", "is the folder a plan", "folder a plan"],
      ...["folder about dying", "folder because of", "folder got to do with"],
      ...["folder to do with", "papers to do with", "papers part of"],
      ...["did the folder for that", "getting things in order because"],
      "putting things in order because",
    ],
    answers: [
      "It's bills and policies, and that's all it is. {I'd that thought by me when I did it, mind|better-off?}. There's no plan. || {It was in my head while I was sorting it, I'll not lie|better-off?}. But it's paperwork, it's not a plan.",
    ],
  },
  "folder-where": {
    layer: 1,
    asks: [
      ...["where is the folder", "wheres the folder", "where do you keep the folder"],
      ...["the folder now", "folder kept"],
    ],
    answers: ["In the sideboard, bottom shelf. || The sideboard, under the good tablecloth."],
  },
};
