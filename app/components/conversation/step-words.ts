import type { Move } from "~/domain/practice/hearing/move";
import { askedBackWords } from "~/components/scenario/occasion-words";
import { asideKinds, type AsideKind } from "~/domain/simulator/aside-kind";
import { askedBackKinds } from "~/domain/simulator/asked-back-kind";
import { rebuffKinds, type RebuffKind } from "~/domain/simulator/rebuff-kind";
import { replyKinds, type ReplyKind } from "~/domain/simulator/reply-kind";
import type { CueKind, DisclosureLayer } from "~/domain/simulator/cue";
import type { Phase } from "~/domain/simulator/state";

export const moveWords: Record<Move, string> = {
  "open-question": "Open question",
  "closed-question": "Closed question",
  "leading-question": "Leading question",
  "simple-reflection": "Simple reflection",
  "complex-reflection": "Complex reflection",
  validation: "Validation",
  affirmation: "Affirmation",
  information: "Information",
  advice: "Advice",
  "advice-with-permission": "Advice with permission",
  "self-disclosure": "Self-disclosure",
  minimising: "Minimising",
  reassurance: "Reassurance",
  confrontation: "Confrontation",
  "risk-question": "Question about risk",
  "safety-step": "Safety step",
  summary: "Summary",
  greeting: "Greeting",
  closing: "Closing",
  other: "Nothing of these",
};

/** A stored move in words; moves of another version stand as they are. */
export function moveInWords(move: string): string {
  return Object.hasOwn(moveWords, move) ? moveWords[move as Move] : move;
}

export const cueKindWords: Record<CueKind, string> = {
  feeling: "feeling",
  somatic: "body",
  hopeless: "hopelessness",
  isolation: "being alone",
  "sleep-appetite": "sleep or appetite",
  "self-worth": "self-worth",
  burden: "being a burden",
  "risk-indirect": "risk, indirect",
  "risk-direct": "risk, direct",
};

export const layerWords: Record<DisclosureLayer, string> = {
  0: "0, presenting problem",
  1: "1, feeling",
  2: "2, belief",
  3: "3, hardest to say",
};

export const phaseWords: Record<Phase, string> = {
  opening: "Opening",
  exploring: "Exploring",
  deepening: "Deepening",
  coping: "Coping",
  closing: "Closing",
};

const occasionWords: Record<ReplyKind, string> = {
  met: "Said that it was understood",
  stock: "Took a phrase that would fit anyone without much",
  doubt: "Doubted the reassurance",
  adviceEarly: "Pushed back on early advice",
  adviceOpen: "Considered the advice",
  adviceNo: "Declined the advice",
  permission: "Answered the request to advise",
  minimised: "Drew back because the feeling was made smaller",
  confronted: "Drew back because of blame or argument",
  interrogated: "Noticed one closed question after another",
  missed: "Showed that something was passed over",
  deflect: "Turned away from a question that reaches further than trust does",
  quiet: "Said little, because trust is low",
  dontKnow: "Had no answer in the story",
  already: "Had told this before",
  affirmed: "Took in that a strength was named",
  selfTalk: "Reacted to the supporter's own story",
  informed: "Took in an explanation",
  confirm: "Confirmed a reading of what was meant",
  partly: "Corrected a reading that missed what was meant",
  safety: "Answered an offer of safety or help",
  pullBack: "Stepped back after two deep turns",
  greeted: "Greeted back",
  farewell: "Said goodbye",
  coping: "Named a small step in own words",
  lighter: "Showed a little relief",
  repair: "Took in that something was taken back",
  style: "Showed the manner of this client",
  more: "Went on unasked",
};

const asideWords: Record<AsideKind, string> = {
  bot: "whether the client is a person",
  name: "the client's name",
  age: "the client's age",
  place: "where the client lives",
  clock: "the time or day",
  hour: "the hardest hour",
  siblings: "brothers and sisters",
  said: "what somebody said when they heard",
  safe: "whether the client is safe now",
  unharmed: "whether others harm them",
  harmless: "whether they might harm somebody else",
  harmFeared: "whether they are afraid of harming somebody",
  othersSafe: "whether somebody is safe with them",
  medicines: "what they take",
  treated: "whether they were ever in treatment",
  signs: "how they notice that it gets bad",
  frightened: "frightening thoughts or pictures",
  promised: "a promise that was asked for",
  hinted: "suicide was hinted at and not named",
  company: "whether anybody is there",
  mayAsk: "a question whether one may ask",
  rephrases: "a second try announced",
  soothed: "sympathy taken in",
  goOnOrRest: "the question whether to go on or rest",
  confidential: "who gets to know of the talk",
  justTalk: "advice, or just to talk",
  clarify: "a request to say it again",
  there: "whether the client is still there",
  away: "the supporter stepping away",
  back: "the supporter being back",
  unhurried: "being given time",
  thanked: "thanks",
  nodded: "a nod and nothing else",
  greetedAgain: "a greeting in the middle",
  lost: "the supporter not knowing what to say",
  noApology: "an apology for nothing",
  foreign: "another language",
  unclear: "letters without sense",
  silence: "a message without words",
  insulted: "an insult",
  flirted: "flirting",
  contact: "a request to meet or for contact",
  smalltalk: "small talk",
  laughed: "laughter",
  helpline: "an offer of a helpline",
  talkAgain: "whether they talk again",
  doTogether: "an offer to do something together",
  wrongSaid: "whether something wrong was said",
  makesSense: "whether it makes sense",
  helping: "whether this helps",
  unhelped: "whether this helps",
  chooses: "one thing or another",
  nobodyInMind: "nobody coming to mind",
  saysFine: "what is said to others who ask",
  askedAlong: "being asked along",
  whichOne: "a time that was not told of",
  keptSilent: "why nothing was said",
  onPurpose: "having gone somewhere on purpose",
  ofDetail: "a detail that is not told",
  otherHead: "what somebody else thinks or would say",
  thisAndThat: "what is done day by day, or what for",
  usualHour: "at what hour something always is",
  usualPeople: "who is there, as always",
  cameBy: "where something came from",
  howItGoes: "how something goes, sounds or looks",
  inAWay: "a yes or no that is not told",
  notSo: "something put as not so",
  somehow: "how something was done",
  asAlways: "what happens whenever something comes",
  ifItWere: "what they would say, do or want, if",
  lastDone: "when they last did something",
  forLater: "what is put off till later",
  leadsOver: "a yes, and on to something else",
  ofLast: "more of what was told last than is told",
  scaleOfGood: "where they stand on a scale",
  lastWell: "the last time of being oneself",
  unnamed: "a name that is kept back",
  undated: "a day or hour that is not known any more",
  uncounted: "how long something went on, which nobody counted",
  ofTalk: "how it is to talk here",
  interrupted: "something beside it all: a cat, the doorbell, the rain",
  helpsAWhile: "whether it helped, which it does while it lasts",
  helpedLittle: "whether it helped, which it did little",
  mayBe: "a reading that the story neither bears out nor denies",
  besideIt: "something in particular that the story does not tell, so what lies beside it",
  notThat: "a good feeling of which nothing was shown",
  offside: "a question that the story does not know",
};

const rebuffWords: Record<RebuffKind, string> = {
  seeSomebody: "advice to see a professional",
  medicine: "advice to take something",
  screens: "advice on phones and screens",
  selfCare: "advice to take a bath or a treat",
  calm: "advice to meditate or breathe",
  exercise: "advice to exercise",
  sayNo: "advice to say no",
  talkToThem: "advice to talk to somebody",
  busy: "advice to keep busy",
  plan: "advice to write lists or plan",
  rest: "advice to rest or sleep",
  overthinking: "advice not to think so much",
  meantWell: "they meant well",
  othersWorse: "others have it worse",
  positive: "advice to think positively",
  atLeast: "at least you have ...",
  common: "everybody goes through it",
  timeHeals: "time heals",
  beStrong: "you are strong",
};

/** Rules that stand alone. */
const plainRules: Record<string, string> = {
  opens: "Opened the conversation",
  "spoken-by-claude": "Spoken by Claude within the machine's limits",
  "risk-asked-when-live": "Asked calmly about risk when risk was live",
  "risk-asked-unprompted": "Asked about risk when nothing hinted at it",
  "risk-hinted-at": "Hinted at suicide without asking about it",
  minimised: "The feeling was made smaller",
  confronted: "Blamed or argued with",
  "advice-before-the-gate": "Advice before the gate: too little explored, or a cue unanswered",
  "advice-after-the-gate": "Advice after the gate",
  "asked-permission": "Asked before advising",
  "gave-back-something-said": "Came back to something the client really said",
  "stayed-with-it": "Stayed with what the client last spoke of",
  "open-question-on-the-cue": "Open question on the cue that waited",
  "open-question": "Open question",
  "closed-questions-in-a-row": "Third closed question in a row, or more",
  "first-stock-phrase": "First phrase that would fit anyone",
  "second-stock-phrase": "Second phrase that would fit anyone: no credit",
  "worn-stock-phrase": "Phrases that fit anyone, again: wearing",
  "reassurance-doubted": "Bare reassurance",
  "plain-sympathy": "Sympathy in plain words",
  "takes-up:which-day": "Told more of the day that was meant",
  "reading-put-forward": "A reading of their own put forward",
  "reflection-beside-the-point": "A reflection, beside the point",
  "strength-named": "A strength was named",
  "taken-back": "Something was taken back",
  "talked-of-themselves": "The supporter spoke of themselves",
  "safety-step": "A safety step was offered",
  "comes-back-to-something": "Came back to something said before",
  "leads-over": "Led over to something else behind a yes",
  "asks:which-day": "Asked which day or month was meant",
  "answers:fact": "Answered with a fact of the story",
  "answers:risk": "Answered frankly about risk",
  "answers:risk-plan": "Told, when asked, whether there is a plan",
  "answers:risk-means": "Told, when asked, whether anything is at hand for it",
  "answers:risk-past": "Told, when asked, whether it was so before",
  "answers:risk-since": "Told, when asked, since when it is so",
  "answers:risk-now": "Told, when asked, how it is now",
  "hedges-about-risk": "Hedged about risk: trust is not there yet",
};

/** Rules with a name behind a colon: what it is a name of is said by the words before it. */
const namedRules: Record<string, (name: string) => string | null> = {
  met: (cue) => `Met the cue “${cue}” in content`,
  "met-by-closed-question": (cue) => `Met the cue “${cue}”, with a closed question`,
  "passed-over": (cue) => `Passed over the cue “${cue}”`,
  "goes-on-about": (cue) => `Went on about “${cue}”`,
  "tells-within": (cue) => `Said what it is like: “${cue}”`,
  answers: (topic) => `Answered about “${topic}”`,
  "asked-back": (kind) => askedBackInWords(kind, "about what was just told"),
  offers: (layer) => `Offered something new from ${layer.replace("-", " ")}`,
  limited: (part) => `Held back by the machine's limit on ${part}`,
  "cue-not-in-text": (n) => `Cues that were not found in the text and were dropped: ${n}`,
  "suggestions-left-out": (n) => `Suggestions of the model that were left out: ${n}`,
  "suggestions-failed": (failure) => `The model's suggestions did not come: ${failure}`,
  "suggestions-by-rules": (n) => `Suggestions that the embedded rules gave instead: ${n}`,
  says: (occasion) => occasionInWords(occasion),
  "says-otherwise": (occasion) => occasionInWords(occasion),
  aside: (kind) => {
    const known = asideKinds.find((each) => each === kind);
    if (known) return `Answered beside the story: ${asideWords[known]}`;
    const rebuff = rebuffKinds.find((each) => each === kind);
    return rebuff ? `Rebuffed in own words: ${rebuffWords[rebuff]}` : null;
  },
};

function askedBackInWords(kind: string, how: string): string | null {
  const known = askedBackKinds.find((each) => each === kind);
  return known ? `Answered back ${how}: ${askedBackWords[known].toLowerCase()}` : null;
}

function occasionInWords(occasion: string): string | null {
  if (occasion === "shows-it-was-missed") return occasionWords.missed;
  const [kind = "", topic] = occasion.split(":");
  if (kind === "asked-back" && topic) return askedBackInWords(topic, "in few words");
  const known = replyKinds.find((each) => each === kind);
  if (!known) return null;
  return topic ? `${occasionWords[known]}: “${topic}”` : occasionWords[known];
}

/** Why a rule that fired matters, in words; null for a rule that has none (of another version). */
export function ruleInWords(rule: string): string | null {
  if (Object.hasOwn(plainRules, rule)) return plainRules[rule] ?? null;
  const [verb = "", ...rest] = rule.split(":");
  if (rest.length === 0 || !Object.hasOwn(namedRules, verb)) return null;
  return namedRules[verb]?.(rest.join(":")) ?? null;
}
