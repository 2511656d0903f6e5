import { actedUpon } from "../practice/hearing/acts-on";
import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { asksWhatToAFriend } from "../practice/hearing/to-a-friend";
import { firstThing, goesOnIt, leftToThemselves, plansTogether } from "./own-plan";
import { namesPerson, personMeant } from "./person-meant";
import { thoughts } from "./risk-follow-up";
import { followUpMeant } from "./risk-follow-ups/follow-up-meant";
import { safetyMatters, type SafetyMatter } from "./risk-matter";
import type { Scenario } from "./scenario";

/** How the thoughts, or how they are, stand after "know", "told anyone" or "said". */
const ofIt = `(?: (?:about|of|that|how) (?:${thoughts}|them|this|how (?:bad|low|far|dark|you)\\b[^?]*|you (?:are|have|feel|felt|think|thought|get|had|want|wish)\\b[^?]*|(?:bad|low|dark) it\\b[^?]*|(?:far|bad|strong|dark|heavy|often) (?:these|the|those) (?:\\w+ )?thoughts?[^?]*|(?:this|that) part|(?:these|the|those) (?:dark |bad |night )?thoughts?[^?]*))?`;
const end =
  "(?: (?:yet|so far|already|at all|else))?(?:,? (?:besides|apart from|other than|except(?: for)?) me)?[?.! ]*$";
const anybody = "(?:anyone|anybody|someone|somebody)";

/** Who knows of the thoughts, where the question names nothing else. */
const asksWhoKnowsOfIt: readonly RegExp[] = [
  new RegExp(
    `\\b(?:does|do|did|has|have|is) ${anybody}(?: \\w+){0,4} (?:know|knows|known|aware|been told)${ofIt}${end}`,
  ),
  new RegExp(`\\bwho(?: else)?(?: already)? (?:knows?|is aware)${ofIt}${end}`),
  new RegExp(
    `\\b(?:have|did|could|were) you (?:ever |been able to |already |able to )*(?:told|tell|said|say|spoken|talked|talk|shared|mentioned|share)(?: (?:it|that|this|any of (?:it|this|that)))?(?: (?:to|with))? ${anybody}(?: else)?${ofIt}${end}`,
  ),
  new RegExp(`\\bwho (?:have you|did you|else have you) (?:told|tell)${ofIt}${end}`),
];

/** "Is there anyone you've told?" */
const toldAnybody = new RegExp(
  `\\b(?:is|was) there ${anybody}(?: \\w+){0,3} (?:that |who )?you (?:have |had )?(?:told|spoken to|talked to|said (?:it|this) to)${ofIt}${end}`,
);

/** "Does she know about that?", whomever it means. */
const theyKnowOfIt =
  /^(?:(?:and|so|but|okay),? )*(?:does|do|did) (?:she|he|they) (?:even |already )?know(?: (?:(?:about|of) )?(?:it|that|this|them|the thoughts))?[?.! ]*$/;

/** Where a question about what keeps somebody ends, or goes on with when that is. */
const noMore =
  "(?: (?:right now|now|so far|until now|up to now|today|tonight|then|these days|at the moment|anyway|through (?:it|this|that|all (?:of )?(?:it|this|that))|(?:on|in|through|over) (?:those|these|such|the (?:bad|dark|worst|hard)) (?:\\w+ )?(?:days?|nights?|mornings?|moments?|hours?|times?)))?(?=\\W*$|[,;]| (?:when|even|despite|if|(?:and|or) (?:what|who)|in spite)\\b)";
const whatOrWho =
  "(?:what|who|anything|something|anyone|anybody|someone|somebody)\\b(?: \\w+){0,4}(?:,? (?:or|and|that)(?: that)?)?";

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
  /\bwhat (?:(?:are|were) you (?:\w+ )?living|(?:do|have|did) you (?:\w+ )?(?:have |got )?(?:left )?to live|is there (?:\w+ )?to live) for\b(?!.*\b(?:weekends?|holidays?|payday)\b)/,
  /\bwhat (?:has |is )?(?:stops|stopped|stopping|keeps|kept|keeping|holds|held) (?:it|them|that|those(?: thoughts)?|the thoughts) (?:from )?(?:going|getting|becoming) (?:any )?(?:further|more|worse)\b/,
  /\bwhat (?:is it that )?(?:has |had |is )?(?:prevent(?:s|ed|ing)|hinder(?:s|ed|ing)) you from (?:acting (?:on|upon)|doing (?:so|it|that)|going through)\b/,
  /\bwhat (?:has |is |it is that )?(?:stops|stopped|stopping|keeps|kept|keeping|holds|held|holding) you (?:back )?from (?:going (?:any )?(?:further|through with)|taking it (?:any )?further)\b/,
  new RegExp(
    `\\bwhat (?:has |is )?(?:stops|stopped|stopping|keeps|kept|keeping|holds|held|holding) you (?:back )?(?:from )?(?:acting on ${actedUpon}|ending (?:it|your|things)\\b)`,
  ),
];

/** "What makes it that number and not higher?" */
const notStronger =
  /\bwhat (?:makes|keeps|holds) (?:it|them) (?:at )?(?:that number|(?:a |an )?(?:\d|one|two|three|four|five|six|seven|eight|nine)|there|where (?:it is|they are)) (?:and|rather than|instead of) (?:not )?(?:higher|worse|more|stronger)\b|\bwhat (?:stops|keeps|holds) (?:it|them) (?:back )?(?:from )?(?:being|getting|going|growing) (?:any )?(?:higher|worse|stronger)\b/;

/** The same of "it", which only the thought that was told makes clear. */
const keptFromIt =
  /\bwhat (?:has |is |was )?(?:(?:stops|stopped|stopping) you (?:from )?(?:acting|doing (?:it|that))|(?:keeps|kept|keeping|holds|held|holding) you (?:back )?from (?:it|that|them|acting|doing (?:it|that)))(?=\W*$|[,;]| (?:so far|now|then|when|even|tonight|(?:on|at|in) (?:the|those|these|your|such) (?:\w+ )?(?:way|walks?|nights?|mornings?|days?|moments?))\b)/;

/** "What makes you carry on to your door?": whatever it is carried on to, it is what they were kept for. */
const carriesOn =
  /\bwhat (?:(?:is|was) it that )?(?:makes|made|has made|gets|got|has got|lets|let|helps?|helped|has helped) you (?:\w+ )?(?:(?:to )?(?:carry|go) on|keep (?:on )?(?:going|walking)|hold on|turn (?:round|around|back|away)|get (?:home|up|through))\b/;

/** Whether a question asks what keeps somebody alive, be it of somebody who has told of no such thought. */
export function asksWhatKeepsAlive(sentence: string): boolean {
  return matchesAny(keepers, plain(sentence));
}

/** Whether a question asks what keeps somebody alive who has told of a thought of suicide. */
export function asksWhatKeeps(sentence: string): boolean {
  const said = plain(sentence);
  return (
    asksWhatKeepsAlive(sentence) ||
    keptFromIt.test(said) ||
    carriesOn.test(said) ||
    notStronger.test(said)
  );
}

/** Whether a question asks what keeps somebody alive, or what has stopped them, whatever is known of such a thought. */
export function asksWhatKeepsOrStopped(sentence: string): boolean {
  return asksWhatKeeps(sentence) || matchesAny(asksWhatStopped, plain(sentence));
}

/** "What's stopped you so far?": nothing else named, it is the thoughts that were kept from. */
const asksWhatStopped: readonly RegExp[] = [
  /\b(?:keeps?|kept|keeping) you safe\b/,
  /\bwho (?:else )?(?:would miss you|matters to you|do you (?:stay|keep going) for)\b/,
  /\bwhat (?:(?:is|has|have|was) (?:it )?)?(?:that )?(?:stops?|stopped|stopping|keeps?|kept|keeping|holds?|held|holding) you(?: back)?(?: (?:so far|until now|up to now|till now|all this time|those nights|on those nights))?[?.! ]*$/,
  /\bwhat (?:has )?(?:got|gets|gotten|helped|helps|carries|carried) you (?:through|get through)(?: (?:it|them|those|these|the|such))?(?: (?:nights?|mornings?|moments?|thoughts?|hours?|times?))?(?: (?:so far|until now|before))?[?.! ]*$/,
  /\bwhat (?:helps?|has helped|helped|do you do|is it that helps)(?: you)? when (?:they|those|these|the|such)(?: thoughts?)? (?:come|comes|came|turn up|start|hit|are there)\b/,
];

const worse: readonly RegExp[] = [
  /\bif (?!you )(?:\w+ ){1,2}(?:does|do|did|is|are|was|were|can|could) not (?:\w+ )?(?:pick|answer|reply|there|home|awake|up|in|around|free|come)\b/,
  /\bif (?:it|they|that|this|things?|those|tonight|the (?:thoughts?|nights?)) (?:\w+ ){0,2}(?:gets?|got|becomes?|became|feels?|felt|turns?|comes?|came|grows?|is|are|was|were) (?:any |much |even |really |too )*(?:worse|bad|stronger|heavier|much|harder|louder|darker|back|closer|unbearable)\b/,
  /\bwhat (?:would|will|could|can|might) you do (?:if|when) (?:they|those|these|the thoughts?) (?:came|come|comes|get|gets|start|starts|return|are|turn up)\b/,
];

const tellIt: readonly RegExp[] = [
  /\bwhat (?:would|will|could|might) (?:be )?(?:the |your )first (?:words?|sentence|thing you (?:would |will )?(?:say|tell))\b/,
  /\bwhat (?:would|do|might|could|will|is it|is it that) you (?:\w+ ){0,2}(?:want|like|need|wish|hope|love) (?:\w+ ){1,4}to (?:know|hear|understand|see)\b/,
  /\bwhat (?:would|will|could|might|do you think you would) (?:you )?(?:\w+ ){0,2}(?:say|tell|text|write|message|want to (?:say|tell))\b/,
  /\bhow (?:would|will|could|might|can) you (?:\w+ ){0,2}(?:say it|put it|tell|start|begin|say that|word it)\b/,
];

/** "Who would you tell about those thoughts first?" leaves it to the client whom. */
const tellsWhom =
  /\bwho (?:would|will|could|might) you (?:\w+ ){0,2}(?:tell|talk to)\b[^?]*\bthoughts?(?: \w+)? first\b/;

/** "Who would you least mind knowing?" */
const mayKnow =
  /\bwho would (?:you (?:least mind|be (?:okay|fine|all right) with|not mind)|it be (?:easiest|least hard) (?:for you )?to (?:tell|have)) ?(?:knowing|know)?\b/;

/** "We could find the words for Tim together. Where would you begin?" */
const wordsFor =
  /\b(?:find|look for|work out|think of|practise|practice|write) (?:the|some|a few)(?: \w+)? words\b|\b(?:what|how) you(?:['’]d| would| could| might)? (?:say|tell)\b/i;
const begins = /\b(?:where|how) (?:would|could|might|will|do) you (?:\w+ )?(?:start|begin)\b/;

const nobodyInParticular =
  /\b(?:anyone|anybody|someone|somebody|them|people|your (?:gp|doctor|family|friends?))\b/i;

/** Whether somebody is meant whom the lines for a step towards safety name, or nobody in particular. */
function toSomebodyOfTheirs(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): boolean {
  const meant = personMeant(sentence, scenario, before);
  if (meant === null) return nobodyInParticular.test(sentence);
  return scenario.replies.safety.some((line) => namesPerson(line, meant.id, scenario));
}

/** What is named instead of the thoughts: what else somebody was told of, or kept from. */
const ofSomethingElse: Partial<Record<SafetyMatter, RegExp>> = {
  know: /\babout (?!(?:(?:the|your|those|these|such) )?(?:\w+ )?(?:thoughts?|nights?|it\b|this\b|that\b|how\b|what\b|them\b|feeling))/,
  keeps: /\bfrom (?!(?:doing|acting|dying|ending|going (?:through|further)|it|that|them)\b)\w+/,
};

/** "What would help you stay safe tonight?" asks what they could do, and not what holds them. */
const helpsThemTonight =
  /\bwhat (?:else )?(?:would|could|might|can) (?:\w+ )?help you (?:to )?(?:stay|keep|be|feel) (?:yourself )?safe\b/;

/** What a question asks about safety by its likeness to what is asked then, where no rule knows it. */
function byLikeness(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): SafetyMatter | null {
  const kind = followUpMeant(sentence);
  const matter = safetyMatters.find((each) => each === kind) ?? null;
  if (matter === null || ofSomethingElse[matter]?.test(plain(sentence))) return null;
  return matter === "tell" && !toSomebodyOfTheirs(sentence, scenario, before) ? null : matter;
}

/**
 * What a question asks about safety once a thought of suicide was told; null where it asks something else.
 * What may be meant of other things is taken so only while the thought is what the talk is `about`.
 * `before` as for `personMeant`.
 */
export function safetyMatter(
  sentence: string,
  about: boolean,
  scenario: Scenario,
  before: readonly string[],
): SafetyMatter | null {
  const said = plain(sentence);
  if (asksWhatToAFriend(said)) return null;
  if (plansTogether(said) || (about && goesOnIt.test(said))) return "together";
  if (matchesAny(worse, said)) return "worse";
  if (leftToThemselves(said, about) || (about && firstThing.test(said))) return "alone";
  if (helpsThemTonight.test(said)) return "alone";
  if (asksWhatKeeps(sentence)) return "keeps";
  if (
    matchesAny(asksWhatStopped, said) &&
    (about || /\b(?:so far|now|safe|thoughts?|night)/.test(said))
  )
    return "keeps";
  if (matchesAny(asksWhoKnowsOfIt, said) || toldAnybody.test(said)) return "know";
  if (about && theyKnowOfIt.test(said)) return "know";
  if (
    tellsWhom.test(said) ||
    mayKnow.test(said) ||
    (about && wordsFor.test(before[0] ?? "") && begins.test(said))
  )
    return "tell";
  const tells = matchesAny(tellIt, said) && toSomebodyOfTheirs(sentence, scenario, before);
  if (tells) return "tell";
  return about ? byLikeness(sentence, scenario, before) : null;
}
