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
    `\\b(?:when|what (?:day|time)|which day)(?: (?:do you (?:think|reckon|feel)|exactly))? ?(?:would|will|could|can|might|may|are|were|do|should) (?:you|it|that|this)(?:['’]d|['’]ll| would| will| could| might)? (?:\\w+ ){0,3}?(?:do|try|happen|be|take|use|start|go|act on)(?:ing)?(?: (?:it|that|this|them|through with it))?${end}`,
    `\\b(?:got|gone|come|been) (?:\\w+ ){0,2}(?:as far as|to) a plan\\b`,
    `\\b(?:is (?:that|this|it)|thought (?:of|about)|think of|thinking of|thinking about) (?:a|the|any) plan${end}`,
    `\\b(?:made|have|got|had)(?: you)?(?: made| got)? (?:any )?plans${end}`,
    `\\bmade (?:a|any) plans?${end}`,
    `\\b(?:made|making|got) (?:you )?(?:any |some )?preparations\\b`,
    `\\b(?:how|where|when) (?:exactly )?(?:would|will|could|might) you (?:\\w+ )?(?:do it|go about it|end (?:it|things))${end}`,
    `\\bwhere (?:would|will|could|might) you (?:\\w+ )?(?:go|be)${end}`,
    `^(?:(?:and|so|but|okay),? )*(?:where|how|with what)(?: (?:exactly|then))?\\W*$`,
    `\\bwhat (?:would|will|could|might) you do to (?:end (?:it|things|your)|die|kill yourself)\\b`,
    `\\b(?:anything|something) (?:planned|ready|put by)${end}`,
    `\\b(?:got|gotten|getting|had|made|making|put) (?:things|anything|something|any|it) (?:ready|prepared|in place)${end}`,
    `\\b(?:have|did) you (?:ever )?prepared? (?:anything|something|for it)${end}`,
    `\\b(?:made|making|any) preparations?(?: for (?:it|that))?${end}`,
    `\\b(?:anything|something) set aside(?: for (?:it|that))?${end}`,
    `\\bset (?:anything|something) aside(?: for (?:it|that))?${end}`,
    `\\b(?:did|have) you (?:\\w+ )?(?:make|made) (?:a|any) plans?${end}`,
    `\\b(?:a|any|some) (?:way|method) (?:in (?:your |)mind|you (?:have|had) (?:in mind|thought of))\\b`,
    `\\bplann(?:ed|ing) (?:anything|it|${when}|to do it)${end}`,
    `\\b(?:thought|think|thinking|worked out|decided|figured out|know|planned) (?:about |of )?${when}(?: or ${when})?(?: ${would}(?: (?:do it|do that|go about it))?)?${end}`,
  ),
};

/** What somebody could use: named, so that it is heard, and never said by a client. */
export const things =
  "(?:pills?|tablets?|medication|medicines?|meds|painkillers|drugs|weapons?|guns?|(?:anything|something) (?:sharp|dangerous))";
/** Things that are taken for an illness, or kept for somebody else's. */
const asCare =
  "(?! (?:for (?:your|the|his|her|their|my|our|sleep|anxiety|pain)\\b|to (?:give|help|calm|sleep)\\b|(?:that )?you (?:are )?(?:take|taking|on) for\\b|(?:that|which) helps?\\b))";
const toHave =
  "(?:are there|is there|do you (?:still )?(?:have|keep|own)|have you(?: still)?(?: got)?|you(?: still)?(?: have|['’]ve)? got|(?:can|could) you get(?: hold of| at)?|got|any)";
const atHome =
  "(?:at home|in (?:the|your) (?:house|flat|home|room|place|bathroom|kitchen)|around|near you|to hand|close by|within reach|where you are)";
/** What eases: asked for as something to hold on to. */
const easing =
  "(?:calm\\w*|help(?:s|ed|ing|ful)?(?! you (?:\\w+ )?(?:do it|die|end|kill|hurt|harm))|comfort\\w*|sooth\\w*|relax\\w*|distract\\w*|cop(?:e|es|ing)|cheer\\w*|ground\\w*|breath\\w*|exercises?|music|songs?|walks?|walking|baths?|showers?|tea|blankets?|books?|apps?|hobb\\w+|helplines?|games?|journal\\w*|photos?|pets?|dogs?|cats?|stretch\\w*|yoga|meditat\\w*|techniques?|look forward|hold on to|better|safer?)\\b";
const notEasing = `(?!,? (?:(?:that|which|who|to|like|such|as|for|when|maybe|perhaps|say|you|can|could|might|would|usually|always|really|a|an|the|your|some|it|things|feel|makes?|keeps?|even|just) )*${easing})`;
/** A word on the way from "anything" to where it is. */
const onTheWay = `(?:(?!${easing})\\w+ )`;
const forIt = `(?: (?:for (?:it|that|this)|to (?:do (?:it|that)|${dying}(?: (?:it|your life|yourself))?)|of (?:doing (?:it|that)|${dying}(?: (?:it|your life|yourself))?)|on yourself|tonight|today))*`;

/** Whether anything is at hand for it. */
export const askedOfMeans: Asked = {
  plainly: of(
    `\\b${things}\\b[^?]*\\b(?:too (?:many|much)(?! (?:work|trouble|money))|overdose|all at once)\\b`,
    `\\b(?:anything|something) (?:\\w+ )?(?:to do it with|to (?:hurt|harm|kill) yourself with)\\b`,
    `\\byou (?:could|would|might|may|will) (?:hurt|harm|kill) yourself with\\b`,
    `\\b(?:anything|something|things?) (?:\\w+ ){0,6}(?:you (?:could|would|might|may) use|to use) (?:to|for) (?:${dying}|do(?:ing)? (?:it|that))`,
    `\\b(?:use|using) (?:\\w+ ){0,3}to (?:${dying})`,
    `\\bthe (?:thing|things|means) (?:that )?you (?:would|were going to|might|could|will) use\\b`,
    `\\b(?:means|way) (?:to (?:kill|hurt|harm) yourself|to (?:end your life|die)${end}|of (?:killing|hurting|harming|ending your life))`,
  ),
  whileAbout: of(
    `\\b(?:it|them|that|those) (?:\\w+ )?(?:where|somewhere) you can (?:\\w+ )?(?:get|reach)\\b`,
    `\\b(?:can|could) you (?:\\w+ )?(?:get|reach) (?:at |to |hold of )?(?:it|them)(?: (?:right )?(?:now|tonight|easily|where you are))?${end}`,
    `\\b(?:could|can|would|will|might) (?!you\\b)(?:\\w+ ){1,3}?(?:come and )?(?:fetch|take|keep|hold|hold on to|collect|lock up|look after|mind) (?:it|them)(?: (?:off you|away|from you|for you|for a (?:while|bit)|safe|instead|tonight))+`,
    `\\b(?:get|have|put|move|moved|give) (?:it|them) (?:\\w+ )?(?:out of (?:the|your) (?:house|home|flat|reach|way)|out of reach|somewhere else|locked (?:up|away)|away for (?:now|tonight))`,
    `\\b(?:anything|something) (?:\\w+ ){0,2}to do it with${end}`,
    `\\b(?:have|got|had) (?:what|everything|all) (?:that )?you would need(?: (?:to do it|for it|for that))?(?: ${atHome})?${end}`,
    `(?<!\\bby )\\b(?:the|any|a) means${forIt}${end}`,
    `\\b(?:have|had|got|there|found|find|thought of|know|chosen) (?:\\w+ ){0,2}?(?:a|any|the) ways? (?:to do (?:it|that)|to end (?:it|things)|of (?:doing|ending) (?:it|that|things))${end}`,
    `\\bwhat (?:exactly )?(?:would|might|could|will|are|were) you (?:(?:going|planning|thinking) (?:to|of) )?(?:use|using)${forIt}${end}`,
    `\\b(?:thought|think|thinking) (?:of|about) using(?: (?:it|them|that|those|these|one|some|anything|something))?(?: ${atHome})?${forIt}${end}`,
    `\\b(?:thought|think|thinking) (?:of|about) (?:using|taking) (?:\\w+ ){0,2}?${things}\\b${asCare}`,
    `\\baccess to (?:anything|something|it|them|those)(?: (?:like that|you could use|that could (?:hurt|harm) you))?${end}|\\baccess to what you (?:would|might|could)\\b|\\baccess to (?:\\w+ ){0,3}?${things}\\b${asCare}`,
    `\\b(?:anything|something) ${onTheWay}{0,5}(?:you could use|to hand|at hand)${notEasing}${forIt}${end}`,
    `\\b(?:anything|something|what) (?:(?:in|at|around|to|that|the|your|house|home|flat|room|place|hand|there|mind|kitchen|bathroom|bedroom|nearby|reach) ){0,4}you (?:would|might|will)(?: ever)? use(?: (?:to (?:do it|end (?:it|your life))|on yourself|tonight))?${end}`,
    `\\b(?:got|have|keep|kept) (?:any|some|anything|something) (?:put (?:away|by)|stored|saved up)${end}`,
    `\\b(?:bought|got hold of|gathered|collected|saved|stored|hidden|put together|looked for) (?:up )?(?:anything|something|things|any|some|it|them)(?: (?:up|away|like that|to use|together))*${forIt}${end}`,
    `\\b(?:bought|buying|got hold of|gather(?:ed|ing)|collect(?:ed|ing)|sav(?:ed|ing)|stor(?:ed|ing)|stockpil(?:ed|ing)|hid(?:den|ing)|put(?:ting)? (?:by|aside|away)) (?:up )?(?:\\w+ ){0,2}?${things}\\b${asCare}`,
    `\\bwhere (?:are|is|do you (?:keep|have)|have you (?:put|got)) (?:\\w+ ){0,3}?${things}\\b${asCare}`,
    `\\b(?:own|keep|have|had|got) (?:(?:a|any|some|the|your|those|these|that|all) )?${things}\\b${asCare}`,
    `\\b${toHave} (?:\\w+ ){0,6}?${things}\\b${asCare}`,
    `\\b${things} (?:\\w+ ){0,4}${atHome}\\b`,
    `\\b${things} (?:\\w+ ){0,4}you (?:(?:could|might|would) (?:use|take)|have thought)\\b(?! for )`,
    `\\b(?:would|might|could|will|are|were) you (?:\\w+ ){0,2}?(?:use|using) (?:(?:the|those|these|your|a|any|some) )?${things}\\b${asCare}`,
    `\\bhow many (?:\\w+ )?${things}\\b${asCare}`,
    `\\bget hold of (?:\\w+ ){0,2}?${things}\\b${asCare}`,
    `\\b${things}\\b[^?]*\\b(?:have|got|keep) (?:them|it|those|any)\\b`,
    `\\b(?:are|is) (?:the|your|those|these|that|any) ${things} (?:\\w+ ){0,2}?(?:there|here|somewhere)\\b`,
    `\\bput (?:anything|something) (?:aside|away|by)${forIt}${end}`,
    `\\bdid you (?:ever )?(?:buy|get hold of|gather|collect) (?:anything|something)${forIt}${end}`,
    `\\b(?:anything|something|things) [^?]*\\b(?:out of (?:your )?reach|locked away|put away|made safe|out of the (?:house|flat|home|room))\\b`,
    `\\bwhat you would need${forIt}${end}`,
    `\\b(?:anything|something|things) (?:\\w+ ){0,6}?(?:not (?:be )?safe|unsafe|dangerous) (?:for you )?to have\\b`,
    `\\b${toHave} anything like that(?: (?:\\w+ ){0,2}?${atHome})?${end}`,
    `\\b(?:anything|something) ${onTheWay}{0,3}(?:at|to) hand\\b${notEasing}`,
    `\\b(?:anything|something|things?|them) ${onTheWay}{0,4}(?:(?:within|in) (?:easy )?reach|close (?:to hand|by))\\b${notEasing}`,
  ),
};

export const askedOfPast: Asked = {
  plainly: of(
    `\\b(?:ever|nearly|almost|have you|did you) (?:ever |nearly |almost |actually |once )*act(?:ed)? on ${actedUpon}`,
    `\\b(?:have|did|has|had) (?:you|it) (?:ever )?(?:come|came|got|get|been|gone) (?:\\w+ )?(?:close|near) to ${doingIt}${end}`,
    `\\bhow close (?:have|did) you (?:ever )?(?:come|came|got|get|been) to ${doingIt}${end}`,
    `\\b(?:a|any|one) time (?:when |that )?you (?:nearly|almost) (?:acted on (?:${it}|the)|went through with (?:it|that)|ended (?:it|your))${end}`,
    `\\b(?:ever|have you|did you) (?:\\w+ )?(?:tried|try) to (?:die|act on|end (?:it|your life|things)|(?:kill|hurt|harm) yourself)\\b`,
    `\\b(?:(?:have|had|did) you (?:ever )?|\\btimes? (?:when |that )?you (?:ever |have )?)(?:hurt|harmed) yourself${end}`,
    `\\b(?:earlier|previous|past|an|any) attempts?(?: to (?:${dying}|take)\\b|${end})`,
    `\\battempted(?: (?:suicide|it|to (?:${dying}|take))\\b|${end})`,
    `\\bthoughts? (?:of|about|like) [^?]*\\b(?:then|back then|at (?:that|the) time|in those days|in the past)${end}`,
    `\\bthoughts?(?: like (?:this|that|these|those)| of (?:it|that|dying|this kind))?(?: \\w+)? before${end}`,
  ),
  whileAbout: of(
    `\\b(?:have|had|did) you (?:already |actually |just )?(?:taken|take|swallowed|swallow) (?:anything|something|any|some|too (?:much|many)|all|it|them)(?: of (?:it|them|those|these))?(?=\\W*$| (?:already|tonight|today|just now|yet|this (?:evening|morning|afternoon)|before (?:this|you wrote))\\b)(?! (?:for|to) )`,
    `\\b(?:have|did) you (?:already (?:\\w+ )?(?:done|do) (?:anything|something)|(?:done|do) (?:anything|something) already)\\b(?! (?:nice|kind|fun|good|for)\\b)`,
    `\\b(?:have|has|did|had|were) you (?:ever )?(?:come|came|got|get|been|gone) (?:\\w+ )?(?:close|near) to (?:doing|trying) (?:something|anything)\\b`,
    `\\bhow (?:close|near) (?:have|did|were) you (?:ever )?(?:come|came|got|get|been)${end}`,
    `\\b(?:gone|got|come|been) (?:\\w+ )?(?:as|that|so) far(?: as (?:trying|acting|doing (?:it|that)|hurting yourself))?${end}`,
    `\\bever (?:come|came|got|gotten|been|gone) (?:any )?(?:closer|further|nearer) than (?:that|this|(?:thinking|thoughts?)(?: (?:about|of) (?:it|that))?)${end}`,
    `\\b(?:a|any|one) time (?:when |that )?you (?:nearly|almost) (?:did|tried|acted)(?: it| that)?${end}`,
    `\\b(?:a|any|one) time (?:when |that )?you (?:have )?(?:came|come|got) (?:\\w+ )?close(?: to ${doingIt})?${end}`,
    `\\b(?:have|did) you (?:ever )?(?:come|came|got) (?:\\w+ )?close${end}`,
    `\\b(?:ever|have you|did you) (?:\\w+ )?(?:tried|try)(?: (?:it|that|to do it|anything(?: like (?:that|this))?))?(?: in the past)?${end}`,
    `\\b(?:felt|feel|thought|been) (?:that way|like (?:that|this)|this way|that|so) (?:\\w+ ){0,3}?(?:in the past|in your life|at any (?:time|point)|earlier)(?:,? ever)?${end}`,
    `\\b(?:or|and|ever) (?:ever )?(?:come|came|been|got|gotten) close(?: to (?:it|that))?(?: before)?${end}`,
    `\\b(?:felt like (?:this|that)|been like (?:this|that)|(?:this|that) bad)(?: for you| as this)? before${end}`,
  ),
};
