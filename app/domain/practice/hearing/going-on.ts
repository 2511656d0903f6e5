/** Where a question about the end of it all ends: what it names besides, it asks about. */
const end =
  "(?=\\W*$|[,;]|,? (?:now|then|altogether|completely|entirely|inside|for good|do you think|or not|at all|any ?more|already|on (?:yourself|life|living|everything)|would you say|you think)\\b)";
/** A day that is still to come. */
const later =
  "(?:(?:in|after) (?:an?|one|two|three|six|a few|another) (?:days?|weeks?|months?|years?)(?: or (?:so|two))?|(?:a|one) (?:week|month|year) from (?:now|today)|next (?:week|month|year|spring|summer|autumn|winter|christmas|birthday)|tomorrow|by (?:tomorrow|the morning|then|christmas|next \\w+|the end of (?:the|this) (?:week|month|year))|in the morning|at christmas|(?:for|on) your (?:next )?birthday)";
/** What makes "here" a place to live, to work or to write in. */
const aPlace =
  "(?!.*\\b(?:mov(?:e|es|ed|ing)|jobs?|work(?:ing)?|working|towns?|city|flat|house|country|company|contract|lease|course|visa|school|uni|university|college|teams?|office|ward|hostel|go(?:ing)? (?:home|back|abroad)|leaving for|chat|online|session|holiday)\\b)";

/** Whether the client means to go on living, in words that name no death. */
export const asksOfGoingOn: readonly RegExp[] = [
  new RegExp(
    `\\b(?:are|were|have) you (?:\\w+ )?(?:giving|given|gave) up${end}|\\byou (?:are|feel like|thinking of|feel like you are) giving up(?=\\W*$)`,
  ),
  /\byou (?:\w+ ){0,3}(?:want|wanting|wanted|going|ready|tempted|feel like) (?:to )?(?:give|giving) up (?:altogether|completely|entirely|for good|on (?:life|living|everything))\b/,
  new RegExp(
    `\\b(?:will you|you will|you would|would you|see yourself|imagine yourself) (?:\\w+ )?(?:still (?:be|being)|being still|be still) (?:here|around|alive|with us) ${later}${aPlace}`,
  ),
  new RegExp(
    `\\b(?:will you|you will|you would|see yourself|imagine yourself) (?:\\w+ )?(?:be|being) alive(?: ${later})?(?=\\W*$|[,;])`,
  ),
  /\b(?:is your life|(?:feel|feels|felt|think|thinking|mean|say|saying|believe)(?: (?:like|that|as if|sometimes))* your life is) (?:(?:all|already|really|just|basically) )*over(?=\W*$|[,;]| (?:now|already|for you|or|at your age|do you think)\b)/,
  /\bwhat (?:are|were) you (?:\w+ )?living for\b(?!.*\b(?:weekends?|holidays?|moments?|summer|friday|payday)\b)/,
  /\b(?:what|anything|something|much|who|anyone|anybody|reasons?)\b(?: \w+){0,4} to live for(?=\W*$|[,;]| (?:now|any ?more|at all|right now|tonight|these days|besides|other than|apart from|do you think|at the moment)\b)/,
  /\b(?:will you|you will|you can|can you|could you) (?:\w+ )?(?:make it|live) (?:through|to|until|till) (?:the night|tonight|tomorrow|(?:the )?morning)(?=\W*$|[,;])/,
  /\bdo you trust yourself (?:(?:to be )?alone|tonight|right now|on your own|to (?:stay|keep|be) (?:safe|alive)|not to (?:act|do|hurt|harm)|with (?:those|these|the) thoughts)\b/,
  /\bdo you mean (?:not )?(?:(?:out of|with|without|the end of|about) )?(?:your )?(?:living|life|being alive|staying alive)(?=\W*$|[,;]| (?:itself|at all|any ?more)\b)/,
  /\byou (?:\w+ ){0,3}(?:decided|going|planning|plan|intend|intending|mean|meaning|meant|ready|hope|hoping|prefer|chosen) to die(?=\W*$|[,;]| (?:tonight|today|now|soon|by|if|when|or)\b)/,
  /\b(?:picked|chosen|set|decided on|got) (?:a|the) (?:day|date|time|time or (?:a )?day|day or (?:a )?time|place)(?: or (?:a )?\w+)? to die\b|\bwhether you live or die\b/,
  /\bnot to wake up(?=\W*$|[,;]| (?:again|at all|one (?:day|morning)|any ?more|tomorrow)\b)/,
  /\b(?:do|did) you (?:\w+ )?still want to be (?:here|around|in this world)(?=\W*$|[,;]| (?:at all|any ?more|with us)\b)/,
  /\bsafe (?:for you )?to be (?:alone|on your own|by yourself|left alone|left on your own)\b/,
  /\bleav(?:e|ing) (?:(?:us|everyone|everybody|them all|it all|all of (?:it|us|this)) (?:behind )?(?:for good|for ?ever)|this life|life)(?=\W*$|[,;])/,
  /\bif you (?:were|was) (?:gone|dead)(?: (?:for good|for ?ever))?(?=\W*$|[,;])/,
];
