import { actsOn } from "../practice/hearing/acts-on";
import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { askedOfThought } from "./of-the-thought";
import { askedOfMeans, askedOfPast, askedOfPlan } from "./plan-or-past";
import { asksOfMedicines } from "./care-asked";
import { asksOfEarlierTimes } from "./earlier-times";
import { followUpMeant } from "./risk-follow-ups/follow-up-meant";
import { thoughtMatters, type ThoughtMatter } from "./risk-matter";

/** What stands for the thoughts in a question: without one, "how often" asks about something else. */
export const thoughts =
  "(?:they|(?:the|those|these|such) thoughts?|those|these|it|that|thoughts like (?:that|this))";

/** "If it gets worse" asks what would be done then, and not whether it has. */
const notSupposed = "(?<!\\b(?:if|when|whenever|should|case|once|before) )";

/** What names the thoughts themselves, and not whatever was spoken of last. */
const named =
  /\b(?:thoughts?|they|them|those|safe|not (?:wake|waking|be here|being here)|die|dying)\b/;
/** What is asked about nothing else, whenever it comes. */
const always: ReadonlySet<ThoughtMatter> = new Set<ThoughtMatter>([
  "plan",
  "means",
  "past",
  "either",
]);

const patterns: Record<ThoughtMatter, readonly RegExp[]> = {
  plan: askedOfPlan.plainly,
  means: askedOfMeans.plainly,
  past: askedOfPast.plainly,
  often: askedOfThought.often,
  ends: askedOfThought.ends,
  either: askedOfThought.either,
  since: [
    /\bhow long (?:have|has) you (?:been )?(?:\w+ )?(?:had|have|having|thinking|thought|felt|feeling|feel) (?:like )?(?:they|those|these|it|that|this|the thoughts?|such thoughts|like that|that way)\b/,
    /\bhow long (?:have|has|did) (?:\w+ ){0,2}thoughts?\b/,
    new RegExp(
      `\\bhow long(?:'s| has| have| is| are) ${thoughts} (?:\\w+ )?(?:been )?(?:(?:going|gone) on|there|around|coming|with you|in your (?:head|mind))\\b`,
    ),
    /\b(?:when|since when) (?:did|do|have) (?!you (?:\w+ )?last\b)(?:the|those|these|such|you)(?: \w+){0,3} thoughts?\b|\bwhen did (?:they|those|these) (?:start|begin|first|come)\b|\bwhen did you (?:first|start) (?:\w+ )?(?:thinking|think|feel|feeling|have|having)\b/,
  ],
  now: [
    new RegExp(
      `${notSupposed}\\b${thoughts} (?:\\w+ ){0,3}(?:stronger|more often|worse|louder|closer)\\b`,
    ),
    new RegExp(`\\bhow (?:strong|close|intense|bad|loud) (?:are|is|do|does) ${thoughts}\\b`),
    new RegExp(actsOn),
    /\bwhen (?:was|is) the last time (?:that )?(?:you (?:had|have|felt|noticed|got) (?:\w+ ){0,2}?thoughts?\b|(?:those|these|the|that|this|such|a) thoughts? (?:came|come|was|were|happened)\b)/,
    /\bwhen did you (?:\w+ )?last (?:have|get|notice|feel) (?:\w+ ){0,3}?thoughts?\b/,
    /\b(?:are you|do you feel|feeling|keep yourself|stay) safe\b|\bhow safe (?:do|are|would) you\b/,
    new RegExp(
      `(?<!\\bwhat (?:day|time) )\\b(?:are|is) ${thoughts} (?:there |with you )?(?:right )?(?:now|tonight|today|at the moment)\\b`,
    ),
    new RegExp(
      `\\b(?:are|do) you (?:still )?(?:having|have|getting|get|thinking|think) (?:${thoughts}|them)(?: just| right)? (?:now|tonight|today|at (?:the|this|that) (?:moment|minute)|this (?:evening|minute|second))\\b`,
    ),
  ],
};

const whileAbout: Partial<Record<ThoughtMatter, readonly RegExp[]>> = {
  often: askedOfThought.oftenWhileAbout,
  ends: askedOfThought.endsWhileAbout,
  plan: askedOfPlan.whileAbout,
  means: askedOfMeans.whileAbout,
  past: askedOfPast.whileAbout,
  now: [
    /^(?:(?:and|so|but),? )*(?:will|would) you (?:\w+ )?do it(?: (?:tonight|now|today|soon))?\W*$/,
    new RegExp(`\\b(?:are|is) ${thoughts} still (?:there|with you|around|coming|here)\\b`),
    new RegExp(`\\bwhat (?:do|does|did) ${thoughts} (?:say|tell you|sound like|feel like)\\b`),
    new RegExp(`\\bwhat (?:are|is) ${thoughts} like\\b`),
    /\bwhen (?:was|is) (?:the last time|the last one)(?: (?:that )?(?:it|they) (?:came|come|was|were|happened)| (?:that )?you (?:had|felt|thought) (?:it|that|them|this|so))?\W*$/,
    /\bwhen (?:are|is|do|does) (?:they|it|those|these|(?:the|those|these) thoughts?)(?: \w+)? (?:at (?:their|its) )?(?:the )?(?:strongest|worst|loudest|closest|heaviest|hardest)\W*$/,
    /\b(?:when did|did) you (?:last )?think (?:of|about) (?:it|that|this)(?: (?:last|today|tonight|this (?:morning|evening|week)))?\W*$/,
    /\b(?:is there|are there|when is) (?:a |any |the )?(?:moments?|times?|hours?|it|points?)(?: \w+){0,3} (?:when|where)? ?(?:it|they) (?:is|are|gets?) (?:at (?:its|their) )?(?:the )?(?:worst|strongest|loudest)\b/,
  ],
};

/** The same by its likeness to what is asked then, where no rule knows it. */
function byLikeness(sentence: string): ThoughtMatter[] {
  const meant = followUpMeant(sentence);
  return thoughtMatters.filter((kind) => kind === meant);
}

/**
 * What a question asks about a thought that was told, all of it; empty where it asks something else. Once the
 * thought is no longer what the talk is `about`, "it" is not taken for it. Where risk was `justAnswered`, be it with
 * a denial, "anything planned" still asks for a plan.
 */
export function allRiskFollowUps(
  sentence: string,
  about: boolean,
  justAnswered = about,
): ThoughtMatter[] {
  const said = plain(sentence);
  const ofCare = asksOfMedicines(said);
  const heard = (each: ThoughtMatter) =>
    (each !== "means" || !ofCare) &&
    (matchesAny(patterns[each], said) ||
      (each === "past" && asksOfEarlierTimes(said)) ||
      ((about || justAnswered) && matchesAny(whileAbout[each] ?? [], said)));
  const byRules = thoughtMatters
    .filter(heard)
    .filter((kind) => about || always.has(kind) || named.test(said));
  return byRules.length > 0 || !about || ofCare ? byRules : byLikeness(sentence);
}

/** The first of what a question asks about a thought that was told; null where it asks something else. */
export function riskFollowUp(
  sentence: string,
  about: boolean,
  justAnswered = about,
): ThoughtMatter | null {
  return allRiskFollowUps(sentence, about, justAnswered)[0] ?? null;
}
