import { actsOn, attempts } from "./acts-on";
import { mightDoPictured } from "./pictured";
import { asksIfBetterWithout, namesBetterWithout } from "./burden";
import { asksOfGoingOn } from "./going-on";
import { withoutLeadIn } from "./lead-in";
import { hears, matchesAny, patterns } from "./pattern";
import { plain, straight } from "./plain";
import { asksWhatToAFriend } from "./to-a-friend";
import { asksIfWeary, namesWeary } from "./weary";

/** What can only be meant of a death or a harm of one's own. */
const ofOneself =
  "(?:suicid\\w*|end(?:ing)? (?:your (?:own )?life|it all|things for good)|tak(?:e|ing) your (?:own )?life|(?:hurt|harm|kill)(?:ing|ed)? (?:yourself|your self)|self[- ]?harm\\w*|want(?:s|ing|ed)? to die|(?:not|never) (?:being|to be|be|wanting to be|want to be) (?:here|alive|around)(?! (?:in|at|on) (?:the|your|this|that|my|our) (?:\\w+ )?(?:chat|room|house|flat|home|office|city|town|country|team|work|job|school|class|course|kitchen|meeting|call|group|project|building|party|park|shop)\\b| (?:him|her|them|smokers|people|others|your (?!birthday)\\w+)\\b| today\\W*$| with the (?:others|rest|team|group)\\b)|not want(?:ing)? to (?:live(?! (?:in (?!this (?:world|life))|with (?!this\\b|it\\b|yourself)|at |near |there\\b|by |abroad\\b|closer |together\\b|alone\\b|here(?! any)))|wake up(?! (?:early|late|at|before|so)\\b)|exist|go on)|giv(?:e|ing) up on (?:life|everything|it all)(?! (?:at|in|with|about|and) )|(?:(?:be|being|feel|feeling) )?better off (?:dead|gone|(?:if )?without you(?! (?:at|in|on) )|if you (?:were|was) (?:gone|dead|not here|not around)|not (?:being )?(?:here|alive|around)(?! in the (?!world)))|wish(?:ing|ed)? (?:that )?(?:you were dead|you would not wake up|you (?:were|was) not (?:here|alive)|you (?:had|would) never been born)|(?:of (?:just |simply )?disappearing(?! (?:on|for|into|to) (?!good\\b|ever\\b))|disappear(?:ing)? for good)|not wak(?:e|ing) up|(?:do not|did not|not|not to) exist(?:ing)?|(?:be|being|were|was) dead|(?:end|ending) (?:everything|things)(?! (?:with|between|at) )|no reason to (?:live|be alive|go on|wake up)|(?:wish|urge|desire) to die|unalive|kys)";
const ideas = `(?:${ofOneself}|dying|death)`;
/** The same, thought by others. */
const ofThemselves =
  "(?:end(?:ing)? (?:their|his|her) (?:own )?li(?:fe|ves)|tak(?:e|ing) (?:their|his|her) own li(?:fe|ves)|(?:kill|hurt|harm)(?:ing)? (?:themselves|himself|herself|oneself)|wish\\w* (?:that )?they were dead)";

const askedOfClient: readonly RegExp[] = [
  new RegExp(
    `\\b(?:are|were|do|did|have|has|is|was|any|ever|when|sometimes|can i ask|may i ask|could i ask|ask you|asking|check|wonder|wondering)\\b(?: \\w+){0,10}? ${ideas}`,
  ),
  new RegExp(`\\b(?:you|your|any)(?: \\w+){0,8}? ${ideas}`),
  // Across a comma only what can be meant of nobody else, or hangs on a thought or a wish.
  /\b(?:think|thinking|thought|thoughts|wish|wished|wishing|feel|felt|feeling)\b(?:,? \w+){0,8}?,(?: \w+){0,3}? (?:(?:end|ending|take|taking) your (?:own )?life|(?:hurt|hurting|harm|harming|kill|killing) (?:yourself|your self)|(?:of|about) (?:dying|suicide|death)|ending it all)\b/,
  /\bthoughts? (?:of|about) (?:ending (?:(?:it|things)(?! (?:with|between|at) )|your)|(?:hurting|harming)(?: yourself| your self| your (?:own )?(?:body|arms?|legs?|skin|wrists?|head)|[^\w\s]|$)|dying|not being(?:[^\w\s]|$| (?:here|alive|around|there|any ?more))(?! (?:(?:in|at|on) (?:the|your|this|that) (?:\w+ )?(?:room|house|flat|home|office|city|team|work|school|class|job|group|project|building)\b|for (?:him|her|them|it|the|your)\b)))/,
  /\b(?:think(?:ing)?|thought) (?:of|about) ending (?:it|things)(?: all)?\W*$|\b(?:come|came|been) (?:\w+ )?to ending (?:it|things|your life)\b/,
  /\b(?:about|of|wish\w*|imagine) (?:you were )?not living(?=\W*$| (?:any ?more|at all)\W*$)|\b(?:stop|stopped|not) existing(?=\W*$| (?:at all|altogether)\b)|\b(?:living|being alive) (?:feels?|feeling|is|seems?) (?:\w+ )?pointless\b/,
  /\b(?:wish(?:ed|ing)?|want(?:ed|ing)?) (?:that )?(?:it|everything|it all|all of (?:it|this)) (?:was|were|would be|to be) (?:just |all )*over\W*$|\b(?:wish(?:ed|ing)?|want(?:ed|ing)?) (?:that )?(?:everything|it all|all of (?:it|this)) (?:to|would) (?:just )?(?:stop|end|be over)\W*$/,
  /\byou can ?not go on(?=\W*$| any ?more\b)|\b(?:any|no) point(?: in| to| of)? (?:going|carrying) on(?=\W*$| (?:living|any ?more)\b)|\b(?:any|no) point(?: in| to| of)? being (?:here|alive|around)(?=\W*$| (?:any ?more|at all)\b)|\bput(?:ting)? an end to (?:it all|everything|your life)\b|\bwish(?:ed)? (?:that )?you (?:were|was) gone\b|\b(?:think|thinking|thought) (?:about|of) not being (?:there|here|around|alive)\b(?! (?:him|her|them|people|others|the|at)\b)|\b(?:cross(?:ed|es)? your mind|thought|thinking) (?:of |to )?(?:just )?let(?:ting)? go\W*$|\b(?:think|thinking|thought) (?:of|about) jumping\b|\bpoint in (?:living|being alive)(?=\W*$| (?:any ?more|at all|like this)\b)/,
  /\b(?:easier|better|simpler) if you (?:were|was) not (?:here|around|alive)(?! (?:when|while|at|in|on|for|with)\b)|\b(?:they|everyone|everybody|people|he|she|the world|this world) would be better without you(?: in (?:it|them))?\W*$|\byou (?:might|could|would|may) do to yourself\b|\b(?:leaving|leave) this world\b|\bsleep(?:ing)? for ?ever\b|\b(?:keep|go) on living(?=\W*$| (?:any ?more|at all)\b)|\byou could (?:just |simply )?stop being\W*$/,
  /\b(?:feel|felt|feeling) like (?:just |simply )?disappearing(?=\W*$)|\bwant(?:ed)? to (?:just |simply )?disappear(?=\W*$| (?:completely|altogether|for good)\b)/,
  /\bhow safe (?:do|are|is)\b|\b(?:do|would|did) you (?:feel|think you are) safe\b|\bare you (?:feeling )?safe\b/,
  /\bdo(?:ne|ing)? (?:something|anything) to yourself\b|\bdo you mean (?:\w+ ){0,3}(?:dead|dying|die|death|suicide|ending (?:it|your)|kill)/,
  /\b(?:keeps?|kept|keeping) you alive\b/,
  new RegExp(actsOn),
  // "Do you ever feel you might do it?"
  /\b(?:do|did) you (?:ever |sometimes |really )*(?:feel|think|fear|worry)(?: like| that)? you (?:might|could|would|will) (?:really |actually )*(?:do it(?=\W*$|[,;]| or\b| some ?day)|go through with it)\b/,
  /\byou (?:(?!(?:him|her|them|they|he|she|your|someone|somebody)\b)\w+ ){0,3}overdos\w*/,
  // What was taken by now, and not what somebody takes.
  /\b(?:have|did) you (?:already |just )?(?:taken|take|swallow(?:ed)?) (?:any|too many|some|a lot of|lots of) (?:of (?:your|the|those) )?(?:\w+ )?(?:pills|tablets|painkillers)\b(?=[^?]*\b(?:tonight|today|already|just now|at once|this evening)\b)|\b(?:have|did) you (?:already |just )?(?:taken|take|swallow(?:ed)?) all (?:of )?(?:your|the|those) (?:medication|medicines?|meds|pills|tablets)\b/,
  /^(?:any |some )?(?:suicid\w*|self[- ]?harm\w*)(?: (?:thoughts?|ideas?|plans?|feelings?|urges?))?\W*$/,
  /(?!(?<=\bma(?:kes?|king|de) (?:your )?)life worth\b)\blife\b(?: \w+){0,3} worth living\b|\byou (?:still )?want(?:ing)? to (?:live|be alive)\b(?! (?:in|with|at|here|alone|near|on|there|by|somewhere|like|abroad|together|closer|away|up|without|under|off|by)\b)|\btired of (?:living(?! (?:out of|in (?!this (?:world|life))|at|with (?!yourself)|like (?:this|that)|here(?! any)|alone|on|from|under|off|near|by|there|together|abroad)\b)|life(?! (?:in|at|on|as|with) (?!this\b|general\b|it\b))|being alive)\b/,
  /\byou (?:\w+ ){0,2}(?:written|wrote|writing)(?: \w+){0,2} (?:goodbyes?|good ?bye)\b(?! (?:card|speech|e?-?mail|song|note for (?:your|the) (?:team|boss|colleagues?)))/,
  /\byou (?:\w+ ){0,2}(?:said|saying|say)(?: \w+){0,2} (?:goodbyes?|good ?bye)\b(?! to (?:your|the|him|her|it)\b)/,
  /\bdo you have (?:a|any) (?:plan|plans|intention|intentions)\b(?:\W*$| (?:to|of|for) (?:how|hurt|harm|hurting|harming|ending|end|die|dying|doing|do (?:it|that)|act|when you would))/,
  /\bwhen you say\b.*\b(?:gone|not (?:be )?(?:a|my|anyone's)? ?problem|end it|the end|burden|done(?!.*\bwith (?:the|this|that|it|him|her|your|them)\b)|want (?:it|this|all of it|everything) to (?:stop|end)|disappear|any ?more|not be (?:here|around)|give up|go on|better without)\b/,
  /\b(?:are you|is your life) (?:in (?:any )?(?:danger|immediate danger)|at risk)\b/,
  /\b(?:could|can|will|would) you (?:\w+ )?(?:stay|be|keep yourself|keep) safe\b|^(?:and |so |but )?(?:you|are we|feeling) (?:\w+ )?safe\b/,
  /^(?:\w+ ){0,4}(?:hurt|harm|kill)(?:ing)? yourself\b|\b(?:stay(?:ing)?|be|being|yourself) alive\b|\bthinks? of doing it\b|\bthought (?:of|about) doing it\b|\b(?:want|wanted|wish|wished)(?: \w+)? (?:it|everything|things|your life) to be (?:all )?over\b/,
  /\bthoughts\b.*\b(?:dying|death|suicide|(?:harming|hurting)(?: yourself| your self| your (?:own )?(?:body|arms?|legs?|skin|wrists?|head)|[^\w\s]|$))|\byou (?:were|are) not here any ?more\b/,
  /\blife (?:is not|was not|is no longer) worth (?:it|living)\b|\byour (?:own )?(?:life to end|safety)\b|\bplan(?:ned|ning)? to end (?:it|things)\b/,
  /\bwish(?:ed)? (?:that )?(?:you had (?:died|not survived)|it had been you)\b|\bdying yourself\b|\bkeeping yourself safe\b/,
  /\bdark thoughts\b/,
  // After somebody who died: "go after him"; to be with them only where it says where.
  /\b(?:wish(?:ed)?|want(?:ed)?) (?:that )?(?:you (?:could|were able to) |to )(?:just )?(?:(?:go after|follow) (?:him|her|them)\b(?! (?:to|at|in|on|for|home|online|around)\b(?! (?:heaven|the (?:grave|other side))))|(?:go|be|join)(?: (?:there|up))?(?: with)? (?:him|her|them|your \w+)(?: \w+)? (?:in heaven|in the grave|on the other side|up there|where (?:he|she|they) (?:is|are)(?: now)?)\b)/,
  /\b(?:do|done|did|doing) (?:yourself|your self) (?:any |some )?harm\b/,
  /\b(?:would|does|will|might) (?:being dead|dying|death) (?:\w+ )?(?:take|give|bring|solve|end|stop|mean|do|change)\b(?=.*\byou\b)/,
  /\byou\b(?: \w+){0,3} (?:afraid|scared|frightened|worried|nervous) (?:of|about) what you (?:might|could|may) (?:\w+ )?do(?=\W*$|[,;]| (?:to yourself|when|if|at night|on your own|alone|one (?:day|night)|tonight)\b)/,
  /\b(?:pills?|tablets?|medication|medicines?|meds|painkillers)\b[^?]*\byou (?:could|might|would) (?:take|use)\b[^?]*\b(?:too (?:many|much)|overdose|all at once)\b/,
  /\byou (?:\w+ ){0,4}(?:see|feel|know|find|have)(?: \w+){0,2} no (?:way (?:on|out|forward|through|ahead)|going on)\b(?! (?:of|with|for (?:the|your|this|that|him|her|them|us)|in (?:the|your|this|that)|at|from|to)\b)/,
  /\bno (?:way (?:on|out|forward|ahead)|point in (?:going|carrying) on) for you\b|\b(?:nothing|not (?:much|anything)) (?:left )?to (?:live|go on) for\b|\byou (?:\w+ ){0,3}(?:do not|not|never) (?:want|wanting|know how) to (?:go|carry) on(?=\W*$| (?:(?:any ?more|at all)\W*$|living\W*$|with (?:it all|life)\b))/,
  /\bbetter off without you\b(?=.*\b(?:you (?:think|feel|believe|mean)|how it feels|is that)\b)/,
  new RegExp(
    `\\bdoes (?:the (?:idea|thought) of )?${ideas}(?: \\w+){0,3} (?:cross|come|occur|enter|go through|feel|seem|pull|call)\\b`,
  ),
  /\b(?:are|will|do|can|could|would) you (?:\w+ ){0,5}(?:be|stay|keep yourself|remain) safe\b/,
  /\b(?:hurt|harm|kill)(?:ing)? (?:\w+ ){0,3}\w+,? (?:or|and)(?: maybe| even| perhaps)? (?:yourself|your self)\b/,
  ...asksOfGoingOn,
  ...asksIfBetterWithout,
  ...asksIfWeary,
  ...attempts,
];

const person =
  "(?:someone|somebody|friend|brother|sister|mum|mom|mam|mother|dad|father|grandad|grandfather|grandma|grandmother|gran|nan|uncle|aunt|cousin|husband|wife|partner|son|daughter|baby|child|people|patients?|woman|man|girl|boy|lady)";
const others = `(?:he|she|him|her|them|they(?! (?:include|involve|mean))|${person}|character)`;
/** Before somebody to whom something is told, or whom the client misses: what follows is not of them. */
const toOthers =
  "(?<!\\b(?:tell|told|telling|to|with|without|miss|missing|missed|lose|losing|lost|leave|leaving|left|join|joining) (?:(?:your|the|a|any) )?)";
/** Between somebody and what is said of them, where the client does not come in between. */
const ofThem =
  "(?: (?!(?:you|your|yourself|know|knows|knew|aware|mak(?:e|es|ing)|made|bring|brings|brought)\\b)\\w+){0,3}";
/** Words before "dying" that name nobody: "thoughts of just dying". */
const nobody =
  "(?:you|your|yourself|self|just|may ?be|even|ever|also|perhaps|sometimes|still|simply|soon|now|tonight|then|being|not|like|wanting|death|suicide|life|or|and|how|what|when|if|why|whether|where|that|this|it|\\w+ly)";
/** The death of somebody else, or one that is spoken of as theirs: "her death", "about him dying", "Ana's death". */
const aboutOthers: readonly RegExp[] = [
  new RegExp(mightDoPictured, "g"),
  new RegExp(
    `(?:${toOthers}\\b${others}|\\b${others} (?:who|that))${ofThem} (?:suicid|kill(?:ed|ing)? (?:him|her|them)|die|died)`,
    "g",
  ),
  new RegExp(
    `\\b${others} (?:(?:was|were|is|are|being|actually|really|suddenly) ){0,2}(?:dying|dead|death)\\b`,
    "g",
  ),
  new RegExp(
    `\\b${others} (?:(?:do|does|did|will|would|might|may|can|could) not|never) wakes? up\\b`,
    "g",
  ),
  /\b(?:his|her|their|[\p{L}]+'s|[\p{L}]+s') (?:(?!(?:and|or) )\w+ )?(?:death|dying|suicide)\b/gu,
  /\b(?:(?:the )?(?:death|suicide)|the dying) of (?!(?:you|yourself|your own|late|any|course|that|this|it)\b)(?:\w+ )?\w+/g,
  new RegExp(`\\b(?:about|of|over|for) (?!${nobody} )\\w+ (?:dying|(?:being )?dead)\\b`, "g"),
];
/** Taking leave of somebody who died or went: whether there was time for it is asked about that day. */
const leaveOfOthers =
  /\b(?:(?:get|got|able|chance|time|allowed) (?:\w+ )?to|could you) (?:ever |even |really )?(?:say|said|saying)(?: \w+){0,2} (?:goodbyes?|good ?bye)\b/g;
/** Taking leave at the end of this talk. */
const leaveOfTheTalk =
  /\b(?:say|said|saying)(?: \w+){0,2} (?:goodbyes?|good ?bye)(?= (?:for (?:now|today|tonight|this time)|until|till|here|to (?:me|each other|this (?:chat|talk|conversation)))\b)|\b(?:feel about|(?:ok|okay|all right|alright|fine) with|ready (?:to|for)|mind) say(?:ing)? (?:goodbyes?|good ?bye)(?! to\b)/g;
const idiom =
  /\bdying (?:to (?:know|hear|see|try|ask|go|meet|tell|say|get|leave|show|find|talk|read|eat|do)|for (?:a|some)|(?:of|from) (?:laughter|boredom|hunger|thirst|(?:the )?(?:embarrassment|curiosity|shame|cold|heat)))\b|\bdeath (?:of (?:me|you)|by)\b|\b(?:kill|killing) (?:yourself|your self) (?:over|with|for|at|trying|studying|working)\b|\b(?:bored|scared|worried|tired) to death\b|\bhurt (?:yourself|your self)(?= (?:at (?:the gym|football|rugby|training|practice)|playing|running|lifting|falling|when you fell|in the (?:fall|accident|crash|match|game)|on the (?:stairs|ice|bike))\b)|\bsafe (?=to (?:drive|walk|cycle|travel|fly|go home)\b)|\bsuicide squad\b|\bsocial suicide\b|\bcareer suicide\b/;

const safetySteps = patterns(
  /\b(?:call|ring|text|contact|dial|reach|phone|speak (?:to|with)|talk (?:to|with)|connect|number (?:for|of)|line|hotline|helpline|mindline|samaritans|sos)\b.*\b(?:911|999|995|988|112|1767|1771|hotline|helpline|mindline|crisis|samaritans|sos|emergency|suicide line|lifeline|ambulance)\b/,
  /\b(?:911|999|995|988|1767|1771|mindline|samaritans|crisis (?:line|text|team|hotline)|suicide (?:hot)?line)\b/,
  /\b(?:go|get|take you|bring you|come) (?:\w+ ){0,3}(?:hospital|emergency|er|a and e)\b(?=.*\b(?:now|tonight|right away|safe|today)\b|$)/,
  /\b(?:keep (?:you|yourself)|(?:to|you|please|can) (?:stay|be|remain|keep)|make sure you are|help you (?:be|feel|stay)|get you somewhere|want you (?:to be)?) (?:\w+ )?safe\b(?! (?:and|as|from|in your)\b)/,
  /\bsafety plan\b|\bmake a plan to (?:stay|keep)\b/,
  /\b(?:stay|sit|be) with (?:you|me|someone|somebody)(?: \w+){0,3} (?:until|tonight|right now|till|while)\b/,
  /\b(?:is there|who is|can you (?:call|get|ask)) (?:some(?:one|body)|any(?:one|body))(?: \w+){0,4} (?:who (?:can|could)|to) (?:be|stay|come|sit) (?:with|over|there)\b/,
  /\b(?:can|could|would) (?:someone|somebody|anyone) (?:be|stay|come)(?: \w+){0,2} (?:with|over)\b/,
  /\b(?:i (?:need|have|want|would like|am going) to|let me|we (?:need|have) to|can i|shall we)(?: \w+){0,3} (?:get|involve|tell|bring in|connect|hand|loop in|alert)(?: \w+){0,3} (?:supervisor|counsellor|counselor|professional|crisis|someone who|more help|extra help|emergency)\b/,
  /\bput (?:it|that|those|them|anything you could use)? ?(?:\w+ )?(?:away|out of reach|somewhere safe)\b.*\b(?:safe|tonight|reach|now)\b/,
);

const asksPlainly =
  /\b(?:ask|asking|check|checking|wonder|wondering|when you say)\b|^(?:is|are|do|does|did|have|has|would|could|can|any|how|what)\b|^you ever (?:think|thought|feel|felt|want|wanted|wish|wished|had|hurt|tried|try)\b/;
const named = new RegExp(`\\b(?:${ideas}|${ofThemselves}|die|dead|disappear)\\b`);
const turned =
  /^(?:i (?:wonder|am wondering|was wondering) (?:if|whether) (?:that|this|it|you)\b|(?:is|was|has|does|did) (?:that|this|it|any of (?:that|this))|(?:has|have|is|was|does|do|did) (?:anything|something|any|thoughts?|feelings?)(?: \w+){0,2} like (?:that|this|those|it)\b|(?:has|have|is|are|was|were|does|do|did) (?:either|any|one|some|both)(?: of (?:that|this|those|these|them|it))? (?:\w+ ){0,2}(?:there|true|so|for you|with you|to you|you)\b|(?:do|have|are|did|were(?! you (?:there|with|the one)\b)) you|what about you|how about you|you too|what did you mean|what do you mean|(?:could|might|would) (?:that|this|it) be)\b|\bthoughts? like (?:that|this|those|it)\b/;

/** Somebody in the client's life, by what they are to them. */
export const theirPeople = `(?:your|the|that|this) (?:\\w+ )?(?:${person}|famil(?:y|ies)|parent|kid|children|girlfriend|boyfriend|ex|boss|manager|teacher|colleague|classmate|(?:flat|house|room)mate|neighbou?r|in[- ]law|man|men|women)s?\\b`;
/** Of whom somebody may be afraid. */
const theirs = `(?:him|her|them|each other|${theirPeople}|(?:his|her|their) \\w+)`;
/** Whether somebody is safe where they live, or from whom: asked about what others do to them. */
const safeThere = new RegExp(
  `\\bsafe (?:(?:back |there )?(?:at|in) (?:(?:the|your|that|this) )?(?:home|house|flat|place|school|work|uni|college|family|relationship|marriage|neighbou?rhood)|where you (?:live|are living|stay)|(?:with|around|from) ${theirs}|from (?:others|people|anyone|anybody|someone|somebody|covid|the (?:virus|outside|others|world)|bull(?:y|ies|ying)|violence|abuse))\\b`,
);
/** What makes even that a question about danger from themselves. */
const fromThemselves =
  /\b(?:thoughts?|urges?|impulses?|feelings?|your (?:own )?(?:mind|head)|pills?|tablets?|medication|medicines?|yourself|alone|suicid\w*|alive)\b/;

/** True where it is asked whether the client is safe from others: at home, at school, with somebody. */
export function asksIfSafeThere(plainText: string): boolean {
  return safeThere.test(plainText) && !fromThemselves.test(plainText);
}

/** "What would Gwen say if she heard you say that?" */
const ofTheirWords =
  /^(?:what|how) (?:would|might|will|did|does|could) (?!(?:you|it|that|this|we|i|happen)\b)(?:your )?\w+(?: \w+)? (?:say|think|do|feel|answer|react|make|tell|want|reply)\b/;

/** "How was it to be asked about suicide?" asks of the asking. */
const asksHowAskingWas = /\b(?:how|what)\b.*\b(?:to be|being|having been|to have been) asked\b/;

const ofMany = /\b(?:people|some|many|others|those|anyone|someone|sometimes|often|folks)\b/;

/** What can only be a death of one's own, whoever thinks of it. */
const ofOwnDeath = new RegExp(`\\b(?:${ofOneself}|${ofThemselves})\\b`);

/** "Some people think of ending their life, is that true for you?" turns to the client behind a comma. */
function turnsAtItsEnd(said: string): boolean {
  const at = Math.max(...[",", ";", " - ", ": "].map((mark) => said.lastIndexOf(mark)));
  if (at < 0) return false;
  const behind = said
    .slice(at + 1)
    .trim()
    .replace(/^- /, "");
  const isTurned = /^(?:do|have|are|did|were) you\b|\b(?:for|about|with) you\b|\byou too\b/.test(
    behind,
  );
  if (!isTurned || !turned.test(withoutLeadIn(behind))) return false;
  const before = withoutOthers(said.slice(0, at));
  return ofMany.test(before) && ofOwnDeath.test(before);
}

/** A sentence without what is said of the death of others, or by the way. */
export function withoutOthers(plainText: string): string {
  return [idiom, leaveOfOthers, leaveOfTheTalk, ...aboutOthers].reduce(
    (text, other) => text.replace(other, " "),
    plainText,
  );
}

/** True where the client is asked about danger to themselves; an idiom or another person is not meant. */
export function asksAboutRisk(plainText: string, isQuestion: boolean): boolean {
  if (asksHowAskingWas.test(plainText)) return false;
  if (isQuestion && turnsAtItsEnd(plainText)) return true;
  const own = asksIfSafeThere(plainText) ? plainText.replace(/\bsafe\b/g, " ") : plainText;
  const asked = withoutOthers(own);
  const asking = isQuestion || asksPlainly.test(withoutLeadIn(asked));
  return asking && !ofTheirWords.test(withoutLeadIn(asked)) && matchesAny(askedOfClient, asked);
}

/** True where a sentence names the wish to die or self-harm, whoever's it is. */
export function namesRisk(text: string): boolean {
  return (
    named.test(text.replace(idiom, " ")) || namesBetterWithout.test(text) || namesWeary.test(text)
  );
}

/** The same of a client's message, which speaks of "my life" where a question speaks of "your life". */
export function tellsOfRisk(plainText: string): boolean {
  return namesRisk(plainText.replace(/\bmy ?self\b/g, "yourself").replace(/\bmy\b/g, "your"));
}

/** The same, and not only of the death of somebody else ("how did she die?"). */
export function namesRiskNotOfOthersAlone(text: string): boolean {
  const others = aboutOthers.reduce((left, other) => left.replace(other, " "), text);
  return namesRisk(ofMany.test(text) ? text : others);
}

/** True where quoted words name the wish to die. */
export function quotesRisk(sentence: string): boolean {
  const quoted =
    straight(sentence).match(/"[^"]+"|(?<![\p{L}\p{N}])'(?:[^'\n]|\p{L}'\p{L})+'/gu) ?? [];
  return quoted.some((words) => namesRisk(plain(words.slice(1, -1))));
}

/** True where the client is asked what they meant by quoted words that name the wish to die. */
export function asksAboutQuoted(sentence: string): boolean {
  return quotesRisk(sentence) && /\b(?:mean|meant|serious)\b/i.test(sentence);
}

/** True where a question turns what was just named to the client: "is that how it is for you?" */
export function turnsToClient(plainText: string): boolean {
  return turned.test(withoutLeadIn(plainText));
}

/** Whether they would be safe where they live: asked, not offered. */
const wouldBeSafe = /\b(?:would|will|are|do|could|can) you (?:\w+ ){0,2}safe\b/;

/** True where a step towards safety is offered: a crisis line, company, a hand-over, a plan. */
export function takesSafetyStep(plainText: string): boolean {
  if (asksWhatToAFriend(plainText)) return false;
  const offered = asksIfSafeThere(plainText) ? plainText.replace(wouldBeSafe, " ") : plainText;
  return hears(safetySteps, offered);
}
