import { utterances } from "../simulator/sentence";
import type { LastTurn } from "./need";

/** What the last message answered about a told thought of suicide. */
export type Answered =
  | "told"
  | "noPlan"
  | "neverBefore"
  | "keeps"
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
  /\b(?:no|not a|nor a|isnt a|never a) plan\b|\b(?:havent|not|never|nothing) (?:\w+ )?planned\b|\bnothing like a plan\b|\bisnt a how\b|\b(?:never|not|hasnt) (?:\w+ ){0,3}as far as a (?:how|plan)\b/;
/** The same where a plan was asked for. */
const deniesIt =
  /^nothing like (?:that|it)\b|\bnothing (?:\w+ ){0,3}(?:put by|ready|set aside|stored)\b|\bhavent looked into (?:it|anything)\b/;
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

/** The rules of an answer that a reply takes up, and what it says where it says so outright. */
function saidOf(did: (rule: string) => boolean, parts: readonly string[]): Answered | null {
  const outright = (answered: Answered, what: SaidOutright) =>
    saysOutright(parts, what) ? answered : "heard";
  if (did("answers:risk-plan")) return outright("noPlan", noPlan);
  if (did("answers:risk-past")) return outright("neverBefore", neverBefore);
  if (did("answers:risk-keeps") || did("answers:helps"))
    return parts.some((part) => nothingKeeps.test(part)) ? "heard" : "keeps";
  if (did("answers:risk-know")) return outright("nobodyKnows", nobodyKnows);
  if (did("answers:risk-since")) return "since";
  if (did("answers:risk-means")) return "heard";
  if (did("answers:risk-worse")) return outright("ifWorse", ifWorse);
  return did("answers:risk-now") ? "now" : null;
}

/**
 * What the last message answered; null where it answered nothing of the kind. Only what it says outright is
 * taken for said: any other answer counts as heard, or as one about whoever it names.
 */
export function answeredIn({ rules, text }: LastTurn, namesSomebody: boolean): Answered | null {
  const did = (rule: string) => rules.includes(rule);
  const said = saidOf(did, utterances(text));
  if (said !== null && said !== "heard") return said;
  if (namesSomebody) return "somebody";
  return said ?? (did("answers:risk") ? "told" : null);
}
