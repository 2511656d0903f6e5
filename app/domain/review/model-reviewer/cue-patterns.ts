import type { CueKind } from "../../simulator/cue";
import type { Pattern } from "../../practice/hearing/pattern";

/** Words by which one kind of distress shows in a client's plain sentence. */
export interface CuePattern extends Pattern {
  kind: CueKind;
  /** Stated, rather than hinted at (VR-CoDES: a concern, rather than a cue). */
  explicit: boolean;
}

const grade =
  "(?: (?:so|really|very|just|pretty|always|quite|completely|totally|too|still|also|all|a bit|a little|getting|more|such|as|like|that|how|kind of|sort of|bit))*";
const self = `(?:i am|i was|i have been|i felt|i feel|i have felt|i keep feeling|i get|i got|feeling|makes me|made me|makes me feel|made me feel|leaves me|left me|it is|it was|feels)${grade}`;
const feelings =
  "(?:sad|unhappy|miserable|down|low|awful|terrible|horrible|angry|mad|furious|frustrated|scared|afraid|frightened|terrified|anxious|worried|nervous|panicky|stressed|overwhelmed|exhausted|drained|tired|worn out|lonely|hopeless|helpless|stuck|trapped|numb|empty|lost|ashamed|guilty|embarrassed|humiliated|disappointed|upset|depressed|confused|torn|heartbroken|rejected|betrayed|unappreciated|desperate|jealous|bitter|hurt|weird|sick of (?:it|this|everything)|fed up|done|broken|hard|tough|difficult|too much|a lot)";

const say = (kind: CueKind, explicit: boolean, ...expressions: readonly RegExp[]): CuePattern[] =>
  expressions.map((heard) => ({ kind, explicit, heard }));

/** What stands under risk is looked for first; every sentence gives at most one cue. */
export const cuePatterns: readonly CuePattern[] = [
  ...say(
    "risk-direct",
    true,
    /\b(?:kill|killing|hurt|hurting|harm|harming) myself\b|\bsuicid\w*\b|\bself[- ]?harm\w*\b/,
    /\b(?:end|ending|take|taking) (?:my (?:own )?life|it all)\b/,
    /\b(?:want|wanted|wanting|rather|ready|going|wish i could) (?:to )?(?:die|be dead)\b|\bwish(?:ed)? i (?:was|were) dead\b/,
    /\b(?:think|thought|thinking|thoughts)(?: \w+){0,2} (?:about|of) (?:dying|death|being dead|not (?:being|staying) alive|not living|ending (?:it|things|my))/,
    /\b(?:do|did|does) not(?: \w+){0,2} want to (?:live|be alive|wake up|exist)\b|\b(?:no longer|never) want to (?:live|wake up)\b/,
    /\bwish(?:ed|ing)? (?:that )?i (?:would|did|could|had) (?:just )?not (?:wake|woken)\b/,
    /\b(?:rather|better|prefer(?:red)? to|hop(?:e|ed|ing)(?: that)? i (?:do|would|could)?)(?: just)? not wake(?: up)?\b|\bdying,?(?: \w+){1,4} about it\b/,
  ),
  ...say(
    "risk-indirect",
    false,
    /\b(?:will|would|going to) not be (?:a |your |anyone's |their |my )?(?:problem|worry|burden|bother|around|here)(?: \w+){0,2}\b|\bwill not be (?:much|any) (?:of a )?(?:problem|worry|burden|bother)\b/,
    /\b(?:do|did) not(?: really| even)? want to (?:be here|be around|go on|keep going)\b(?! (?:at|in) (?:work|school|class))/,
    /\bwish(?:ed)? i (?:could |would |was |were |had )*(?:just )?(?:disappear|vanish|gone|never (?:been )?born|not (?:here|exist))/,
    /\b(?:sorry|sad|disappointed|annoyed) (?:that )?(?:i|to have) (?:woke|wake|woken)\b|\bwaking up is the worst\b/,
    /\b(?:would|will) (?:all |even )?(?:be )?(?:better|easier|happier)(?: off)? (?:without me|if i (?:was|were) (?:not here|gone|not around))\b|\bif i (?:was|were) not (?:here|around)\b/,
    /\b(?:nobody|no one|none of them|would anyone|who) (?:would )?(?:even )?(?:notice|miss me)(?: if i (?:was|were) (?:gone|not here)| if i (?:disappeared|went))\b/,
    /\bnot (?:much|any) (?:point|reason)(?: in)? (?:living|being here|going on|waking up)\b|\b(?:tired|sick|done) (?:of|with) (?:living|being alive|life)\b/,
    /\b(?:do not care|does not matter) (?:if|whether|what happens)(?: \w+){0,3} (?:me|i wake|wake up|i live)\b|\bdo not care what happens to me\b/,
    /\b(?:want|wanted) (?:it|everything|all of it) to (?:just )?(?:stop|be over|end)\b|\b(?:want|like|wish i could)(?: to)?(?: just)? stop existing\b|\b(?:would|will) not have to wake(?: up)?\b|\bdrove off for good\b|\b(?:sleep|sleeping) and not wak/,
  ),
  ...say(
    "burden",
    true,
    /\b(?:a|such a|just a|the|another) burden\b|\bi am(?: just| only)? (?:in the way|too much|a problem|dead weight)\b|\bi am the (?:bit|one|thing|reason) that\b/,
    /\b(?:do|did) not (?:want|mean) to (?:bother|burden|worry|trouble|upset) (?:you|anyone|anybody|them|people|him|her|my \w+)\b/,
    /\b(?:drag|drags|dragging|bring|bringing|weigh|weighing)(?: \w+)? down\b.*|\bwast(?:e|ing) (?:your|everyone's|their|people's) time\b/,
    /\b(?:they|he|she|everyone) would be (?:fine|better|relieved|happier) without me\b|\bbecause of me\b|\bi (?:can not|do not want to) be the reason\b/,
    /\bsorry (?:for|about|to) (?:dump\w*|ramb\w*|bother\w*|complain\w*|going on|moan\w*|wast\w*)\b|\bother people have (?:real|worse|bigger)\b|\bnot allowed to be\b/,
  ),
  ...say(
    "hopeless",
    true,
    /\bwhat is the (?:point|use)\b|\b(?:no|is not any|there is not much|see no|without any?) (?:point|hope|future|way out)\b|\b(?:hopeless|pointless|meaningless)\b/,
    /\b(?:nothing|none of (?:this|it)) (?:ever |i do |really )?(?:matters|helps|works|changes|will (?:change|help|work))\b/,
    /\b(?:never|not|will not|does not|is not)(?: \w+)? (?:going to |ever )?(?:get(?:ting)? (?:better|easier)|change|improve|end)\b/,
    /\b(?:giv(?:e|en|ing)|gave) up(?! (?:smoking|drinking|sugar|my seat))\b|\bi (?:can not|do not) see (?:a|any|the|what|how|myself|it) (?:way|future|point|comes|this|ending|any|getting)\b/,
    /\bwhy (?:bother|even (?:try|bother))\b|\bi can not (?:go on|keep going|do this any ?more|keep doing this)\b|\bsame (?:thing )?(?:every|again)\b.*\bday\b/,
  ),
  ...say(
    "self-worth",
    true,
    /\bi (?:am|feel(?: like)?|felt(?: like)?)(?: i am)?(?: just| only| such| really| so| being| like)* (?:a |an |the )?(?:failure|loser|worthless|useless|stupid|an? idiot|disappointment|fraud|mess|weak|pathetic|ugly|not (?:good |smart |clever )?enough|unlovable|nothing|joke|nobody|bad (?:mother|mum|mom|father|dad|son|daughter|person|friend|nurse|wife|husband))\b/,
    /\b(?:hate|disgusted with|ashamed of|can not stand) (?:myself|who i am)\b|\b(?:is|was|all) my (?:own )?fault\b|\bi (?:should|could) have (?:known|seen|stopped|noticed|been|done|called|checked)\b/,
    /\b(?:never|not) (?:been )?good enough\b|\bi (?:have )?(?:let|failed) (?:everyone|them|him|her|my \w+|people)(?: down)?\b|\b(?:do|did) not deserve\b|\bwrong with me\b/,
    /\beveryone else (?:seems|can|manages|is|has)\b|\bi (?:always|only ever) (?:mess|screw|ruin|fail|let)\b|\b(?:nobody|nothing|no one) to be useful\b|\bi do not know (?:what is left|who i am)\b/,
  ),
  ...say(
    "isolation",
    false,
    /\b(?:no ?one|nobody)(?: else| really| ever| even| here)* (?:to talk|cares|understands|gets it|notices|noticed|listens|asks|asked|calls|called|texts|knows|would (?:notice|care|understand|miss)|came|comes)\b/,
    /\b(?:all|so|completely|very)? ?(?:alone|by myself|on my own)\b|\b(?:left out|invisible|isolated|excluded|ignored|abandoned)\b/,
    /\b(?:do not|have no|have not got|without) (?:have )?(?:any )?(?:friends|family here|one to)\b|\b(?:stopped|stop) (?:inviting|calling|texting|replying|asking|seeing)\b/,
    /\b(?:have not|did not|can not|never|do not) (?:told|tell|talk\w*|said|say|spoke\w*) (?:it |this |about it )?(?:to )?(?:anyone|anybody|my (?:mum|mom|dad|wife|husband|parents|family|friends)|them|a soul)\b/,
    /\b(?:do|does|did) not (?:fit|belong)\b|\b(?:so|dead|very|went|gone) (?:quiet|silent)\b|\b(?:ghosted|everyone (?:left|leaves))\b|\beat(?:ing)? alone\b/,
  ),
  ...say(
    "sleep-appetite",
    true,
    /\b(?:can not|could not|have not|not|barely|hardly|trouble|struggle to|struggling to|hard to|stopped)(?: \w+)? (?:sleep|sleeping|slept|fall(?:ing)? asleep)\b/,
    /\b(?:insomnia|nightmares?|sleepless|lie (?:there|awake)|lying (?:there|awake)|awake (?:all night|at|until|till)|up (?:all night|at (?:two|three|four|five|[2-5])|till (?:two|three|four|[2-5])))\b/,
    /\bwak(?:e|ing|es) (?:me )?up (?:at|in the (?:middle|night)|every|early)\b|\b(?:two|three|four|few|couple of|[2-5]) hours(?: of)? (?:sleep|a night)\b/,
    /\b(?:no|lost my|losing my|not much) appetite\b|\b(?:can not|could not|have not|barely|hardly|forget to|stopped|not|do not)(?: \w+)? (?:eat|eating|eaten)\b|\bskip(?:ping|ped)? (?:meals|lunch|dinner|breakfast)\b/,
    /\b(?:sleep(?:ing)? (?:all day|too much)|in bed all day|can not get out of bed|tired all the time|always tired)\b/,
  ),
  ...say(
    "somatic",
    true,
    /\b(?:headaches?|migraines?|stomach ?aches?|nausea|nauseous|dizzy|palpitations)\b|\b(?:my )?(?:chest|throat|stomach)(?: \w+){0,2} (?:tight\w*|hurts?|knots?|aches?|closes?|pain|drops?|turns?)\b|\btight chest\b/,
    /\bmy (?:heart|hands?|body|head|legs?|shoulders?|jaw|back|face)(?: \w+){0,3} (?:racing|races|pounding|pounds|shak\w+|trembl\w+|aches?|aching|hurts?|heavy|sweat\w*|clench\w*|numb)\b/,
    /\b(?:can not|could not|hard to|struggle to)(?: \w+)? (?:breathe|catch my breath|concentrate|focus|think straight)\b|\b(?:shaking|trembling|shivering)\b|\b(?:knot|lump|pit) in my\b/,
  ),
  ...say(
    "feeling",
    true,
    new RegExp(`\\b${self} ${feelings}\\b`),
    new RegExp(`^(?:so|just|really|honestly|very|too|kind of|totally)? ?${feelings}$`),
    /\bi (?:really |just |kind of |still |do |also )*(?:hate|miss|dread|resent|regret)\b|\bit (?:hurts|scares|kills|breaks|terrifies|upsets|worries)\b|\b(?:scares|hurts|upsets|terrifies|worries|kills|breaks) (?:me|my heart)\b/,
    /\b(?:can not|could not) stop (?:crying|worrying|thinking|shaking)\b|\b(?:crying|cried|in tears|sobbing|panic attacks?|panicking|meltdown|freaking out|falling apart|losing it|broke down|breaking down)\b/,
    /\b(?:my|the|this|so much|bad) (?:anxiety|depression|stress|anger|grief|guilt|shame|sadness|loneliness)\b|\b(?:can not|could not) (?:cope|take (?:it|this)|handle (?:it|this)|deal with)\b|\bhad enough\b|\bout of petrol\b|\bdrowning\b|\b(?:kind of|a bit|so) off lately\b|\bnot (?:okay|coping|myself|feeling like myself)\b/,
  ),
  ...say(
    "feeling",
    false,
    /^(?:whatever|never ?mind|forget it|it is (?:fine|nothing|whatever|stupid|silly)|i am (?:fine|okay|good|alright|managing|used to it)|it does not matter|do not worry about it|who cares|what ?ever then)(?: \w+){0,2}$/,
    /\b(?:not sure|do not know)(?: really| even| if)?(?: there is| what| why| how)?(?: \w+){0,2} (?:to say|i am doing here|to start|i am here)\b|\bit is (?:a )?(?:difficult|hard|bad|strange) (?:time|week|month|year)\b/,
    /\b(?:i|i am|i keep) (?:just )?(?:pretend\w*|faking|putting on|acting like|smil\w+ (?:and|till|until|through))\b|\bhappy (?:voice|face)\b|\b(?:tell|told) them i am (?:fine|okay|managing|good)\b|\bwhat else (?:can|could) i do\b/,
  ),
];
