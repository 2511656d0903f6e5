/** What it ends with where life itself is meant, and no course, job or marriage. */
const end =
  "(?=\\W*$|[,;]| (?:at all|any ?more|any longer|altogether|entirely|completely|for good|now|sometimes|like this|do you think|or|if|(?:to|for) you)\\b)";
/** Not a part of it, as "student life" is, nor what makes it good: "what makes life worth living". */
const life =
  "(?:(?<!\\b(?:student|married|family|social|work|working|sex|love|city|country|village|army|school|uni|night|private|professional|single|office) |\\bma(?:kes?|king|de) (?:your )?)life|living|being alive|existing)";
const notWorth =
  "(?:'s)?(?: (?:is|was|feels?|seems?|seeming|feeling|felt|does|be|it|to|just|really|even|still|not|no longer|hardly|barely|never|sometimes|you)){0,5} worth";

const hadEnough =
  "(?:had (?:\\w+ )?enough of|fed up (?:with|of)|sick of|weary of|tired of|done with|finished with|through with)";
/** Life itself, and no way or place of living: "like this", "here", "in this body" and "with my parents" may be changed. */
const ofLife = `(?:with )?(?:(?:life|being alive|existing)${end}|living${end.replace("|like this", "")})`;

/** Abbreviations and slang that stand for suicide; a distance in kms and a bus are none. */
const inShort = [
  /\b(?:want(?:ing|ed|s)? to|going to|think(?:ing)? (?:of|about)|thought(?:s)? (?:of|about)|feel(?:ing)? like|felt like|urges? to|about to|ready to|plan(?:ning|ned)? (?:to|on)|tried to|trying to|tempted to|serious about|joking about) (?:just |really )?(?:kms|ctb)\b(?! (?:or|per|away|a|from|instead|by|and miles|route|line|bus)\b)/,
  /\b(?:do you|you|ever|just) (?:mean|say|said|saying) (?:you want to )?kms\b/,
  /\bunaliv(?:e|ing|ed)\b/,
  /\b(?:you|to|of|about) (?:\w+ )?(?:(?:top|topp?ing|off|offing|end|ending) (?:yourself|your self)(?! (?:up|off)\b)|do(?:ing)? (?:yourself|your self) in)\b/,
];

/** Whether the client has had enough of life, in words that name no death. */
export const asksIfWeary: readonly RegExp[] = [
  ...inShort,
  new RegExp(
    `\\b${life}${notWorth} (?:it|(?:carrying|going|keeping|struggling) on(?: with)?|continuing(?: with)?|living|the (?:effort|pain|bother|trouble|struggle|fight)|sticking (?:around|with)|staying (?:around )?for)${end}`,
  ),
  new RegExp(
    `\\b(?:feel|feels|felt|feeling|think|thinking|thought|seems?) (?:\\w+ ){0,3}(?:it|anything|any of (?:it|this)|nothing)${notWorth} (?:(?:carrying|going) on|staying alive|being (?:alive|here)|living(?: for)?|(?:carrying|going) on for|waking up(?: for)?)${end}`,
  ),
  new RegExp(`\\byou (?:\\w+ ){0,3}?(?:${hadEnough}|over) ${ofLife}`),
  new RegExp(
    `\\b(?:it|any of (?:it|this)|anything)(?: (?:still|even|ever|really|just|always|sometimes))* (?:feels?|seems?) (?:\\w+ )?worth (?:living|being alive|staying alive|waking up(?: for)?)${end}`,
  ),
  /\b(?:checking|check) out (?:for good|of (?:life|this life|this world))(?=\W*$)|\b(?:calling|call) it (?:quits|a day) (?:on|with) (?:life|living)\b/,
  new RegExp(
    `\\b(?:can not|could not|not want to|can you|unable to|rather not) (?:go|carry|keep) on (?:living|being alive)${end}`,
  ),
  /\b(?:not|never) (?:want(?:ing)?|wish(?:ing)?|hop(?:e|ing)) to (?:make it|live|get|last) (?:to|through|till|until) (?:the )?(?:(?:next )?morning|night|tomorrow|another day)\b|\bnot want(?:ing)? to (?:see|face) (?:tomorrow|another (?:day|morning))(?=\W*$|[,;]| (?:at all|any ?more)\b)/,
  /\b(?:picture|imagine|think(?:ing)? (?:of|about)) (?:\w+ )?(?:the|this|a) world without you\b/,
  new RegExp(`\\bwant (?:no more|no longer|not any ?more) to (?:live|be alive|exist)${end}`),
  new RegExp(
    `\\b(?:want(?:ing|ed)?|wish(?:ing|ed)?|hop(?:e|ing)) (?:to be |for a way |a way )?out of (?:life|this life|this world)${end}`,
  ),
];

/** Whoever says it of themselves or of another: "I'm tired of living". */
export const namesWeary = new RegExp(
  `\\b(?:${hadEnough.replace("|done with|finished with|through with", "")}) ${ofLife}`,
);
