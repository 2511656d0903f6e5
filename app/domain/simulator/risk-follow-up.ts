import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { askedOfPast, askedOfPlan } from "./plan-or-past";

/**
 * What a supporter asks once a thought of suicide was told: whether there is a plan or anything at hand,
 * whether it was so before, since when, how strong it is now.
 */
const thoughtMatters = ["plan", "past", "since", "now"] as const;
type ThoughtMatter = (typeof thoughtMatters)[number];

/**
 * What bears on safety then: who knows of it, what has kept them from it, what they would want somebody to
 * know, what they will do if it gets worse, whether they would make a plan for it together.
 */
const safetyMatters = ["know", "keeps", "tell", "worse", "together"] as const;
export type SafetyMatter = (typeof safetyMatters)[number];

/** All that a scenario may have lines for once a thought was told. */
export const riskFollowUps = [...thoughtMatters, ...safetyMatters] as const;
export type RiskFollowUp = (typeof riskFollowUps)[number];

/** What stands for the thoughts in a question: without one, "how often" asks about something else. */
export const thoughts =
  "(?:they|(?:the|those|these|such) thoughts?|those|these|it|that|thoughts like (?:that|this))";

/** "If it gets worse" asks what would be done then, and not whether it has. */
const notSupposed = "(?<!\\b(?:if|when|whenever|should|case|once|before) )";

/** What names the thoughts themselves, and not whatever was spoken of last. */
const named =
  /\b(?:thoughts?|they|them|those|safe|not (?:wake|waking|be here|being here)|die|dying)\b/;
/** What is asked about nothing else, whenever it comes. */
const always: ReadonlySet<ThoughtMatter> = new Set<ThoughtMatter>(["plan", "past"]);

const patterns: Record<ThoughtMatter, readonly RegExp[]> = {
  plan: askedOfPlan.plainly,
  past: askedOfPast.plainly,
  since: [
    /\bhow long (?:have|has) you (?:been )?(?:\w+ )?(?:had|have|having|thinking|thought|felt|feeling|feel) (?:like )?(?:they|those|these|it|that|this|the thoughts?|such thoughts|like that|that way)\b/,
    /\bhow long (?:have|has|did) (?:\w+ ){0,2}thoughts?\b/,
    new RegExp(
      `\\bhow long(?:'s| has| have| is| are) ${thoughts} (?:\\w+ )?(?:been )?(?:(?:going|gone) on|there|around|coming|with you|in your (?:head|mind))\\b`,
    ),
    /\b(?:when|since when) (?:did|do|have) (?:the|those|these|such|you)(?: \w+){0,3} thoughts?\b|\bwhen did (?:they|those|these) (?:start|begin|first|come)\b|\bwhen did you (?:first|start) (?:\w+ )?(?:thinking|think|feel|feeling|have|having)\b/,
  ],
  now: [
    new RegExp(
      `${notSupposed}\\b${thoughts} (?:\\w+ ){0,3}(?:stronger|more often|worse|louder|closer)\\b`,
    ),
    new RegExp(`\\bhow (?:strong|often|close|intense|bad|loud) (?:are|is|do|does) ${thoughts}\\b`),
    new RegExp(
      `\\bact(?:ing|ed)? on (?:(?:the|those|these|such|your) (?:\\w+ )?(?:thoughts?|urges?|feelings?)\\b|(?:it|that|them|those|these)(?=\\W*$|[,;]| (?:right |tonight|today|now|if|when|or|at)))`,
    ),
    /\b(?:are you|do you feel|feeling|keep yourself|stay) safe\b/,
    new RegExp(
      `(?<!\\bwhat (?:day|time) )\\b(?:are|is) ${thoughts} (?:there |with you )?(?:right )?(?:now|tonight|today|at the moment)\\b`,
    ),
  ],
};

const whileAbout: Partial<Record<ThoughtMatter, readonly RegExp[]>> = {
  plan: askedOfPlan.whileAbout,
  past: askedOfPast.whileAbout,
  now: [
    new RegExp(`\\bwhat (?:do|does|did) ${thoughts} (?:say|tell you|sound like|feel like)\\b`),
    new RegExp(`\\bwhat (?:are|is) ${thoughts} like\\b`),
  ],
};

/**
 * What a question asks about a thought that was told; null where it asks something else. Once the thought
 * is no longer what the talk is `about`, "it" is not taken for it. Where risk was `justAnswered`, be it with a
 * denial, "anything planned" still asks for a plan.
 */
export function riskFollowUp(
  sentence: string,
  about: boolean,
  justAnswered = about,
): ThoughtMatter | null {
  const said = plain(sentence);
  const heard = (each: ThoughtMatter) =>
    matchesAny(patterns[each], said) ||
    ((about || justAnswered) && matchesAny(whileAbout[each] ?? [], said));
  const kind = thoughtMatters.find(heard) ?? null;
  return kind === null || about || always.has(kind) || named.test(said) ? kind : null;
}

/** Where a question about what keeps somebody ends, or goes on with when that is. */
const noMore =
  "(?: (?:right now|now|so far|until now|up to now|today|tonight|then|these days|at the moment|anyway|through (?:it|this|that|all (?:of )?(?:it|this|that))|(?:on|in|through|over) (?:those|these|such|the (?:bad|dark|worst|hard)) (?:\\w+ )?(?:days?|nights?|mornings?|moments?|hours?|times?)))?(?=\\W*$|[,;]| (?:when|even|despite|if|(?:and|or) (?:what|who)|in spite)\\b)";
const whatOrWho =
  "(?:what|who|anything|something|anyone|anybody|someone|somebody)\\b(?: \\w+){0,4}";

/** What keeps somebody alive, whatever the talk was about. */
const keepers: readonly RegExp[] = [
  new RegExp(
    `\\b${whatOrWho} (?:keeps?|kept|keeping|holds?|holding|helps?|helped) you (?:\\w+ ){0,2}(?:going|here|alive|safe|staying|living)${noMore}`,
  ),
  new RegExp(
    `\\b${whatOrWho} (?:keeps?|kept|keeping|makes?|making|made|helps?|helped) you (?:\\w+ ){0,3}(?:(?:keep|stay|be|stayed) alive|(?:keep|carry|go) (?:on )?(?:going|living|on)|want to (?:stay|live|be here|go on))${noMore}`,
  ),
  new RegExp(
    `\\breasons? (?:for (?:living|staying alive|going on)|to (?:live|stay|stay alive|go on|keep going|carry on|be here))${noMore}`,
  ),
  /\bwhat (?:has |is )?(?:stops|stopped|stopping|keeps|kept|keeping|holds|held|holding) you (?:back )?(?:from )?(?:acting on (?:it|them|that|those|the)|ending (?:it|your|things))\b/,
];

/** The same of "it", which only the thought that was told makes clear. */
const keptFromIt =
  /\bwhat (?:has |is |was )?(?:(?:stops|stopped|stopping) you (?:from )?(?:acting|doing (?:it|that))|(?:keeps|kept|keeping|holds|held|holding) you (?:back )?from (?:it|that|them|acting|doing (?:it|that)))\W*$/;

/** Whether a question asks what keeps somebody alive, be it of somebody who has told of no such thought. */
export function asksWhatKeepsAlive(sentence: string): boolean {
  return matchesAny(keepers, plain(sentence));
}

/** Whether a question asks what keeps somebody alive who has told of a thought of suicide. */
export function asksWhatKeeps(sentence: string): boolean {
  return asksWhatKeepsAlive(sentence) || keptFromIt.test(plain(sentence));
}
