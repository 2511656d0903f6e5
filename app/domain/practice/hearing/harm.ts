import { hears, patterns, type Pattern } from "./pattern";

const minimising: readonly Pattern[] = [
  ...patterns(
    /\bat least (?:you|it|they|he|she|there|that|your|not|got)\b/,
    /\b(?:others?|other people|some people|many people|lots of people|people|kids|children|they|someone|somebody)(?: \w+){0,4}? (?:have|had|has|are|got|go(?:es)? through|who have)(?: it| got it)?(?: much| way| far| a lot)? (?:worse|bigger problems|less than you|real problems|it harder|nothing)\b/,
    /\b(?:could|might|can) (?:be|have been|always be) (?:a lot |much |way |so much )?worse\b/,
    /\b(?:it|that|this) (?:is|was|can)(?: just| only| really| honestly| like)* (?:not (?:be )?(?:that|so|such|even|really that|all that|too) (?:bad|big|serious|hard|a|much|deep|difficult|terrible)|no big deal|not (?:a|the) (?:big deal|end of the world)|nothing(?! (?:wrong|to be ashamed|short))|a (?:small|little|silly|tiny) (?:thing|matter|problem|issue)|a phase|normal stress|(?:all )?in your head|part of (?:life|growing up|being)|just life|life)\b/,
    /\bno big deal\b|\bnot (?:such )?a big deal\b|\bnot the end of the world\b|\bsmall (?:matter|thing) only\b|\bdrama queen\b|\bfirst world problem/,
    /\byou are(?: just| only| being| probably| simply| maybe| really| always| a bit)* (?:overthinking|over thinking|overreacting|over reacting|too sensitive|so sensitive|exaggerating|dramatic|imagining|being (?:silly|negative|dramatic|lazy|so sensitive|too sensitive)|tired|hormonal|hangry|silly|making (?:a )?(?:big deal|fuss|mountain))\b/,
    /\b(?:stop|do not|not) (?:be(?:ing)? so (?:sensitive|dramatic|negative|emo)|overthink(?:ing)?|over ?react(?:ing)?)\b/,
    /\bthink(?:ing)? too much\b|\b(?:do not|not|need not|no need) (?:to )?(?:think|worry|stress|cry|care|bother) (?:so|too|that) much\b|\b(?:everyone|everybody|all|people|who) (?:also|oso) (?:\w+ )?(?:stress\w*|tired|sad|like that|busy|same|have|got|face)\b/,
    /\bwhat is the big deal\b|\bso what\b$|\bwhy (?:are |is |do )?you (?:so|making|make|always|even) (?:sensitive|upset|sad|emo|dramatic|such a big)/,
    /\b(?:get over|snap out of|shake off|move on from|suck up|man up|suck it up|toughen up|grow up|chin up|move on|let it go|forget about) ?(?:it|him|her|them|this|that|already|lah)?$/,
    /(?<!\b(?:you|i|if you need to) )\b(?:just|you (?:should|need to|must|have to|can)|why do not you|please|better|try to|come on) (?:just |to )?(?:get over|snap out|let it go|forget (?:about )?(?:it|him|her|them|this)|calm down|relax|chill|be happy|smile more|think positive|stop (?:crying|worrying|thinking|being sad)|not think about it|move on|man up|suck it up|cheer up|be grateful|be strong)\b/,
    /^(?:calm down|relax|chill|just relax|cheer up|snap out of it|get over it|move on|man up|suck it up|forget (?:about )?(?:it|him|her|them)|stop crying|do not be (?:silly|dramatic|so|like that|sad|such))\b/,
    /\b(?:everyone|everybody|we all|all of us|all students|every student|all (?:mothers|mums|moms|parents|teens|teenagers))(?: \w+){0,2} (?:goes?|feels?|has|have|gets?|got|struggles?|is|are|be)\b.*\b(?:through|that|this|it|like|way|sometimes|problems|stress\w*|tired|sad|busy|same)\b/,
    /\b(?:do not|no need to|should not|not supposed to|no reason to) (?:feel|be|let it|take it|get|take things) (?:that|so|like|sad|upset|bad|too|personally|scared|angry|depressed|worked up|this way|that way)\b/,
    /\b(?:be|so be|should be) (?:grateful|thankful)\b|\bcount your blessings\b|\byou are (?:so )?(?:lucky|blessed)(?: (?:to|that|you|compared)|$)/,
    /\bthere (?:are|is) (?:plenty|lots|more|many|a lot)(?: of)? (?:other |more )*(?:fish|girls|guys|men|women|jobs)\b/,
    /\b(?:back )?in my (?:day|time|generation)\b|\byoung people (?:these days|nowadays|today)\b/,
    /\b(?:you have|you got) (?:nothing|no reason) to (?:be|feel|cry|complain|worry)\b/,
    /\b(?:just|only) (?:an?|one) (?:break ?up|exam|test|phase|bad day|grade|friend|guy|girl|boy|job|cat|dog|pet|stress|bit of stress)$/,
    /\bit is (?:only|just) (?:an? |one )?\w+$/,
    /\bwho cares\b|\bnot worth (?:crying|being upset|your tears)\b|\bwhat do you have to (?:be|cry|complain|worry)\b/,
  ),
];

const confronting: readonly Pattern[] = [
  ...patterns(
    /\b(?:that|it|this) (?:is|was)(?: just| really| kind of| all| honestly| partly| actually| so)* (?:your (?:own )?(?:fault|choice and)|on you|ridiculous|stupid|nonsense|an excuse|just an excuse|irrational|selfish|unreasonable|immature|childish|irresponsible|no excuse)\b/,
    /\b(?:your own fault|your fault)\b|\byou only have yourself to blame\b|\bblame yourself\b$/,
    /\byou are(?: just| really| so| being| clearly| totally)* (?:wrong|in denial|selfish|unreasonable|irresponsible|lazy|childish|immature|weak|stupid|crazy|pathetic|making excuses|lying|not (?:listening|being honest|trying|even trying|taking this)|the problem|ungrateful|spoilt|spoiled|stubborn|being difficult)\b/,
    /\byou (?:brought|did|caused|chose|asked for)(?: all)? (?:this|it|that)(?: (?:on|to))? ?(?:yourself|upon yourself)?$/,
    /\b(?:stop|quit) (?:making excuses|being (?:so |such )?(?:selfish|lazy|a|dramatic|difficult|ridiculous)|complaining|feeling sorry|lying|whining|blaming|wallowing|playing the victim)\b/,
    /\bwhat (?:were|are) you (?:even )?thinking$|\bwhat is wrong with you\b|\bare you (?:serious|stupid|crazy|mad|kidding(?: me)?)$/,
    /\bhow (?:could|can) you (?:do|be|let|even|not|say|treat|leave|just)\b/,
    /\b(?:that|it) (?:does not|makes no) (?:make )?(?:any )?sense\b/,
    /\byou (?:always|never) (?:do|say|make|try|listen|learn|think|change|complain|blame|run|give|want)\b/,
    /\bif you (?:really|truly|actually) (?:wanted|cared|loved|tried|want|care|love)\b/,
    /\b(?:just )?(?:admit|face) (?:it|that)\b|\bface (?:the )?(?:facts|reality|the truth)\b|\bget real\b|\bwake up (?:to reality|and smell)\b/,
    /\byou are (?:going to|never going to) (?:die|lose|regret|ruin|end up|kill yourself|hurt|get|not)\b.*\bif you\b/,
    /\bthink about (?:what|how) you are doing to\b|\bthis is not (?:okay|acceptable)\b|\bthat is not (?:an )?(?:okay|acceptable|a good (?:excuse|reason))\b/,
    /\byou (?:do not|did not) (?:even )?(?:really |actually )?(?:try|care|want to (?:change|get better|quit)|listen|get it)(?: (?:hard )?enough| at all)?$/,
    /\b(?:well )?what did you expect\b|\bi told you so\b|\byou should(?: not)? have (?:known|thought|listened|studied|started|told|been)\b|\byou have to (?:take|accept) responsibility\b/,
  ),
  {
    heard: /\bi (?:do not|can not) (?:believe|agree with|accept) (?:you|that)\b/,
    unless: /\bi can not believe (?:he|she|they)\b/,
  },
];

const reassuring: readonly Pattern[] = patterns(
  /\b(?:it|things?|everything|this|that|all|life|stuff) (?:will|is going to|are going to|can only|does|do|would)(?: \w+){0,2} (?:be (?:okay|fine|alright|all right|better|great|good)|get better|work out|pass|improve|turn out|fall into place|blow over|settle|get easier|be over soon|sort itself)\b/,
  /\b(?:will|going to) be (?:okay|fine|alright|all right)\b|\bsure (?:will )?(?:be )?can\b$/,
  /\byou (?:will|are going to)(?: \w+){0,2} (?:be (?:okay|fine|alright|all right|great)|get (?:through|over|past|better)|find (?:someone|another|a way|something|your way|the right)|make it|feel better|do (?:great|fine|well|okay|it)|pass|succeed|survive|bounce back)\b/,
  /\b(?:do not|no need to|try not to|need not|not to) (?:you )?(?:worry|be sad|be upset|stress|cry|panic|give up|feel (?:bad|sad|down)|be (?:scared|afraid|worried)|lose hope)\b|\bno worries\b|\bno need to worry\b|^(?:do not )?worry not\b/,
  /\b(?:stay|think|be|keep|remain) (?:strong|positive|optimistic|hopeful|smiling|fighting|your (?:chin|head) up)\b|\b(?:stay|think|remain) happy\b|^(?:just )?(?:be happy|keep going)\b/,
  /\beverything happens for a reason\b|\ball (?:happens )?for the best\b|\b(?:blessing in disguise|silver lining)\b|\bgod (?:has a plan|will not give|knows)\b/,
  /\b(?:you got this|you can do (?:it|this)|hang in there|cheer up|chin up|jiayou|jia you|add oil|look on the bright|bright side|fighting$|all the best)\b/,
  /\bi am (?:very |pretty |quite |so )?(?:sure|certain|confident|positive) (?:that )?(?:you|it|things|everything|they|he|she|your|this|all)\b(?! (?:feel|are feeling|must be|felt))/,
  /\btime (?:heals|will heal|will tell)\b|\b(?:good|positive) vibes\b|\bthis too shall pass\b|\btomorrow (?:is|will be) (?:another|a (?:new|better)) day\b/,
  /\bthere is (?:light|always (?:hope|a way|tomorrow|someone)|hope)\b|\bwe will (?:get through|figure|sort|work)\b/,
  /\bi (?:believe|have faith|trust) (?:in you|you can|that you can|you will|you would|that you will)\b|\bi know (?:that )?(?:you can|you will|you have it in you)\b/,
);

/** True where the client's distress is made small. */
export function minimises(plainText: string): boolean {
  return hears(minimising, plainText);
}

/** True where the client is blamed, shamed or argued with. */
export function confronts(plainText: string): boolean {
  return hears(confronting, plainText);
}

/** True where cheer or a promise stands in place of understanding. */
export function reassures(plainText: string): boolean {
  return hears(reassuring, plainText);
}
