/**
 * What advice or comfort may be about, so that a client rebuffs that one thing in words of their own. A scenario without
 * words for it rebuffs it as advice or comfort in general.
 */
export const rebuffKinds = [
  "seeSomebody",
  "medicine",
  "screens",
  "selfCare",
  "calm",
  "exercise",
  "sayNo",
  "talkToThem",
  "busy",
  "plan",
  "rest",
  "overthinking",
  "meantWell",
  "othersWorse",
  "positive",
  "atLeast",
  "common",
  "timeHeals",
  "beStrong",
] as const;
export type RebuffKind = (typeof rebuffKinds)[number];
