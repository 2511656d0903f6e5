import type { KnownTopic } from "./topic";

const anybody = "(?:any(?:one|body)|some(?:one|body))";
const family = "(?:family|parents|folks|mum and dad|mom and dad|dad and mum|people)";
const hindering =
  "(?:stops?|prevents?|keeps?|holds?|hinders?|is (?:stopping|preventing|keeping|holding))";
const reaching =
  "(?:asking|getting|seeking|reaching|contacting|calling|ringing|phoning|texting|messaging|telling|talking|speaking|saying|going|sharing|opening|letting)";

/** Questions for help, for what was said, and for what others make of it, in their usual wordings. */
export const ofTelling: readonly (readonly [KnownTopic, RegExp])[] = [
  [
    "know",
    /\bwho (?:(?:else|back home|at home|there|all|in your \w+) )*(?:(?:really|actually|already|even) )*knows? (?:about|how|what|that|of) (?!me\b)/i,
  ],
  [
    "know",
    /\bwhom? (?:have|had|did|do) (?:you|u) (?:\w+ ){0,2}?(?:confided?|told|tell|spoken|talked|opened up)\b(?! (?:me|us)\b)(?=[^?]*(?:\b(?:so far|thus far|until now|up to now|already|about (?:it|this|that|any|all|how)|this|in|to|else)\b|\W*$))(?![^?]*\b(?:last|would|could)\b)/i,
  ],
  [
    "know",
    new RegExp(
      `\\b(?:your \\w+|${family}|they|${anybody}|nobody|no one|no-one)(?: (?:at|from|in|back) \\w+)? (?:do(?:es)?(?:n['’]?t| not)|know) (?:\\w+ )?(?:know )?(?:(?:anything|a thing) )?(?:about|of) (?:any of |all of |all )?(?:it|this|that)(?: (?:yet|at all|then))?\\?`,
      "i",
    ),
  ],
  [
    "mask",
    /\bwhat (?:do|does|did) (?:you|u|it) (?:\w+ )?mean (?:when|if|by it when|whenever) (?:you|u) (?:say|tell \w+|said|write|answer)(?: that)? (?:(?:you|u|i)(?:['’]?re|['’]?m| are| am)? )?["“”'‘’]*(?:fine|ok|okay|all right|alright|good|managing|coping)\b|\bwhat(?:['’]s| is| lies) (?:really )?(?:behind|under|underneath|beneath) (?:that |the |your )?["“”'‘’]*(?:fine|ok|okay|i['’]?m fine)\b/i,
  ],
  [
    "if-told",
    new RegExp(
      `\\b(?:do|did) (?:you|u) (?:think|reckon|feel|suppose|believe) (?:that )?(?:it (?:would|might|could|may) (?:\\w+ )?(?:help|be good|be useful|make (?:it|things) better)(?: (?:you|at all|a bit|a little))? to (?:talk|speak|open up|tell|chat)|(?:talking|speaking|opening up|chatting|telling) (?:to |with )?(?:some(?:one|body)|any(?:one|body)|people|others|them|your \\w+)\\b[^?]*\\b(?:would|might|could|may) (?:\\w+ )?(?:help|be (?:good|useful|of use)|make (?:it|things|a difference)))`,
      "i",
    ),
  ],
  [
    "held-back",
    new RegExp(`\\bwhat(?:['’]s)? (?:\\w+ )?${hindering} (?:you|u) (?:from )?${reaching}\\b`, "i"),
  ],
  [
    "held-back",
    /\bwhat (?:makes|made) it (?:so )?(?:hard|difficult) (?:for you )?to (?:ask|tell|talk|reach|call|say|open)\b/i,
  ],
  [
    "if-told",
    /\bwhat would it (?:\w+ )?be like if (?:some(?:one|body)|any(?:one|body)|they|people|he|she|your \w+) (?:did|knew|could|found out|saw|understood)\b/i,
  ],
  [
    "if-told",
    /\bwhat (?:do (?:you|u) (?:think|imagine|fear|reckon) )?(?:would|might|could|will) (?:happen|(?:they|people|others|everyone|your \w+) (?:say|do|think)) if (?:you|u) (?:\w+ )?(?:ask|asked|told|tell|said|say|reached|called|spoke|talked|let)\b/i,
  ],
  [
    "noticed",
    new RegExp(
      `\\b(?:has|have|did) (?:${anybody}|people|they|others) (?:\\w+ )?(?:said|say|commented|asked|noticed|notice|remarked)(?: anything| something)?(?: to you)?(?: about (?:it|this|that|how you \\w+))?\\W*$`,
      "i",
    ),
  ],
  [
    "happened",
    /\bnature of (?:your|the) (?:difficult(?:y|ies)|problems?|troubles?|concerns?|distress|worr(?:y|ies)|situation|issues?)\b/i,
  ],
  [
    "loved-would-say",
    /\bwhat would (?:your|ur) (?:best|closest|oldest) (?:friend|mate) (?:\w+ )?(?:say|think|tell you)\b/i,
  ],
  [
    "family-thinks",
    new RegExp(
      `\\b(?:how (?:has|have|did|does|do|is|are) (?:your|ur) ${family} (?:\\w+ )?(?:react|reacted|reacting|respond|responded|responding|take|taken|taking|took|handle|handled|handling|deal|dealing)|what (?:does|do) (?:your|ur) ${family} (?:\\w+ )?(?:think|say|make) (?:of|about) (?:it|this|that|all)\\b|what (?:does|do) (?:your|ur) ${family} say\\W*$)`,
      "i",
    ),
  ],
  [
    "partner",
    /\bwhat (?:does|do) (?:your|ur) (?:partner|husband|wife|boyfriend|girlfriend) (?:\w+ )?(?:think|say|make) (?:of|about) (?:it|this|that|all)\b/i,
  ],
  [
    "understood",
    /\bwhat (?:would|do) (?:you|u) (?:\w+ )?(?:like|want|wish) (?:people|others|everyone|everybody) to (?:\w+ )?(?:understand|know|see|get|realise|realize)\b/i,
  ],
  [
    "could-call",
    new RegExp(
      `\\b(?:how would (?:you|u) feel about|what about|would (?:you|u) (?:be (?:ok|okay|willing|open|up)|feel (?:ok|okay|able|comfortable))(?: with| to| for)?|could (?:you|u) (?:see|imagine) yourself) (?:calling|ringing|phoning|texting|messaging|call|ring|phone|text|message) (?:${anybody}|a friend|one of them)\\b`,
      "i",
    ),
  ],
  [
    "could-see",
    /\bwho (?:could|can|might|would) (?:you|u) (?:\w+ )?(?:ask|get|invite|have) to (?:come (?:over|round|by)|be (?:there|with you)|stay (?:with you|over)|sit with you)\b/i,
  ],
  [
    "taken-away",
    /\bwhat(?:['’]s| has| was| is)? (?:been )?(?:the )?(?:most |least )?(?:useful|helpful)(?: (?:today|tonight|so far|in (?:this|our) \w+))?(?:,? (?:and|or) what (?:has|was|is)(?:n['’]t| not)(?: been)?)?\W*$|\bwhat(?:['’]s| has)(?: been)? (?:helped|not helped)\b[^?]*\b(?:today|tonight|talk|chat|conversation)\b/i,
  ],
  [
    "asked-after",
    new RegExp(
      `\\b(?:do|does|did|has|have) (?:they|he|she|others|people|${anybody}|your \\w+|any of them) (?:ever |still |even |really |actually )?(?:ask|asks|asked)(?: (?:you|u))? (?:how (?:you|u)|after (?:you|u)|about (?:you|u)|what (?:is|was) (?:wrong|going on))\\b`,
      "i",
    ),
  ],
  [
    "trusted",
    /\b(?:who|whom|one person|anyone|anybody|someone|somebody|any of them|one of them)\b[^?]*\b(?:(?:you|u) (?:could|can|might|would)|(?:could|can|might|would) (?:you|u)) (?:\w+ )?(?:imagine|see yourself|picture yourself|think of) (?:tell|talk|open|lett|confid)ing\b|\bif (?:you|u) could (?:only |just )*tell (?:just |only )?one person\b|\bis there (?:a|one|any) (?:person|one)\b[^?]*\b(?:you|u) (?:can|could|would) sit with\b/i,
  ],
  [
    "got-through",
    /\bhow did (?:you|u) (?:\w+ )?(?:get|come|make it|pull) (?:out of|through|over|past|back from) (?:it|that|this|them)\b/i,
  ],
  ["strengths", /\bsay (?:that )?(?:you(?:['’]re| are)|ur) (?:\w+ )?good at\b/i],
  [
    "dreams",
    /\bwhat did (?:you|u) (?:\w+ )?(?:want|dream of|wish|hope) (?:to be|being|becoming|to become)\b(?! (?:different|called)\b)/i,
  ],
  [
    "matters",
    /\bwhat (?:really |truly )?matters (?:to (?:you|u) )?(?:the )?(?:most|more|to (?:you|u))\b/i,
  ],
  [
    "if-told",
    /\bwhat (?:do (?:you|u) (?:think|imagine|fear|reckon) )?(?:they|people|others|everyone|your \w+) (?:would|might) (?:say|do|think) if (?:they|he|she|people|it)\b[^?]*\b(?:knew|found out|heard|came out)\b/i,
  ],
  [
    "know",
    /\b(?:did|have) (?:you|u) (?:ever )?(?:try|tried|trying) to (?:tell|talk to|speak to|explain (?:it |this )?to|let) (?:any(?:one|body)|some(?:one|body)|people|them|your \w+)\b|\b(?:have|had|did) (?:you|u) (?:\w+ ){0,5}?(?:discuss|discussed|talk|talked|spoken|speak|raise|raised|mention|mentioned|share|shared) (?:(?:about )?(?:this|it|that|any of (?:this|it|that)) )?(?:with|to) (?:a|an|any|some)\b(?! (?:\w+ )?(?:doctor|gp|therapist|counsell?or|lawyer|nurse|psych\w+|professional)\b)/i,
  ],
  [
    "better-times",
    /\b(?:moments?|times?|hours?|days?|bits?) (?:\w+ )?(?:when|where|that) (?:it|this|things) (?:\w+ )?(?:lets? up|eases?|lifts?|gets? (?:easier|lighter|better)|is (?:\w+ )?(?:easier|lighter|better|less|quieter|okay))\b|\bdoes (?:it|this) (?:ever )?(?:let up|ease|lift)\b/i,
  ],
  [
    "example",
    /\b(?:particular|certain|specific) (?:moment|situation|hour)\b(?![^?]*\b(?:could|help|do)\b)[^?]*\b(?:hard|difficult|tough|bad|worst|heavy)\b/i,
  ],
  ["faith", /\bdo (?:you|u) (?:\w+ )?pray\b/i],
  ["now", /\bhow (?:are|r) (?:you|u) keeping\b/i],
  [
    "plan-when",
    /^(?:(?:and|so|but|ok|okay|great|good|then),? )*(?:when|what (?:day|time)|which day)(?: (?:do (?:you|u) (?:think|reckon|feel))?)? ?(?:could|might|would|will|can|are|do|should) (?:you|u|that|it) (?:\w+ ){0,3}?(?:do|try|start|send|say|call|ring|go|tell|ask|fit|plan|happen|be|make|take|begin)(?:ing)?(?: (?:it|that|this|them|him|her|so))?(?: (?:in|then|possible|realistic|good|for you))*\W*$|\bwhen (?:do|would) (?:you|u) (?:think|reckon|say) (?:you|u)(?:['’]?ll|['’]?d| could| might| will| would| can) (?:\w+ )?(?:do|try|start|send|say|call|go|tell|ask)\b(?: (?:it|that|this|them|him|her))?\W*$/i,
  ],
  [
    "in-the-family",
    new RegExp(
      `^(?!.*\\b(?:could|can|talk|help|knows?|die|died|dying|suicid\\w*|killed|took)\\b)(?:.*\\b(?:has|have|had|did|does|was) (?:${anybody}|any of them|others|other people|(?:something|anything) like (?:this|that)|this|that|it|there (?:been )?(?:${anybody}|anything like (?:this|that)))\\b[^?]{0,60}\\b(?:in|of|on (?:either|your) side of) (?:your|ur|the) (?:\\w+ )?family\\b(?=[^?]{0,80}\\b(?:like (?:this|that)|similar|depress\\w*|anxi\\w*|been through|gone through|mental\\w*|felt|history)\\b)|.*\\b(?:this|it|that|depression|anxiety|low mood) (?:run|runs) in (?:your|ur|the) family\\b|.*\\bfamily history of\\b|.*\\b(?:this|that|it) ever happened in (?:your|ur|the) family\\b)`,
      "i",
    ),
  ],
  [
    "if-told",
    /\b(?:afraid|scared|worried|frightened|fear|worry|think|imagine)(?: of| that)?(?: what)? (?:would|might|could|will) happen if (?:people|they|he|she|anyone|anybody|someone|somebody|others|your \w+|everyone|everybody|it)\b[^?]*\b(?:knew|know|found out|find out|heard|saw|came out|got out)\b/i,
  ],
  [
    "wrote",
    /\bwhat (?:made|makes|led|brought|got|moved|prompted|pushed) (?:you|u) (?:to )?(?:write|writing|text|texting|message|messaging|come|reach out|reaching out|log on|log in|open this|contact us)\b(?! (?:him|her|them|to work|home|back)\b)[^?]*\b(?:today|tonight|now|this time|and not|rather than)\b/i,
  ],
  [
    "help-wanted",
    /\bwhat would (?:make|need to happen (?:for|in)) (?:this|our|the) (?:talk|chat|conversation|time|hour|session)(?: today| tonight| together)? (?:to )?(?:be )?(?:feel )?(?:worth|useful|helpful|good|worthwhile)\b/i,
  ],
  [
    "days-before",
    /\b(?:what (?:were (?:you|u)|(?:you|u) were|(?:life|it|everything) was|was (?:life|it|everything|your life)) like(?: for you)? before (?:all )?(?:of )?(?:this|it|that|everything)\b|before (?:all )?(?:of )?(?:this|it|that|everything)(?: \w+)?,? what (?:were (?:you|u)|was (?:life|it|your life)) like\b)/i,
  ],
  [
    "wish-said",
    /\bwhat (?:do|would) (?:you|u) (?:\w+ )?(?:wish|like|love|want|need|long)(?: for)? (?:\w+ )?(?:someone|somebody|anyone|people|they|them|others|your \w+|me) (?:would |could |had |to |just |only |once |simply )*(?:say|said|tell|told)(?: to)? (?:you|u)\b|\bwhat (?:do|would) (?:you|u) (?:\w+ )?(?:want|need|like|long|wish) to hear\b/i,
  ],
  [
    "between-us",
    /\bhow (?:are|is|have|has) (?:things|it|everything) (?:\w+ )?(?:between (?:you|u) and|with) (?:the rest of )?(?:your|ur) (?:family|parents|folks)\b|\b(?:are|do) (?:you|u) (?:\w+ )?(?:close|get on|get along) (?:to|with) (?:your|ur) (?:family|parents|folks)\b/i,
  ],
  [
    "last-word",
    /\b(?:is there )?(?:anything|something)(?: else)?(?: that)? (?:you|u)(?:['’]d| would| want| wanted|['’]ve)?(?: (?:still|also|really|have|had|got))* (?:like |want |wanted |wish |got |left )?to (?:say|add|tell me|share|mention|get off your chest)\b(?=[^?]*\b(?:before|still|today|tonight|end|close|stop|finish|go|last|final)\b)|\banything (?:you|u) would still (?:like|want) to (?:say|add|tell|share)\b/i,
  ],
  [
    "no-questions",
    /\b(?:do|have) (?:you|u) (?:have |got )?(?:any|some) questions? (?:for|to) me\b|\b(?:is there )?anything (?:else )?(?:(?:that )?(?:you|u)(?:['’]d| would)? (?:like|want) to (?:ask|know from)|to ask) me\b/i,
  ],
  [
    "better-than-start",
    /\bhow (?:are|do|is) (?:you|u|it|things)(?: feel(?:ing)?| doing)? (?:\w+ ){0,2}?(?:compared (?:to|with)|than|versus) (?:when|how|the (?:start|beginning)|before we)\b[^?]*|\b(?:do|are) (?:you|u) (?:feel|feeling) (?:\w+ )?(?:better|lighter|worse|different) (?:now )?(?:than|compared)\b[^?]*\b(?:start|began|wrote|beginning|before we)\b/i,
  ],
];

/** Questions for days, nights and what was before, in their usual wordings. */
export const ofDays: readonly (readonly [KnownTopic, RegExp])[] = [
  [
    "mornings",
    /\bfirst thing (?:that |which )?(?:you|u) (?:\w+ )?(?:think|feel|notice|do)\b[^?]*\b(?:morning|wake|waking)\b|\bwhat(?:['’]s| is| are)? (?:it like|going through your (?:head|mind)|your mornings like)\b[^?]*\b(?:wake up|waking|mornings?)\b|\bwhat (?:are|were) (?:the|your) mornings\b/i,
  ],
  [
    "night-thoughts",
    /\bwhat (?:happens|goes on|goes through your (?:mind|head)|do (?:you|u) (?:do|think(?: about)?)) (?:\w+ )?(?:when|if|once) (?:you|u) (?:wake|are awake|lie awake|can['’]?t sleep)\b/i,
  ],
  [
    "enjoys",
    /\bwhat (?:used to|did) (?:make|give|bring) (?:you|u) (?:happy|joy|pleasure|smile|laugh)\b|\bwhat (?:made|makes) (?:you|u) happy before\b/i,
  ],
  [
    "tonight",
    /^(?:(?:and|so|but|ok|okay),? )*what (?:do|are) (?:you|u) (?:usually |normally |mostly )?do(?:ing)? (?:in|of) (?:the |an )?evenings?\W*$/i,
  ],
  [
    "example",
    /\b(?:tell me (?:\w+ )?about|describe|(?:think of|remember|recall)|give me) (?:a|one|some|the last) (?:moment|time|day|situation|part)\b[^?.]*\b(?:hard|difficult|tough|rough|bad|painful|heavy)\b|\b(?:tell me (?:\w+ )?about|describe) (?:a|one) (?:\w+ )?(?:hard|difficult|tough|rough|bad|painful|heavy) (?:moment|time|day|situation)\b/i,
  ],
  [
    "days-before",
    /\bwhat was it like (?:when (?:you|u) (?:first |just )?(?:arrived|came|started|moved|got (?:here|there))|(?:at|in) the (?:start|beginning)|at first|before (?:all )?(?:this|that))\b/i,
  ],
  [
    "who-was-there",
    /^(?:(?:and|so|but|ok|okay),? )*(?:who (?:else )?was (?:there )?(?:with (?:you|u)|there)|were (?:you|u) (?:\w+ )?(?:alone|on your own|by yourself)|was (?:there )?(?:anyone|anybody|someone|somebody)(?: else)? (?:there )?with (?:you|u))(?=\W*$| (?:then|there|when|at the time|that (?:day|night|evening|morning)|at that (?:moment|time|point))\b)/i,
  ],
  [
    "where-then",
    /\bwhere were (?:you|u) (?:when|at the time|at that|that (?:day|night|evening|morning))\b/i,
  ],
  [
    "reacted",
    /\bhow did (?:you|u) (?:\w+ )?(?:react|respond|take it|take that|take the news|handle (?:it|that))\b|\bwhat did (?:you|u) (?:\w+ )?do (?:when (?:that|it|you|they|he|she)|at that (?:moment|point))\b/i,
  ],
  [
    "ate-with",
    /\bwho(?:m)? (?:do|did|are) (?:you|u) (?:\w+ )?(?:eat|eating|have|having) (?:(?:your )?(?:meals?|dinner|lunch|breakfast|tea|supper) )?with\b|\bwith whom do (?:you|u) eat\b|\bdo (?:you|u) (?:\w+ )?eat (?:alone|on your own|by yourself|with (?:anyone|anybody|someone|others))\b/i,
  ],
  [
    "scale-well",
    /\b(?:10|ten)\b(?:,? ?(?:is|being|means|meaning|would be|as|=|for|where)) (?:that )?(?:(?:you|u)(?:['’]re| are|r)? )?(?:\w+ ){0,3}?(?:fine|great|good|well|ok|okay|happy|happiest|best|coping|perfect|brilliant|amazing|calm|safe|safest|on top of|totally fine|peaceful|all right|alright|wonderful)\b(?! ?(?:or|and) )/i,
  ],
  [
    "thoughts",
    /\bwhat(?:['’]s| is| are)? (?:the |that )?(?:one |main |single )?things? (?:that )?(?:you|u) (?:can(?:not|['’]?t) stop|keep(?: on)?) (?:thinking|worrying|coming back|going over)\b|\bwhat can(?:not|['’]?t) (?:you|u) stop thinking\b/i,
  ],
  [
    "better-times",
    /\bwhen (?:do|did|are) (?:you|u) (?:\w+ )?(?:feel )?(?:the )?(?:most|more|a bit|a little) (?:like )?(?:yourself|your old self|alive|at ease|at peace|relaxed|okay|ok)\b/i,
  ],
  ["self-talk", /\bhow (?:do|are) (?:you|u) (?:\w+ )?treat(?:ing)? yourself\b/i],
  [
    "self-talk",
    /\bhow (?:do|are) (?:you|u) (?:\w+ )?(?:feel|feeling|think|thinking|see|seeing|look at|talk to|talking to) (?:about |of )?yourself\b/i,
  ],
];
