import { type Pattern } from "./pattern";

const folk =
  "(?:people|folks?|mums?|moms?|mothers|dads|fathers|parents|students|kids|teens|teenagers|women|men|girls|boys|guys|widows|carers|drivers|doctors|workers|couples|families|adults|ones)";
const many =
  "(?:other|plenty of|lots of|loads of|most|many|some|all(?: the)?|millions of|thousands of|a lot of|every|tons of)";
/** What makes a sentence a reading of the client's own doubt. */
const read =
  /\b(?:you (?:feel|felt|worry|keep|see|wonder|tell yourself|think|say|said|hear|were told|are told|are left|end up)|and you(?: \w+)? (?:feel|are|can not|do not)|leaves? you|only see|seems? to|tells? you|told you|to be told)\b/;
/** "Hello, what is the problem?", "so what's the hard part?": asks what there is, however curtly. */
const curtlyAsked =
  /^(?:(?:hi|hiya|hey|hello|good (?:morning|afternoon|evening|day)|so|ok|okay|and|well|right|now|then|tell me)[,. ]+)*what is the (?:problem(?: (?:then|here|today|tonight|exactly|right now|for you|you (?:have|are)\b.*))?|(?:bad|hard|terrible) (?:parts?|bits?|things?|ones?|sides?|days?|nights?|moments?|times?)\b.*)\W*$/;
const pattern = (heard: RegExp): Pattern => ({ heard, unless: read });

/** Ways in which distress is made small, put together from who is held up, what it is called and when it passes. */
export const belittling: readonly Pattern[] = [
  pattern(
    new RegExp(
      `(?<!\\b(?:do|does|doing|smile|act|laugh) so )\\b${many} (?:new |young |single |old )*${folk}(?! who (?:have )?(?:lose|lost|grieve|go through|went through|have been through)\\b[^,]* (?:feel|think|have thoughts|wonder|wish|say)\\b)(?: \\w+){0,5} (?:manage|cope|get by|get on|fine|okay|thrilled|happy to|glad to|would love|would kill|love to|do not even|lose|survive|come out|feel like (?:that|this)|do it|live alone|live with (?:that|it|worse)|go through|have it|with (?:two|three|four|less)|handle)\\b`,
    ),
  ),
  pattern(
    /\b(?:there (?:are|is)|there will) (?:always )?(?:\w+ )?(?:kids|people|somebody|someone|folks?|others)(?: \w+){0,4} (?:would love|would kill|worse|less|nothing|your (?:troubles|problems))\b/,
  ),
  pattern(
    /\b(?:kill|dream|wish) (?:for|of) (?:problems?|troubles?|worries|a life) like (?:that|this|yours)\b/,
  ),
  pattern(
    /\b(?:it|that|this)(?: is|'s)? (?:hardly|barely|scarcely|not exactly|not really|not even) (?:a |an |the )?(?:tragedy|disaster|crisis|problem|catastrophe|emergency|end|drama|big|major|serious|trauma|war)\b/,
  ),
  pattern(
    /\b(?:does not|do not) (?:really |even )?(?:sound|seem|look) (?:like )?(?:such )?(?:a |an |that |so |too )*(?:big|bad|serious|terrible|major|much of a|huge|problem|awful)\b|\b(?:can not|could not) (?:possibly |really )?be (?:as|that|so|all that) (?:bad|hard|terrible|serious)\b/,
  ),
  pattern(
    /\bis (?:that|it|this) (?:really |honestly |actually )(?:something|worth|a reason|such|that|so|enough)\b|\b(?:do not|can not) (?:really )?see (?:what is|why it is|why that is|what all) (?:so|that|such|the) \w+/,
  ),
  {
    heard:
      /\bwhat is (?:so|the) (?:terrible|bad|hard|problem|drama|fuss)\b(?! (?:for you|about it for you))/,
    unless: new RegExp(`${read.source}|${curtlyAsked.source}`),
  },
  pattern(
    /\b(?:is|are) not worth (?:getting|losing|being|the|your|all) (?:worked|sleep|upset|so|the|this|tears|trouble|energy|this)\b|\bnot worth getting worked up\b/,
  ),
  pattern(
    /\byou will(?: soon| just| probably| one day)? (?:look back (?:and|on)|forget (?:all )?about|laugh|feel (?:silly|better|different) about|wonder why|see it was|be over|get used)\b|\bwait (?:till|until) you (?:have|are|get|reach)\b|\b(?:sleep|coffee|cup of tea|holiday|break)(?: \w+)? and you will (?:feel|be|see)\b/,
  ),
  pattern(
    /\b(?:it|that|this) is (?:just |only |probably )?a (?:rough patch|phase|blip|bad patch|stage|hiccup|wobble)\b(?! you)/,
  ),
  pattern(
    /\byou (?:have )?still (?:have |got |have got )(?:a|your|two|both|the)\b[^.!?]*,? (?:have not you|right|though|do not you|you know)\b|\bstill got a \w+,? have not you\b/,
  ),
  pattern(
    /\b(?:should |could |can )?count yourself (?:lucky|fortunate|blessed)\b|\byou (?:are|were) (?:so |very )?(?:lucky|fortunate) (?:you|to|that)\b/,
  ),
  pattern(
    /\byou are (?:\w+ )?(?:making|blowing|turning)(?: \w+){0,4} (?:bigger than|out of|worse than|up into|more than)\b|(?<!\b(?:i am|am i|me|i might be|i may be|maybe i am) (?:\w+ )?)\b(?:reading|read) (?:\w+ )?too much into\b|\b(?:take|taking) (?:(?:everything|things|it all|it) (?:so |too )?(?:to heart|personally)|(?:everything|things|it all|it (?:so|too)) (?:so |too )?seriously)\b|\b(?:that|this) is a bit much\b|\bhard to please\b|\byou worry (?:about|over) (?:nothing|everything)\b|(?<!\byou (?:can |could |do |have )?(?:still |even |always |often )?(?:notice|see|saw|seen|find|found|keep|kept|look for) the )\bfunny side\b|\bcould have been (?:a lot |much |far |way )?worse\b/,
  ),
  pattern(
    /\b(?:my|a|this) (?:\w+ ){1,3}(?:lost|had|has|went through|lives with|raised|survived)\b[^.!?]*\b(?:never|did not|does not|and (?:he|she|they) (?:is|was|are) (?:fine|okay|happy))(?: \w+)? ?(?:moan\w*|complain\w*|cry|cried|whin\w*|made a fuss|say a word|fine)?\b/,
  ),
  pattern(
    /\b(?:people|couples|friends|men|women|parents|everyone)(?: \w+){0,2} (?:lose|losing|break up|die|split|divorce|fail|get (?:fired|dumped|sick)|fight|argue)(?: \w+){0,3} (?:every ?day|all the time|every year)\b|\b(?:it was|was just) (?:his|her|their) time\b|\bgood innings\b|^(?:come on|oh come on|honestly|please),? (?:it|that) is (?:just |only )?(?:one|an?|some)\b/,
  ),
  pattern(
    /\bat your age,? (?:you|it|that|everyone|people)\b[^.!?]*\b(?:easily|can|easy|normal|nothing|fine|soon)\b|\byou have had (?:\w+ )?(?:years|months|weeks|long enough|plenty of time|ages|time)(?: \w+)? to (?:get|move|adjust|sort|find|grieve)\b/,
  ),
  pattern(
    /\bit is (?:perfectly |just |totally )?normal,? (?:all|every|everyone|most|lots)\b|\bthere will be (?:others|another|more)\b|\bnothing compared (?:to|with)\b|\bworse (?:spot|place|position|state|shape) (?:than you)?\b/,
  ),
  pattern(
    /^(?:well |but |and |anyway |look |oh )*(?:life goes on|\w+ comes? and goe?s?|it is (?:money|work|school|love|a job),? it comes and goes|we have all got (?:something|our|problems)|all (?:couples|siblings|families|parents|marriages|friends) (?:argue|fight|row|have)|(?:everyone|everybody)(?: hates| has|'s) (?:\w+ ){1,3}\w+)[.! ]*$/,
  ),
  pattern(
    /\b(?:there are|there is) (?:far |much |a lot )?(?:worse|tougher|bigger|harder|more serious) (?:things|problems|worries|troubles)\b|\byou are (?:hardly|not|not even) the (?:first|only)(?: (?:one|person|man|woman|mother|student))?\b(?! (?:in this|i))/,
  ),
  pattern(
    /\b(?:what you|you)(?: \w+)? signed up for\b|\byou knew what (?:the job|it|this|you|he|she)(?: \w+)* (?:was|were|would be)(?: getting into| like)?[.! ]*$|\byou (?:were|are) not even (?:\w+ )?(?:that|together|married|close|related|sick|injured)\b/,
  ),
  pattern(
    /^(?:is|was) (?:this|that|it) (?:still|all|really|even) about \b|^(?:is that|that is) (?:it|all)\b[?.! ]*(?:$|i thought)|\bthought (?:it|this|that) was (?:something|going to be something) (?:serious|bad|big|important)\b/,
  ),
  pattern(
    /\bit is not (?:cancer|a war|life or death|life and death|brain surgery)\b|\bcall (?:that|it|this) (?:a|an) (?:first|luxury|small|little|silly)\b|\b(?:no great|not a big|not much of a|hardly a) loss\b|\bfirst ?world (?:worry|worries|problem)/,
  ),
  pattern(
    /\bcrying (?:about (?:it|this|that)|over it)? ?(?:is not going to|will not|does not|never) (?:change|help|fix|solve|bring)\b|\bget carried away\b|\benjoy(?:ing)? (?:feeling|being) (?:bad|sad|miserable|down|upset)\b|\bfunny story one day\b|\b(?:just )?be (?:glad|happy|thankful) (?:it is|that|you)\b|\byou are a grown (?:man|woman)\b|\b(?:is|are) a blessing\b[^.!?]*\b(?:enjoy|should|cherish)\b|\bif that is your (?:biggest|worst|only)\b/,
  ),
  pattern(
    /\bi would not (?:lose (?:any )?sleep|worry|stress|cry) (?:over|about)\b|\b(?:try living|imagine living|you should try) (?:in|with|through)\b|\bteenagers (?:always|all|just)\b|\btoo early to be (?:this|so)\b|\ba bit early to be\b|\bsurprised how (?:quickly|fast|soon) you\b/,
  ),
];
