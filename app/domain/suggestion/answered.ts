import { utterances } from "../simulator/sentence";
import type { LastTurn } from "./need";

/** What the last message answered about a told thought of suicide. */
export type Answered =
  | "planned"
  | "told"
  | "noPlan"
  | "neverBefore"
  | "keeps"
  /** What they can do by themselves when it comes. */
  | "copes"
  | "nobodyKnows"
  | "since"
  | "now"
  | "ifWorse"
  | "somebody"
  /** It was answered, and nothing that a reply could say of it is certain. */
  | "heard";

/** What an answer says in so many words, as sentences are compared, and what leaves it open all the same. */
interface SaidOutright {
  says: RegExp;
  unless: RegExp;
}

/** A plan denied in one breath with the thought. */
export const deniesAPlan =
  /\b(?:no|not a|nor a|isnt a|never a) plan\b|\b(?:dont|do not|havent|have not|never) (?:(?:have|had|got|really|even|actually) ){0,3}(?:a|any) plans?\b|\b(?:havent|not|never|nothing) (?:\w+ )?planned\b|\bnothing like a plan\b|\bisnt a how\b|\b(?:never|not|hasnt) (?:\w+ ){0,3}as far as a (?:how|plan)\b/;
/** Nothing is at hand for it, said unasked as often as asked. */
export const nothingAtHand =
  /\bnothing (?:\w+ ){0,3}(?:put by|set aside|stored|ready for (?:it|that))\b/;
/** The same where a plan was asked for. */
const deniesIt = new RegExp(
  `^nothing like (?:that|it)\\b|${nothingAtHand.source}|\\bhavent looked into (?:it|anything)\\b`,
);
const butThere =
  "yes|yeah|yep|aye|(?<!not )once|twice|one time|nearly|almost|except|apart from|until|but (?:i|it|ive|id)|again|used to|as such|not (?:exactly|really)|sort of a|kind of a|half a";

const noPlan: SaidOutright = {
  says: new RegExp(`${deniesAPlan.source}|${deniesIt.source}`),
  unless: new RegExp(
    `\\b(?:${butThere}|yet|(?:know|known|thought (?:about|of)|thinking (?:about|of)|worked out) (?:how|when|where|what)|(?:ive|i have|got) (?:an idea|something))\\b`,
  ),
};
const neverBefore: SaidOutright = {
  says: /^(?:no )?(?:i )?(?:never|not once|not ever)(?: (?:have|did))?(?: no)?(?: nothing like (?:that|it|this))?$|\b(?:never|havent|nor|not) (?:ever |actually |really )?(?:tried|attempted|acted on (?:it|them|that|those)|done (?:it|that|anything)|come (?:near|close)|hurt myself|harmed myself|gone that far)(?: it| that| to (?:it|that))?(?=$| (?:never|no|not|ever|before|at all|like that|to myself)\b)|\bno attempts?\b/,
  unless: new RegExp(`\\b(?:${butThere})\\b`),
};
const nobodyKnows: SaidOutright = {
  says: /^(?:no )?(?:nobody|no one|not a soul)(?: else)?(?: (?:but|apart from|except|besides) you)?(?: knows)?(?: (?:it|that|this|of it|about it|about this|about them))?(?=$| (?:and|just|only|yet|at all)\b)|\b(?:nobody|no one|not a soul)s? (?:else )?(?:(?:has|have|is) )?(?:had that|been told|heard (?:it|that|this))\b|\b(?:hasnt|has not|not) been (?:said|told) to (?:anyone|anybody|a soul)\b|\byoure (?:the first|the only one|it\b)|^(?:(?:just|only) )?you$|\b(?:havent|not|never) told (?:anyone|anybody|a soul)\b/,
  unless:
    /\b(?!(?:nobody|one|soul|else|god|who|you|i|dont|doesnt|didnt|not|never)\b)\w+ (?:already )?knows?\b|\b(?:except|apart from|besides|bar|but)(?! you\b)/,
};
const ifWorse: SaidOutright = {
  says: /\b(?:wake|ring|call|phone|text|knock|tell|go to|go in|get on to|get hold of|helpline|hotline)\b/,
  unless:
    /\b(?:(?:dont|not) know|no idea|dunno|not sure|nobody|no one|nothing|(?:could|would|wo|ca)nt|not (?:wake|ring|call|phone|text|knock|tell|go)|never|who (?:to|would|could|id))\b/,
};
/** Asked what keeps them or helps, nothing does, or they could not say. */
const nothingKeeps =
  /^(?:well |honestly |oh |no )*(?:nothing|nobody|no one|nowt|none|not (?:much|a lot|a thing|really|sure|any)|(?:i )?(?:dont|do not) know|dunno|no idea|i?(?: )?(?:cant|couldnt) (?:think|say))\b|\b(?:nothing|nobody|no one|not much|not a lot) (?:really |much )?(?:does|did|do|keeps?|kept|holds?|held|helps?|helped|stops?|stopped|left|any ?more)\b/;

function saysOutright(parts: readonly string[], { says, unless }: SaidOutright): boolean {
  return parts.some((part) => says.test(part)) && !parts.some((part) => unless.test(part));
}

/** An answer among those of a message, and how much it asks to be taken up. */
interface Weighed {
  answered: Answered;
  weight: number;
}

/** What is not denied outright of a plan, a time before or what is at hand weighs most. Design choice. */
const undenied = 10;
/** Weights of what is said outright: what leaves somebody alone with it before what holds, and that before relief. Design choice. */
const weights: Partial<Record<Answered, number>> = {
  planned: 9,
  nobodyKnows: 8,
  now: 7,
  keeps: 6,
  ifWorse: 5,
  noPlan: 4,
  neverBefore: 3,
  copes: 2,
  since: 1,
};

/** All that a message answered of a thought, by its rules and what it says outright. */
function answersIn(did: (rule: string) => boolean, parts: readonly string[]): Weighed[] {
  const of = (answered: Answered): Weighed => ({ answered, weight: weights[answered] ?? 0 });
  const grave = (answered: Answered, what: SaidOutright): Weighed =>
    saysOutright(parts, what) ? of(answered) : { answered: "heard", weight: undenied };
  const light = (answered: Answered, isSaid: boolean): Weighed =>
    isSaid ? of(answered) : { answered: "heard", weight: 0 };
  const found: Weighed[] = [];
  if (did("answers:risk-plan")) found.push(grave("noPlan", noPlan));
  if (did("answers:risk-past")) found.push(grave("neverBefore", neverBefore));
  if (did("answers:risk-means")) found.push({ answered: "heard", weight: undenied - 1 });
  if (did("answers:risk-together")) found.push(of("planned"));
  if (did("answers:risk-alone"))
    found.push(light("copes", !parts.some((part) => nothingKeeps.test(part))));
  if (["often", "ends", "either"].some((kind) => did(`answers:risk-${kind}`)))
    found.push({ answered: "heard", weight: 0 });
  if (did("answers:risk-keeps") || did("answers:helps"))
    found.push(light("keeps", !parts.some((part) => nothingKeeps.test(part))));
  if (did("answers:risk-know")) found.push(light("nobodyKnows", saysOutright(parts, nobodyKnows)));
  if (did("answers:risk-worse")) found.push(light("ifWorse", saysOutright(parts, ifWorse)));
  if (did("answers:risk-since")) found.push(of("since"));
  if (did("answers:risk-now")) found.push(of("now"));
  return found;
}

/** The weightiest of several answers; null where there is none. */
function weightiest(found: readonly Weighed[]): Answered | null {
  const [first] = [...found].sort((a, b) => b.weight - a.weight);
  return first?.answered ?? null;
}

/**
 * What the last message answered, the weightiest of several; null where it answered nothing of the kind. Only what it says outright is
 * taken for said: any other answer counts as heard, or as one about whoever it names.
 */
export function answeredIn({ rules, text }: LastTurn, namesSomebody: boolean): Answered | null {
  const did = (rule: string) => rules.includes(rule);
  const found = answersIn(did, utterances(text));
  if (found.length > 0 && did("answers:risk")) return "told";
  const said = weightiest(found);
  if (said !== null && said !== "heard") return said;
  if (namesSomebody) return "somebody";
  return said ?? (did("answers:risk") ? "told" : null);
}
