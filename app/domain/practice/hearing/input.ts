import { holdsBoth } from "./sparing";
import { withoutLeadIn } from "./lead-in";
import { readIntoThem } from "./read-into";
import { hears, matchesAny, patterns, type Pattern } from "./pattern";

const deeds =
  "(?:try|talk|speak|go|start|look(?! forward\\b)|ask|take|make|call|join|find|write|use|reach|think about|consider|do|get|set|focus|contact|check|work|apply|tell|search|seek|give|spend|keep|sleep|eat|rest|see a|see if|visit|sign up|stop|quit|cut|avoid|break up|leave|let|put|bring|meet|plan|practise|practice|read|drink|exercise|journal|meditate|breathe|distract|block|confront|forgive|report|cut down|limit|switch|learn|remember|be|have a|book|email|message|text)";
/** Deeds that "you can" as often tells of as it counsels. */
const plainDeeds =
  "(?:ring|phone|sit|open|turn|walk|move|buy|borrow|send|wait (?:for|till|until)|pay|save|invite|explain to|apologi[sz]e)";

/** Deeds that, right after "just", "maybe" or "better", are hardly told of somebody. */
const firmDeeds =
  "(?:call|ring|phone|text|message|tell|talk to|speak to|ask|see a|write|buy|open|send|apologi[sz]e|block|join|visit)";

/** Deeds that "I would" as good as tells somebody to do. */
const firmAlone =
  "(?:call(?! (?:that|it|this)\\b)|ring|phone|text|message|block|join|exercise|jog|meditate|book)";

/** "You'd like to take an arm", "you'd perhaps give anything": a wish or a loss is read in them, and no deed counselled. */
const wished =
  "(?:(?:like|love|want|wish|hate|rather|sooner)\\b|give (?:a (?:lot|good deal|great deal)|so much|anything|everything|the world)\\b)";
const adverbs = "(?:(?:perhaps|maybe|probably|possibly|almost|really|still|just|even|sometimes) )*";

const advising: readonly Pattern[] = [
  {
    heard: new RegExp(
      `(?:^|[,;] ?)(?:(?:and|so|but|then|maybe|perhaps) )*(?:just|maybe|perhaps|better|please|try to|go and) (?:just |try to |go and )*${firmDeeds} (?!me\\b|us\\b|you\\b|your time\\b|of\\b)\\w+`,
    ),
    unless:
      /^(?:(?:and|so|but|then|okay|yeah|well),? )*(?:when |if |because )?(?:you|i|we)\b[^,;]*[,;]/,
  },
  {
    heard: new RegExp(
      `\\byou (?:really |just |also |probably |definitely |maybe |still |do )*(?:should|ought to|need to|have to|must(?! ${readIntoThem})|better(?! (?:that|than|this|now|like|when|if|for|in|with|as)\\b|\\W*$)|had better|would better)\\b(?! (?:be|have been|feel|have felt) (?:so |really |feeling|very|going|quite|feeling|exhausted|tired|proud|hard))`,
    ),
    unless:
      /\b(?:do not|does not) (?:have|need) to\b|(?<!\bi )\b(?:taught|told|raised) you(?: \w+){0,2} you (?:must|have to|had to|should|need to)\b|\byou (?:were (?:taught|told|raised)|(?:have )?learn(?:ed|t))(?: \w+){0,2} you (?:must|have to|had to|should|need to)\b|\bnothing(?: that)? you (?:really )?(?:have|need) to (?!do is\b|lose\b)\w+(?!.*\b(?:except|but|other than|besides|should)\b)|\b(?:do|did|would|will) you (?:\w+ )?(?:have|need) to\b|\b(?:if|when|because|how|what|that|which|why|where|like|all the things|everything|things) you (?:really |just |also )*(?:have|need) to\b|\byou (?:must|should) (?:be|feel|have been|have felt)\b|\b(?:as if|as though) you (?:must|have to|had to|need to|should)\b[^:;]*$|\w,? and you have to (?:turn your|look away|carry (?:it|that|on smiling)|swallow|pretend|hide (?:it|that|yourself)|wear a)\b|\byou have to (?:deal|live|cope|carry|put up|go through|do this alone|do it all)\b|\b(?:and|then|so) you have to (?:just )?(?:(?:stand|sit|lie|watch|smile|nod) (?!up\b|down\b|at least\b)\w+|bear|act|be (?:let|the one|told|looked|seen|asked))\b|\b(?:meanwhile|all the while|all day|all night|(?:every|each) (?:single )?(?:day|night|morning|evening|week|time)),? you have to (?!(?:call|ring|see|take|get|eat|drink|rest|sleep|exercise|try|go (?:for|to|out|and)|talk to|speak to|tell (?:him|her|them|your)|ask (?:him|her|them|your|for))\b)/,
  },
  {
    heard: new RegExp(
      `(?<!\\b(?:someone|somebody|anyone|anybody|person|friend|so that|so|as if|as though|wish|like|until|before|where|whether|who|whom|all|nothing|anything|little|honou?red|(?:see|understand|hear|know|imagine|get) (?:why|how)) )\\byou (?:could|can|(?:might|may)(?! be \\w+ing\\b)|would(?! let (?:see|in|near|go)\\b)(?! be (?:done for|lost|finished|in trouble|sunk|gone)\\b)(?! ${adverbs}${wished}))(?: want to| wanna| like to)?(?: (?:also|always|maybe|perhaps|just|even|consider|probably|definitely|actually|at least|then))* (?!call (?:it|that|this|yourself)\\b)(?!(?<=\\b(?:anything|something|what) (?:(?:in|at|around|to|that|the|house|home|hand|there) ){0,4}you (?:could|can|might|may|would) )use\\b)${deeds}\\b(?! (?:me\\b|it me))`,
    ),
    unless:
      /\byou can (?:just |also |simply )?be (?:how|who|as|exactly|whatever|yourself)\b(?![^,.;]*\b(?:and|then) \w+)|\byou can (?:just |also |always )?(?:leave|skip) (?:anything|things|bits|it|that) out\b|\b(?:no|nowhere|not (?:a|an|one)|hardly an?|never an?|barely an?|are you (?:somewhere|in a \w+)) ?(?:\w+ )?(?:(?:where|when|in which|with whom|to whom|that|who) )?you can\b|\byou can (?:always |also |still |just )*(?:text|write(?: to)?|message|call|ring|reach|contact|come back to|get hold of) (?:me|us|this (?:line|number)|(?:in |back )?here|again)\b(?!.*\b(?:but|and) you\b)|^(?:(?:and|so|but),? )*(?:with|around|beside|next to) (?!an? |some|your (?:doctor|gp|counsel\w*|therap\w*))(?:\w+ ){1,3}you could (?:just )?(?:be|let go|rest|sit|breathe|stop)\b|\byou (?:can|may|could) (?:just |also |always )?(?:talk|say|cry|be|take (?:your|as)|spend|leave|put|vent|let|drop|bring)\b(?!.*\b(?:counsel\w*|therap\w*|doctor|journal|your (?:mum|mom|dad|\w+er))\b) (?:\w+ ){0,8}(?:here|with me)(?:$|[,.;]| (?:if you (?:like|want|wish)|for (?:a while|now|tonight|as long))\b)|\b(?:who|whom|anyone|anybody|what)(?: else)? (?:is|was|would be) there(?: that| whom)? you (?:could|can|might)\b|\bif you (?:could|might)\b.*\b(?:(?:what|who|whom|which|where|how|when)(?: \w+)? (?:would|is|was|might|could|will|do|did)|would you)\b|\b(?:was|is|got|get|went|came) as (?:far|much|long|well|fast|close) as you (?:can|could)\b|\byou can \w+[^.?!]* and (?:(?:it|that|they) still|still (?:it|that|they|nothing|nobody)|nothing|nobody)\b|\b(?:do|did|are|were) you (?:\w+ )?(?:feel|think|fear|worry|worried|afraid|scared)(?: like| that)? you (?:might|could|would)\b|\b(?:anything|something|what)(?: else)?(?: that)? you would (?:like|want) to (?:talk|ask|tell|share|start|focus|look|go)\b|\b(?:says|shows|tells me|means|great|good|amazing|impressive|glad|happy)\b[^.]*\bthat you (?:can|could)\b/,
  },
  {
    heard: new RegExp(
      `\\byou (?:really |just |honestly )*(?:should|ought to|had better|would better) (?:just |really |simply )*(?:${firmDeeds}|try|talk|go|stop|start)\\b`,
    ),
    unless:
      /\b(?:says?|said|think|thinks|thought|told|telling|tells|feel|felt|feels|believe|as if|as though|if|that|why|whether|what|how|when|where|who|which) (?:that )?you (?:really |just |honestly )*(?:should|ought|had|would)\b/,
  },
  ...patterns(
    /\b(?:i|i would|i will|we|we would|they)(?: \w+){0,2} (?:suggest|recommend|advise|urge|encourage)\b/,
    /\b(?:what )?i (?:would )?(?:like|want|need) you to\b(?! (?:have (?:somebody|someone|people|company)\b[^,]*$|(?:feel (?:safe|heard|free|welcome|at ease)|know)\b))/,
    new RegExp(
      `(?<!\\b(?:that|so|as if|as though|wish|like|until|before|where|whether|who|whom|all) )\\byou (?:could|might|can)(?: (?:also|always|maybe|perhaps|try to))+ ${plainDeeds}\\b(?! me\\b)`,
    ),
    /\byou (?:might|may|could) (?:want to|wanna|consider|like to|benefit|be able to)\b/,
    new RegExp(
      `\\b(?:why (?:do not|not)) (?:you |we )?(?:just |try |also |maybe )*(?:${deeds}|${plainDeeds})\\b`,
    ),
    /\b(?:how|what) about (?:you |we )?(?:just )?(?:\w+ing\b|if (?:you|we)\b)/,
    /\bif i (?:were|was) (?:you|in your)\b(?!.*\bi would (?:also |probably |just )?(?:feel|be)\b)|\bin your (?:place|shoes|position)\b.*\bi would (?!(?:feel|be|have felt|want|struggle|find|hate|probably feel)\b)/,
    new RegExp(
      `(?:^|[,;] ?)(?:(?:personally|honestly|so|and|but|well|okay)[, ]+)*(?:what )?i would (?:just |probably |definitely |maybe |simply )*(?:do is|${firmAlone}|take (?:a|some|time)|go (?:for|see|to|and|on)|see (?:a|someone|somebody|the)|start (?:with|by)|begin (?:with|by)|get (?:up|out|some|help|rid|a)|talk to (?!you)|cut|quit|leave (?:him|her|them|it)|tell (?:him|her|them|your))\\b`,
    ),
    /\b(?:here is|so) (?:the|our|your) plan\b|\bthe plan is\b|\bwe (?:have )?agreed\b|\blet us agree\b|\bpromise me (?:you|that you|to)\b|\b(?:deal|agreed)$|\bstep (?:one|two|1|2)\b/,
    /\bwhat you (?:really |just )?need is\b|\bis (?:just|exactly|all) what you need\b|\bwhat you (?:really )?(?:need|have|want|ought) to do is\b|\byou would be better off \w+ing\b|\b(?:the|best) (?:best )?thing is to\b/,
    /\bnothing (?:will |is going to |ever )?changes? (?:unless|until|if) you\b|\bit is (?:up to|on) you to (?:change|fix|sort|do|make|turn)\b/,
    new RegExp(
      `^(?:(?:so|okay|and|then),? )*(?:tomorrow|tonight|today|from now on|next week|first thing),? you (?:will |are going to )?(?:call|ring|go|see|talk|tell|get|write|start|message|text|book)\\b`,
    ),
    /\b(?:worked|works|helped) for me (?:was|is) \w+ing\b/,
    /\b(?:it|that|this) (?:might|may|could|would|will|can|is going to)(?: also| really| probably| definitely)* (?:help|be (?:a )?(?:helpful|good|useful|worth|beneficial|best|better|great|nice|wise|smart))(?: idea)?(?: you)? ?(?:to|if|for|that|just)\b/,
    /(?<!\b(?:quick|fast|early|soon|sorry|wrong|eager|ahead|jumped in|jumping in) (?:with|about|for) )\b(?:my|one|some|another|a (?:little|small|good)|best) (?:advice|suggestion|tip|idea|option|thing you (?:could|can|might)|thing to try|strategy)\b/,
    /\ball you (?:have|need) to do\b|\bthe (?:best|first|important|only) thing (?:to do|is|would|for you|you can)\b|\bmake sure (?:you|to|that you)\b/,
    /\bit is (?:best|important|better|good|a good idea|time|worth|crucial|necessary|really important|very important) (?:to|that you(?! (?:were|had|did|felt|said|told|came|have been|are (?:willing|able|here))\b)|for you to)\b(?! (?:hear|see|know that you|you))(?<!good that you(?= (?:told|let|said|shared|talk|talked|wrote|came|reached|opened|have|are)\b))/,
    /\byou will (?:need|have|want) to\b|\bi (?:really )?(?:think|feel|believe) (?:that )?(?:you|it) (?:should|need|have to|ought|could|might|would be (?:good|best|better|helpful))\b/,
    /(?<!\b(?:how (?:long|often|hard|many \w+)|when|why) )(?!.*(?:,|\band) (?:what happened(?: then| next)?|what came of it|how did (?:it|that) go)\W*$)\b(?:have|did) you (?:considered|consider|thought about|tried|try|think about|thought of)(?: \w+){0,2} (?:\w+ing|to|a|an|the|some|therapy|yoga|meditation|medication|exercise)\b(?! (?:words|die|dying|hurting|ending|harming|killing|suicide))/,
    /\b(?:let us|shall we|we (?:could|can|should|need to)) (?:try|set|make|come up with|put|do|start|think of)\b/,
    /\b(?:recommended|advised|a good (?:idea|option|way)|one way|the key|the trick) (?:is|would be|might be) (?:to|that|just)\b/,
    /\b(?:would|could|might|can) you (?:maybe |perhaps |just |ever )?(?:consider|try|be willing to|be able to|be open to)\b(?! (?:it|that|this)\W*$)/,
    /(?<!\b(?:be|get|gets|feel|do) )\bbetter (?:go|see|tell|talk|dont|do not|you|stop|ask|to)\b|(?:^|[,;.] ?|\b(?:and|so|but|then|think|guess) )you better\b/,
  ),
];

const orders = new RegExp(
  `^(?:(?:maybe|perhaps|just|please|definitely|also|then|first|always|try to|next time|simply|at least|go and)[, ]+)*(?:${"try|go|take|talk|focus|start|stop|consider|make sure|remember to|think about|do not|never|give|get some|get a|get help|get rid|find|write|keep|look for|look at|seek|join|reach out|call(?! for\\b)|speak|ignore|leave him|leave her|leave them|break up|tell (?:him|her|them|your|someone|the)|ask (?:him|her|them|your|someone|for|the)|eat|sleep|rest|drink|exercise|breathe|avoid|block|quit|set|put|use|treat yourself|light (?:a|some)|run (?:a|yourself)|study|work on|pray|love yourself|be (?:honest|kind|patient|careful|brave|yourself)|do (?:\\d+|a|an|some)|wake|delete|show|finish|lock|label|report|apologi[sz]e|message|choose|pick|change|turn off|unfollow|unfriend|mute|have (?:a|an|some) (?:(?!good|nice|great|lovely|bad)\\w+ )?(?:break|rest|talk|walk|chat|night|nap|meal|bath|cup|evening|shower|word)|buy|open|ring|phone|send|tell (?:one|some|a|someone|somebody)"}) (?!(?:me|us|ahead|on$|through that|for it$)\\b)\\w+`,
);
const notOrders =
  /^(?:(\w+) (?:up|down|in|out|on|off|by),? \1 (?:up|down|in|out|on|off)\b|please (?:do not (?:stop|apologi[sz]e|worry|be sorry)|write|go on|tell|say|take your time|keep (?:writing|going|talking))\b|wait,? (?:can|could|may|let|i|what|so|before)\b|never (?:\w+ed|been|come|came|gone|done|had|told|said|got|felt|thought|seen|once|quite|really|ever|a|the|that|far|near|close|any)\b|thinking|giving|getting|taking|keep in mind|take (?:care|your time|all the time|as long as|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+),)|go (?:on|ahead|well|safely|gently)(?=$|[,.! ])|(?:sleep|rest|eat|keep) (?:well|tight|safe)\b|never mind\b|do not (?:worry|have|know|you|want|need|think)|call me|leave me|look at (?:you|that|how)|get (?:a|some) sense)\b/;

const permission: readonly RegExp[] = [
  /\b(?:would|is|will) it (?:be )?(?:okay|alright|all right|helpful|useful|of interest|good)(?: with you)? (?:if|to|for) (?:i|we|you|me|share|talk|offer|suggest|hear)\b/,
  /\b(?:is it|would it be|if (?:it|that) is) (?:okay|alright|all right) (?:with you|if)\b/,
  /\b(?:can|could|may|might|shall) i (?:share|suggest|offer|tell you|give you|mention|make a suggestion|recommend|add)\b/,
  /\b(?:do|would) you mind if (?:i|we)\b/,
  /\bwould you (?:like|want|be (?:open|interested|willing|up))\b.*\b(?:hear|share|some|suggest\w*|ideas?|tips?|information|options|explore|know|me to|if i|to (?:look|think|go|learn)|talk about (?:some|what|a few))/,
  /\bare you (?:open|up|interested|willing) (?:to|in|for)\b/,
  /\bif (?:you are|you would be|that is|it is) (?:open|interested|up for|willing|okay|alright)\b|\bif you (?:would )?(?:like|want|prefer|wish)\b/,
  /\bwith your permission\b|\bonly if (?:you|that)\b|\bi have (?:a few|some|a couple of|an|one) (?:\w+ )?(?:ideas?|thoughts?|suggestions?)\b/,
  /\bi would (?:like|love) to (?:share|offer|suggest|give you|talk (?:to|with) you about|tell you)\b|\bup to you\b(?! to\b)|\byour (?:choice|decision|call)\b|\bwhat do you think (?:about|of) (?:trying|that|this)\b/,
];

const informing: readonly Pattern[] = patterns(
  /\b(?:research|studies|evidence|statistics|experts|doctors|scientists|guidelines?|surveys?|data)\b.*\b(?:show|suggest|say|found|find|indicate|recommend|tell)\w*\b/,
  /\bthere (?:are|is)(?: actually| also| even)? (?!some (?:shame|anger|sadness|grief|fear|hurt|guilt|hope|relief|love|pride|loneliness|pain(?! relief| ?killers?)|worry|doubt|comfort|resentment|envy|regret|disappointment|part of you)\b)(?:many|some|a lot|lots|several|a|an|plenty|free|online|various|different|all kinds|all sorts|other|things|medications?|ways|new|quite|no)\b(?! (?:part|of you|sense|reason (?:why )?you|big part))/,
  /\b(?:is|are) (?:called|known as|defined|caused by|related to|linked|associated|considered|designed|recommended|available)\b|\bwe call\b|\bwhat (?:we|they) call\b/,
  /\baccording to\b|\bdid you know\b|\bit turns out\b|\bthe (?:fact|truth|reality) is\b/,
  /\b(?:symptoms?|side effects?|withdrawal|diagnos\w+|medications?|medicine|percent|average|guidelines?|risks? (?:of|for|that)|addict\w+|nicotine|blood (?:pressure|sugar|glucose)|cholesterol|disease|infections?|hormones?|clinic|treatments?|prescri\w+|referral|programs?|programmes?|brain|milligrams?|standard drinks?|website|pamphlet|brochure|hotline|services?|resources?|counsellors?|counselors?|specialist|insurance)\b/,
  /\bthe (?:reason|way|thing)\b.*\b(?:is|works) (?:that|because|by|to)\b/,
  /\bhttps?:|\bwww\.|\.(?:com|org|sg)\b/,
  /\b(?:can|may|will|could|might)(?: actually| also| really| even)* (?:cause|lead to|increase|reduce|affect|result in|interfere|damage|harm|make it (?:worse|harder|easier)|mean that)\b/,
  /\b(?:some|many|most|lots of|a lot of|other|different|few) (?:people|students|women|men|parents|mums|moms|patients|clients|kids|teens|folks|of (?:my|our) (?:clients|patients|students))\b/,
  /\b(?:we|our (?:clinic|center|centre|team|program|programme|service|school|office)) (?:offer|have|provide|run|can (?:offer|give|provide|refer|help|get|set)|do|also|usually|ask|like to|are going to|will)\b/,
  /\b(?:my (?:job|role|name)|i work|what i do here|the way (?:this|it) works|i am (?:a|an|one of|here (?:as|today|because)|required|the|going to (?:ask|give|write|go|talk|explain)))\b/,
  /\bi (?:am|was|can|will|have|would)(?: \w+){0,3} (?:refer|prescribe|schedule|set up|send|print|write|arrange|give you|provide|get you|show you|explain)\b/,
  /\b(?:we|you and i) (?:can|could|will|are going to|might|need to|would like|should|usually|also|all|know|want)\b/,
  /\b(?:for example|for instance|such as|basically|in general|generally|typically|usually|on average|technically)\b/,
);

const disclosing: readonly Pattern[] = patterns(
  /\b(?:it is|it has been|that is)(?: \w+){1,4} since my (?:\w+ ){0,2}?(?:died|passed|left|went|was taken)\b/,
  /\bi (?:have |had )?(?:also |too |just )*(?:been (?:there|through|in (?:a|the|your))|felt (?:like|that|the|so|it|this)|gone through|experienced|struggled|dealt|went through|lost my|suffered|used to|failed|broke up|had (?:a|an|the|similar|that(?! wrong)|to|my|some|trouble|issues|depression|anxiety|the same))\b/,
  /\b(?:when|after|before|since) i (?:was (?!looking|listening|reading|talking|saying|going)|lost|had|went|got|broke|moved|started|felt|failed|quit)\b/,
  /\b(?:same|similar) (?:thing |situation |problem |experience |feeling )?(?:happened|happens|to me|as me|with me|here|boat)\b|^same(?: here)?(?=$|,)/,
  /(?<!\b(?:from|with|by|to|for) )\bme too\b|\bi know (?:exactly |just )?how (?:you|that|it) (?:feels?|are feeling)\b|\bi (?:can )?(?:totally |really |so )?relate\b|\bbeen there\b(?! for (?:you|them|each)\b)/,
  /(?<!\b(?:eas(?:y|ier)|brave|strong|polite|smaller|bigger|nicer|better|feel|door|thought|safe) )(?<!\b(?:could|can|would|will) you\b[^?.]*)(?<!\bquestions? )\bfor me\b(?! to\b)|\b(?:in my case|in my (?:own )?(?:experience|life|situation|opinion)|my experience)\b/,
  /\bmy (?:own )?(?:mum|mom|mother|dad|father|sister|brother|friends?|partner|husband|wife|boyfriend|girlfriend|ex|family|boss|anxiety|depression|therapist|son|daughter|kids?|parents|grandma|grandmother|grandpa|grandfather|aunt\w*|uncles?|cousins?|relatives|roommate|life|exams|a levels|o levels|ns)\b/,
  /\b(?:helped|helps|worked|works)(?: for)? me\b(?! (?:to )?(?:see|understand|picture|follow|know|get)\b)|\bi (?:myself|personally|too|also (?:feel|felt|get|got|have|had|struggle|am))\b|\bwhat i (?:did|do|usually do|found|learned|learnt)\b/,
  /\bi (?:was|am) (?:also (?!still with|here|with you|glad|listening|curious|wondering|sorry)|too (?!quick|fast|soon|early|far)|in the same |going through|an? (?:single|student|teacher|survivor|recovering|mother|father|parent|mum|mom|dad))\b/,
  /\bi (?:quit|smoked|drank|cried|always (?:feel|felt|get)|get (?:anxious|stressed|sad|lonely) too|hate(?:d)? my|remember (?:feeling|being|when i))\b/,
);

const offeringSelf =
  /\b(?:i am here|i was (?:wondering|thinking|hoping|just|curious|going|looking|reading)|i had a (?:thought|question|client|patient|look)|i felt (?:that )?you)\b/;

/** A greeting to somebody of theirs: "say hi to your mum for me", "give him a hug from me". */
const greetsTheirs =
  /^(?:(?:and|so|okay|bye|oh|well|please),? )*(?:(?:say|tell \w+) (?:hi|hello|hey|good ?night|goodbye)\b|(?:give|send) (?:\w+ ){1,4}?(?:a (?:big )?(?:hug|kiss|pat|cuddle|stroke|scratch)|my (?:love|best|regards|greetings)|love)\b)[^?]*$/;

/** True where the client is told what to do, as advice, as an order, or as an offered plan. */
export function advises(plainText: string): boolean {
  if (greetsTheirs.test(plainText)) return false;
  if (holdsBoth.test(plainText)) return false;
  const rest = withoutLeadIn(plainText);
  return (orders.test(rest) && !notOrders.test(rest)) || hears(advising, plainText);
}

/** True where leave is asked, or choice left, before something is put forward. */
export function asksPermission(plainText: string): boolean {
  return matchesAny(permission, plainText);
}

/** True where facts, services or procedures are told. */
export function informs(plainText: string): boolean {
  return hears(informing, plainText);
}

/** True where the supporter tells of themselves. */
export function disclosesSelf(plainText: string): boolean {
  if (greetsTheirs.test(plainText)) return false;
  return hears(disclosing, plainText) && !offeringSelf.test(plainText);
}
