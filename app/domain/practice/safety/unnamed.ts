import { atHome } from "./daily-use";
import type { UnsafeReason } from "./generated";

const rule = (source: string): RegExp => new RegExp(source, "u");

/** When something was taken. */
const atOnce =
  "(?:last (?:night|time)|tonight|today|yesterday|this (?:time|morning|evening)|just now|already|altogether|in total|at once|all at once|in one go)\\b";
/** What was taken is left unsaid: photos, shifts and days off are named. */
const unsaid = `(?=\\s*[?.!,;]|\\s*$| ${atOnce})`;
/** To what end it is in the house; dinner, guests and comfort are other ends. */
const forIt =
  "(?:to (?:do it|end it|use|hurt|harm)\\b(?! (?:with|for) the (?!(?:pain|thoughts|urges|night)\\b))|(?:that|which) (?:would|could|might|will) (?:do(?: it)?(?=\\s*[?.!,]|\\s*$)|work|be used|end it|hurt you)|you (?:would|could|might|can) (?:use|do it with)|for it\\b)";
/** Right after a cut that is no haircut and no cake stands when or why. */
const when =
  "(?: (?:again|last night(?!'s)|yesterday(?!'s)|today(?!'s)|tonight(?!'s)|this (?:morning|evening|week)(?!'s)))+";
const ofOneself = `(?=${when}(?:\\s*[.!,;]|\\s*$| (?:after|before|because|cos|and|but|when|while|for|since|already|so|though)\\b)|\\s*[.!]*$| (?:to (?:cope|feel|calm)|so (?:deep|bad(?:ly)?)|and it (?:helped|helps|hurt|felt|bled)|(?:before|after) (?:our|we))\\b)`;

/**
 * Amounts, ways, times and things that are asked for or told without a name: how many were taken, what hurts
 * least, how long it takes, what is in the house for it, a cut of which nobody says where. On text read as
 * `screenGenerated` reads it.
 */
export const unnamed: readonly (readonly [UnsafeReason, RegExp])[] = [
  [
    "quantity",
    rule(
      `\\bhow (?:many|much)(?: of (?:them|those|it))? (?:did|have|had|would|will|could) (?:you|i|he|she|they) (?:\\p{L}+ )?(?:take|taken|swallow(?:ed)?)${unsaid}|\\bhow many (?:are|were) (?:left |still |there )?in the (?:packet|pack|tub|bottle|box)(?= of ‹|\\s*[?.!]|\\s*$)|\\bdid you take (?:all of (?:them|those)|them all|the (?:whole )?lot)${unsaid}|\\bhow many it (?:takes|would take)(?=\\s*[?.!]|\\s*$)|\\bhow many have (?:you|i) (?:got )?(?:saved|put (?:by|aside|away)|hidden)\\b`,
    ),
  ],
  [
    "quantity",
    rule(
      `\\bi(?:'ve| have| just| already)* (?:took|taken|swallowed|downed) (?:(?:way |far )?too many(?: of (?:them|those))?|every last one|the (?:whole )?lot|a (?:whole )?lot of (?:them|those))${unsaid}|\\bi(?:(?:'ve| have)(?: just| already)* taken| (?:just )?(?:swallowed|downed)) (?:all of (?:them|those)|them all)${unsaid}|\\bi (?:just )?took (?:all of (?:them|those)|them all) ${atOnce}|\\bmore than the (?:label|packet|leaflet) says\\b|\\bi(?:'ve| have)? (?:been )?(?:saved|saving|hoarded|hoarding) (?:them|those) up\\b(?! for (?!(?:tonight|it|this)\\b))|\\bi (?:counted|count|keep counting|was counting) them (?:all )?(?:again|over again|every night)\\b`,
    ),
  ],
  [
    "method-question",
    rule(
      `\\b(?:which|what) (?:way|one|method)(?: (?:would|will|does|do|is|it))* (?:hurts? (?:you |me )?(?:the )?least|(?:the )?least pain(?:ful)?)\\b|\\bleast painful (?:ways?|ones?|methods?)(?! (?:to|of|for) (?:tell|say|part|break|leave|learn|do the|pay|move)\\w*)|\\bthe (?:one|way) (?:that|which) hurts (?:the )?least(?=\\s*[?.!]|\\s*$)|\\b(?:a|any|one|the) way that (?:does not|doesn't|will not|won't|would not|wouldn't) hurt(?=\\s*[?.!]|\\s*$)`,
    ),
  ],
  [
    "method",
    rule(
      `\\b(?:make|made|making|do|did|doing) it (?:quick and |quickly and )?painless(?:ly)?(?=\\s*[?.!,]|\\s*$)(?<!\\b(?:dentist|doctor|nurse|vet|bank|app)\\b[^.!?]*)|\\b(?:it|that|this)(?: would|'d| will|'ll) be (?:quick and painless|painless)\\b|\\bfeel a thing (?:that way|like that|if you do it)\\b`,
    ),
  ],
  [
    "method",
    rule(
      `\\b(?:it|it all|all of it|everything)(?: would|'d| will|'ll)? (?:all )?be (?:all )?(?:over|done|finished) (?:before|by the time) (?:anyone|anybody|somebody|someone|they|she|he|mum|mom|dad|my \\p{L}+|the \\p{L}+)(?:'s| is| are| gets?| comes?)? (?:home|back|up|wakes? up|woke up|finds?|notic\\p{L}+)\\b|\\b(?:it|that)(?: would|'d) (?:all )?be (?:all )?over in (?:a|one|two|five|ten|a few) (?:seconds?|minutes?|moments?)\\b`,
    ),
  ],
  [
    "method",
    rule(
      `\\b(?:looked up|look up|googled?|searched|checked|found out|worked out|read(?: up)?(?: on)?) how (?:long|quickly|fast|quick) (?:it|that) (?:takes|would take|works)(?=\\s*[?.!,]|\\s*$| and (?:if|whether) (?:it|you|i)\\b)|\\bhow (?:long|quickly|fast|quick) (?:(?:until|till|before) (?:it works|(?:you|i) (?:pass|passed|black|blacked) out))(?=\\s*[?.!,]|\\s*$)(?<!\\b(?:medication|‹medicine›|therapy|treatment|visa|course|training|plan|bus|walk|drive|train|‹track›)[^.!?]*)|\\bhow long (?:does|would|will|did) it take (?:to work(?=\\s*\\?)(?<!\\b‹medicine›[^.!?]*)|before (?:you|i) (?:pass|black) out)`,
    ),
  ],
  [
    "method-question",
    rule(
      `\\bwhat (?:have you got|do you have|do you keep|is there|else is there)(?: \\p{L}+)? ${atHome}(?=\\s*\\?|\\s*$| ${forIt})|\\bwhat(?:'s| is) (?:there )?${atHome} ${forIt}|\\b(?:anything|something|things?) ${atHome} ${forIt}`,
    ),
  ],
  [
    "means",
    rule(
      `\\bwhat(?:'s| is) ${atHome} and what it (?:would|could|will) do\\b|\\bknow what (?:he|she|they) (?:used|took)(?=\\s*[.!,]|\\s*$)|\\b(?:everything|it all|all of it)(?:'s| is)? ready\\b[^.!?]{0,12}\\bin (?:the|my) (?:drawer|wardrobe|cupboard|shed|garage)\\b`,
    ),
  ],
  [
    "method",
    rule(
      `\\b(?:i|i've|i have)(?: (?:just|almost|nearly|also|have|been|started|did|only))* (?:cut|cutting|burned|burnt|burning)${ofOneself}|\\b(?:ended up|back to|started|been|stopped) cutting (?:again|after (?:this|that|our|we)|(?:every|each) (?:night|day)|since)\\b(?! (?:down|back|the|to the)\\b)`,
    ),
  ],
  [
    "place",
    rule(
      `\\b(?:stand|stood|standing|lean(?:ing|ed)?|walk(?:ing|ed)?) (?:\\p{L}+ )?too close\\b(?<=‹(?:track|edge|height|water)›[^.!?]*)|\\bkeep (?:looking|staring|leaning) (?:over|down from|off) (?:the|that) ‹(?:edge|height)›|\\b(?:think\\p{L}*|thought|wonder\\p{L}*) (?:about |of |what (?:happens|if) )?(?:i )?(?:not turning|letting go of|let go of|turning) the wheel\\b`,
    ),
  ],
];
