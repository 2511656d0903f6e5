import { patterns, type Pattern } from "./pattern";

const people =
  "(?:your|the|those) (?:\\w+ ){0,2}?(?:family|kids?|children|girls?|boys?|parents|mum|mom|mother|mam|dad|father|wife|husband|partner|son|daughter|brothers?|sisters?|friends?|baby|grandchildren|loved ones)";
const anybody = `(?:${people}|them|him|her|(?:all )?(?:the )?(?:people|those|everyone|everybody) (?:who|that) (?:love|need|care)\\w*(?: (?:about|for))?(?: you)?|everyone|everybody)`;
const lead = "^(?:(?:and|but|so|no|oh|please|just|at least|come on|look|well),? )*";
const leaving =
  "(?:suicide|killing yourself|taking your (?:own )?life|ending (?:it(?: all)?|your life)|dying|giving up)";
const end = "(?=\\W*$|, (?:they|he|she|it|who|how)\\b| (?:first|for once|before you)\\b)";

/** Judgement, guilt and commands in the place of listening, when somebody has told of a wish to die. */
export const blamingTheWish: readonly Pattern[] = patterns(
  /\b(?:that|it|this) (?:would|will) (?:just |really |only |still )*be (?:so |very |really |just |such an? |an? |incredibly |pretty )*(?:selfish|cowardly|unforgivable)\b(?! (?:of|from) (?!you\b))/,
  new RegExp(
    `(?<!\\b(?:told|taught|heard|hear|brought up|believe) (?:to think |to believe )?(?:that )?)\\b${leaving} (?:is|would be)(?: just| really| always)* (?:so |very |really |just |such an? |an? |the )*(?:selfish|cowardly|weak|stupid|unforgivable|pathetic|cruel|sin)\\b`,
  ),
  /\b(?:that|it|this) (?:is|would be) (?:such )?an? (?:(?:really|very|so|pretty) )*(?:selfish|cowardly|unforgivable) (?:thing|act|choice|decision)\b|\b(?:is not|would not) (?:that|it|this) (?:be )?(?:\w+ ){0,2}(?:selfish|cowardly)\b/,
  /\bcoward's way\b|\b(?:take|taking|took|choose|choosing|is|would be) the (?:easy|quick) way out\b/,
  new RegExp(
    `${lead}(?:think|imagine) (?:(?:of|about) ${anybody}${end}|(?:(?:of|about) )?what (?:it|this|that|you) (?:would|will|is going to|are going to)(?: be)? (?:do|doing)(?:ing)? to\\b|(?:(?:of|about) )?how (?:much )?(?:(?:it|this|that) (?:would|will) (?:hurt|break|destroy)|(?:${anybody})(?: \\w+)? (?:would|will) (?:feel|take it|cope|hurt|suffer))|(?:(?:of|about) )?(?:who|whom|what) you (?:would|will) (?:be )?leav)`,
  ),
  new RegExp(
    `${lead}you (?:can not|must not)(?: just)? (?:do (?:that|this|it) to|leave) ${anybody}(?: behind)?\\W*$`,
  ),
  new RegExp(
    `\\bwhat about ${anybody},? (?:do not they|do they not|do they even) (?:matter|count)\\b`,
  ),
  new RegExp(
    `\\byou would (?:\\w+ )?(?:(?:destroy|devastate|kill|crush|abandon|break|ruin) ${anybody}(?:'s)?(?: (?:heart|life))?\\W*$|be (?:leaving|abandoning|destroying|punishing|killing) ${anybody}\\b)`,
  ),
  new RegExp(
    `${lead}(?:that|it|this|you) (?:would|will) (?:\\w+ )?(?:break|destroy|kill|devastate|crush|ruin) ${anybody}(?:'s)?(?: (?:heart|life))?\\W*$|${lead}${anybody} (?:would|will) (?:never (?:forgive you|get over (?:it|that))|be (?:\\w+ )?(?:devastated|heartbroken|destroyed))\\W*$`,
  ),
  /\bhave you (?:even |ever )?(?:thought|considered)(?: (?:of|about))? (?:what|how much) (?:that|it|this) (?:would|will) (?:do to|hurt)\b/,
  /\bonly (?:cowards|weak people|losers) (?:do|would|think)\b|^you are (?:really )?(?:scaring|frightening|freaking) me\b/,
  /\b(?:is|would be) a sin to (?:take your|kill|die|end)\b/,
  /^(?:(?:no|hey|oh|but|and),? )*do not you (?:ever )?dare\b(?! (?:to )?(?:apologi|say sorry|feel (?:bad|guilty|sorry|ashamed)|thank|blame yourself|worry))/,
  /(?<!\byou )\b(?:do not|not|never) (?:you )?(?:go and )?(?:do|try) anything (?:stupid|silly|dumb|crazy|foolish)\b/,
  new RegExp(
    `${lead}you (?:can not|must not|should not)(?: just)? give up(?=\\W*$| on (?:life|yourself|us)\\b| (?:like that|now)\\b)`,
  ),
  /\byou (?:would|will) (?:go to|burn in|end up in) hell\b/,
);

/** What shrinks or disputes the wish: reasons to live held out, sayings, "you don't mean that". */
export const disputingTheWish: readonly Pattern[] = patterns(
  /\byou have (?:got )?(?:just |still )?(?:so much|a lot|lots|everything|plenty|so many (?:things|people)|such a lot)(?: \w+)? to (?:live|stay|be here|keep going) for\b/,
  /\byou have (?:got )?(?:your|a) whole (?:life|future) (?:still )?(?:ahead|in front) of you(?=\W*$|[,;] (?!but\b|and\b))|\byou have (?:got )?so many reasons to (?:live|stay|be here|go on)\b/,
  /\byou are (?:way |far |much )?too young to (?:die\b|want (?:to die|that)\b|(?:think|talk|feel) (?:about|of|like) (?:dying|death|suicide|ending|that)\b)/,
  /\bpermanent (?:solution|answer|fix)s? (?:to|for) (?:a |your |some )?(?:temporary|passing) \w+/,
  new RegExp(
    `\\b${leaving} (?:(?:is|will be|would be) (?:never|not)|(?:is|will|would) (?:never|not) be) (?:ever )?(?:the|an|any) (?:answer|solution|way out|option)\\b|\\b${leaving} (?:does not|will not|would not|never) (?:solves?|fix(?:es)?|helps?|changes?) (?:anything|any ?one)\\b`,
  ),
  new RegExp(`${lead}(?:that|it|this) is (?:never|not) the (?:answer|solution|way out)\\W*$`),
  /\b(?:nothing|no (?:man|woman|job|exam|one|problem)) (?:is|was) worth (?:dying|killing yourself|your life)\b|\b(?:it|that|this|he|she) is not worth (?:dying|killing yourself|your life)\b/,
  new RegExp(
    `${lead}life is (?:such |so |still |far |always )*(?:an? (?:precious |beautiful )?gift|(?:too )?precious|beautiful|worth living|too short)\\b(?!\\W*\\?)`,
  ),
  new RegExp(
    `${lead}(?:there is (?:still )?(?:so much|a lot|lots|plenty) (?:\\w+ )?to live for|your whole life is (?:still )?ahead of you|you have (?:got )?(?:everything|so much|a lot) going for you)\\W*$|\\byou have (?:got )?(?:it|your life) all ahead of you\\b`,
  ),
  /\btemporary (?:problem|feeling)s? (?:do|does) not (?:need|call for|deserve) (?:a )?permanent\b|\b(?:that|it|this) is no reason to (?:die|end|kill yourself|want to die)\b|\bthere are better ways out\b/,
  new RegExp(
    `${lead}(?:do not(?: you)?(?: ever)?|never(?: ever)?|stop) (?:say|talk|saying|talking) (?:things )?(?:like )?(?:that|such things|so)(?: (?:again|any ?more))?\\W*$`,
  ),
  /\b(?:do not|not|never) throw (?:your (?:whole )?life|it all) away\b/,
  new RegExp(
    `${lead}there is always (?:another|a better|some other) (?:way|option|choice|solution)\\b`,
  ),
  new RegExp(
    `${lead}you (?:do|can|did) not (?:really |actually |truly |even |possibly )*(?:want to (?:die|end (?:it|your life)|kill yourself)|mean (?:that|it))\\W*$|${lead}you (?:do|can) not (?:really |actually |truly )+want (?:that|to do (?:that|it))\\W*$`,
  ),
  new RegExp(
    `${lead}you (?:must not|should not|can not)(?: \\w+)? (?:think|say|talk|feel) (?:like that|(?:such )?things(?: like that)?|that way)\\b`,
  ),
);
