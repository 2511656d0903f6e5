import { actedUpon } from "../practice/hearing/acts-on";

/** What is asked of a plan, of what is at hand, or of earlier times. */
interface Asked {
  /** Asks about nothing else, whenever it comes. */
  plainly: readonly RegExp[];
  /** Asks about the thought only while that is what the talk is about: "do you have anything planned?" */
  whileAbout: readonly RegExp[];
}

/** Where a question ends, or goes on with another of its kind: what it names besides, it asks about. */
const end =
  "(?: (?:at all|yet|already|right now|now|before|once|ever))*(?=\\W*$|[,;]| (?:or|and (?:have|is|are|do|did|when|how))\\b)";
const dying = "(?:die|dying|kill|end|ending|hurt|harm|act on|take your)";
const would = "you (?:would|might|could|will|are going to|were going to)";
const when = "(?:how|when|where)";
const it = `(?:it|that|this|them|those|these|any of (?:it|them|those|these))`;
/** The deed, named or only pointed at. */
const doingIt = `(?:acting(?: on ${actedUpon})?|doing (?:it|that)|ending (?:it|your|things)|dying|it)`;

const of = (...sources: readonly string[]) => sources.map((source) => new RegExp(source));

export const askedOfPlan: Asked = {
  plainly: of(
    `(?<!\\b(?:feel|feels|like|good|help|helps|better) (?:\\w+ )?to )\\b(?:have|got|had|is there|was there|made) (?:you )?(?:got |made |had )?(?:a|any|any kind of|some kind of) plan(?: (?:to ${dying}\\b|(?:for|of) (?:that|it|this|doing it)${end}|for (?:tonight )?(?:ending|dying)|${when}\\b)|${end})`,
    `\\bplans? (?:for|of) (?:${when} (?:or ${when} )?${would} (?:do it|end|die|act|kill)|ending (?:it|your|things)|doing (?:it|that)${end}|dying)`,
    `\\bplann(?:ed|ing) (?:${when} (?:or ${when} )?${would} (?:do it${end}|end|die|act|kill)|to (?:end (?:it|your|things)|die|kill|act on))\\b`,
    `\\b${when} (?:or ${when} )?${would}(?: \\w+)? (?:do it|end it|end (?:your|things)|kill yourself|die)${end}`,
  ),
  whileAbout: of(
    `\\b(?:is (?:that|this|it)|thought (?:of|about)|think of|thinking of|thinking about) (?:a|the|any) plan${end}`,
    `\\b(?:made|have|got|had)(?: you)?(?: made| got)? (?:any )?plans${end}`,
    `\\bmade (?:a|any) plans?${end}`,
    `\\b(?:anything|something) (?:planned|ready|put by)${end}`,
    `\\b(?:anything|something) set aside(?: for (?:it|that))?${end}`,
    `\\bset (?:anything|something) aside(?: for (?:it|that))?${end}`,
    `\\bplann(?:ed|ing) (?:anything|it|${when}|to do it)${end}`,
    `\\b(?:thought|think|thinking|worked out|decided|figured out|know|planned) (?:about |of )?${when}(?: or ${when})?(?: ${would}(?: (?:do it|do that|go about it))?)?${end}`,
  ),
};

/** What somebody could use: named, so that it is heard, and never said by a client. */
const things =
  "(?:pills?|tablets?|medication|medicines?|meds|painkillers|drugs|weapons?|guns?|anything sharp|anything dangerous|anything like that)";
const toHave =
  "(?:are there|is there|do you (?:have|keep)|have you(?: got)?|you(?: have|['’]ve)? got|got|any)";

/** Whether anything is at hand for it. */
export const askedOfMeans: Asked = {
  plainly: of(
    `\\b(?:anything|something) (?:\\w+ )?(?:to do it with|to (?:hurt|harm|kill) yourself with)\\b`,
    `\\b(?:anything|something|things?) (?:\\w+ ){0,6}(?:you (?:could|would|might|may) use|to use) (?:to|for) (?:${dying}|do(?:ing)? (?:it|that))`,
    `\\b(?:use|using) (?:\\w+ ){0,3}to (?:${dying})`,
  ),
  whileAbout: of(
    `\\b(?:anything|something) (?:\\w+ ){0,2}to do it with${end}`,
    `\\b(?:thought|think|thinking) of using${end}`,
    `\\baccess to (?:anything|something)(?: (?:like that|you could use|that could (?:hurt|harm) you))?${end}|\\baccess to what you (?:would|might|could)\\b`,
    `\\b(?:anything|something) (?:\\w+ ){0,5}(?:you could use|to hand|at hand)${end}`,
    `\\b(?:anything|something|what) (?:(?:in|at|around|to|that|the|your|house|home|flat|room|place|hand|there) ){0,4}you (?:would|might|will)(?: ever)? use(?: (?:to (?:do it|end (?:it|your life))|on yourself|tonight))?${end}`,
    `\\b(?:got|have|keep|kept) (?:any|some|anything|something) (?:put (?:away|by)|stored|saved up)${end}`,
    `\\b(?:thought|think|thinking) (?:of|about) using\\b`,
    `\\b(?:anything|something) (?:\\w+ ){0,3}(?:at|to) hand\\b`,
    `\\b${toHave} (?:\\w+ ){0,6}?${things}\\b`,
    `\\b${things} (?:\\w+ ){0,4}(?:at home|in (?:the|your) (?:house|flat|home|room|place|bathroom)|around|near you|to hand|close by|within reach|where you are)\\b`,
    `\\b(?:anything|something|things?|them) (?:\\w+ ){0,4}(?:(?:within|in) (?:easy )?reach|close (?:to hand|by))\\b`,
  ),
};

export const askedOfPast: Asked = {
  plainly: of(
    `\\b(?:ever|nearly|almost|have you|did you) (?:ever |nearly |almost |actually |once )*act(?:ed)? on ${actedUpon}`,
    `\\b(?:have|did|has|had) (?:you|it) (?:ever )?(?:come|came|got|get|been|gone) (?:\\w+ )?(?:close|near) to ${doingIt}${end}`,
    `\\bhow close (?:have|did) you (?:ever )?(?:come|came|got|get|been) to ${doingIt}${end}`,
    `\\b(?:a|any|one) time (?:when |that )?you (?:nearly|almost) (?:acted on (?:${it}|the)|went through with (?:it|that)|ended (?:it|your))${end}`,
    `\\b(?:ever|have you|did you) (?:\\w+ )?(?:tried|try) to (?:die|act on|end (?:it|your life|things)|(?:kill|hurt|harm) yourself)\\b`,
    `\\b(?:have|had|did) you (?:ever )?(?:hurt|harmed) yourself${end}`,
    `\\b(?:earlier|previous|past|an|any) attempts?(?: to (?:${dying}|take)\\b|${end})`,
    `\\battempted(?: (?:suicide|it|to (?:${dying}|take))\\b|${end})`,
    `\\bthoughts? (?:of|about|like) [^?]*\\b(?:then|back then|at (?:that|the) time|in those days|in the past)${end}`,
    `\\bthoughts?(?: like (?:this|that|these|those)| of (?:it|that|dying|this kind))?(?: \\w+)? before${end}`,
  ),
  whileAbout: of(
    `\\bever (?:come|came|got|gotten|been|gone) (?:any )?(?:closer|further|nearer) than (?:that|this|(?:thinking|thoughts?)(?: (?:about|of) (?:it|that))?)${end}`,
    `\\b(?:a|any|one) time (?:when |that )?you (?:nearly|almost) (?:did|tried|acted)(?: it| that)?${end}`,
    `\\b(?:a|any|one) time (?:when |that )?you (?:have )?(?:came|come|got) (?:\\w+ )?close(?: to ${doingIt})?${end}`,
    `\\b(?:have|did) you (?:ever )?(?:come|came|got) (?:\\w+ )?close${end}`,
    `\\b(?:ever|have you|did you) (?:\\w+ )?(?:tried|try)(?: (?:it|that|to do it|anything like (?:that|this)))?${end}`,
    `\\b(?:felt|feel|thought|been) (?:that way|like (?:that|this)|this way|that|so) (?:\\w+ ){0,3}?(?:in the past|in your life|at any (?:time|point)|earlier)(?:,? ever)?${end}`,
    `\\b(?:or|and|ever) (?:ever )?(?:come|came|been|got|gotten) close(?: to (?:it|that))?(?: before)?${end}`,
    `\\b(?:felt like (?:this|that)|been like (?:this|that)|(?:this|that) bad)(?: for you| as this)? before${end}`,
  ),
};
