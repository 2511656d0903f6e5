import type { CueKind, DisclosureLayer } from "~/domain/simulator/cue";
import type { PersonAspect } from "~/domain/simulator/person";
import type { Scenario } from "~/domain/simulator/scenario";
import type { ScenarioStanding } from "~/domain/simulator/standing";
import type { Phase } from "~/domain/simulator/state";
import { isKnownTopic } from "~/domain/simulator/topic";
import type { KnownTopic } from "~/domain/simulator/topic";

type Style = Scenario["style"];

export const styleWords: Record<Style, string> = {
  plain: "Plain",
  upset: "Upset",
  verbose: "Verbose",
  reserved: "Reserved",
  tangential: "Tangential",
  pleasing: "Pleasing",
};

export const standingWords: Record<ScenarioStanding, string> = {
  draft: "Draft",
  offered: "Published",
  retired: "Retired",
};

export const layerWords: Record<DisclosureLayer, string> = {
  0: "Presenting problem",
  1: "Feeling",
  2: "Belief",
  3: "Hardest to say",
};

/** A layer with its number and name: "1, feeling". */
export function layerName(layer: number): string {
  const word = layerWords[layer as DisclosureLayer] as string | undefined;
  return word ? `${layer}, ${word.toLowerCase()}` : String(layer);
}

export const phaseWords: Record<Phase, string> = {
  opening: "Opening",
  exploring: "Exploring",
  deepening: "Deepening",
  coping: "Coping",
  closing: "Closing",
};

export const cueKindWords: Record<CueKind, string> = {
  feeling: "Feeling",
  somatic: "Body",
  hopeless: "Hopelessness",
  isolation: "Isolation",
  "sleep-appetite": "Sleep or appetite",
  "self-worth": "Self-worth",
  burden: "Being a burden",
  "risk-indirect": "Risk, indirect",
  "risk-direct": "Risk, direct",
};

/** How the words of a mark may show their cue. */
export const shownAs = ["as-cue", "outright", "hinted"] as const;
export type ShownAs = (typeof shownAs)[number];

export const shownAsWords: Record<ShownAs, string> = {
  "as-cue": "As the cue",
  outright: "Said outright",
  hinted: "Hinted at",
};

/** How a mark shows its cue, by what it says of being explicit. */
export function shownAsOf(explicit: boolean | null): ShownAs {
  if (explicit === null) return "as-cue";
  return explicit ? "outright" : "hinted";
}

/** What a mark says of being explicit, by how it shows its cue. */
export function explicitOf(shown: ShownAs): boolean | null {
  return shown === "as-cue" ? null : shown === "outright";
}

const topicLabels: Record<KnownTopic, string> = {
  happened: "What happened",
  feeling: "How they feel",
  now: "Right now",
  since: "Since when",
  why: "Why",
  hardest: "The hardest part",
  like: "What it is like",
  sleep: "Sleep",
  appetite: "Appetite",
  body: "Body",
  family: "Family",
  friends: "Friends",
  partner: "Partner",
  work: "Work or study",
  today: "Today",
  tonight: "Tonight",
  helps: "What helps",
  tried: "What was tried",
  professional: "Professional help",
  know: "Who knows",
  need: "What they need",
  before: "Before this",
  future: "The future",
  self: "How they see themselves",
  scale: "On a scale",
  example: "An example",
  "next-step": "A next step",
  risk: "Risk",
  thoughts: "What goes through their mind",
  understood: "What others should understand",
  "to-a-friend": "What they would tell a friend",
  "held-back": "What held them back",
  "if-told": "If others knew",
  "if-better": "If it were better",
  "say-to-them": "What they would say to them",
  changed: "What changed",
  lasts: "How long it lasts",
  matters: "What matters most",
  proud: "What they are proud of",
  faith: "Faith",
  drinking: "Drinking and the like",
  money: "Money",
  "lives-with": "Whom they live with",
  "asked-after": "Whether anybody asked after them",
  "angry-with": "Whom they are angry with",
  meaning: "What it means to them",
  wrote: "What made them write",
  confidence: "How sure they are",
  "after-talk": "How they are after the talk",
  "taken-away": "What they take from the talk",
  lonely: "Whether they are lonely",
  guilty: "Whether they feel guilty",
  ashamed: "Whether they are ashamed",
  angry: "Whether they are angry",
  afraid: "What they are afraid of",
  hope: "Whether they have hope",
  burden: "Whether they feel a burden",
  crying: "Whether they cry",
  mother: "Their mother",
  father: "Their father",
  "parents-like": "Their parents",
  siblings: "Brothers and sisters",
  children: "Children of their own",
  pets: "Animals",
  colleagues: "People at work or in class",
  "family-thinks": "What the family thinks it is",
  "family-expects": "What the family expects",
  contact: "How often they are in touch",
  "asked-for-help": "Whether they asked for help",
  "advice-given": "What people advise",
  "advice-feels": "What advice is like",
  trusted: "Whom they trust",
  "last-talk": "When they last really talked",
  "could-call": "Whom they could call",
  "could-see": "Whom they could meet",
  "others-see": "How others would describe them",
  "loved-would-say": "What somebody dear would say",
  noticed: "Who has noticed",
  mask: "What they hide behind",
  arguments: "Quarrels",
  "usual-day": "An ordinary day",
  mornings: "Mornings",
  "night-thoughts": "What keeps them awake",
  weekends: "Days off",
  "days-before": "Their days before this",
  eaten: "What they ate today",
  enjoys: "What they enjoy",
  "for-yourself": "What they do for themselves",
  outside: "Getting out",
  home: "Home",
  tomorrow: "Tomorrow",
  music: "What they listen to, watch or read",
  "bad-dreams": "Dreams",
  online: "Time online",
  "look-forward": "What they look forward to",
  laughs: "What makes them laugh",
  "good-memory": "A good memory",
  "when-bad": "What they do when it is bad",
  signs: "First signs",
  "how-often": "How often it happens",
  "worst-time": "When it is worst",
  "better-times": "When it is better",
  "worst-fear": "The worst that could happen",
  beneath: "What lies beneath",
  fault: "Whose fault it is",
  effects: "What it does to their life",
  lost: "What was lost",
  regret: "What they regret",
  miss: "What they miss",
  "if-fails": "If it goes wrong",
  "good-outcome": "A good outcome",
  "what-next": "What happens next",
  "hard-on-self": "Being hard on themselves",
  "self-talk": "What they say to themselves",
  compares: "Comparing with others",
  learnt: "Where a belief comes from",
  strengths: "Strengths",
  "got-through": "Hard times before",
  community: "What their community says",
  "grew-up": "Where they grew up",
  childhood: "Childhood",
  dreams: "What they wanted from life",
  "earlier-work": "Earlier work",
  "safe-place": "Where they feel at ease",
  "younger-self": "To their younger self",
  importance: "How important a change is",
  "why-not-lower": "Why not a lower number",
  "one-higher": "What would make it one higher",
  "why-change": "Reasons for a change",
  "does-for-you": "What is good about it as it is",
  "in-control": "What is in their hands",
  "one-change": "If one thing could change",
  "if-free": "A day to themselves",
  "may-share": "Whether an idea is welcome",
  "which-of-these": "Which of several they could picture",
  "in-the-way": "What would get in the way",
  "first-words": "How they would begin to tell it",
  "help-wanted": "What others could do",
  "should-have-asked": "What should have been asked",
  "how-it-sits": "How a summary sits with them",
  "last-word": "A last word before stopping",
  "no-questions": "Whether they have questions",
  "better-than-start": "Compared with when the talk began",
  "wish-said": "What they wish somebody would say",
  "who-was-there": "Who was there",
  "where-then": "Where they were",
  reacted: "What they did when it happened",
  "between-us": "How it is with the family",
  "scale-well": "On a scale where ten is good",
  "ate-with": "Who they eat with",
  "plan-when": "When they could do it",
  "in-the-family": "Whether it was in the family",
};

/** What a topic is called; a scenario's own topic goes by its name. */
export function topicName(topic: string): string {
  return isKnownTopic(topic) ? topicLabels[topic] : topic;
}

/** What may be asked about somebody in the client's life. */
export const personAspectWords: Record<PersonAspect, string> = {
  who: "Who they are",
  met: "How they met",
  between: "How it is between the two",
  knows: "Whether they know",
  said: "What they said",
  would: "What they would say or do",
  fares: "How they are",
};
