/**
 * Words that weigh in a first-person sentence, by what they speak of. One group alone is everyday talk;
 * two or more together are a reason to show help, whatever the wording.
 */
export interface HeavyWords {
  readonly about: string;
  /** For the first word found, then for each further one. */
  readonly weight: number;
  readonly further: number;
  readonly pattern: RegExp;
}

const words = (list: string): RegExp => new RegExp(`\\b(?:${list})(?![\\p{L}])`, "gu");

export const heavyWords: readonly HeavyWords[] = [
  {
    about: "being alive",
    weight: 1,
    further: 0,
    pattern: words(
      "doing life|here for me|for me here|every minute|every breath|another (?:day|night|week|year|morning|hour)|live|lives|living|life|alive|exist\\w*|wak(?:e|ing|en|es)(?: up)?|woken?(?: up)?|open my eyes|born|future|keep\\w* me (?:here|going|alive)|still here|my heart|breathing|my body|this world|on this (?:earth|planet)|getting older|grow(?:ing)? old|next (?:year|month|birthday)",
    ),
  },
  {
    about: "an end",
    weight: 1.5,
    further: 0.5,
    pattern: words(
      "over with|to be over|end up dead|follow (?:him|her|them)|button to|cease|after (?:i am|tonight)|come back|goodbye letters?|leave forever|the last time|stop being|not wake|not be here|die|dying|died|dead|death|deaths|funeral|grave|coffin|ashes|suicid\\w*|unaliv\\w*|end it|ending it|end me|end my \\w+|end of me|the end|end everything|forever|gone|vanish\\w*|disappear\\w*|way out|take me(?: already| now| away)?|join (?:him|her|them)|see (?:him|her) again|heaven|afterlife|other side|at peace|in peace|peace at last|ends? here|over and done|never come back|do it this time|slip away|fade away|fading away|switch(?:ed)? off|turn(?:ed)? off|shut down forever|delete myself|erase\\w*(?: myself)?|remove myself|check(?:ing)? out|be nothing|not be",
    ),
  },
  {
    about: "wanting it",
    weight: 0.5,
    further: 0,
    pattern: words(
      "would press|convinced|live for what|would not care|do not care|not care what happens|supposed to|whats left|what is left|wish\\w*|want|wants|wanted|wanting|hope|pray|please|let me|ready|look(?:ing)? forward|would be (?:fine|nice|okay|good)|not mind|rather|better|easier|easiest|almost|nearly|close to|might as well|keep thinking|thinking (?:about|of)|thoughts?|ways?|welcome|long for|crav\\w+|tempted|invit\\w+|plan\\w*|telling me|tells me",
    ),
  },
  {
    about: "pain",
    weight: 1,
    further: 0.75,
    pattern: words(
      "disgusting|tear my|prisoner|failing|keep failing|nowhere|no colour|colourless|meaning|anguish|grief|grieving|nightmares?|flashbacks?|dread|anxious|anxiety|panic|stress(?:ed)?|overwhelm\\w*|can not stop|can not breathe|unreal|dizzy|nauseous|unsafe|humiliat\\w*|bullied|bully\\w*|cheated|betray\\w*|deserve|no purpose|hurt so (?:bad|much)|hurts so|head hurts|nobody believes|no one believes|hated|sad|sadness|down|low|bad|hate|hated|hating|loathe|tired|sick of|exhausted|weary|pain|painful|hurts?|hurting|ache|aching|agony|suffer\\w*|torment\\w*|tortur\\w*|scared|afraid|fear|terrified|alone|lonely|isolated|heavy|numb|empty|emptiness|hollow|void|grey|gray|dark|darkness|black hole|rot|rots|rotting|worthless|useless|mistake|burden|hopeless\\w*|pointless|meaningless|trapped|stuck|broken|breaking|shatter\\w*|crumbl\\w*|cry|cried|crying|crie|sob\\w*|desperate|helpless|failure|failed at|ashamed|shame|disgust\\w*|miserable|misery|hell|unbearable|drown\\w*|sink\\w*|fall\\w* apart|spiral\\w*|collaps\\w*|despair\\w*|depress\\w*|panick?\\w*|trembl\\w*|shaking|guilt\\w*|punish\\w*|deserve|pathetic|garbage|trash|disappointment|ruin\\w*|wreck\\w*|a mess|abandon\\w*|rejected|unloved|unwanted|invisible|lost|sian|suffocat\\w*|worn out|burn(?:t|ed) out|struggl\\w*|fighting|surviv\\w*|nothing left|no energy|no strength|no hope|no point|give up|giving up|gave up|given up|can not (?:move|cope|feel|stop|function|anymore|any more|take|go on|see|do (?:this|it)|sleep|eat)|too much for (?:people|everyone|me|them|anyone)|bother\\w*|cursed|haunt\\w*|hopes? gone|no one (?:cares|loves|wants)|crush\\w*|kills me|killing me|bleak|weak",
    ),
  },
  {
    about: "enduring no longer",
    weight: 2,
    further: 0,
    pattern: words(
      "tahan|larat|too much for (?:people|everyone)|chicken\\w* out|back(?:ed|ing) out last(?: time| minute)?|lost the will|cannot take it|deals? with myself|what keeps me|only (?:thing|reason|person)(?: \\w+){0,4} (?:keep\\w*|here|alive|stay\\w*|going)|hanging (?:on )?by a thread|at rock bottom|hit rock bottom",
    ),
  },
  {
    about: "hurting oneself",
    weight: 1.5,
    further: 0.5,
    pattern: words(
      "clean for|not clean|only way i know|tear my skin|my skin|my arms?|my wrists?|ate nothing|not eating|skip(?:ped|ping)? meals|proud of it|drink till|drink until|drunk every|get wasted|high every|bleed\\w*|blood|bruis\\w*|scars?|scarred|urges?|itch to|relaps\\w*|long sleeves|cover (?:it|them) up|feel something|feel pain|feel real|hurt again|did it again|hurt(?:ing)? myself|harm\\w*|purg\\w*|calories|allow myself|starv\\w*|binge\\w*|throw(?:ing)? up after|fresh ones|marks|wounds?|bandag\\w*|stitches|numb the pain|let the pain out|control (?:the )?pain",
    ),
  },
  {
    about: "care for such things",
    weight: 1.25,
    further: 0.75,
    pattern: words(
      "cut me down|second time|because of myself|cos of myself|sectioned|crisis line|hotline|samaritans|imh|psych(?:iatric)? ward|warded|ward|hospital\\w*|icu|a&e|ambulance|stomach pumped|pumped(?: my stomach| out)?|attempt\\w*|tried|trying|overdos\\w*|too many|more than i should|woke up in|discharged|survived|stopped (?:me|myself|because)|last time",
    ),
  },
  {
    about: "now and once and for all",
    weight: 0.75,
    further: 0.25,
    pattern: words(
      "monday|since|for \\d+ (?:days|weeks|months)|just want|honestly|always|constantly|more than|tonight|this time|last (?:night|day|week|time|message)|one more (?:day|week|night|time)|just in case|decided|made up my mind|already|any ?more|no longer|every (?:day|night|morning|single)|everyday|all the time|always|again|never|how long|soon|anyway|for good|permanently|finally|enough|physically",
    ),
  },
  {
    about: "leaving things behind",
    weight: 1.5,
    further: 1,
    pattern: words(
      "my passwords?|my will|my insurance|sorry for everything|forgive me|remember me|been a good friend|good ?bye|farewell|bye forever|thank you for everything|thanks for everything|not be needing|will not need|my things (?:to|for)|who gets my|look after my|take care of my (?:\\w+ )?(?:for me|when|after)|not be around(?! tomorrow| next| later)|letters? (?:to|for) (?:everyone|my)|my last|settl\\w+ everything|closed my accounts?|tonight(?: is|'s) the night|bye",
    ),
  },
  {
    about: "nobody",
    weight: 0.75,
    further: 0.25,
    pattern: words(
      "nobody|no ?one|not a (?:single )?(?:soul|person)|everyone (?:else|would|will)|everybody|without me|for weeks|all of them|for people|on this planet|world goes on|life goes on",
    ),
  },
  {
    about: "somebody who harms",
    weight: 1.5,
    further: 0.5,
    pattern: words(
      "threw (?:\\w+ ){1,3}at me|keep my salary|kept my salary|without sleep|touched by|follow(?:s|ing) me(?: home)?|end me|he will|she will|they make me|makes me do|make me do|believes me|scream(?:s|ed)? at me|yell(?:s|ed)? at me|calls? me|lock(?:ed)? (?:me|in|out)|control\\w* me|spit(?:s)? on me|burn(?:s|ed)? me|watch(?:es|ed)? me (?:shower|sleep|change)|pictures of me|photos of me|blackmail\\w*|forc\\w+ (?:himself|herself|themselves|me|his)|(?:hits?|beats?|slaps?|kicks?|chok\\w+|punch\\w*|touch\\w*|grab\\w*|rap(?:e|ed|es)|molest\\w*|threaten\\w*|hurts?|whips?|can(?:es|ed)|locks?|burns?) (?:on )?me|get (?:hit|beaten|caned|slapped)|got (?:hit|beaten|caned|slapped)|did things to me|do things to me|things to me|took my passport|my passport|can not leave|not allowed (?:out|to leave)|drunk|hiding (?:bruises|it)|bruises|scared to go home|checks my phone|secret between|not tell anyone|when i was (?:small|little|young|a kid|a child)|my stepdad|my stepfather",
    ),
  },
  {
    about: "a mind in alarm",
    weight: 1.5,
    further: 0.75,
    pattern: words(
      "whisper\\w*|footsteps|poison\\w*|nobody else (?:hears|sees|can)|no one else (?:hears|sees|can)|not real|unreal|out of my body|conspir\\w*|implant\\w*|secret messages|watched|being followed|convinced|voices?|hear(?:ing)? (?:my|a|someone|things|them|him|her|whisper\\w*|people)|messages? (?:to me|through)|sending me (?:messages|signs|signals)|cameras?|chips?|in my head|watching me|following me|reading my (?:mind|thoughts)|god is (?:speaking|talking)|chosen|not slept (?:for|in)|no sleep (?:for|in)|not real|possessed|demons?|spirits?",
    ),
  },
  {
    about: "a body in alarm",
    weight: 2,
    further: 0,
    pattern: words(
      "black out|vision (?:went|is|turned)|can not stop (?:vomiting|shaking|bleeding)|broke something|broken (?:arm|rib|leg|bone)|fell down the stairs|head hurts so|coughing blood|numb (?:arm|face|leg)|convuls\\w*|lost consciousness|shortness of breath|ate nothing since|heart is (?:racing|stopping|pounding)|heart attack|stroke|seizure|chest (?:pain|hurts|tight\\w*)|can not (?:breathe|feel (?:one|my)(?: \\w+)?)|cough\\w* (?:up )?blood|blood from|vomit\\w* blood|throwing up blood|faint\\w*|pass(?:ed|ing) out|black(?:ed|ing) out|unconscious|overdos\\w*|not eaten (?:for|in|since)|coll?aps\\w*|allergic reaction|throat is closing|turning blue|bleeding (?:a lot|badly|heavily)",
    ),
  },
];

/** From here on a sentence or message is a reason to show help (a design choice, set on own lists). */
const heavyEnough = 2;

/** How many words a sentence may have before it must weigh more: long ones gather words by chance. */
const longSentence = 25;

/** Whether a sentence in its plain form is heavy enough. */
export function isHeavy(said: string): boolean {
  return weigh(said) >= heavyEnough + (said.split(" ").length > longSentence ? 1 : 0);
}

/** Whether a whole message takes leave: two or more words of it, wherever they stand. */
export function takesLeave(said: string): boolean {
  const leave = heavyWords.find(({ about }) => about === "leaving things behind");
  return new Set(leave ? said.match(leave.pattern) : []).size > 1;
}

/** The weight of a text in its plain form; negated life ("do not want to live") weighs as an end. */
function weigh(said: string): number {
  let sum = 0;
  const meant = said.replace(notMeant, " ");
  for (const { pattern, weight, further } of heavyWords) {
    const count = new Set(meant.match(pattern)).size;
    if (count > 0) sum += weight + further * Math.min(2, count - 1);
  }
  if (againstLife.test(meant)) sum += 1;
  return sum;
}

const againstLife =
  /\b(?:not|never|no|without|why|how|hate|stop|do not) (?:\w+ ){0,4}(?:live|living|life|alive|exist\w*|wak(?:e|ing|en)|woken?|be here|being here|born|future|open my eyes)\b/u;

const notMeant =
  /\b(?:do not|not|never|no longer)(?: \w+){0,2} (?:want|wanting|going|planning|plan|trying|thinking (?:of|about)|feel like|feeling)(?: to)? (?:die|dying|hurt\w*(?: myself)?|kill\w*(?: myself)?|end\w* (?:it|my life|anything)|harm\w*(?: myself)?|suicid\w*|do anything)\b|\b(?:real|your|whole|daily|love|social|school|work|sex|married) life\b|\blive (?:in|at|near|with|on|around|here|there)\b|\b(?:does|did|would|do) not exist\b|\b(?:dog|cat|pet|hamster|fish|rabbit|grand\w+|phone|laptop|battery)(?: \w+)? (?:died|dead|passed)\b|\bin the end\b|\bat the end of\b|\bon the other side of\b|\bdrunk(?= (?:driving|text))/gu;
