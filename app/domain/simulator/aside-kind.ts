import type { HarmAsked } from "../practice/hearing/harm-to-others";

/**
 * What a supporter may ask or say beside the story, and what every client has an answer to. Each is
 * a pool of lines; a scenario may bring its own, and where it does not the standard ones are said.
 */
export const asideKinds = [
  /** Whether the client is a bot, a person, real: the one place where the client steps out of role. */
  "bot",
  "name",
  "age",
  /** Where the client lives or comes from. */
  "place",
  /** What time or day it is. */
  "clock",
  /** The hardest hour of the day. */
  "hour",
  "siblings",
  /** What somebody in the story said or did when they heard. */
  "said",
  /** Whether the client is safe right now, asked without naming suicide. */
  "safe",
  /** Whether others harm or frighten them, or they are safe where they live. */
  "unharmed",
  /** Whether they think of harming somebody else. */
  "harmless",
  /** Whether they are afraid of harming somebody. */
  "harmFeared",
  /** Whether somebody is safe with them. */
  "othersSafe",
  /** What they take, for sleep or for how they feel. */
  "medicines",
  /** Whether they were ever in hospital, or in treatment, for how they feel. */
  "treated",
  /** By what they notice that it is getting bad. */
  "signs",
  /** Frightening thoughts or pictures. */
  "frightened",
  /** A promise asked for that they will do themselves no harm. */
  "promised",
  /** Suicide meant and not named: "you wouldn't do anything stupid?" */
  "hinted",
  /** Whether anybody is with the client. */
  "company",
  /** "Can I ask you something?" */
  "mayAsk",
  /** "Let me put that differently." */
  "rephrases",
  /** Sympathy, or that it is only human, taken in. */
  "soothed",
  /** "Shall we go on, or is it enough for today?" */
  "goOnOrRest",
  /** Who gets to know what is written here, and when. */
  "confidential",
  /** Advice, or just to talk? */
  "justTalk",
  /** "What do you mean?", "sorry, what?" */
  "clarify",
  /** "Are you still there?" */
  "there",
  /** The supporter steps away for a moment. */
  "away",
  /** The supporter is back. */
  "back",
  /** "Take your time." */
  "unhurried",
  /** Thanks for telling. */
  "thanked",
  /** A nod and nothing else: "ok", "mm". */
  "nodded",
  /** A greeting in the middle of the conversation. */
  "greetedAgain",
  /** "I don't know what to say." */
  "lost",
  /** An apology where nothing was done. */
  "noApology",
  /** Another language than English. */
  "foreign",
  /** Letters without sense. */
  "unclear",
  /** No words at all: "...", an emoji. */
  "silence",
  "insulted",
  "flirted",
  /** A request to meet, for a number or a profile. */
  "contact",
  /** Hobbies, films, weather: nothing to do with it. */
  "smalltalk",
  /** Laughter, a joke. */
  "laughed",
  /** A helpline or its number was offered. */
  "helpline",
  /** How it is to talk here, or whether that is all right. */
  "ofTalk",
  /** Something beside it all that the supporter mentions: a cat, the doorbell, the rain. */
  "interrupted",
  /** "Shall we talk again next week?" */
  "talkAgain",
  /** "Shall we write that message together?" */
  "doTogether",
  /** "Did I say something wrong?" */
  "wrongSaid",
  /** "Does that make sense?" */
  "makesSense",
  /** "Is this helping?", where it is. */
  "helping",
  /** The same, where it is not. */
  "unhelped",
  /** Whether what they do or tried helped, where it does while it lasts. */
  "helpsAWhile",
  /** The same, where it did little. */
  "helpedLittle",
  /** A reading put forward that the story neither bears out nor denies. */
  "mayBe",
  /** Something in particular is asked that the story does not tell, and what lies beside it is told. */
  "besideIt",
  /** A good feeling put forward of which nothing was shown: "you sound happy with that". */
  "notThat",
  /** Where they stand on a scale whose upper end is the good one. */
  "scaleOfGood",
  /** The last time that the client felt like themselves, or well. */
  "lastWell",
  /** The name of somebody or something of whom no name was told. */
  "unnamed",
  /** When something was, of which no day or hour was told. */
  "undated",
  /** How long something went on, where nobody counted. */
  "uncounted",
  /** One thing or another, or which of some: it is both. */
  "chooses",
  /** Whom they would have there or take along, where nobody was told of. */
  "nobodyInMind",
  /** What they say to others who ask how it is. */
  "saysFine",
  /** Whether others ask them along. */
  "askedAlong",
  /** What happened at a time, or at a try, that nobody told of: "the last time you tried". */
  "whichOne",
  /** Why they said nothing, where the story does not tell it. */
  "keptSilent",
  /** Whether they went somewhere on purpose. */
  "onPurpose",
  /** An ordinary detail that the story does not tell: what he cooks. */
  "ofDetail",
  /** What somebody else thinks, thought, saw, meant or would say. */
  "otherHead",
  /** What is done, talked of or needed from day to day, and what for. */
  "thisAndThat",
  /** At what hour something is, as it always is. */
  "usualHour",
  /** Who is there, comes along or does something, as always. */
  "usualPeople",
  /** Where something came from, was got or was found. */
  "cameBy",
  /** How something goes, sounds, looks or works. */
  "howItGoes",
  /** What yes or no would answer, where the story does not tell which. */
  "inAWay",
  /** The same, put as something that is not so: "he didn't look up?" */
  "notSo",
  /** How something was done or borne. */
  "somehow",
  /** What happens, or what they do, whenever something comes. */
  "asAlways",
  /** What they would say, do or want, if. */
  "ifItWere",
  /** When they last did something. */
  "lastDone",
  /** What was told last, asked further than the story tells it. */
  "ofLast",
  /** What they know of their own life, and the story does not tell: it is put off, and never said not to be known. */
  "forLater",
  /** Said between a yes and what the client goes on about, where that is something else. */
  "leadsOver",
  /** A question that neither the facts nor the story answer. */
  "offside",
] as const;
export type AsideKind = (typeof asideKinds)[number];

/** By what each question about harm to others is answered. */
export const ofHarm: Readonly<Record<HarmAsked, AsideKind>> = {
  would: "harmless",
  feared: "harmFeared",
  safe: "othersSafe",
};

/** The answers about harm to others. */
export const harmAsides: ReadonlySet<AsideKind> = new Set(Object.values(ofHarm));

/** What bears on how safe they are, whatever was told: nothing lighter stands beside it. */
export const carefulAsides: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "treated",
  "signs",
  "frightened",
  "promised",
  "hinted",
]);

/** Questions of how safe somebody is, and of what is done for it: each is asked, and costs nothing. */
const ofSafety: readonly AsideKind[] = [
  "safe",
  "unharmed",
  ...harmAsides,
  "medicines",
  ...carefulAsides,
  "company",
];

/** What is asked: the answer stands in place of anything else that wants to be said. */
export const askedAsides: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "bot",
  "name",
  "age",
  "place",
  "clock",
  "hour",
  "siblings",
  "said",
  ...ofSafety,
  "mayAsk",
  "goOnOrRest",
  "confidential",
  "justTalk",
  "clarify",
  "there",
  "contact",
  "flirted",
  "smalltalk",
  "ofTalk",
  "helping",
  "talkAgain",
  "doTogether",
  "wrongSaid",
  "helpsAWhile",
  "helpedLittle",
  "makesSense",
  "lastWell",
  "scaleOfGood",
]);

/** What was never told, asked about: answered in few words, with nothing new behind them. */
export const briefAsides: readonly AsideKind[] = [
  "whichOne",
  "keptSilent",
  "onPurpose",
  "ofDetail",
  "otherHead",
  "thisAndThat",
  "usualHour",
  "usualPeople",
  "cameBy",
  "howItGoes",
  "inAWay",
  "notSo",
  "somehow",
  "asAlways",
  "ifItWere",
  "lastDone",
  "ofLast",
  "forLater",
  "nobodyInMind",
];

/** What costs nothing: it passes over no cue, since the supporter is still on the way to it. */
export const freeAsides: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "bot",
  "name",
  "hour",
  ...ofSafety,
  "mayAsk",
  "rephrases",
  "goOnOrRest",
  "confidential",
  "justTalk",
  "clarify",
  "there",
  "away",
  "back",
  "unhurried",
  "lost",
  "noApology",
  "ofTalk",
  "doTogether",
  "helping",
  "helpsAWhile",
  "helpedLittle",
  "scaleOfGood",
  "lastWell",
]);
