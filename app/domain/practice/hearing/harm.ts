import { createLearnedScreen } from "../learned/learned-screen";
import { minimisingWeights } from "../learned/weights/minimising";
import { disputingTheWish } from "./arguing";
import { belittling } from "./belittling";
import { hears, patterns, type Pattern } from "./pattern";

const minimising: readonly Pattern[] = [
  ...patterns(
    /(?<!\bglad (?:that )?there (?:is|was|are|were) )\bat least (?:you|it|they|he|she|there|that|your|not|got)\b/,
    /(?:^|[,;] ?)(?:(?:well|but|and|so|still|anyway),? )*at least (?:the|his|her|their|this|these|those|people|every(?:one|body|thing)|some of|most of) (?:\w+ ){1,}\w+[.! ]*$/,
    /\b(?:others?|other people|some people|many people|lots of people|people|kids|children|they|someone|somebody)(?: \w+){0,4}? (?:have|had|has|are|got|go(?:es)? through|who have)(?: it| got it)?(?: much| way| far| a lot)? (?:worse|bigger problems|less than you|real problems|it harder|nothing)\b/,
    /\b(?:could|might|can) (?:be|have been|always be) (?:a lot |much |way |so much )?worse\b/,
    /\b(?:it|that|this) (?:is|was|can)(?: just| only| really| honestly| like)* (?:not (?!too much\b)(?:be )?(?:that|so|such|even|really that|all that|too) (?:bad|big|serious|hard|a|much|deep|difficult|terrible)|no big deal|not (?:a|the) (?:big deal|end of the world)|nothing(?! (?:wrong|to be ashamed|short))|a (?:small|little|silly|tiny) (?:thing|matter|problem|issue)|a phase|normal stress|(?:all )?in your head|part of (?:life|growing up|being)|just life|life)\b/,
    /\bno (?:big deal|biggie)\b|\bnot (?:such )?a big deal\b|\bnot the end of the world\b|\bsmall (?:matter|thing) only\b|\b(?<!\b(?:no|not a) )drama queen\b|\bfirst world problem/,
    /\byou are(?: just| only| being| probably| simply| maybe| really| always| a bit)* (?:overthinking|over thinking|overreacting|over reacting|too sensitive|so sensitive|exaggerating|dramatic|imagining|being (?:so |too |very |a bit |such a )?(?:silly|negative|dramatic|lazy|sensitive|emo|baby)|hormonal|hangry|silly|making (?:a )?(?:big deal|fuss|mountain))\b/,
    /\byou are (?:being |maybe |really |always )*(?:just|only|probably|simply) (?:a bit |a little |being )*tired(?=$|[,.!?]| (?:and|that is|right now|because|from|after|with|lah?)\b)/,
    /\b(?:stop|do not|(?<!\bare )not) (?:be(?:ing)? so (?:sensitive|dramatic|negative|emo)|overthink(?:ing)?|over ?react(?:ing)?)\b/,
    /\bthink(?:ing)? too much\b|\b(?:do not|not|need not|no need) (?:to )?(?:think|worry|stress|cry|care|bother) (?:so|too|that) much\b|\b(?:everyone|everybody|all|people|who) (?:also|oso) (?:\w+ )?(?:stress\w*|tired|sad|like that|busy|same|have|got|face)\b/,
    /\bwhat is the big deal\b|\bso what\b[?!. ]*$|\bwhy (?:are |is |do )?you (?:so|making|make|always|even) (?:sensitive|upset|sad|emo|dramatic|such a big)/,
    /\b(?:get over|snap out of|shake off|move on from|suck up|man up|suck it up|toughen up|chin up|move on|let it go|forget about) ?(?:it|him|her|them|this|that)?(?: ?(?:already|now|lah|a bit|a little))*$/,
    /(?<!\b(?:you|i|if you need to|where|when|whom) )\b(?:just|you (?:should|need to|must|have to|can)|why do not you|please|better|try to|come on) (?:just |to )?(?:get over|snap out|let it go|forget (?:about )?(?:it|him|her|them|this)|calm down|relax|chill|be (?:happy|positive)|smile more|think positive|stop (?:crying|worrying|thinking|being sad)|not think about it|move on|man up|suck it up|cheer up|be grateful|be strong)\b/,
    /^(?:calm down|relax|chill|just relax|cheer up|snap out of it|get over it|move on|man up|suck it up|forget (?:about )?(?:it|him|her|them)|stop crying|do not be (?:silly|dramatic|so|like that|sad|such))\b/,
    /\b(?:everyone|everybody|we all|all of us|all students|every student|all (?:mothers|mums|moms|parents|teens|teenagers))(?: (?!(?:and|but|who|that)\b)\w+){0,2} (?:goes?|feels?|has|have|gets?|got|struggles?|is|are|be)\b.*\b(?:through|that|this|it|like|way|sometimes|problems|stress\w*|tired|sad|busy|same)\b/,
    /\b(?:(?<!\byou )do not|no need to|should not|not supposed to|no reason to) (?:feel|be|let it|take it|get|take things) (?:that|so|like|sad|upset|bad|too|personally|scared|angry|depressed|worked up|this way|that way)\b/,
    /(?<!\b(?:can|allowed to|entitled to) )\b(?:be|so be|should be) (?:grateful|thankful)\b|\bcount your blessings\b|\byou are (?:so )?(?:lucky|blessed)(?: (?:to|that|you|compared)|$)/,
    /\bthere (?:are|is) (?:plenty|lots|more|many|a lot)(?: of)? (?:other |more )*(?:fish|girls|guys|men|women|jobs)\b/,
    /\b(?:back )?in my (?:day|time|generation)\b|\b(?:kids|people|students|teens|teenagers|youths?|your generation) (?:these days|nowadays|today)\b/,
    /\b(?:you have|you got) (?:nothing|no reason) to (?:be|feel|cry|complain|worry)\b/,
    /\b(?:just|only) (?:an?|one) (?:break ?up|exam|test|phase|bad day|grade|friend|guy|girl|boy|job|cat|dog|pet|stress|bit of stress)$/,
    /\bit is (?:only|just) (?:an? |one )?\w+$/,
    /\b(?:it|that|this|he|she) (?:is|was) (?:only|just) (?:an?|one|two|three|a few|some) (?!lot\b|bit\b|mess\b|nightmare\b|constant\b|heavy\b|hard\b|matter\b)(?:\w+ )?\w+(?:$|[,!.])/,
    /\b(?:no one|nobody|not like (?:anyone|anybody|someone)) (?:has |even )?died\b|\bhappens to (?:everyone|everybody|all of us|the best of us|anyone)\b/,
    /\b(?:everyone|everybody|we all|all of us|people)(?: \w+)? (?:has|have|gets?) (?:\w+ )?(?:lazy|bad|hard|rough|tough|off|low|such|those) (?:days?|times?|moments?|nights?|weeks?)\b/,
    /\b(?:some|other|many|lots of|plenty of)(?: \w+){0,2} (?:do not even|can not even|would (?:love|kill|give anything|be (?:happy|glad|grateful|lucky)))\b/,
    /\b(?:do not |stop )?(?:cry|crying|upset|sad|stress|stressed|stressing|worked up|worry|worrying) (?:over|about) (?:something|a thing|such|nothing|this|that|it|an?)(?: \w+){0,2} (?:small|little|silly|stupid|tiny|nothing|minor)\b|\bwhy are you (?:even |still )?(?:crying|stressing)(?: \w+)? (?:over|about)\b|\bnothing to (?:cry|stress|be sad|be upset|worry) about\b/,
    /\byou will (?:\w+ )?(?:laugh (?:about|at)|be over|forget(?: about)?|look back and laugh) ?(?:it|this|that|him|her|them)?\b|^(?:and |so |oh )?you call (?:that|this)\b/,
    /\b(?:do not|stop|no need to) mak(?:e|ing) (?:it|this|that|such|everything)(?: into| such)* a (?:big|huge)\b|\bi do not (?:see|get|understand) (?:what|why)(?: is| the| this| that| it| you are(?: so)?)* (?:problem|big deal|fuss|issue|upset about)\b/,
    /\b(?:it|that|this|things?) (?:is|was|are) (?:\w+ )?not (?:even |really |actually |that |so |all that )+(?:serious|deep|bad|hard|big|much|important|terrible|difficult|dramatic)\b/,
    /\b(?:it|that|this) is (?:probably |maybe |prob |only |just |honestly )*(?:one (?:bad|small|little|silly) \w+|pms|(?:your )?hormones|your period|puberty|teenage stuff|what everyone says|nothing(?: special)?|a (?:very |really |so |pretty |such a )*(?:small|little|tiny|silly|minor|petty) (?:thing|matter|problem|issue)|normal,? nothing\b.*)/,
    /\bthink (?:about|of) (?:the |all the |those )?(?:\w+ )?(?:kids|children|people|ones|refugees|orphans|families) (?:in|who|with|without)\b|\b(?:war zones?|starving (?:kids|children|people)|third world)\b|\ba roof over your head\b|\bwhat more do you want\b/,
    /\b(?:shrug (?:it|this|that) off|you will survive|(?:do not |stop )?dwell(?:ing)? on (?:it|this|that|such)|get some perspective|that is a you problem|sounds like a you problem)\b|^(?:big deal|oh come on|come on now|boo hoo|cry me a river|first world problems?)[.! ]*$/,
    /\bother (?:couples|families|parents|students|kids|teens|mums|moms|women|men|people|girls|guys)(?: \w+){0,3} (?:way|much|a lot|far) (?:more|worse|less|harder)\b|\b(?:not sure|do not know|do not understand|do not get) why (?:this|that|it|he|she|they) (?:even )?(?:bothers?|upsets?|hurts?|affects?|matters?) (?:to )?you\b/,
    /\boverreact(?:ion|ing)\b|\bexaggerat(?:e|ing|ion)\b|\b(?:not (?:to )?)?(?:be|being) (?:so|too|always so) (?:negative|emotional|sensitive|dramatic)\b/,
    /\b(?:my|mine)(?: \w+)? (?:is|was|are) (?:way |much |a lot |far |even )?(?:harder|worse|tougher)(?: than yours)?\b|\bi (?:have |had )?(?:had|have|got) it (?:way |much |even |far |a lot )?(?:worse|harder)\b|\bi (?:turned|came) out (?:okay|fine|alright|all right)\b/,
    /\b(?:every|all) (?:students?|teens?|teenagers?|parents?|mothers?|mums?|moms?|adults?|couples?|workers?|kids?)(?: \w+)? (?:is|are|gets?|feels?|has|have|goes?|go) (?:\w+ )?(?:stress\w*|tired|sad|like (?:this|that)|through|problems|fights?|lonely)\b/,
    /\bcould have been (?:\w+ )?(?:cancer|worse|dead|fired|cheating|far worse)\b|\b(?:it|that|this) is (?:literally|honestly|really|basically|absolutely|just) nothing\b|\b(?:do not think|not sure|not convinced|doubt) (?:that )?(?:it|this|that) is (?:really |even |such )*(?:a (?:big )?(?:problem|deal|issue)|as bad as|that bad|so bad)/,
    /\bwhy (?:do you )?let (?:\w+ ){1,4}(?:ruin|spoil|bother|get to|upset|affect)\b|\bthick(?:er)? skin\b|\b(?:worry|worrying|cry|crying|stress|stressing|upset|fuss) (?:over|about) nothing\b|\b(?:do not |stop |no need to )?mak(?:e|ing) (?:such )?a (?:fuss|scene|drama)\b/,
    /\b(?:when will|why do(?: not)?) you (?:\w+ )?grow up\b|\bstop (?:crying|it)$|\byou are (?:fine|okay|alright),? (?:stop|relax|chill|calm|come on|really)\b|^happens,? (?:next|move on|get over)\b|\bwould (?:kill|die|give anything|beg) for your\b|\bwould laugh at (?:that|this|you|your)\b/,
    /\b(?:kids|children|people)(?: \w+)? (?:dying|starving|suffering|homeless) (?:out there|in|everywhere|right now)\b|\bit (?:is|has) (?:only|just) been (?:a |one |two |three |four |\d+ )?(?:few )?(?:days?|weeks?|months?)\b|\byou barely (?:knew|know|dated|started)\b/,
    /\bthat is normal,? (?:nothing|everyone|everybody|no need|get used)\b|\b(?:blow|blowing|blown|blew) (?:it|this|that|things|everything) out of proportion\b|\byou are being (?:a bit |too |so )+(?:much|extra)\b/,
    /\b(?:get a grip|pull yourself together|lighten up|get used to it|(?<!^(?:(?:and|so|but),? )?(?:what|how|which|who)\b[^?]*)deal with it|grow a pair|stop feeling sorry for yourself|harden up|do not be a baby|(?<!\b(?:you|to|kids?|children|they|he|she|who|i|we) )grow up)\b/,
    /\byou (?:will|are going to) (?:\w+ )?(?:forget|get over|be over) (?:about )?(?:it|this|that|him|her|them|\w+)\b|\bi do not (?:get|see|understand) why you are (?:so |even |still |this |that )*(?:upset|sad|angry|stressed|worried|hurt|down)\b/,
    /^(?:everyone|everybody|we all|all of us)(?: \w+)? (?:gets?|feels?|is|are|has|have) (?:\w+ )?(?:lonely|sad|stressed|tired|down|anxious|scared|upset|insecure|depressed|problems)\b/,
    /\b(?:you are|you are just|you just want|just) (?:looking for|seeking|after|want(?:ing)?|craving) (?:the )?(?:attention|sympathy|pity)\b|\bfor (?:the )?attention$/,
    /\bnot (?:really |even )?a reason to (?:be|feel|cry|get)\b|\byou (?:do not have|are not) (?:depress\w+|anxiety|anxious|trauma\w*|adhd|ill|sick)\b.*\b(?:just|only|normal)\b/,
    /\b(?:do not )?(?:let|lets|letting) (?:such |these |those )?(?:small|little|silly|tiny|stupid) (?:things?|stuff)\b|\b(?:have|has|got) (?:actual |real|bigger|much bigger|serious) (?:problems?|issues?)\b|\bcompared to (?:what )?(?:others|other people|some people|most|them|that|mine|me)\b/,
    /\bdo not (?:think|talk|feel) (?:like that|such things|that way)\b|\bis not (?:even |really |so |that )+(?:bad|low|terrible|hard)\b|\bnot (?:even )?a real (?:problem|issue)\b/,
    /(?<!\b(?:what|how|where) )\bis (?:it|that|this) (?:(?:just|only|maybe|perhaps|not|really|possibly|all) ){0,3}in your head\b/,
    /(?<!\b(?:someone|somebody|person|people|man|woman|one|those|they|he|she) )\bwho cares\b(?!(?<=^who cares) for (?:you|him|her|them|me)\W*$)|\bnot worth (?:crying|being upset|your tears)\b|\bwhat do you (?:even |really )?have to (?:be|cry|complain|worry)\b/,
  ),
];

const shrugging: readonly Pattern[] = patterns(
  /^(?:(?:well|but|and|yeah|sorry|oh),? )*(?:that|this|it) is (?:just |simply |kind of |sort of |basically )*(?:how|the way|what) (?:life|things|it|the world|families|family|men|women|people|work|jobs?|growing up|love|marriage|being \w+(?: \w+)?) (?:is|are|go|goes|works?|be|does|do|like)\b/,
  /^(?:(?:well|but|and|yeah|oh),? )*(?:(?:that|this) is (?:just )?life|such is life|c'?est la vie|it is what it is|welcome to (?:adulthood|the club|the real world|real life|my world|parenthood)|life is (?:not fair|unfair|tough|hard)(?: for (?:everyone|everybody|all))?|nobody said (?:it|life) (?:was|would be|is) (?:easy|fair))\b/,
  /\b(?:comes? with|part of) (?:the (?:job|territory|deal|package)|growing up|being (?:a |an )?(?:adult|parent|mother|father|student|man|woman|teenager))$/,
);

const reassuring: readonly Pattern[] = patterns(
  /(?<!\b(?:how|if|whether|what|when|where|any hope(?: that)?|hope left(?: that)?|do you(?: still)? (?:hope|believe|think)(?: that)?) )\b(?:it|things?|everything|this|that|all|life|stuff) (?:will|is going to|are going to|can only|does|do|would)(?: \w+){0,2} (?:be (?:okay|fine|alright|all right|better|great|good)|get better|work out|pass|improve|turn out|fall into place|blow over|settle|get easier|be over soon|sort itself)\b/,
  /\b(?:tomorrow|next (?:year|week|month|time|one))(?: \w+)? (?:will|is going to|can only) (?:be|go|get) (?:okay|fine|better|great|easier)\b|\byou will (?:do (?:even |much )?better|see)(?: next time)?$/,
  /^(?:(?:trust me|believe me|honestly|and|but),? )*(?:it|this|things|life) (?:always |really |does )?gets? (?:so much |a lot |much |a bit )?(?:easier|better)\b|,? i promise(?: you)?$/,
  /\b(?:will|going to) be (?:okay|fine|alright|all right)\b|\bsure (?:will )?(?:be )?can\b$/,
  /\byou (?:will|are going to)(?: \w+){0,2} (?:be (?:okay|fine|alright|all right|great)|get (?:through|over|past|better)|find (?:someone|another|a way|something|your way|the right)|make it|feel better|do (?:great|fine|well|okay|it)|pass|succeed|survive|bounce back)\b/,
  /(?<!\b(?:they|he|she|them|who) )\b(?:do not|no need to|try not to|need not|not to) (?:you )?(?:worry|be sad|be upset|stress|cry|panic|give up|feel (?:bad|sad|down)|be (?:scared|afraid|worried)|lose hope)\b|(?<!^(?:(?:ok|okay|oh|sure|yeah|hey|ah|that is (?:ok|okay|fine)),? )*)\bno worries\b|\bno need to worry\b|^(?:do not )?worry not\b/,
  /\b(?:stay|think|be|keep|remain) (?:strong|positive|optimistic|hopeful|smiling|fighting|your (?:chin|head) up)\b|\b(?:stay|think|remain) happy\b|^(?:just )?(?:be happy|keep going)\b/,
  /\beverything happens for a reason\b|\ball (?:happens )?for the best\b|\b(?:blessing in disguise|silver lining)\b|\bgod (?:has a plan|will not give|knows)\b/,
  /\b(?:you got this|you can do (?:it|this)|hang in there|cheer up|chin up|jiayou|jia you|add oil|look on the bright|bright side|fighting$|all the best)\b/,
  /\bi am (?:very |pretty |quite |so )?(?:sure|certain|confident|positive) (?:that )?(?:you|it|things|everything|they|he|she|your|this|all)\b(?! (?:feel|are feeling|must be|felt))/,
  /\b(?:it|this|things) will not (?:always (?:be|feel|stay)|be always|stay|last|(?:be|feel|go on) (?:like this )?forever)\b(?!.*\bunless\b)/,
  /\btime (?:heals|will heal|will tell)\b|\b(?:good|positive) vibes\b|\bthis too shall pass\b|\btomorrow (?:is|will be) (?:another|a (?:new|better)) day\b/,
  /\bthere is (?:light|always (?:hope|a way|tomorrow|someone)|hope)\b|\bwe will (?:get through|figure|sort|work)\b/,
  /\bi (?:believe|have faith|trust) (?:in you|you can|that you can|you will|you would|that you will)\b|\bi know (?:that )?(?:you can|you will(?! not)|you have it in you)\b/,
);

const makingSmall: readonly Pattern[] = [
  ...minimising,
  ...shrugging,
  ...belittling,
  ...disputingTheWish,
];

/** What goes before it is told for what it does to the client: "everyone copes, so it feels as if you may not mind". */
const readAsFelt =
  /\b(?:so|and|but|yet|while) (?:it|that|this|you)(?: must| then| just| still| does not| did not)? (?:feels?|seems?|leaves you|are left|end up|tell yourself)\b(?! better\b| fine\b)/;

/** Takes blame away; nothing of it makes the hurt small. */
const takesBlameAway = /\b(?:is|was|are|were) not (?:\w+ )?your (?:own )?fault(?: that\b.*)?[.!]*$/;

/** "Who had died?" asks, or says back, what happened. */
const ofADeath =
  /^(?:(?:and|so|but|then),? )*(?:who|somebody|someone|he|she|they|your \w+) (?:had |has |have |was |just )?(?:died|die|dead|dying|passed away)\b(?!.*\b(?:only|at least|everyone|everybody|people|old|anyway|life|happens|(?:goes|go|move) on|every day)\b)/;

const learned = createLearnedScreen(minimisingWeights);

/**
 * True where it reads like what was learned as making distress small. Beside `minimises`: words that the
 * rules know and find denied or reported are not taken up again.
 */
export function resemblesMinimising(plainText: string): boolean {
  return (
    !takesBlameAway.test(plainText) &&
    !ofADeath.test(plainText) &&
    !endsTogether.test(plainText) &&
    !offersAWord.test(plainText) &&
    learned.scorePlain(plainText) > 0 &&
    !makingSmall.some(({ heard }) => heard.test(plainText))
  );
}

/** "You keep it in so nobody else has to deal with it": read in them, and no order. */
const sparesOthers =
  /^(?:(?:so|and|but|it sounds (?:as if|like)|it seems) )*you (?:are |have been |have )?(?:keep|kept|hid|hold|held|carr|swallow|bur[iy]|put|say|smil|bear|bore)\w*\b.*\bso (?:that )?(?:nobody|no one|they|he|she|your \w+|the others?)(?: else)? (?:does not |do not |never )?(?:has|have|needs?|need) to (?:deal with|see|carry|worry|know)\b/;

/** Said where a talk ends: what is agreed on then makes nothing small. */
const endsTogether = /\bbefore (?:we|you|i) (?:stop|finish|end|close|go|leave)\b/;

/** "Some people would call that guilt." offers a feeling's name. */
const offersAWord =
  /\b(?:would|might|could) (?:also )?call (?:that|it|this) (?:guilt|grief|shame|fear|loneliness|anger|anxiety|burn-?out|sadness|loss|exhaustion|heartbreak|homesickness|panic|numbness|despair)\W*$/;

/** "Others may have it worse, but I'm asking about you": granted, and turned away from. */
const granted =
  /\b(?:others?|people|somebody|someone|folks)\b.*\b(?:may|might|probably|no doubt) (?:\w+ )?have\b.*\bbut i am (?:asking|listening|thinking|talking|here)(?: (?:about|with|to|for|of) (?:you|yours))?\W*$/;

/** True where the client's distress is made small. */
export function minimises(plainText: string): boolean {
  if (granted.test(plainText) || sparesOthers.test(plainText)) return false;
  return !readAsFelt.test(plainText) && hears(makingSmall, plainText);
}

/** True where cheer or a promise stands in place of understanding. */
export function reassures(plainText: string): boolean {
  return hears(reassuring, plainText);
}
