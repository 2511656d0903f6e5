import { blamingTheWish } from "./arguing";
import { insults } from "./insult";
import { hears, patterns, type Pattern } from "./pattern";

const somebody =
  "(?:anyone|anybody|someone|somebody|him|her|them|people|your (?:own )?(?:wife|husband|partner|girlfriend|boyfriend|ex|kids?|children|son|daughter|baby|mother|mum|mom|father|dad|brother|sister|parents|friends?)|(?:the|a) (?:kids?|child|children|baby|boy|girl|man|woman|patient))";
/** Deeds that nobody is asked about without being suspected of them. */
const misdeed =
  "(?:hit|hitting|slap|slapped|beat|beaten|hurt|hurting|threaten|threatened|harmed|cheat on|cheated on|lie to|lied to|steal from|stolen from|abuse|abused)";

/** A charge in the form of a question. */
const accusing: readonly Pattern[] = patterns(
  /^(?:(?:so|just|but|well|look)[, ]+)*did you (?:actually |really )?do it or not\W*$/,
  new RegExp(
    `\\b(?:did|do|have|had|were|are) you (?:ever |even |actually |really |also |not )?${misdeed} ${somebody}\\b`,
  ),
  /\bdid you (?:shout|yell|scream) at (?:him|her|them|\w+ \w+),? or (?:what|not|something)\b|\bwhat did you do to (?:him|her|them|those|the (?:kids?|children))\b/,
  /\b(?:did|do|have) you even (?:try|tried|say|said|ask|asked|tell|told|think|listen|bother|care|want|know|apologi[sz]e)\b|\bdid you (?:really )?expect (?:them|him|her|me|us|people|everyone) to\b/,
  /\bwhy (?:did|do|would|have) you (?:\w+ )?(?:lie|lied|lying|cheat|hit|abandon|abandoned|ignore|hide it(?! from))\b|\bwhy did you\b.*\bif you (?:could|can|knew|know|were|did|are)\b|\b(?:why are you even|then why are you) (?:here|writing|complaining|asking|telling)\b/,
  /\bif you (?:loved|cared|wanted|respected|tried)(?: \w+){1,5} you would\b|\byou never (?:face|answer|listen|learn|try|think|finish|call|help|apologi[sz]e|change|tell the truth)\b.* do you[?!. ]*$/,
  /^(?:so |then |and |but )*you (?:just |even |basically )*(?:lied|cheated|hit (?:him|her|them)|abandoned|deserted)\b|\byou (?:chose|decided) to (?:leave|abandon|ignore|desert) (?:your|them|him|her)\b/,
);

const confronting: readonly Pattern[] = [
  ...blamingTheWish,
  ...patterns(
    /\b(?:that|it|this) (?:is|was)(?: just| really| kind of| all| honestly| partly| actually| so)* (?:your (?:own )?(?:fault|choice and)|on you|ridiculous|stupid|nonsense|an excuse|just an excuse|irrational|selfish|unreasonable|immature|childish|irresponsible|no excuse)\b/,
    /\bthat is an? (?:really |pretty )?(?:stupid|dumb|bad|terrible|silly|ridiculous) (?:idea|reason|excuse)\b|\bwhat did you do to (?:make|deserve|provoke|cause)\b/,
    /(?<!\b(?:it|that) being )\b(?:your own fault|your fault)\b(?!,? (?:in your (?:eyes|mind|head|view)|do you (?:think|feel|believe)|would you say|to you))(?<!\b(?:do you (?:\w+ )?(?:think|feel|believe|fear)|does it (?:\w+ )?feel|is it somehow)\b.*)|\byou only have yourself to blame\b|\bblame yourself\b$/,
    /(?<!\b(?:when|while|as|if) )\byou are(?: just| really| so| being| clearly| totally)* (?:wrong|in denial|selfish|unreasonable|irresponsible|lazy|childish|immature|weak|stupid|crazy|pathetic|making excuses|lying(?=$|[,.!;?]| (?:to|about|again|because)\b)|not (?:listening|being honest|trying|even trying|taking this)|the problem|ungrateful|spoilt|spoiled|stubborn|being difficult)\b/,
    /\byou (?:brought|did|caused|chose|asked for)(?: all)? (?:this|it|that)(?: (?:on|to))? ?(?:yourself|upon yourself)?$/,
    /\b(?:stop|quit) (?:making excuses|being (?:so |such )?(?:selfish|lazy|a|dramatic|difficult|ridiculous)|complaining|feeling sorry|lying|whining|blaming|wallowing|playing the victim)\b/,
    /^(?:(?:oh|no|come on|hey),? )*do not be (?:so )?(?:stupid|ridiculous|selfish|daft)\b/,
    /\bwhat (?:were|are) you (?:even )?thinking$|\bwhat is wrong with you\b|\bare you (?:serious|stupid|crazy|mad|kidding(?: me)?)$/,
    /\bhow (?:could|can) you (?:do|be|let|even|not|say|treat|leave|just|ignore|abandon|forget|hurt|lie|hit|allow|walk (?:away|out))\b/,
    /\b(?:that|it) (?:does not|makes no) (?:make )?(?:any )?sense\b/,
    /\byou (?:always|never) (?:do|say|make|try|listen|learn|think|change|complain|blame|run|give|want(?!.*\bagain\b))\b/,
    /\bif you (?:really|truly|actually) (?:wanted|cared|loved|tried|want|care|love)\b/,
    /\bif you (?:had|would have) (?:just |only |simply )*(?:kept your (?:mouth|trap) shut|shut up|done as you were told|held your tongue)\b/,
    /^(?:.*, )?(?:it |that |this |you )?(?:sounds?|seems?|looks?) (?:a bit |kind of |pretty |really |quite |so |rather )*(?:pathetic|lame|ridiculous|stupid|childish)\W*$/,
    /\b(?:just )?(?:admit|face) (?:it|that)\b|\bface (?:the )?(?:facts|reality|the truth)\b|\bget real\b|\bwake up (?:to reality|and smell)\b/,
    /\byou are (?:going to|never going to) (?:die|lose|regret|ruin|end up|kill yourself|hurt|get|not)\b.*\bif you\b/,
    /\bthink about (?:what|how) you are doing to\b|\bthis is not (?:okay|acceptable)\b|\bthat is not (?:an )?(?:okay|acceptable|a good (?:excuse|reason))\b/,
    /\byou (?:do not|did not) (?:even )?(?:really |actually )?(?:try|care|want to (?:change|get better|quit)|listen|get it)(?: (?:hard )?enough| at all)?$/,
    /\b(?:well )?what did you expect\b(?! (?:(?:it|that|this|things|life|\w+ing|the \w+) (?:\w+ ){0,2}to (?:be|feel|look|sound)(?: like)?(?=\W*$| (?:when|before|from|at|in|after|with)\b)|it would\b))|\bi told you so\b|\byou should(?: not)? have (?:known|thought|listened|studied|started|told|been)\b|\byou have to (?:take|accept) responsibility\b/,
  ),
  {
    heard: /\bi (?:do not|can not) (?:believe|agree with|accept) (?:you|that)\b/,
    unless: /\bi can not believe (?:he|she|they)\b/,
  },
];

/** What goes on within says it: it is told, and no charge. What other people say of them is one. */
const saidWithin =
  /\b(?:brain|mind|head|inner voice|voice|thoughts|part of you|guilt|shame) (?:just |always |still |also |then |keeps? )*(?:says?|saying|said|tells? you|telling you|told you|insists?|whispers?|thinks?|makes? you (?:feel|think|believe))\b/;

/** True where the client is blamed, shamed, suspected or argued with. */
export function confronts(plainText: string): boolean {
  return (
    insults(plainText) ||
    (hears(confronting, plainText) && !saidWithin.test(plainText)) ||
    hears(accusing, plainText)
  );
}
