import { matchesAny, patterns, hears, type Pattern } from "./pattern";
import { reframes } from "./reframe";

const hardness =
  "(?:hard|tough|difficult|painful|rough|awful|terrible|heavy|horrible|a lot|exhausting|draining|frustrating|stressful|scary|frightening|upsetting|overwhelming|lonely|sad|unfair|tiring|devastating|confusing|disappointing|hurtful|challenging|brutal|shit|crap|sucky|sian|jialat)";
const grade =
  "(?:really |truly |absolutely |so |very |incredibly |such |quite |pretty |extremely |super |just |a |an |such a |too |damn )*";

const validating: readonly Pattern[] = [
  ...patterns(
    /(?<!\b(?:does|did|do|would) )\b(?:that|it|this|which|your \w+)(?: totally| really| completely| all)? (?:makes?|made)(?: a lot of| total| perfect| complete| so much)? sense\b/,
    /\b(?:understandable|valid|only human|only natural|natural to|normal to (?:feel|be|have|cry|want|miss|worry))\b/,
    /\b(?:it|that) is(?: totally| completely| perfectly| absolutely| so)? (?:okay|alright|all right|natural|normal|fine|fair) (?:to|that|for|if|not)\b/,
    /\b(?:anyone|anybody|most people|lots of people|many people|a lot of people|people|i) (?:in your (?:place|shoes|position|situation)|would(?: also| probably| all)? (?:feel|be|find|struggle|want))\b/,
    /\b(?:no wonder|of course you|i can (?:totally |really )?(?:see|understand|imagine|get) (?:why|how|that)|i (?:get|see|understand) (?:why|how))\b/,
    /\byou have (?:every|a) (?:right|reason) to\b|\b(?:anyone|anybody) would\b/,
    /\b(?:so |very |really )?sorry (?:to hear|you|that|this|about|it|for your|for what)\b|^(?:(?:oh|omg|aw+|ah|ugh|god|gosh|jeez|no|man|dear|my|love|honey|hun|mate|sweetheart|pet|goodness),? )*i am (?:so |very |really |truly )*sorry\b(?! (?:i|if|about that|for (?:asking|being|the|my)|to (?:ask|bother|pry|interrupt)))|^(?:aw|oh no|oh man|oh dear|so sorry|damn|ouch|aiyo|aiyoh|wah)\b/,
    new RegExp(
      `\\b(?:that|it|this|which|things|everything|what you)(?: \\w+){0,3}? (?:is|was|are|must|sounds?|seems?|feels?|can|could|has|would)(?: (?:be|have|been|feel|to|like))* ${grade}${hardness}\\b`,
    ),
    new RegExp(
      `^(?:sounds?|must (?:be|feel|have been)|seems?|feels?|so|that) (?:like )?${grade}${hardness}\\b`,
    ),
    /\b(?:that|it|this|which|all (?:that|this))(?: one)? (?:must|has to|have to|had to|has got to|is got to|would|can only)(?: have| really| still| so| just| all)* (?:gone deep|hurt|sting|stung|ache|weigh|wear|wore|get to|got to|grate|eat at|tear|cut|burn|drain|exhaust|scare|frighten|break your|go deep|cost you|take (?:it out|a lot|so much|a toll))\b|\b(?:that|it|this) (?:can|could) not (?:have been|be|feel|have felt) (?:at all |very |that |all that |remotely )?(?:easy|nice|fun|pleasant|good|comfortable)\b/,
    /^(?:(?:oh|oof|ugh|and|god|jeez),? )*(?:that|it|this|what (?:he|she|they) (?:did|said))(?: is| was| would be| must be|'s) (?:(?:such|really|just|so|no|not) )*an? (?:(?:really|very|pretty|truly) )?(?:lousy|rotten|shabby|mean|nasty|cold|low|cruel|rough|miserable|sorry|ugly|poor|horrible|awful|terrible|hard|bitter|cowardly|heartless|thoughtless|unkind|callous|brutal|wretched|decent) (?:way|thing|blow|trick|end|ending|place|hour|spot|knock|loss|deal|hand|weight|night|morning) (?:to|for|of)\b/,
    /\byou (?:are|would be) (?:so |totally |completely |perfectly )?(?:allowed|entitled) to (?:be|feel|have|want|miss|grieve|hate|love|cry|mind|need|not)\b/,
    /\bthat (?:sucks|hurts)\b|\bthat is (?:a lot|so much)(?: to (?:carry|deal|handle|go through|take|hold|hear))?\b/,
    /\b(?:thank you|thanks|appreciate you|appreciate it|glad you|grateful)(?: so much| very much| a lot| for| that you)* (?:for )?(?:telling|sharing|trusting|opening|opened|shared|told|being (?:so )?(?:open|honest)|talking|letting me|reaching|reached|coming|came)\b/,
    /\byou do not (?:have|need) to (?:be|carry|handle|face|go through|hold|pretend|apologi[sz]e|have it)\b/,
    /\b(?:what|how|everything|anything|all) you (?:feel|felt|are feeling|describe) is (?:\w+ )?(?:normal|natural|understandable|human|okay|valid|allowed)\b/,
    /\bthere is (?:absolutely |really |honestly |truly )?nothing wrong with (?:you\b|feeling\b|how you feel)/,
    /\byou are not (?:alone|the only one\b(?! (?:with|who has) problems)|overreacting|weak|crazy|a (?:burden|bother|failure|bad)|being (?:silly|dramatic|weak)|bothering|lazy|stupid)\b/,
    /\b(?:i am|i will be|we are) (?:always |still |right )?here (?:for|with|to (?:listen|support|help)|if|whenever)\b|\bi (?:hear|feel) you$|\bi (?:hear|feel) you\b(?=,| and| it| that must)/,
    /\b(?:your (?:feelings|reaction|anger|sadness|worry|worries|grief|pain|tears))\b(?: \w+)? (?:is|are|makes?|matters?)\b/,
    /\bi (?:can )?(?:only |really |totally )*(?:imagine|understand)(?: (?:that|it|this|what|how))?\b/,
  ),
];

/** What one may do before somebody who listens, and need not be. */
const letsFeel =
  "(?:grumble|moan|complain|rant|vent|swear|curse|cry|shout|scream|fall apart|be (?:yourself|a mess|(?:as |angry|sad|cross|rude|upset|honest|weak|tired|unsure|messy|mad|ugly|bitter|low|scared)\\w*)|feel \\w+|let (?:it|that|them|everything) (?:all )?(?:out|go)|get (?:it|that) off your chest|say (?:it|that|what(?:ever)?|anything|the)|tell me (?:the|it|that|what(?:ever)?|anything|all)|put it down|do (?:it|that)|take (?:as|all))";
const inThisRoom =
  "(?:in )?here\\b|with me\\b|to me\\b|as you (?:like|want|need)\\b|(?:all|if|when|what(?:ever)?|how(?:ever)?) you (?:like|want|need|feel)\\b|tell me (?:the|all)\\b";
const leavingRoom: readonly RegExp[] = [
  new RegExp(
    `\\byou (?:can|could|may|are (?:allowed|free|welcome) to)(?: also| just| always| totally)* (?=${letsFeel})(?=.*(?:${inThisRoom}))`,
  ),
  /\b(?:there is )?no need to (?:be|act|seem|pretend|look|sound)\b.* (?:here|with me|for me)\b/,
];

/** True where the client is left free to feel, or to be, before the supporter as they do: it advises and promises nothing. */
export function leavesRoomToFeel(plainText: string): boolean {
  return matchesAny(leavingRoom, plainText);
}

/** How a person is, and not how they feel just now. */
const good =
  "(?:caring|loving|good|kind|devoted|thoughtful|strong|lovely|wonderful|great|dedicated|patient|brave|sweet|decent|loyal|generous|amazing|gentle|warm|responsible)";
const people =
  "(?:mum|mom|mother|dad|father|parent|wife|husband|partner|friend|son|daughter|person|woman|man|nurse|doctor|carer|sister|brother|guy|lady|soul)";
const affirming: readonly Pattern[] = patterns(
  new RegExp(
    `\\byou (?:sound|seem|look|come across)(?: to me)?(?: like| as| as if you are| like you are)? (?:such )?an? (?:(?:really|very|truly|so|most) )*${good} (?:\\w+ )?${people}\\b`,
  ),
  /\byou (?:have been|were|are being)(?: so| really| very| incredibly| truly)* (?:brave|courageous|strong)\b/,
  /\b(?:that|it|this|which|coming here|telling me|reaching out)(?: \w+){0,3}? (?:took|takes|shows|must have taken)(?: a lot of| real| so much| great| some| much)* (?:courage|strength|guts|bravery|effort|insight|care|a lot|something|honesty|commitment|love|how)\b/,
  /\byou (?:still |even |really )*(?:gave it (?:a|your)|made it (?:home|here|through)|got up every|showed up)\b|\bit is (?:so |really |very )?good (?:that )?you (?:told|let|said|shared|talked|wrote|came|reached|opened)\b/,
  /\byou have(?: already| really| clearly| also)* (?:worked|managed|shown|come (?:so|a long)|kept|handled|made (?:a lot|it|progress|great|some|good)|done (?:so|a|really|very|well|great|an|some)|put (?:a lot|so)|got(?:ten)? (?:a lot of )?(?:strength|insight))\b/,
  /\bi am(?: really| so| very| just)* (?:proud|impressed|glad|happy)(?: of| that| you| by| to hear| for you| with)\b/,
  /\b(?:great|good|nice|excellent|amazing|wonderful|fantastic|awesome|brilliant|super|impressive|perfect)(?: \w+)? (?:job|idea|work|start|step|for you|thing|plan|progress|question|point|insight|choice|decision|sign|attitude|news|goal)\b/,
  /\byou are(?: a| an| so| very| really| clearly| such a| pretty| quite| obviously| doing)* (?:strong|brave|resilient|caring|thoughtful|capable|committed|kind|determined|smart|hard ?working|courageous|good (?:mum|mom|mother|father|dad|friend|son|daughter|person|student|parent|listener)|motivated|dedicated|insightful|great|well|intelligent|responsible|strong person)\b/,
  /\byou are (?:so |much |a lot |far |clearly )*(?:stronger|braver|kinder|tougher|more (?:capable|than)) than\b|\byou (?:really |clearly |obviously |do |still )*care (?:an? (?:great |awful |whole )?(?:deal|lot)|so much|deeply|very much|enough)\b|\b(?:says|shows|tells me) (?:a lot|so much|something|plenty) about (?:you|who you)\b|\b(?:it|that) (?:took|takes|has taken) something\b/,
  /\b(?:well done|good for you|kudos|way to go|congrat(?:ulation)?s(?! (?:on|with|for) (?:the|your) (?:\w+ )?(?:baby|birth|arrival|little one|son|daughter|grandchild|wedding|marriage|engagement|birthday)\b)|steady|well played|hats off)\b/,
  /\bi think (?:that )?(?:it|that|this) (?:is|was)(?: so| really| very| quite| such an?| an?)* (?:brave|courageous|strong|amazing|wonderful|great|impressive|remarkable|admirable|good|big)(?: \w+)? (?:that|of|how|to|for) you\b/,
  /\byou have (?:got )?(?:such )?an? (?:\w+ )?(?:lovely|wonderful|beautiful|good|great|kind|nice|gentle|rare|real) (?:way|heart|sense of humou?r|gift|eye|voice|soul)\b/,
  /\bimpress(?:es|ed) me\b|\bi (?:am|feel) (?:so |really |very )?impressed\b/,
  /\b(?:i|we)(?: really| do| so)* (?:appreciate|admire|respect|commend|applaud)\b/,
  /\bit is(?: so| really| very)* (?:great|good|wonderful|admirable|brave|awesome|amazing|impressive|clear)(?: that)? (?:you (?:are|have|care|want|reached|came|did|told|shared)|of you|to hear|how (?:much|hard))\b/,
  /\b(?:that|this|it) (?:is|sounds)(?: a| really| so| very| such a| just| pretty| absolutely| actually)* (?:big|real|huge|important|great|wonderful|fantastic|excellent|good|awesome|amazing|impressive|terrific|brilliant|brave|strong|admirable|nice|positive)(?: (?:step|achievement|progress|insight|idea|news|thing|start|plan|goal|to hear))?$/,
  /^(?:great|good|excellent|wonderful|fantastic|awesome|amazing|perfect|nice|terrific|brilliant|super|impressive|beautiful|very good|that is great)$/,
  /\b(?:takes?|took) (?:a lot of |real |so much |great )?(?:courage|strength|guts|bravery)\b|\byour (?:strength|courage|resilience|honesty|effort|efforts|determination|commitment)\b/,
);

const greeting: readonly RegExp[] = [
  /^(?:hi+|hello+|hey+|hiya|heya|yo|good (?:morning|afternoon|evening)|welcome|greetings|morning|nice to (?:meet|see)|thanks for coming)\b(?!.*\b(?:you should|you need)\b)/,
  /\b(?:nice|good|great|pleased) to (?:meet|see) you\b|\bmy name is\b|\bthank you for coming\b|\bi am (?:\w+ )?and i (?:am|will be) (?:your|here|a)\b|\bhow are you(?: doing)?(?: today)?$/,
];

/** Where a sentence or a clause of it begins: a word of parting inside another one takes no leave. */
const clause = "(?:^|[,;:.!?] ?|\\b(?:so|and|but|then|okay|well|right|now|anyway) )";
const before =
  "(?:(?:so|and|but|then|okay|well|right|now|anyway|oh|yes|no|thanks|thank you|please|do|until then|i|i will|we will|let us|can we|shall we|(?:i|we) hope to) )*";
const now =
  "(?: (?:now|here|soon|already))?(?: (?:for (?:today|tonight|now)|in a (?:bit|moment|minute|few minutes|couple of minutes)))?";
const must =
  "(?:have to|need to|have got to|(?:will|am going to|are going to) (?:have|need) to|got to|better|should|must)";
const then = "(?:then|soon|later|tomorrow|next|on|in)";

const closing: readonly RegExp[] = [
  /\b(?:it is|it has|it was) been (?:so |very |really )?(?:lovely|good|nice|a pleasure) (?:to talk|talking|chatting|to chat|speaking)\b(?!.*\?)|\b(?:it was|it is) (?:so |very |really )?(?:lovely|good|nice|a pleasure) talking (?:to|with) you\b(?!.*\?)/,
  /\bi (?:will|shall) be thinking of you\b|\bi wish you (?:a )?(?:very )?(?:peaceful|good|restful|quiet|calm|pleasant) (?:night|evening|day|rest)\b|\b(?:i had|i have got to|i) better let you (?:get on|go|rest|sleep|get some (?:rest|sleep))\b|\bi would better let you (?:get on|go)\b/,
  /(?:^|[,.!] ?)(?:aight,? |okay,? |right,? |sorry,? )*got to go(?=[,.! ]|$)/,
  /^(?:(?:okay|ok|right|well|so|anyway|and),? )*(?:nighty )?night(?:,? (?:then|now|love|dear|mate))?[.! ]*$/,
  /^(?:(?:okay|ok|right|well|so|anyway|and|oh),? )*(?:thanks|thank you) (?:so much |a lot )?for (?:chatting|the (?:chat|talk)|(?:talking|speaking|chatting|writing) (?:to me |with me )?(?:today|tonight|this (?:evening|morning|afternoon)))(?=\W|$)/,
  /\b(?:i )?hope (?:that )?(?:tomorrow|tonight|the rest of (?:your|the) \w+|your (?:night|evening|day|week)|the (?:night|evening|day)) (?:is|goes|gets|will be|feels) (?:\w+ ){0,2}?(?:better|easier|okay|good|kinder|gentler|quieter|calmer|well|lighter)[^?]*$/,
  new RegExp(
    `${clause}${before}(?:bye(?:[ -]bye)?|good ?bye|good ?night(?=$|[,.!]| (?:and|for now|then|sleep|\\w+(?:[.!,]|$)))|see you(?= (?:soon|later|around|then|next|again|tomorrow|on|at)\\b|[,.!]|$)|see ya|(?:talk|speak|chat) (?:to you |with you )?(?:soon|later|again|tomorrow|next)|take (?:good )?care(?! of (?!yourself)| that\\b)|ttyl|cya|gtg|all the best|catch you later|until next time)\\b`,
  ),
  new RegExp(
    `${clause}${before}(?:(?:hope )?you )?have a (?:good|great|nice|lovely|restful|quiet) (?:\\w+ )?(?:day|night|evening|morning|afternoon|week|weekend|sleep|rest|one|time)\\b(?!.*\\?)`,
  ),
  new RegExp(
    `\\b(?:i will|when i|shall i|i(?: will)? (?:plan|hope|expect|want) to) (?:(?:plan|hope|expect|want) to )?see you (?:again )?${then}\\b`,
  ),
  /\b(?:say|saying) (?:our |my )?(?:good ?bye|bye|good ?night) (?:for now|for today|for tonight|here|now|soon|in a (?:minute|moment|bit|second))\b/,
  new RegExp(
    `(?:^|[,;:.!?] ?|\\b(?:so|and|but|then|okay|well|think|afraid) )(?:(?:i|we) (?:\\w+ )?(?:${must}|will|am going to)|it is time (?:for me |for us )?to|let me) (?:\\w+ )?say (?:good ?bye|bye|good ?night)\\b`,
  ),
  /^(?:(?:okay|right|alright|well|anyway|bye),? )*laters?(?:,? (?!maybe\b|please\b|ok\b|okay\b|dear\b|love\b|than\b|or\b|when\b|we\b|i\b|you\b|today\b|tonight\b|then\b|perhaps\b|on\b|that\b|this\b|in\b|it\b)[a-z]+)?[.! ]*$/,
  /^(?:(?:so|and|but|okay|well|right),? )*before i (?:go|leave|log off|sign off)\b(?!.*\?)/,
  new RegExp(
    `(?:^|[,;:.!?] ?|\\b(?:so|and|but|then|okay|well|i think|sorry|afraid|that|now) )(?:i|we)(?: \\w+)? ${must} (?:go|end|stop|log off|wrap up|finish|leave)${now}(?=[.!?,;:]| (?:but|so|and|how|what)\\b|$)`,
  ),
  new RegExp(`^(?:(?:so|and|but|okay|well|sorry|oh),? )*${must} (?:go|log off|leave)${now}[.! ]*$`),
  /\b(?:shall we|should we|can we|could we|let us|lets|do you want to|would you like to) (?:stop|end|pause|finish|close|leave it|call it)(?: (?:it|this|here|there|now|a day|for (?:today|tonight|now)))+/,
  /\bhow (?:do|would|are|will) you (?:feel|be|feeling) (?:about|with|if) (?:us |me |we )?(?:stop|finish|end|clos|leav|wrapp|paus)\w* (?:up )?(?:it |this |things |the (?:chat|talk|conversation) |our (?:chat|talk|conversation) )?(?:here|there|now|for (?:now|today|tonight)|soon|at this point)\b/,
  /\bi (?:think|guess|feel|believe|suppose|am afraid) (?:that )?(?:we|i) (?:should|could|can|might|need to|have to|ought to|had better) (?:\w+ )?(?:finish|stop|end|close|wrap up|pause|leave (?:it|things)) (?:up )?(?:here|there|now|soon|for (?:now|today|tonight))\b(?! (?:for a (?:moment|second|minute|bit)|first|and (?:look|then|talk|think|go back))\b)/,
  /(?<!\b(?:when|after|once|until|till|before) )\b(?:my|our) (?:shift|turn|slot) (?:is (?:\w+ )?(?:ending|over|done|finished)|ends)\b(?!.*\b(?:still|have an hour|at \w+,)\b)/,
  /\b(?:we|we have|time has|this has) (?:are |have )?(?:nearly |almost |now )?(?:come to|at|reached|reaching|coming to) the end\b/,
  /\b(?:come back|reach out|message me|text me)(?: \w+)? (?:any ?time|whenever)\b|\b(?:our|the) time is (?:up|almost|nearly)\b|\b(?:wrap|finish) (?:this |things )?up\b|\bfollow up with you\b|\bbefore (?:we|you) (?:go|leave|finish|end)\b(?! (?:to|there|back|any|into|out|home|in|with|looking|on|further|deeper|over|through)\b)/,
];

const reacting: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:oh|oof|ugh|aw+|wow|jeez|god|gosh|damn|man|yeah|ah|poor you|oh no|i am sorry)[, ]+)*(?:and |but )?(?:that|it|this|which) (?:(?:really|just|all|must|does|would|is|was|sounds|seems|feels|be|feel|have been) )*(?:so |really |such |a |an |very )*(?:unfair|a lot|a great deal|too much|much|cruel|grim|horrid|horrendous|gutting|awful|hell)\\b`,
  ),
  /^(?:(?:oh|oof|ugh|and|honestly)[, ]+)*(?:that|it|this|anything like that) would (?:\w+ )?(?:get to|wear (?:out|down)|break|exhaust|upset|hurt|be (?:hard|too much) for|wear) (?:\w+ )?(?:anyone|anybody|me|most people)\b/,
  /\bmy heart (?:goes out|aches|breaks|is (?:\w+ )?with you)\b|\bsending (?:you )?(?:\w+ )?(?:a hug|hugs|love|strength|warmth)\b|\bi am (?:so |really |very |just )*(?:glad|happy) (?:that )?(?:you are here|to have you here)\b|\bi (?:really |so )?feel for you\b|\bi can not (?:even |begin to |really )*imagine\b|^(?:oh |aw+ )?(?:you )?poor (?:you|thing)\b/,
  /\bi (?:feel|felt|am|was) (?:\w+ )?(?:sad|sorry|moved|touched|heartbroken|gutted|heavy|tearful) (?:for you|(?:to|when i) (?:read|hear)|reading|hearing)\b|^(?:reading|hearing) (?:that|this|it|you|your \w+(?: \w+)?)\b.*\b(?:i (?:feel|felt|am|was)|made me|makes me)\b/,
  /\byou are (?:really )?going (?:thru|through) (?:so|a lot|too)\b|\bno wonder\b|^(?:that |it |and |yeah,? )*makes (?:total |perfect |a lot of |so much )?sense\b/,
  /^(?:oh |oof |ugh |wow |damn |god |jeez )*(?:rough|tough|harsh|brutal|awful|ouch)$/,
];

/** "It's hard for you to ask anybody": how it is for them to do something, and no sympathy. */
const readsADeed =
  /\b(?:hard|difficult|tough|not easy|impossible) for you to (?!hear\b|say (?:this|that|it)\b|tell me\b|talk about\b|write\b|share\b)\w+/;

/** True where a plain sentence is a reaction of sympathy that names nothing of the client's own. */
export function sympathises(plainText: string): boolean {
  if (readsADeed.test(plainText)) return false;
  return (
    matchesAny(reacting, plainText) || (validates(plainText) && !thanksOrPromises.test(plainText))
  );
}

const thanksOrPromises =
  /\b(?:thank|thanks|appreciate|glad|grateful|not alone|here for|normal|understand)\b/;

/** True where the client's feeling is called fitting, or met with sympathy or thanks. */
export function validates(plainText: string): boolean {
  if (readsADeed.test(plainText)) return false;
  return hears(validating, plainText) || leavesRoomToFeel(plainText);
}

/** True where a strength, an effort or a step of the client's is named, or a hard word for themselves set aside. */
export function affirms(plainText: string): boolean {
  return hears(affirming, plainText) || reframes(plainText);
}

const company =
  /\b(?:sit|sitting|stay|staying|stick|be|wait) (?:here |right here |around )?with you\b|\bkeep you company\b|\bi am (?:still |right )?(?:here|listening|reading)\b/;

const worth =
  /\b(?:no ?one|nobody|not|never|no)\b.*\bfor nothing\b|\b(?:it|that|this) (?:was|is) real\b/;

/** True where what they had or did is called worth something: "nobody stays three years for nothing". */
export function givesWorth(plainText: string): boolean {
  return worth.test(plainText);
}

const wellOf =
  /^(?:(?:and|so|but|oh),? )*(?:(?:he|she|they|your \w+) (?:sounds?|seems?) (?:like|as if)\b(?!.*\b(?:you|your|just|only)\b)|i am (?:so |really |just )?glad (?:that )?(?:there (?:is|was|are|were)|you (?:have|had|got|could)|it (?:is|was) there|(?:he|she|they) (?:is|was|are|were|did|said|asked|came))\b)/;

/** True where somebody else is spoken well of, or gladness told that they have what they have. */
export function speaksWellOf(plainText: string): boolean {
  return wellOf.test(plainText);
}

/** True where the supporter offers to be there, and no more. */
export function keepsCompany(plainText: string): boolean {
  return company.test(plainText);
}

/** True where a conversation is opened. */
export function greets(plainText: string): boolean {
  return matchesAny(greeting, plainText);
}

/** "Take care??" says back what somebody else wrote. */
const saysTheirsBack = /^\W*(?:take care|good ?bye|bye|all the best) ?\?+\W*$/;

/** True where a conversation is brought to its end. */
export function closes(plainText: string): boolean {
  return matchesAny(closing, plainText) && !saysTheirsBack.test(plainText);
}
