import type { DistressSign } from "./distress-signs";

/**
 * Signs put together from who, what and when, on a sentence in its plain form, so that a wording nobody
 * wrote down before is heard by what it says: no time ahead, a time set, others relieved, things put
 * in order, held here by others alone.
 */
const sign = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, "u"));
const up = (most: number): string => `(?: [\\p{L}\\d']+){0,${most}}`;

const ahead =
  "(?:graduation|graduate|convocation|retire\\w*|old age|being old|(?:next|this coming) (?:year|semester|term|birthday|christmas|summer|winter|spring|month|one)|christmas|new year|spring|summer|winter|autumn|twenty\\w*|thirty|forty|fifty|[2-6]\\d|my (?:next )?birthday|the end of (?:the|this) (?:year|month|week))";
const stretch =
  "(?:winter|summer|spring|year|month|week|night|day|morning|birthday|christmas|decade|semester)";
const others =
  "(?:they|everyone|everybody|nobody|no one|people|the world|the (?:house|family|others)|life|it|things|my (?:\\w+ )?(?:family|mum|mom|mother|dad|father|parents|wife|husband|kids|children|friends|brother|sister|partner|boyfriend|girlfriend|son|daughter)|mum|mom|dad)";
const lighter =
  "(?:easier|lighter|calmer|quiet|quieter|peaceful|relief|relieved|cheaper|better|happier|fine|glad|free|freer|save|saved|manage|cope|get on|move on|forget|worry|breathe|sleep|rest|live again)";
const withoutMe =
  "(?:if i (?:was|were|am|did|had|just|left|went|stopped|vanished)|without me|not to have me|not having me|of having me|about me (?:again|any ?more|then)|once i|when i am (?:gone|not)|after i (?:am|go|have)|with me (?:gone|out of)|i was not (?:here|around|in)|i were (?:gone|not)|to carry me|me to carry)";
const own =
  "(?:cat|dog|pet|guitar|bike|books|records|room|things|stuff|clothes|car|plants|ring|watch|phone|laptop|collection|savings)";
const body = "(?:skin|legs?|arms?|thighs?|wrists?|stomach|hips?|ankles?|body)";

/** Families of signs, each a way of combining. */
export const distressFamilies: readonly DistressSign[] = [
  {
    name: "no time ahead",
    weight: "serious",
    patterns: sign(
      `\\b(?:do not|not|never|can not|will not|no longer|doubt|without)${up(6)} (?:make it to|making it to|see|seeing|reach|reaching|get to|live to|be there for|be here for|be around for|myself being|me being|me at|myself at|turning|get past|make it past|make it through) (?:my |the |another |any )?${ahead}\\b`,
      `\\b(?:no|not|is not|are not|will not be|not going to be)${up(3)} ${ahead} for me\\b`,
      `\\b(?:do not want|can not do|can not face|can not take|not doing|not do|will not do|not got|no)${up(3)} (?:another|one more) ${stretch}(?: (?:like this|of (?:this|it|me|being)|on this|feeling|here)|$|[,.!])`,
      `\\btomorrow${up(2)} (?:did not|does not|never|not) (?:come|came|happen|arrive)|\\b(?:it|have it) (?:never|not) be (?:morning|tomorrow)\\b|\\b(?:no|never (?:see|have)|without a) (?:tomorrow|next morning)\\b|\\bnever (?:be )?morning\\b`,
      `\\bstopped (?:buying|planning|making plans|booking|saving|looking|preparing|caring)${up(4)} (?:next year|the future|ahead|for later|past \\w+|after \\w+)\\b`,
      `\\b(?:calendar|diary|planner|future|years?|everything|it)${up(8)} (?:is|goes|looks) (?:blank|empty|black|nothing)(?: after| on purpose| past|$|[,.!])|\\bnothing (?:after|past|beyond) (?:\\w+day|the \\d+|that (?:day|date|week)|next week|this week)\\b`,
    ),
  },
  {
    name: "an end wished for",
    weight: "serious",
    patterns: sign(
      `\\bno version of${up(5)} with me in it\\b|\\b(?:nothing|no plans)(?: \\w+)? (?:booked|planned|arranged|left) (?:past|after|beyond)${up(2)}(?:$| and that)|\\bnever (?:pictured|imagined|seen|saw) myself (?:old|with (?:gr[ae]y|white) hair|at \\d+|growing)`,
      `\\bif nothing (?:changes|gets better|happens)${up(4)} (?:then )?(?:that is it|i am (?:done|out|gone)|it is over)\\b`,
      `\\b(?:hop\\w+|pray\\w*|wish\\w*|want)${up(3)} (?:my )?heart${up(2)} (?:stops?|quits?|gives out)\\b|\\b(?:want|need|asking|begging|ready)${up(4)} (?:be )?let go(?=$|[,.!])`,
      `\\b(?:want|wish|love|rather|like) to be (?:where|with)${up(3)} (?:gran|grandma|nan|grandad|grandpa|mum|mom|dad|brother|sister|son|daughter|wife|husband|friend)${up(1)} (?:is now|are now|went)\\b`,
      `\\bif i (?:had|have) (?:the|more) (?:nerve|guts|courage)\\b[^.!?]*\\b(?:done it|do it|gone)\\b|\\b(?:head|mind|brain|sentence|voice|something)${up(5)} (?:says|saying|telling me|tells me)(?: to)? do it\\b`,
      `\\b(?:already|practically|basically) (?:buried|dead|gone|underground)\\b|\\bpretending to be alive\\b|\\b(?:not|never) (?:built|meant|made|cut out) for (?:this|the) (?:world|life)\\b|\\bthe quiet (?:afterwards|after)(?: sounds|,? and it)`,
      `\\b(?:not|do not)${up(4)} (?:see|face|do|get through) another (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:by myself|alone) with it(?=$|[,.!])`,
      `\\bstopped (?:taking )?my (?:tablets|meds|medication|medicine)\\b[^.!?]*\\b(?:why bother|point|matter|pointless)\\b`,
    ),
  },
  {
    name: "a time set",
    weight: "grave",
    patterns: sign(
      `\\bi (?:have |had )?(?:set|given|gave|giving|am giving|allow\\w*) myself (?:until|till|to|one more|a deadline|a date|\\w+ more) ?${up(6)}(?:$|[,.!] (?:after|then|if))`,
      `\\b(?:picked|chosen|chose|decided on|settled on|fixed|set|circled) (?:a|the|my|which) (?:day|date|night|hour|time)(?=$|[,.!]| and | already| for it| now)(?! and (?:venue|place|time for (?:the|our)))`,
      `\\b(?:calm|calmer|peaceful|at peace|relieved|not (?:scared|afraid)(?: of it)?)${up(3)} (?:now|since|because|that)${up(4)} decided(?=$|[,.!])`,
      `\\b(?:nobody|no one) (?:is|will be) (?:home|in|here|there|around) (?:until|till)${up(2)} and i\\b${up(2)} (?:waiting|ready|been waiting|know what)`,
      `\\bget(?:ting)? it over with(?=$|[,.!])(?=.*|$)(?<=\\b(?:head|mind|voice|thoughts?|it)\\b.*)`,
    ),
  },
  {
    name: "others relieved",
    weight: "serious",
    toSpeaker: true,
    patterns: sign(
      `\\b${others}\\b[^.!?]{0,50}\\b${lighter}\\b[^.!?]{0,30}\\b${withoutMe}\\b`,
      `\\b(?:how|that it would be|so much) ${lighter}\\b[^.!?]{0,30}\\b${withoutMe}`,
      `\\bi am${up(2)} (?:extra|dead) weight\\b|\\bone (?:less|fewer) (?:mouth|person|problem|thing|worry)\\b[^.!?]{0,20}\\b(?:for them|without me|me)\\b`,
      `\\bthey would${up(2)} (?:cry|grieve|be sad|mourn|be upset|miss me) (?:for|a)${up(3)} (?:and )?then\\b`,
      `\\b(?:have|get) their (?:life|lives|money|freedom|evenings|sleep) back\\b|\\btaking up (?:room|space|air|oxygen)\\b|\\b(?:he|she|they) would${up(2)} get a better (?:one|mum|mom|dad|son|daughter|wife|husband|friend)\\b`,
      `\\bwho (?:would|will)(?: even| actually| really)? (?:turn up|come|show up|cry|be there) (?:for|to|at) (?:me|my (?:funeral|grave))\\b`,
      `\\bafter (?:\\w+day|tonight|tomorrow|this week|that)${up(1)} (?:nobody|no one|they|everyone)${up(4)} (?:about me|with me|because of me|for me)\\b`,
    ),
  },
  {
    name: "things put in order",
    weight: "serious",
    patterns: sign(
      `\\bwho (?:gets|will get|should get|takes|will take|looks after|will look after|would have) (?:the|my|all my) ${own}\\b`,
      `\\b(?:gave|given|giving|give|left|leaving|promised) (?:away )?(?:my|the|all my) ${own}\\b[^.!?]*\\b(?:will not|not|no longer|do not)${up(2)} need`,
      `\\b(?:wrote|written|writing|messaged|texted|called|rang) (?:to )?(?:each|all|every one|every single one) of (?:my|them|the)\\b[^.!?]*\\b(?:nice things|one last|last time|once more|say (?:bye|goodbye|sorry)|thank (?:them|you))`,
      `\\b(?:deleted|closed|wiped|cleared|cancelled|erased) (?:all |every one of )?(?:my|of my) (?:accounts?|messages|photos|chats|socials|profiles|history)\\b[^.!?]*\\b(?:nothing|so (?:that )?(?:no one|nobody|they)|left|tidy|behind|clean)`,
      `\\b(?:someone|somebody|they|you) (?:may|might) as well have (?:it|them|my)\\b|\\b(?:putting|put|writing|stuck) (?:\\w+ )?names on (?:all )?my (?:things|stuff|boxes|books)\\b|\\b(?:signed|put|made) (?:the|my|everything) (?:\\w+ ){0,3}(?:over to|in) (?:her|him|them|her name|his name)\\b[^.!?]*\\b(?:fine|okay|safe|after)\\b`,
      `\\b(?:tidied|cleaned|sorted|packed|emptied)${up(5)} so (?:that )?(?:they|she|he|nobody|no one)(?: \\w+)? not have to\\b|\\b(?:hugged|held|looked at)${up(6)} (?:too long|one last|to remember|remember it)`,
      `\\b(?:rehears\\w*|practi[sc]\\w*|imagin\\w*|plan\\w*|writing|thinking)${up(4)} (?:say|saying) (?:bye|goodbye|good bye) to (?:them|everyone|my|all)\\b`,
    ),
  },
  {
    name: "held here by others alone",
    weight: "serious",
    patterns: sign(
      `\\bi am (?:only|just|really only)(?: still)? (?:here|going|alive|around|staying|holding on|hanging on|breathing|doing this)(?: still)? (?:because of|cos of|for) (?:my|him|her|them|the)\\b`,
      `\\bonly (?:stay|staying|stayed|here|hold on) because${up(4)} (?:would|will) (?:find me|be left|blame|cry|never)\\b|\\b(?:is|are) the (?:one|only one|only thing|only ones) (?:who|that) (?:gets?|keeps?|got) me (?:through|here|going|alive)\\b`,
      `\\b(?:if it (?:was|were) not for|only thing (?:stopping|keeping|holding) me|what stops me|the reason i have not)\\b`,
    ),
  },
  {
    name: "worth nothing, meant for nothing",
    weight: "serious",
    patterns: sign(
      `\\bwhat is the (?:use|point|good) of me\\b|\\b(?:why|what)${up(3)} i was (?:put|born|made|placed)${up(1)} (?:here|at all|for|on)`,
      `\\b(?:living|life|being here|every day|existing|waking up)${up(2)} (?:is|feels?|has become)${up(2)} (?:sentence|punishment|prison|waiting room|chore i|something to sit out|torture)\\b`,
      `\\b(?:swap|trade|change)(?: places)? with${up(4)} (?:grave|dead|dying|died|coma|ground)\\b`,
      `\\b(?:ghost|shell|corpse|zombie|leftover)\\b${up(2)} (?:that|who)${up(2)} (?:forgot|should|has not|did not|left|stayed)`,
      `\\b(?:want|wish|wanting|like)${up(4)} (?:go|be|turn|fade) (?:to )?(?:black|dark|silent|nothing)(?: and (?:stay|never)|$|[,.!])`,
    ),
  },
  {
    name: "taken out on the body",
    weight: "grave",
    patterns: sign(
      `\\b(?:take|taking|took|let|letting) it (?:all )?out on (?:my ${body}|myself)\\b|\\bmy ${body} (?:is|are|was) the only\\b[^.!?]*\\b(?:take|let|out on)`,
      `\\b(?:started|did it|at it|doing it|begun|back to it)${up(3)} on my ${body}\\b|\\bon my ${body}\\b[^.!?]{0,20}\\bwhere (?:no one|nobody)\\b`,
      `\\bi did it (?:once|twice|before)\\b[^.!?]*\\b(?:same|again|close|back)\\b`,
      `\\b(?:bit|bite|biting|hit|hitting|scratch\\w*|pinch\\w*|dig\\w*|dug|press\\w*)${up(2)} my (?:hand|arms?|own|nails?|legs?|head|face)\\b[^.!?]*\\b(?:until|till|stops?|calm|feel)\\b`,
      `\\b(?:not|not properly) eaten (?:since|for)\\b[^.!?]*\\b(?:like|good|control|proud|deserve)\\b`,
    ),
  },
  {
    name: "hands of somebody",
    weight: "grave",
    toSpeaker: true,
    patterns: sign(
      `\\b(?:dad|father|stepdad|mum|mother|husband|wife|boyfriend|girlfriend|partner|ex|brother|uncle|boss|he|she)\\b${up(3)} (?:put|puts|had|has|got|lays?|laid) (?:his|her) hands? (?:on|round|around|over) (?:me|my)\\b`,
    ),
  },
];
