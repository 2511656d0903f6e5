import type { KnownTopic } from "./topic";
import { forPeople } from "./usual-wordings-for-people";
import { ofDays, ofTelling } from "./usual-wordings-of-telling";

const telling =
  "told|tell|said|say|let|opened? up|opening up|shared?|admit(?:ted)?|spoke|talked|came out with|were honest|showed";
const others =
  "they|he|she|your \\w+|people|anyone|anybody|somebody|someone|everyone|everybody|others|the others|\\w+";
const knowing = "knew|know|found out|find out|heard|hear|saw|see|read|realised|realized";

/** Questions in their usual wordings, each by the topic that it asks for whatever single words of it may mean. */
export const inUsualWordings: readonly (readonly [KnownTopic, RegExp])[] = [
  ...forPeople,
  ...ofTelling,
  ...ofDays,
  ["lives-with", /\bwho(?:['’]s| is| else is)? (?:\w+ )?(?:around|there|with)(?: you)? at home\b/i],
  [
    "friends",
    /^(?:(?:and|so|but|ok|okay),? )*(?:do|have) you (?:have|got|make|made) (?:any |many |some |good )*(?:friends|mates|buddies)\b|\bwho (?:are|do|have) you (?:been |usually )*(?:hang(?:ing)? (?:out|around)|hung out|spend(?:ing)? (?:\w+ )?time)\b/i,
  ],
  [
    "trusted",
    /\b(?:an adult|a grown[- ]?up|some adult|any adult|an older person|a teacher|a relative)\b[^?]*\b(?:trust|talk to|rely on|confide in)\b/i,
  ],
  [
    "if-better",
    /\bif (?:things|it|this|everything|life|you|matters) (?:were|was|got|felt|could be|became) (?:\w+ ){0,4}(?:better|easier|lighter|to improve|improved|to change)\b[^?]*\b(?:what|how)\b/i,
  ],
  [
    "if-free",
    /\bif (?:you|u) (?:could have|had|got|were given) (?:\w+ ){0,2}(?:day|afternoon|morning|evening|hour|week|night)s? (?:\w+ )?(?:off|free|to yourself|for yourself)\b/i,
  ],
  [
    "money",
    /\bhow much (?:do|did|does) (?:you|u|they) (?:\w+ )?(?:earn|make(?! (?:you|u|of)\b)|get paid|pay you)\b|\bwhat(?:['’]s| is) your (?:salary|wage|pay)\b/i,
  ],
  [
    "usual-day",
    /\b(?:what|how)\b[^?]*\b(?:normal|typical|usual|ordinary|average|regular) (?:\w+ )?(?:day|weekday)\b/i,
  ],
  [
    "enjoys",
    /\bwhat (?:did|do|have) you (?:used? to |always |ever |really )*(?:love|loved|like|liked|enjoy|enjoyed) (?:doing|to do)\b/i,
  ],
  [
    "drinking",
    /^(?:(?:and|so|but|okay|also),? )*(?:any|much|some|is there any|do you use|are you using|using) (?:alcohol|drink(?:ing|s)?|drugs|wine|beer|substances)\b|\b(?:alcohol or (?:drugs|anything)|drugs or alcohol|drink(?:ing)? or (?:drugs|using))\b/i,
  ],
  [
    "helps",
    /\bhow are you (?:\w+ )?(?:coping|managing|getting by|getting through)(?=\W*$| (?:outside|apart|with (?:it|this|that|things|all|everything)|at the moment|day|these days|on|otherwise)\b)/i,
  ],
  [
    "if-better",
    /\bif (?:everything|things|it|all(?: of it)?) (?:\w+ )?(?:went|goes|worked out|turned out|could go|could be) (?:\w+ )?(?:the way you|as you|how you|well|right|perfectly|just)\b[^?]*\b(?:what|how)\b/i,
  ],
  [
    "future",
    /\bin (?:(?:a|two|three|four|five|six|few|couple of|\d+) )+(?:months?|weeks?|years?)\b[^?]*\b(?:hope|want|wish|be telling|see yourself)\b/i,
  ],
  [
    "happened",
    /\btell me (?:\w+ )?about (?:the|that) (?:day|night|moment|morning|evening|time) (?:that |when )?(?:they|it|he|she) (?:told|said|let|rang|called|came|left|died|fired|sacked|closed|happened)\b/i,
  ],
  [
    "hardest",
    /\b(?:what|which)\b(?![^?]*\b(?:help|ease|cop(?:e|ed|ing)\b|tr(?:y|ied)\b|(?:kept|keeps?|get|gets|got) you\b|(?:do|did) you do\b|goes? through))[^?]*\b(?:hardest|heaviest|toughest|worst|most (?:difficult|painful)|hurts? (?:the )?most|(?:weigh(?:s|ing)?|sits?|sitting) (?:on you )?(?:the )?(?:most|heaviest))\b(?![^?]*\b(?:hours?|times?|days?|nights?|mornings?|evenings?|weeks?|moments?|could happen|would happen|might happen|you (?:ever )?(?:did|said))\b)/i,
  ],
  [
    "helps",
    /\bwhat (?:do|did|can) (?:you|u) (?:\w+ )?do (?:when|if|once|on)\b[^?]*\b(?:worst|hardest|bad|badly|too much|unbearable|overwhelming|that low|heaviest)\b/i,
  ],
  [
    "next-step",
    /\bwhat\b[^?]*\b(?:next|first|small(?:est)?|tiny|tiniest|little|doable|one) (?:\w+,? ){0,2}step\b/i,
  ],
  [
    "to-a-friend",
    /\bwhat (?:would|might|could|do) you (?:\w+ )?(?:say|tell|advise|want to say) (?:to )?(?:(?:a|your|one of your|somebody|someone|another) )?(?:\w+ )?(?:friend|mate|person|someone|somebody|colleague)\b[^?]*\b(?:who|if|in|like|with|going through|that)\b|\bif (?:a|your|one of your) (?:\w+ )?(?:friend|mate)\b[^?]*\bwhat (?:would|might) you\b/i,
  ],
  [
    "held-back",
    /\bwhat (?:stopped|held|kept|had stopped|was (?:stopping|holding|keeping)|has (?:stopped|held|kept)) (?:you|u)(?: back)?(?=\W*$|,| (?:then|until|till|before|so long|sooner|earlier|all (?:that|this|those)|(?:those|these|for) \w+|from (?:saying|telling|writing|calling|ringing|asking|talking|reaching|getting in))\b)/i,
  ],
  [
    "if-told",
    new RegExp(
      `\\b(?:what|how)\\b[^?]*\\b(?:happen|react|respond|take it|say|think|feel|do|be like|go)\\b[^?]*\\bif (?:you (?:\\w+ ){0,3}?(?:${telling})|(?:${others}) (?:\\w+ )?(?:${knowing}))\\b|\\bif (?:you (?:\\w+ ){0,2}?(?:told|said|let|opened up|shared|admitted)|(?:${others}) (?:\\w+ )?(?:knew|found out))\\b[^?]*\\b(?:what|how)\\b|\\bhow (?:do you (?:think|imagine|expect) )?(?:would|might|will|could) (?:${others}) (?:\\w+ )?(?:react|respond|take it)\\b|\\bhow do you (?:think|imagine|expect) (?:${others})(?:['’]d| would| might| will) (?:\\w+ )?(?:react|respond|take it)\\b`,
      "i",
    ),
  ],
  [
    "if-better",
    new RegExp(
      `\\b(?:how (?:would|will|could|might) (?:you|we) (?:know|notice|tell)|what (?:would|might|could) (?:tell you|be (?:the |a )?(?:first )?signs?))\\b[^?]*\\b(?:better|improv\\w*|easier|progress|getting somewhere)\\b|\\bif (?:things|it|this|that|everything|life) (?:was|were|got|gets|is|felt|did get) (?:\\w+ ){0,3}(?:better|easier|okay|ok|lighter|gone|solved)\\b|\\bif (?:you woke up|a miracle|the problems?|all (?:this|that|of this)|this)\\b[^?]*\\b(?:gone|solved|happened|went away|disappeared|better|over)\\b|\\bwhat would (?:better|good enough|okay|a (?:good|better|bit better) (?:day|week)|getting better|feeling better) (?:look|be|feel)\\b|\\bwhat would (?:your )?life (?:look|be|feel) like (?:without|if)\\b|\\bwhat would you (?:most )?(?:want|like|wish) to be different\\b|\\bwhat (?:would|needs to|has to|would need to) (?:be different|change)\\b|\\b(?:move|bring|get|push) (?:it|you|that) (?:up|down) (?:by )?(?:a|one|half a)\\b`,
      "i",
    ),
  ],
  [
    "say-to-them",
    /\bwhat (?:would|do|might) you (?:\w+ )?(?:say|tell|want to (?:say|tell)|like to (?:say|tell)|wish you (?:could|had) (?:say|said|tell|told)) (?:to )?(?:them|him|her)\b|\bif you could (?:say|tell|write) (?:\w+ )?(?:them|him|her|anything|something|one thing)\b|\bwhat (?:would|do|might) you (?:most )?(?:want|like|wish|hope) (?:for )?(?:them|him|her|people|everyone|others|(?:your|the) (?:\w+ )?\w+) to (?:know|understand|hear|see|remember|realise|realize|learn|notice)\b/i,
  ],
  [
    "changed",
    /\b(?:what|how|who) (?:were you|was (?:life|it|a day|everything)|were things)(?: \w+)? (?:like )?before\b|\bwhat(?:['’]s| has|s)? changed\b(?! (?:your|their) mind)(?![^?]*\b(?:tonight|today|this time)\b)|\bhow (?:have|has|did) (?:you|things|everything|your life) (?:\w+ )?chang\w*\b|\bhow (?:is|are|was|were) (?:you|it|things|this|life) different (?:from|to|than|before|now)\b|\byou (?:like|a different person) before (?:this|that|all|it)\b|\bwhat(?:['’]s| is) different (?:now|these days|since|from before)\b/i,
  ],
  [
    "helps",
    /\bhow (?:do|did|does) (?:you|u|one) (?:\w+ ){0,2}?(?:cope|manage|get by|get through|deal with|handle)\b(?=\W*$| (?:with )?(?:it|this|that|all|things|everything|when|then|on|day)\b)|\bwhat (?:do|did) (?:you|u) (?:\w+ ){0,2}?do when (?:it|that|this|things?|you) (?:gets?|feels?|is|are|happens?|comes?|starts?|got|feel)\b|\bwhy (?:a|an) \w+ and not (?:a|an) \w+|\bwhy not (?:a|an) (?:lower|\w+)\?/i,
  ],
  [
    "happened",
    /\bwhat (?:triggered|caused|started|brought on|set off|brought this on|set this off)\b|\bwhat (?:has )?(?:brought|set) (?:it|this|that|all this) (?:on|off)\b/i,
  ],
  [
    "work",
    /\bwhat (?:do you do|is it you do|did you do) for (?:a living|work|money)\b|\bwhat(?:['’]s| is) your (?:job|work|line of work|profession)\b/i,
  ],
  [
    "friends",
    /\bhow (?:has|is|does|did|have)\b[^?]*\b(?:affect\w*|chang\w*|impact\w*)\b[^?]*\b(?:relationships?|friendships?)\b/i,
  ],
  [
    "know",
    /\bwhat (?:do|does|did|would) (?:your )?(?:family|folks|people|everyone|everybody) (?:\w+ )?think\b/i,
  ],
  [
    "understood",
    /\bwhat(?:['’]s| is| would be)? (?:the )?(?:one|most important|main|first) thing (?:\w+ )?you(?:['’]d| would| want)? (?:\w+ )?(?:like|want|need|wish) (?:me|them|people|others|somebody|someone) to (?:know|understand|hear|get)\b|\bwhat (?:do|would) you (?:\w+ )?(?:want|need|like|wish) me to (?:know|understand|get)\b/i,
  ],
  [
    "next-step",
    /\bwhat (?:are you|r u) (?:going to|gonna) do(?= (?:now|next|about (?:it|this|that)|then)\b|\W*$)/i,
  ],
  [
    "taken-away",
    /\bwhat (?:are|will|would|do|might|could) you (?:\w+ ){0,3}?(?:take|taking|carry|carrying) (?:away|with you|from|out of|home)\b|\bwhat(?:['’]s| has| was| is)(?: been| it)? (?:the )?(?:most |least )?(?:useful|helpful)(?: \w+){0,3}? (?:about|of|in|from) (?:us|this|our|talking|the|today)\b|\b(?:sum up|summari[sz]e)\b[^?]*\b(?:for me|today|you)\b/i,
  ],
  [
    "after-talk",
    /\bhow (?:are|do) you (?:\w+ )?feel(?:ing)?\b[^?]*\b(?:compared (?:to|with)|after (?:talking|telling|writing|saying|sharing|this|our|all)|since we (?:started|began)|than when we|now that you)\b/i,
  ],
  [
    "feeling",
    /\bhow (?:are|r) (?:you|u),? (?:really|honestly|actually|truly)\b|\b(?:sad|angry|scared|hurt|worried|anxious|lonely|tired|numb|ashamed|guilty|frustrated|empty|afraid|upset)\b[^?]*\bor\b(?: (?:is it |is that )?(?:more|rather|mostly|just))?(?: (?:that )?(?:you(?:['’]?re| are)|ur|youre))?(?: more)? (?:sad|angry|scared|hurt|worried|anxious|lonely|tired|numb|ashamed|guilty|frustrated|empty|afraid|upset)\b/i,
  ],
  [
    "wrote",
    /\bwhat(?:['’]s| has| is| was)? (?:\w+ )?(?:changed|different)\b[^?]*\b(?:(?:made|makes|about) (?:tonight|today|now|this time)|(?:tonight|today)(?: of all \w+)?\W*$)|\bwhy (?:tonight|today|now)(?=\W*$| of all\b)/i,
  ],
  [
    "wrote",
    /\bwhat (?:made|led|got|brought|prompted|pushed|moved) you (?:to )?(?:decide|finally|try this|come (?:here|on)|text|log|do (?:that|this) (?:today|tonight|now))\b|\bwhat made (?:today|tonight|now) the (?:day|night|time|moment)\b|\bwhy (?:today|tonight|now)\W*$/i,
  ],
  [
    "confidence",
    /\bhow (?:confident|sure|certain|ready|likely) (?:are|do) you\b(?![^?]*\b(?:dead|die|kill|harm)\b)/i,
  ],
  [
    "lives-with",
    /\bwho(?:m)? (?:do|are) (?:you|u) (?:\w+ )?liv(?:e|ing) with\b|\bdo (?:you|u) (?:\w+ )?live (?:with (?:any|some)|alone|by yourself|on your own)|\bare you living (?:with (?:any|some)|alone|on your own)/i,
  ],
  [
    "sleep",
    /\bnights\b[^?]*\blike\b|\bhow (?:are|were|have) (?:the|your) nights\b|\bwhat (?:are|were|do) (?:the|your) nights\b/i,
  ],
  [
    "hardest",
    /\b(?:why|what (?:makes|made|keeps|puts) (?:it|you|that))\b[^?]*\b(?:not|rather than|instead of)\b[^?]*\b(?:higher|more)\b/i,
  ],
  [
    "helps",
    /\b(?:why|what (?:makes|made|keeps|puts) (?:it|you|that))\b[^?]*\b(?:not|rather than|instead of)\b[^?]*\b(?:lower|less|worse|zero)\b|\bhow (?:do|did|have|are) (?:you|u) (?:\w+ ){0,2}?(?:keep|kept|keeping) going\b|\bhow (?:have|did) you (?:\w+ )?(?:got|gotten|get|come|came) through\b|\bwhat (?:used to|did|would) (?:bring|make|give) you (?:\w+ )?(?:joy|happy|smile|pleasure)\b|\bwhat would make (?:the |this |your |to)\w+(?: \w+)? (?:(?:a )?(?:bit|little) )?(?:more bearable|bearable|easier|lighter|less (?:hard|heavy))\b/i,
  ],
];

/** Whether a sentence asks in a usual wording for one of some topics. */
export function asksInUsualWordsFor(
  sentence: string,
  topics: Readonly<Record<string, unknown>>,
): boolean {
  return inUsualWordings.some(
    ([asked, pattern]) => topics[asked] !== undefined && pattern.test(sentence),
  );
}

/** Whether a sentence asks for this topic in a usual wording of it. */
export function asksInUsualWords(sentence: string, topic: string): boolean {
  return inUsualWordings.some(([asked, pattern]) => asked === topic && pattern.test(sentence));
}
