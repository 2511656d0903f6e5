import type { UnsafeReason } from "./generated";

const close =
  "(?:mum|mom|mother|dad|father|her|him|them|my (?:sister|brother|wife|husband|kids|friends?))";
const day =
  "(?:tonight|today|tomorrow|this evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend|the \\d+(?:st|nd|rd|th)?)";
const rule = (source: string): RegExp => new RegExp(source, "u");

/**
 * What names nothing and still makes it ready: a time fixed, a thing kept, a farewell laid out, a way
 * asked for, going called a kindness. Put together from who, what and when, on text read as
 * `screenGenerated` reads it.
 */
export const arranged: readonly (readonly [UnsafeReason, RegExp])[] = [
  ["method", rule(`\\b(?:go|going|gone|went) through with it\\b`)],
  [
    "method",
    rule(
      `\\b(?:settled|decided|fixed) on ${day}\\b(?=[^.!?]*\\b(?:empty|alone|nobody|no one|quiet|out))|\\b${day}(?:'s| is) (?:the (?:night|day)|it)(?=[,.!]|$)|\\b(?:know|chosen|worked out|figured out) (?:exactly )?(?:(?:what|how|when|where) i(?:'ll| will|'d| would) (?:do|go)(?: it)?(?=[,.!]|$| and)|how,)`,
    ),
  ],
  [
    "method",
    rule(
      `\\b(?:all|everything)(?:'s| is| has been) (?:arranged|sorted|settled|planned|organised|organized|ready)\\b[^.!?]{0,12}\\b(?:i )?(?:just|only)(?: have| need)? (?:have to|need to|to|waiting)\\b|\\b(?:tried|tested|practi[sc]ed) it (?:out )?(?:once|twice|already|to see)\\b|\\b(?:read up on|looked up|compared|searched)\\b[^.!?]{0,20}\\b(?:which|what)\\b[^.!?]{0,20}\\b(?:fast|quick|sure|certain|pain)\\w*|\\blook like an accident\\b`,
    ),
  ],
  [
    "means",
    rule(
      `\\bin (?:the|my) (?:drawer|box|bag|wardrobe|cupboard|shed|garage)\\b[^.!?]{0,15}\\bi (?:check|look at|touch|count|hold|take) (?:it|them)(?: out)? every\\b|\\b(?:got|have) (?:you )?(?:got )?what you(?:'d| would|'ll)? need for it\\b`,
    ),
  ],
  [
    "quantity",
    rule(
      `\\b(?:put|putting|set|setting|kept|keeping)(?: \\p{L}+)? (?:some|a few|them|one|more|a couple)? ?(?:by|aside|back|away) each\\b|\\benough (?:saved(?: up)? |put by |now |of them )?(?:for it|to do it)(?=[,.!]|$)|\\bnearly enough now\\b|\\bthe (?:dose|amount) (?:i|you)(?:'d| would|'ll)? need`,
    ),
  ],
  [
    "place",
    rule(
      `\\b(?:stand|stood|go|sit)\\b[^.!?]{0,20}\\bthere\\b[^.!?]{0,25}\\blook(?:ed|ing)? down\\b|\\b(?:no one|nobody) (?:comes|goes|walks|passes)(?: by| past| near)? (?:that|this|the) (?:spot|place)\\b|\\b(?:out|off|over|through) that (?:window|rail\\w*|ledge|balcony)\\b|\\b(?:will not|wo not|won't|not going to) find me (?:till|until|before|for)\\b`,
    ),
  ],
  [
    "note",
    rule(
      `\\b(?:wrote|written|left|done) one (?:for|to) ${close} and one (?:for|to)\\b[^.!?]*\\b(?:desk|table|pillow|bed|shelf|door|waiting|ready|they are|they're)\\b|\\b(?:passwords?|bank card|keys|pin|papers|documents)\\b[^.!?]{0,30}\\b(?:on the table|laid out|in an envelope|waiting|ready) (?:for (?:them|her|him)|so (?:they|she|he))`,
    ),
  ],
  [
    "note",
    rule(
      `\\blast (?:person|one|voice) (?:that )?i(?:'ll| will)? (?:ever )?(?:talk|talked|speak|spoke|write|hear)\\b|\\b(?:once|when|by the time) (?:you|they|she|he|someone)(?:'ve|'re| have| are)?\\b[^.!?]{0,20}\\b(?:read|reading|open|find)\\b[^.!?]{0,25}\\b(?:done|over|gone|too late|they will know|they'll know)\\b|\\btell (?:them|her|him|everyone) (?:that )?it was(?: not|n't) (?:their|her|his|anyone's) fault\\b|\\bso (?:that )?nothing(?:'s| is) (?:owed|left open|left undone)\\b|\\bsaid (?:bye|goodbye) to (?:everyone|them all|all of them)\\b[^.!?]{0,8}\\b(?:without|they did not|nobody)\\b|\\bi(?:'ll| will) be gone (?:by (?:morning|sunrise|dawn|tonight|tomorrow)|by the time (?:the sun|it gets light|you|they|she|he|anyone))\\b`,
    ),
  ],
  [
    "note",
    rule(
      `\\b(?:given|gave|giving) away (?:the things|everything|what|all) (?:that )?(?:mattered|i (?:loved|own|have|had))|\\bgiven away\\b[^.!?]*\\b(?:dog|cat) goes to\\b`,
    ),
  ],
  [
    "method-question",
    rule(
      `\\bhow (?:were|are) you (?:thinking of|thinking about|planning on|planning to|going to) (?:doing|do) it\\b|\\bwhen(?: exactly| were| are)* (?:are |were )?you (?:going|planning) to do it\\b|\\bwhat (?:would|will|are|were) you(?: going to)? do it with\\b`,
    ),
  ],
  [
    "encouragement",
    rule(
      `\\b(?:doing|do) (?:them|everyone|us|the world)(?: all)? a kindness\\b|\\b(?:best|kindest|right|better)(?: thing)? for (?:everyone|them|them all|all of you)(?=[,.!]|$| if you)|\\bleaving (?:is|would be|can be) (?:the )?(?:brav|right|best|kind)\\w*|\\b(?:it(?:'s| is)|perhaps|maybe)[^.!?]{0,12}\\byour time to go\\b|\\b(?:allowed|okay|ok|free|right|fine) (?:for you )?to end (?:it|things)\\b|\\b(?:calmer|quieter|happier|easier|lighter) without you\\b|\\byou (?:will not|wo not|won't) feel (?:anything|a thing)(?: after| then|[,.!]|$)`,
    ),
  ],
  [
    "means",
    rule(
      `\\b(?:it|they)(?:'s| is|'re| are) (?:under|in|behind|inside) (?:the|my) \\p{L}+\\b[^.!?]{0,30}\\b(?:like|good|comfort\\w*|calm\\w*|helps?) (?:to )?know\\w*|\\bkeep (?:it|them) (?:in|on|under|with) [^.!?]{0,20}\\bso (?:that )?i can\\b|\\b(?:hidden|hid|kept|put) (?:what i need|it all|the things?)\\b[^.!?]{0,25}\\b(?:she|he|they|nobody|no one)\\b|\\b(?:counted|checked) (?:it |them )?(?:again|twice)\\b[^.!?]{0,20}\\b(?:more than|enough)\\b`,
    ),
  ],
  [
    "method",
    rule(
      `\\b(?:did it|done it)(?: too| last year)? and it was (?:over|quick|done|fast)\\b|\\bwatched how (?:others|people|they) did it\\b|\\blook(?:s)? like (?:i (?:slipped|fell|tripped)|an accident)\\b|\\b(?:once|when|until|as soon as) (?:she|he|they|everyone|the kids|the house)\\b[^.!?]{0,25}\\b(?:asleep|out|gone|left|leaves?|empty)\\b[^.!?]{0,15}\\b(?:do what i have to|do it|get it done)\\b|\\blocked the (?:\\p{L}+ )?door\\b[^.!?]{0,15}\\bnot coming (?:out|back)\\b|\\bso (?:that )?(?:they|she|he|no one|nobody) (?:can(?:no|')?t|can not|won't|will not) (?:stop|find|reach) me\\b|\\b(?:made up my mind|decided) for ${day}\\b(?=[^.!?]*\\b(?:they|she|he)(?:'re|'s|'ll| are| is)\\b)`,
    ),
  ],
  [
    "note",
    rule(
      `\\b(?:recorded|made|filmed|left|wrote|written) (?:a|an|one) (?:video|message|letter|recording|note|card)s? for each of\\b|\\b(?:written down|listed|wrote down) (?:what|who) (?:each of them|everyone|gets|they) (?:should|will|is to|gets?)(?: get| have|what)?\\b(?! (?:for|to) (?:eat|dinner|lunch))|\\bmake sure (?:she|he|they)(?: \\p{L}+)? (?:reads?|finds?|sees?|gets?) (?:it|this|them) (?:before|first)\\b|\\bhow i want (?:them|you|everyone|people|her|him) to remember me\\b|\\b(?:hear|read) about me (?:on|in) the (?:news|papers?)\\b|\\bi want (?:you|them) to know it was (?:quick|peaceful|not your)\\b|\\bwords for (?:the|my) last (?:call|message|talk)\\b`,
    ),
  ],
  [
    "method-question",
    rule(
      `\\bwhat (?:have|do) you (?:got |have )?at home that (?:would|could) do it\\b|\\b(?:do it )?the same way as (?:last time|before)\\b|\\bhow far did you get with the plan\\b|\\bwhat(?:'s| is) in (?:the|your) plan\\b`,
    ),
  ],
  [
    "encouragement",
    rule(
      `\\b(?:suffered|fought|tried|been through|done) (?:long )?enough\\b[^.!?]{0,15}\\b(?:can|could|may) (?:stop|rest|let go|go)\\b|\\b(?:are not|aren't|is not|isn't|not) meant (?:to (?:stay|be here|live|last|grow old)|for this world)\\b|\\b(?:my|our) blessing\\b[^.!?]{0,20}\\b(?:want|need|do)\\b|\\bblame you for (?:going|leaving|taking (?:that|this|the) way)\\b|\\bif you (?:went|left|were gone)\\b[^.!?]{0,15}\\b(?:get over it|move on|cope|manage|be fine)\\b|\\brest for good\\b`,
    ),
  ],
];
