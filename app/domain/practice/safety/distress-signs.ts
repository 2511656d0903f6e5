/** How much a sign says: `grave` breaks role, `serious` shows help, `strain` too unless the topic is light. */
export type SignWeight = "grave" | "serious" | "strain";

/** A way in which people tell of their own distress, on a sentence in its plain form. */
export interface DistressSign {
  readonly name: string;
  readonly weight: SignWeight;
  readonly patterns: readonly RegExp[];
  /** The pattern names who does it to whom, so the speaker need not be the subject. */
  readonly toSpeaker?: true;
}

const up = (most: number): string => `(?: [\\p{L}']+){0,${most}}`;
const sign = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, "u"));

const people =
  "he|she|they|dad|father|mum|mom|mother|stepdad|stepfather|stepmum|uncle|aunt|auntie|brother|sister|cousin|grandfather|grandpa|husband|wife|boyfriend|bf|girlfriend|gf|ex|partner|boss|teacher|coach|tutor|employer|landlord|roommate|someone|somebody|a man|a guy|family|parents|in-laws|classmates|seniors|guys|people";
const loved =
  "everyone|everybody|they|people|the world|this world|family|parents|mum|mom|dad|kids|children|husband|wife|friends|siblings|all of them|you all";
const beingHere =
  "be here|being here|be around|being around|be alive|being alive|exist|existing|wake up|waking up|be a person|make it (?:to|past|through|till|until)|be in this world|be on this (?:earth|planet)|see (?:tomorrow|next|another)|go on living|live any ?more|live like this|keep living";
const ending =
  "die|dying|dead|death|be gone|being gone|not (?:be|being) (?:here|around|alive|a person)|sleep forever|sleep and (?:not|never)|fall asleep and|not wake(?: up)?|never (?:wake|get) up|not get up|own funeral|(?:disappear|vanish)(?! from (?:this|the|my|our) (?!world|earth|life|planet))|cease|stop (?:existing|living|breathing|being)|stop$|(?:heart|body|lungs) (?:\\w+ )?(?:gives?|gave|give) (?:out|up)|(?:heart|body) (?:\\w+ )?(?:stops?|stopped)|(?:end|ending) (?:it|things|my life|everything|this life)(?= all| now| tonight| today| soon| for good| once| and|$|[,.!;])|i (?:just |simply )?(?:stopped|vanished|was not|were not)(?= here| there| around| alive|$|[,.!])|it (?:all )?(?:to )?(?:be over|end)|out of (?:this|my) life|leave this (?:world|life|earth)|be free of (?:it all|this life)|be with (?:him|her|them|grandma|grandpa|mum|dad) again";

/** Every sign that is listened for, the gravest first. */
export const distressSigns: readonly DistressSign[] = [
  {
    name: "not wanting to be",
    weight: "grave",
    patterns: sign(
      `\\b(?:do not|not|never|no longer|can not|did not|do not even)${up(2)} (?:want|wanting|wanted|wish|care|need|like|feel like|deserve|see myself|picture myself|imagine myself|plan|planning|intend|think i will|know if i will|promise i will|know if i)${up(2)} (?:${beingHere})\\b`,
      `\\b(?:will|would|may|might) not(?: even)? (?:be around(?= any ?more| for (?:long|much)| much longer)|be here|be alive|exist|make it)(?: any ?more| for (?:long|much longer|that|it)| tomorrow| next \\w+| by \\w+| to \\w+| past \\w+| till \\w+| much longer|$)`,
      `\\b(?:do not|can not)${up(2)} (?:see|picture|imagine) (?:myself|me|a future|any future|a life)(?: (?:living|making|being|getting|reaching|past|at|alive|with me|for myself|growing))`,
      `\\bi can not promise${up(4)} (?:here|around|alive|safe|tomorrow|tonight)`,
      `\\b(?:should|wish i (?:had|was|were)|better if i (?:had|was|were)) (?:never|not)(?: have)?(?: been)? born\\b`,
      `^(?:about |of |just )*not (?:being|wanting to be) (?:here|alive|around)\\b`,
      `\\bwhy (?:i am|am i) (?:still (?:here|around)|(?:still |even )?(?:alive|living|breathing))\\b|\\bwhy i (?:even |still )*(?:exist|bother living|wake up)\\b`,
    ),
  },
  {
    name: "wish for an end",
    weight: "grave",
    patterns: sign(
      `\\b(?:wish|wishing|hope|hoping|want|wanting|rather|prefer|ready|dream|dreaming|fantasi\\w+|picturing|picture|i imagine|longing|long|thinking|thoughts|thought|relief|peaceful|easier|tempted|pray|praying|waiting|planning)${up(7)} (?:${ending})(?=$|[ ,.;!])(?! (?:of|for|from|to|on|over|up|out|in|at|with) (?:laugh|hunger|boredom|you|your|him|her|the (?:exam|test|food|heat)))`,
      `\\bif (?:[\\p{L}]+ ){1,3}(?:hits?|ran over|runs over|took|takes|struck|killed|kills) me\\b`,
      `\\bwhat if i${up(2)} (?:not wake|never wake|did not wake|do not wake|stopped|vanished|ended)`,
      `\\b(?:sleep|asleep|bed)${up(3)} (?:and|to) (?:not|never|just not|just never)(?: \\w+)? (?:wake|get|come)`,
      `\\bi (?:just |really |so |want |honestly )*want out(?:$|[.,!]| of (?:this (?:life|world|all|pain)|my (?:life|head|body|skin|own (?:head|skin|life))|it all|life|everything|here)\\b)`,
      `\\b(?:life|living|this world)(?: is|'s) not (?:for me|meant for me|made for me)\\b|\\bnot (?:cut out|made|meant) for (?:life|living|this world)\\b`,
      `^(?:feeling |feel |am |so |really |just |kind of |low key |been |back to being |a bit |again )*(?:suicidal|passively suicidal)\\b`,
      `\\b(?:thought|think|thinking|googled|searched|looked up|reading|read) (?:\\w+ ){0,2}(?:ways|how) to (?:go|end (?:it|my)|die|disappear)|\\b(?:googled|searched|looked up|read about) (?:\\w+ ){0,2}ways to do it`,
    ),
  },
  {
    name: "preparing to go",
    weight: "grave",
    patterns: sign(
      `\\b(?:given|giving|gave|give) away (?:my|all|everything|the)|\\b(?:giving|given|gave)${up(4)} away (?:because|since|so) i\\b`,
      `\\bmade (?:my )?peace with (?:it|this|leaving|going|dying|everything|the (?:idea|thought))\\b|\\b(?:said|saying|say) (?:all )?my (?:last |final )?goodbyes?\\b`,
      `\\b(?:my|the|this is (?:my|the)|this (?:will|might|may) be my) (?:very )?(?:last|final) (?:week|day|days|night|month|message|birthday|christmas|new year|sunrise|meal|chat|text|goodbye)(?: (?:here|alive|on earth|with you|on this earth)|$|[.,!])`,
      `\\b(?:soon|tonight|tomorrow|after tonight|by tomorrow)${up(4)} (?:be over|all over|it ends|i will be free|be free|at peace|no more pain|not be in pain)\\b|\\b(?:over|free|gone) (?:soon|tonight|tomorrow)(?: for me|$)`,
      `\\b(?:ready|time for me|time) to (?:go$|meet (?:my maker|god)|leave (?:this (?:world|life|earth)|it all|everything behind)|join (?:him|her|them|grandma|grandpa))`,
      `\\bonly (?:one|1) way (?:out|left|this ends|it ends|to end)|\\bno (?:other )?way out(?: for me| of this| except| but|$)`,
      `\\b(?:nothing matters|i do not care any ?more|it does not matter|none of this matters)\\b.*\\b(?:decided|gone|over|goodbye|soon)\\b`,
      `\\b(?:put|putting|got|getting|set) (?:all )?my (?:affairs|things|papers) in order\\b`,
    ),
  },
  {
    name: "better without me",
    weight: "serious",
    patterns: sign(
      `\\b(?:${loved})${up(5)} (?:better(?: off)?|happier|happy|relieved|relief|easier|fine|glad|at peace|free|less to worry)${up(3)} (?:without me|w ?/ ?o me|if i|when i|once i|after i|with me gone)\\b`,
      `\\b(?:${loved}) (?:would|will)${up(2)} (?:get over (?:it|me)|move on|forget (?:about )?me|not (?:even )?(?:notice|miss|care|cry))\\b`,
      `\\b(?:no ?one|nobody|no 1|not a single person|no soul)${up(3)} (?:notice|miss|care|cares|mourn|cry|remember|look for|bother)${up(2)} (?:if|when|that|about) (?:i|me)\\b|\\b(?:no ?one|nobody) (?:would|will)(?: even| really| ever)? (?:miss|mourn|look for) me\\b`,
      `\\b(?:better|happier|easier)(?: off)? (?:place )?(?:without me|w ?/ ?o me|with me gone|if i (?:was|were|am) not)\\b`,
      `\\bi (?:am|feel like|feel)(?: \\w+){0,4} (?:waste of (?:space|oxygen|air|life|skin|breath)|burden|dead ?weight|in everyone's way|mistake)\\b(?! (?:of proof))`,
    ),
  },
  {
    name: "hurting oneself",
    weight: "grave",
    patterns: sign(
      `\\b(?:hurt|hurting|hit|hitting|bit|bite|biting|scratch\\w*|pinch\\w*|burn\\w*|bruis\\w*)${up(1)} (?:myself|my self)\\b(?! (?:at|in the|while|when|on|playing|running|lifting|shaving|cooking|off|back|for that|in soccer|with (?:the|this) (?:door|pan|stove)))`,
      `\\b(?:harm|harming|starv\\w*|punish\\w*|damag\\w*)${up(1)} (?:myself|my self|my (?:own )?body)\\b`,
      `\\b(?:i|i have|i just|just|have) relapsed\\b|\\brelapsed (?:again|last|tonight|yesterday|today|this)\\b`,
      `\\b(?:clean|free) (?:for|since) ${up(3).trim()}.{0,24}\\b(?:urges?|tonight|slipped|relaps\\w*|broke|again|but)\\b|\\b(?:the|these|my) urges?${up(2)} (?:is|are|came|come|keep|back|to (?:hurt|harm|do it|self))`,
      `\\b(?:still have|have|hide|hiding|cover|covering|show|more|fresh|new|old) (?:the |my |all these |all the |some )?scars\\b|\\bmy scars\\b`,
      `\\b(?:what|something|things) i (?:did|do|have done|keep doing) to (?:myself|my (?:own )?(?:body|arms?|skin|legs?))\\b`,
      `\\bmy (?:arms?|legs?|thighs?|skin|knuckles)${up(3)} (?:mess|scarred|covered|ruined|bleeding|bleeds?|raw|full of)\\b|\\b(?:till|until) (?:it|i|they) bleeds?\\b`,
      `\\bself[- ]?(?:harm\\w*|injur\\w*)\\b|\\bsh (?:again|relapse|urges?)\\b`,
      `\\b(?:bang\\w*|hit\\w*|slam\\w*) my (?:head|fists?|hand) (?:against|on|into)\\b|\\bonly (?:thing|way|pain)${up(4)} (?:calms me|to feel|makes it stop|feel anything|feel real|helps me breathe)\\b`,
      `\\b(?:have not|did not|not|have barely|barely) eaten(?: \\w+){0,3} (?:in|for|since) (?:\\w+ )?(?:days|\\d+|two|three|four|five|six|a week)|\\bstarving myself\\b|\\bthrowing up (?:on purpose|after (?:every|each|meals?))`,
    ),
  },
  {
    name: "an earlier attempt",
    weight: "serious",
    patterns: sign(
      `\\bi (?:have |had |already |also |once |actually )*attempted(?! (?:to (?!die|end|kill|take)|a |an |the |this |my |it with))`,
      `\\b(?:my|an|another|the|first|last|second) (?:suicide )?attempt(?:s)?\\b(?=.*\\b(?:survived|regret|last|hospital|ward|knows?|told|ago|years?|month|failed|wish|since|after|june|scars?)\\b)|\\bafter my (?:\\w+ )?attempt\\b`,
      `\\b(?:survived|surviving)(?: \\w+){0,3} (?:attempt|regret|wish|wrong|mistake)|\\b(?:regret|hate|wish i had not|sad i) (?:surviv\\w*|woke up|being saved)`,
      `\\b(?:found|saved|stopped|revived|caught) me (?:last time|that time|in time|that night|before i|too early)\\b|\\b(?:not|never) (?:found|saved|stopped|revived) me\\b`,
      `\\b(?:hospital|hospitalised|hospitalized|warded|imh|icu|psych ward|a&e)${up(3)} (?:because|after|for|since)${up(3)} (?:i (?:tried|did|took|hurt)|myself|what i did|attempt\\w*|trying to)`,
      `\\bi (?:have )?(?:tried|done) it (?:before|once|already|twice)(?: and|$|[,.])`,
    ),
  },
  {
    name: "not safe with oneself",
    weight: "grave",
    patterns: sign(
      `\\b(?:scared|afraid|frightened|terrified|worried)${up(2)} (?:of|about|by) (?:what i(?! (?:was|saw|heard|read|found|missed|am missing))|myself|my own (?:mind|thoughts|head)|my thoughts|being (?:alone|by myself|left alone))\\b(?! (?:wrote|said|sent|should))`,
      `\\b(?:scared|afraid|not safe|unsafe) to be (?:alone|by myself|on my own|left alone|with myself)\\b`,
      `\\b(?:do not|can not|not sure i)${up(1)} trust myself\\b`,
      `\\b(?:not|never|if i can|hard to) (?:\\w+ ){0,4}keep(?:ing)? (?:myself|me) safe\\b|^i have (?:a|my) plan$`,
      `\\bi (?:might|may|am going to|am about to|will|could)(?: \\w+)? do something (?:stupid|bad|drastic|to myself|i can not take back|terrible|rash|dumb)\\b`,
      `\\b(?:the|these|those|my|dark|bad|scary|intrusive|awful|horrible) thoughts (?:are|came|come|keep|get|got|have|will not|do not)${up(3)} (?:back|loud\\w*|again|stop|coming|worse|strong\\w*|leave|scar\\w*|away)`,
      `\\b(?:having|have|had|get|getting)${up(2)} (?:dark|bad|scary|intrusive|suicidal|those|morbid|very dark) thoughts\\b`,
    ),
  },
  {
    name: "voices and threats that others do not hear",
    weight: "serious",
    patterns: sign(
      `\\bvoices?${up(5)} (?:tell|tells|telling|say|says|saying|order\\w*|command\\w*|want|wants|scream\\w*|whisper\\w*|laugh\\w*)${up(2)} (?:me|i|my name|to do|in my head)\\b`,
      `\\b(?:hear|hearing|heard|hears)${up(2)} (?:voices|things that are not|things no one|someone calling|people (?:talking|whispering|laughing) (?:about me|through|in my|when))`,
      `\\b(?:see|seeing) (?:things|people|shadows|figures)(?: \\w+){0,3} (?:not there|no one else|not real|others can not)\\b`,
      `\\b(?:they|people|someone|the (?:government|police|neighbours?|tv|radio)) (?:is |are |keeps? |have been |has been )*(?:watching|following|spying on|listening to|recording|tracking|out to get|after|sending|putting|reading|poisoning|controlling)(?: (?:messages|thoughts|signals|voices|chips))?(?: to| in| into)? (?:me|my (?:mind|thoughts|head|every move|phone|food))\\b(?! (?:on (?:instagram|ig|twitter|tiktok)))`,
    ),
  },
  {
    name: "harmed by somebody",
    weight: "grave",
    toSpeaker: true,
    patterns: sign(
      `\\b(?:${people})(?: (?:just|always|still|keeps?|kept|has|have|had|been|is|are|was|used to|started|tried to|will|would|also|sometimes|often|again|drunk|drinks and|gets? drunk and|comes? home and|got angry and|\\w+ly))* (?:hits?|hitting|beats?(?= (?:me|us)(?! to\\b))|beating|beaten|punch\\w*|slap\\w*|kick\\w*|chok\\w*|strangl\\w*|rap(?:e|es|ed|ing)|molest\\w*|assault\\w*|abus\\w*|grop\\w*|touch(?:es|ed|ing)?|threaten\\w*|stalk\\w*|blackmail\\w*|burn\\w*|drag\\w*|whip\\w*|can(?:es|ed)|lock(?:s|ed|ing)?|trap\\w*|forc(?:es|ed|ing)|hurts?|hurting|corner\\w*)(?: (?:up|on))? me\\b(?! (?:up with|deeply|with (?:kindness|love|his|her|their) (?:words|story|smile)|feelings|when (?:he|she|they) (?:left|said)))`,
      `\\b(?:${people})(?: \\w+){0,4} (?:kill|hurt|harm|find|expose) me if\\b|\\b(?:${people}) (?:said|says|threatened|threatens|will|would|is going to|swore)(?: \\w+){0,5} (?:kill|hurt) me\\b`,
      `\\b(?:comes?|came|coming|gets?|sneaks?|sneaked) (?:in|into|to) (?:my (?:room|bed))\\b`,
      `\\b(?:${people})(?: \\w+){0,3} (?:took|takes|hid|hides|keeps|kept|controls?|smash\\w*|broke) (?:away )?my (?:phone|passport|money|salary|ic|keys|documents|pay)\\b`,
      `\\b(?:will|does|do|would|did) not (?:let|allow) me (?:leave|out|go out|eat|sleep|see (?:my|a doctor|anyone)|work|talk to (?:anyone|my)|use)\\b`,
      `\\bi (?:was|am|got|get|have been|am being|was being|used to be)(?: \\w+){0,2} (?:raped|molested|assaulted|abused|beaten|groped|stalked|blackmailed|choked|trafficked|locked (?:in|up|out)|hit|touched) (?:by|when i was|at|as a|every|again|last|$)`,
      `\\b(?:scared|afraid|terrified|not safe|do not feel safe) (?:to go|going|to be|being|at|of going|of being)? ?(?:home|at home|around (?:him|her|my)|near (?:him|her|my))\\b`,
      `\\b(?:scared|afraid|terrified) (?:of|that) (?:my (?:husband|wife|dad|father|stepdad|partner|boyfriend|bf|girlfriend|ex|brother|uncle|mum|mother|boss)|he will|she will)\\b`,
    ),
  },
  {
    name: "a body in danger",
    weight: "serious",
    patterns: sign(
      `\\bmy (?:chest|heart|left arm|throat|face|left side|tongue)(?: \\w+){0,4} (?:hurts?|hurting|pain|painful|tight\\w*|numb|crush\\w*|clos\\w*|swell\\w*|swollen|droop\\w*|stopp\\w*)\\b(?! (?:for you|to hear|when i (?:read|hear)))|\\bchest pains?\\b`,
      `\\b(?:can not|can barely|hardly|struggling to|hard to) (?:breathe|feel my (?:legs|arms?|face|hands?)|stay awake|stay conscious|swallow)\\b`,
      `\\bi (?:just |have |keep |almost |nearly )*(?:fainted|fainting|passed out|passing out|blacked out|blacking out|collapsed|had a (?:seizure|fit)|coughed up blood|vomited blood)\\b|\\bfainted (?:twice|again|today|\\w+ times)\\b`,
      `\\bi (?:am|have been|keep|kept) (?:bleeding|vomiting|throwing up)(?: \\w+){0,4} (?:lot|badly|blood|not stop|hours|heavily|everywhere)\\b|\\b(?:bleeding|blood) (?:will not|does not|is not|would not) stop\\w*`,
      `\\bi (?:think i )?(?:took|have taken|drank|had|swallowed)(?: \\w+){0,2} (?:more than i (?:should|was|am)|too much|too many|way more|double)\\b(?! (?:time|notes|on|work|coffee|food|sugar|homework|sun|shifts|photos|pictures|classes|courses|modules|lessons|days|breaks|risks|calls|turns|jobs|orders|bags|steps))`,
      `\\b(?:think|feel|feels|feel like) (?:like )?i am (?:actually |really |literally )?dying\\b|\\bi need an? (?:ambulance|doctor now)\\b`,
    ),
  },
  {
    name: "no strength left",
    weight: "strain",
    patterns: sign(
      `\\b(?:no|zero|without any|lost all|lost the|have no|not any)(?: \\w+)? (?:point|hope|future|reason|will|meaning|purpose|strength|fight)(?: (?:left|any ?more|in (?:life|living|me|anything|trying|going|carrying|this life)|for me|already|liao|to (?:live|try|go on|continue|carry on|fight))|$)`,
      `\\bwhat is (?:even )?the point (?:in|of) (?:carrying|going|trying|living|life|me|being|waking|it all|anything|fighting|getting)\\b|\\bno point (?:already|living|trying|going|carrying|in)\\b`,
      `\\b(?:tired|sick|exhausted|sian|fed up|done|over|had enough|bored) (?:of|with) (?:life|living|waking|being (?:alive|me|here|a|strong|the|this)|fighting|pretending|trying|existing|it all|everything|myself|my life|this life|faking)\\b`,
      `\\bi (?:just |really |simply |honestly )*(?:can not|could not|am not able to|do not know how to)(?: \\w+){0,2} (?:hold|keep|do|take|go|cope|stand|bear|handle|face|manage|survive|fight|live|function|pretend|continue|carry|get)(?: \\w+){0,5} (?:any ?more|together|another (?:day|night|week)|longer|going|living|out of bed)\\b`,
      `\\bi (?:am|feel|have been|have|keep)(?: (?:so|just|really|completely|totally|slowly|feeling|kind of|a|absolutely|like))* (?:breaking|broken|crumbling|falling apart|shattered|hopeless|worthless|empty|dead inside|hollow|numb|trapped|helpless|useless|drowning|suffocating|sinking|spiralling|spiraling|crashing|nothing|pathetic|a failure|a lost cause|beyond (?:help|repair|saving)|unlovable|disgusted with myself)(?=$|[,.;!]| and| but| inside| again| lately| right now| all| every| because| as a| at| like| myself| here| so| now| too)`,
      `^(?:honestly |really |low key |so )*i am (?:so |just |really |completely |totally |like )*(?:done|finished|breaking)(?: done)?(?:$|[,.!]| like done)`,
      `\\bi (?:have )?(?:give|giving|gave|given|am giving) up(?: on (?:everything|life|myself|living|it all|all)| already|$|[,.!])`,
      `\\b(?:end|edge) of my (?:tether|rope|limits?)\\b|\\b(?:losing|lost) (?:the|this|my) (?:fight|battle|grip|mind|will)\\b(?! (?:over|about|at|with (?:this|the) (?:game|level)))`,
      `\\bi (?:just |always |still |keep |have been )*(?:cry|crying|cried)(?: \\w+){0,3} (?:every|all|whole|myself to sleep|non ?stop|for (?:hours|days|no reason)|in the (?:toilet|shower)|alone)\\b`,
      `\\bi (?:do not|not|never) (?:\\w+ )?(?:deserve|matter)(?: \\w+){0,2}(?: (?:live|alive|life|happiness|love|loved|help|any ?one|anything|good|kindness|better|happy|to any ?one|be here))?(?=$|[,.!])`,
      `\\b(?:hate|loathe|despise|disgusted (?:with|by|at)|can not stand|ashamed of) (?:myself|being me|my life|who i am|my (?:own )?body|every part of me)\\b`,
      `\\bnothing (?:\\w+ )?(?:matters|helps|makes sense|feels real|left for me|is left|to live for|to look forward to)(?: any ?more)?\\b|\\bnot worth (?:living|it any ?more|going on)\\b`,
      `\\b(?:everything|life|it all|the pain|my life)(?: \\w+){0,3} (?:too much for me|unbearable|pointless|meaningless|over for me|hopeless|killing me inside)\\b`,
      `\\bi (?:am|feel) (?:really |so |very |definitely |honestly |like really )*not (?:okay|alright|well|coping|fine|doing (?:okay|well|good|great)|myself)(?=$|[,.!]| at all| either| any ?more| right now| lately| like | tonight| today)`,
      `\\b(?:panic|anxiety) attacks?\\b(?=.*\\b(?:i|my|me|having|again)\\b)|\\bi (?:have not|can not) (?:slept|sleep)(?: \\w+){0,2} (?:in|for) (?:days|\\d+|a week|weeks|three|four|five)`,
    ),
  },
];

/** Signs in other languages of the region and beyond, read before anything is made plain. */
export const signsInOtherLanguages: readonly RegExp[] = [
  /想死|去死算了|不想活|活不下去|活着(?:好累|没意思|没意义|真累|有什么意思)|活著(?:好累|沒意思|沒意義)|[结結]束(?:一切|生命|自己)|想消失|想.{0,8}消失|[撑撐]不(?:下去|住)|死了也|[坚堅]持不下去|自[杀殺残殘]|人生(?:没|沒)(?:有)?意[义義]|救救我|不想(?:存在|醒来|醒來)/u,
  /\b(?:wo )?(?:bu xiang huo|xiang si|huo bu xia qu|huo de (?:hao|hen) lei|cheng bu xia qu)\b/iu,
  /\b(?:(?:nak|mau|ingin|pengen|pengin|rasa nak|mahu) (?:mati|hilang(?: (?:je|saja|dari))?)|bunuh diri|(?:tak|x|tidak|ga|gak|nggak|ndak) (?:nak|mau|ingin|pengen) hidup|hidup (?:\p{L}+ ){0,3}(?:tak|takde|tiada|x) (?:ada |de )?(?:makna|erti|guna)|(?:penat|capek|cape|letih|lelah) (?:nak )?hidup|(?:tak|gak|ga|tidak) (?:sanggup|kuat|tahan) (?:lagi|dah|hidup)|putus asa|hidup (?:\p{L}+ )?(?:\p{L}+ )?(?:hancur|sengsara)|tak guna lagi)\b/iu,
  /\b(?:saaga (?:virumb\p{L}*|poren|ven\p{L}*|nenaikiren)|saaganum|saga(?:num| poren)|vaa?zha (?:pidikk?al[ae]|virumbal?[ae])|uyirod[ua]? (?:irukka|iruka)\p{L}*|tharkolai)\b|சாக(?:ணும்|வேண்டும்| விரும்பு)|வாழ (?:பிடிக்க|விரும்ப)|தற்கொலை/iu,
  /\b(?:(?:gusto|nais) (?:ko|kong) (?:nang |na ?ng |na )?(?:mamatay|mawala)|ayoko n[ga]?(?:ng)? mabuhay|(?:wala|ayaw)(?: \p{L}+){0,4} mabuhay|magpakamatay|pagod(?: \p{L}+){0,4} mabuhay)\b/iu,
  /\b(?:(?:ya )?no quiero (?:vivir|seguir viviendo|existir|estar aqu[ií])|quiero (?:morir(?:me)?|desaparecer|matarme)|me quiero morir|cansad[oa] de vivir|je veux mourir|envie de mourir|plus envie de vivre|ich will sterben|nicht mehr leben|will nicht mehr (?:leben|hier sein))\b/iu,
  /\b(?:mar(?:na|jana| jana| jaana) ch?aa?ht[aiu]|mujhe mar(?:na| jaa?na)|jeene? (?:ka |ki )?(?:mann?|dil|ich+ha)? ?nah[ie]n?|jeena nahi|khudkhus?h?i)\b|मरना चाहत|जीना नहीं|आत्महत्या/iu,
  /죽고 ?싶|살고 ?싶지 ?않|자살|死にたい|消えたい|生きたくない|muốn chết|không muốn sống|อยากตาย|ไม่อยากอยู่/iu,
];
