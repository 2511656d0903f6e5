import type { AsideKind } from "~/domain/simulator/aside-kind";
import type { AskedBackKind } from "~/domain/simulator/asked-back-kind";
import type { RebuffKind } from "~/domain/simulator/rebuff-kind";
import type { CueKind, DisclosureLayer } from "~/domain/simulator/cue";
import type { PersonAspect } from "~/domain/simulator/person";
import type { ReplyKind } from "~/domain/simulator/reply-kind";
import type { RiskFollowUp } from "~/domain/simulator/risk-matter";
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

export const occasionWords: Record<ReplyKind, string> = {
  met: "What was shown is met",
  stock: "A stock phrase that fits anyone",
  doubt: "Reassurance in place of listening",
  adviceEarly: "Advice too early",
  adviceOpen: "Advice in time, considered",
  adviceNo: "Advice in time, declined",
  permission: "Asked for permission to advise",
  minimised: "The feeling is made smaller",
  confronted: "Blamed or argued with",
  interrogated: "One closed question after another",
  missed: "A cue was passed over",
  deflect: "A question reaches too far",
  quiet: "Trust is low: little is said",
  dontKnow: "A question that the story does not answer",
  already: "Asked again for what was told",
  affirmed: "A strength is named",
  selfTalk: "The supporter speaks of themselves",
  informed: "The supporter explains something",
  confirm: "A reflection is checked and right",
  partly: "A reflection misses what was meant",
  safety: "A safety step is offered",
  pullBack: "A step back after two deep turns",
  greeted: "A greeting alone",
  farewell: "The supporter ends it",
  coping: "A small step in own words",
  lighter: "A little relief",
  repair: "Something is taken back",
  style: "The style shows",
  more: "Goes on unasked",
};

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

/** What a short question asks about what was just told. */
export const askedBackWords: Record<AskedBackKind, string> = {
  why: "Why",
  when: "When",
  often: "How often, how long",
  who: "Who",
  where: "Where",
  then: "What came then",
  mean: "What is meant",
  felt: "How it was",
  theySaid: "What others said",
  youSaid: "What they said themselves",
};

/** What is asked once a thought of suicide was told. */
export const riskFollowUpWords: Record<RiskFollowUp, string> = {
  plan: "Risk told: whether there is a plan",
  means: "Risk told or denied: whether anything is at hand for it",
  past: "Risk told or denied: whether it was so before",
  since: "Risk told: since when",
  often: "Risk told: how often it comes",
  ends: "Risk told: what it would put an end to",
  either: "Risk told: to die, or for something to stop",
  now: "Risk told: how it is now",
  know: "Risk told or denied: who knows of it",
  keeps: "Risk told: what has kept them from it",
  tell: "Risk told: what somebody should know",
  worse: "Risk told or denied: what they will do if it gets worse",
  alone: "Risk told: what they can do for themselves",
  together: "Risk told: a plan made together",
};

/** What is asked or said beside the story. */
export const asideWords: Record<AsideKind, string> = {
  bot: "Whether this is a bot",
  name: "Name",
  age: "Age",
  place: "Where the client lives",
  clock: "What time it is",
  hour: "The hardest hour",
  siblings: "Siblings",
  said: "What somebody said when they heard",
  safe: "Whether the client is safe now",
  unharmed: "Whether others harm the client",
  harmless: "Whether they might harm somebody else",
  harmFeared: "Whether they are afraid of harming somebody",
  othersSafe: "Whether somebody is safe with them",
  medicines: "What they take",
  treated: "Whether they were ever in treatment",
  signs: "By what they notice that it gets bad",
  frightened: "Frightening thoughts or pictures",
  promised: "A promise that is asked for",
  hinted: "Suicide hinted at and not named",
  company: "Whether anybody is there",
  mayAsk: "May I ask something",
  justTalk: "Advice, or just to talk",
  clarify: "What do you mean",
  there: "Are you still there",
  away: "The supporter steps away",
  back: "The supporter is back",
  unhurried: "Take your time",
  thanked: "Thanks for telling",
  nodded: "A nod and nothing else",
  greetedAgain: "A greeting in the middle",
  lost: "I do not know what to say",
  noApology: "An apology where nothing was done",
  foreign: "Another language",
  unclear: "Letters without sense",
  silence: "No words at all",
  insulted: "An insult",
  flirted: "Flirting",
  contact: "A request to meet or for a number",
  smalltalk: "Small talk",
  laughed: "Laughter",
  helpline: "A helpline is offered",
  talkAgain: "Shall we talk again",
  wrongSaid: "Did I say something wrong",
  makesSense: "Does that make sense",
  helping: "Is this helping, where it is",
  unhelped: "Is this helping, where it is not",
  chooses: "One thing or another, or which of some",
  nobodyInMind: "Whom they would have there, where nobody is known",
  saysFine: "What they say to others who ask how it is",
  askedAlong: "Whether others ask them along",
  helpsAWhile: "Whether what they do helped: while it lasts",
  helpedLittle: "Whether what they tried helped: little",
  mayBe: "A reading that may be so",
  lastWell: "The last time they felt like themselves",
  unnamed: "A name that was not told",
  undated: "A day or hour that was not told",
  uncounted: "How long something went on, where nobody counted",
  ofTalk: "How it is to talk here",
  interrupted: "Something beside it all: a cat, the doorbell, the rain",
  offside: "A question that nothing answers",
};

/** What advice or comfort may name that is rebuffed by that. */
export const rebuffWords: Record<RebuffKind, string> = {
  seeSomebody: "Advice to see a professional",
  medicine: "Advice to take something",
  screens: "Advice on phones and screens",
  calm: "Advice to meditate or breathe",
  exercise: "Advice to exercise",
  sayNo: "Advice to say no",
  talkToThem: "Advice to talk to somebody",
  busy: "Advice to keep busy",
  plan: "Advice to write lists or plan",
  rest: "Advice to rest or sleep",
  overthinking: "Advice not to think so much",
  meantWell: "They meant well",
  othersWorse: "Others have it worse",
  positive: "Advice to think positively",
  atLeast: "At least you have ...",
  common: "Everybody goes through it",
  timeHeals: "Time heals",
  beStrong: "You are strong",
};
