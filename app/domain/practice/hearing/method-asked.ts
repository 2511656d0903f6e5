import { withoutLeadIn } from "./lead-in";
import { matchesAny } from "./pattern";
import { tellsOfRisk } from "./risk";

const doIt =
  "(?:do(?:ing)? it|go(?:ing)? about it|end(?:ing)? (?:it|things|your life)|kill(?:ing)? yourself)";
/** Nothing follows that says what else is done. */
const end = "(?=\\W*$|,? (?:exactly|if you (?:were|had) to|step by step|in (?:full )?detail)\\b)";
const would =
  "(?:(?:would|will|could|might) you(?: \\w+)?|(?:are|were) you (?:\\w+ )?(?:going to|planning (?:to|on)|thinking (?:of|about)|intending to))";
const tellMe =
  "^(?:(?:can|could|would|will) you |please |just |go on |and |so )*(?:tell|write|read|send|show|give|type|describe|explain|share|walk|talk)\\b(?: (?:me|us|out|down|through|it|to|with|in (?:full )?detail|exactly))*";

/** Who writes and gets notes, and where they hang, with no farewell in them. */
const ofEveryDay =
  "(?:fridge|freezer|door|desk|locker|school|class|work|office|shop|teachers?|tutor|lecturer|professor|landlord|landlady|boss|manager|supervisor|colleagues?|(?:flat|house|room)mates?|neighbou?rs?|doctor|gp|nurse|cleaner|postman|plumber)\\b";

/** What only asks how it would be done, or what a note would say; how somebody tells, cooks or copes is named. */
const asking: readonly RegExp[] = [
  new RegExp(`^(?:how|where|when)(?: (?:exactly|precisely|else))? ${would} ${doIt}${end}`),
  new RegExp(
    `^what(?: exactly)? ${would} (?:use(?=\\W*$| to (?:do it|end|hurt|harm|kill|die)\\b)|do it with\\b)`,
  ),
  /^(?:what|which) (?:method|means) (?:would|will|are|were|did|have) you\b|^what (?:is|was) (?:the|your) method(?=\W*$| you (?:have|had) in mind)/,
  /^how did you try(?: it| to do it)?(?=\W*$|,| (?:last|that|the (?:first|last)) time\b| back then\b| before\b)/,
  new RegExp(
    `${tellMe} (?:exactly )?how you (?:would|will|want to|are going to|were going to) ${doIt}${end}`,
  ),
  new RegExp(
    `${tellMe} (?:your|the) plan(?=\\W*$| (?:in (?:full )?detail|step by step|exactly|for me)\\b)`,
  ),
  /^what is in (?:the|your) plan(?=\W*$)/,
  /^what (?:would|will|does|did|is|was) (?:(?:the|your) note say\b|in (?:the|your) note(?=\W*$))/,
  new RegExp(
    `^what (?:would|will|did|have|do) you (?:write|written|put|say|said|want to (?:write|say))(?: \\w+)? in (?:the|your|a) note\\b(?! (?:to|for|from|on|at|in) (?:the |your |my |his |her )?${ofEveryDay})`,
  ),
  new RegExp(
    `${tellMe} (?:what (?:you (?:would|will|have|had)?(?: \\w+)?|is|was|stands) (?:\\w+ )?in |the text of )?(?:the|your) note(?=\\W*$)`,
  ),
];

/** Whether it was thought of: asked with yes or no, that is a question about risk. */
const thoughtOf =
  "\\byou (?:\\w+ ){0,2}?(?:thought|think|thinking|decided|know|worked out|figured out|planned|considered|(?:have|got)(?: got)? (?:a|any) (?:plan|idea)s?)(?: (?:about|of|on|for|as to))? (?:how|when|where)(?:,? (?:and|or) (?:how|when|where))*";
/** "Do you know how" stands here as "do how": `plain` takes "you know" for a filler. */
const knownHow = "^(?:(?:and|so|but) )*do (?:how|when|where)";
const asksIfThoughtOf = new RegExp(
  `(?:${thoughtOf}|${knownHow}) you (?:would|will|might|could|want to) ${doIt}(?=\\W*$|,| (?:if|tonight|yet|or)\\b)`,
);
const asksBarely = new RegExp(
  `${thoughtOf}(?: yet| at all| already| too)?\\W*$|^(?:(?:and|so|but),? )*(?:is there a plan|have you (?:already )?(?:written|left) (?:a|any) (?:notes?|letters?)(?: (?:to|for) (?:anyone|anybody|somebody|them|your family))?)\\W*$`,
);
/** A client who has just told of such thoughts, or been asked of them. */
const told =
  /\bno plan\b|\b(?:a|those|these|the|such) thoughts?(?:,| of\b| (?:is|are|come|comes)\b)|\bnot (?:wak\w+|be(?:ing)? (?:here|alive)|living)\b|\b(?:stay|be) alive\b/;

/** A note of every day, and things to be done that the client has just spoken of: what is asked may be of those. */
const toldOfANote = new RegExp(
  `\\b(?:notes?|letters?|post-its?)\\b(?: \\w+){0,3}? (?:to|for|from|on|at|in|by) (?:the |my |our |a |his |her )?${ofEveryDay}|\\b${ofEveryDay}(?: \\w+){0,4}? (?:a|the|this|another) (?:\\w+ )?(?:notes?|letters?)\\b|\\b(?:sick|shopping|doctor's|sticky|thank[- ]you) notes?\\b`,
);
/** Never of "it" or "everything": that may be anything. */
const toldOfATask =
  /(?<!\b(?:not|never) )\b(?:wants?|wanted|have|has|had|need|needed|going|try|trying|hope|hoping|plan|planning|must|should|supposed|meant|got|(?:working|work) on) (?:\w+ ){0,4}?(?:(?:talk|speak) (?:to|with)|tell|ask|apologi[sz]e|explain|write|reply|cook|bake|paint|clean|tidy|pack|apply|revise|study|finish|present|hand in|quit|resign|sign up|book|fix|repair|build|conversation|project|homework|essay|presentation|assignment|coursework|interview|application|placement|handover|recipe|cake|dinner|party|trip|move)\b(?! (?:(?:to|up|off|out|with|for|on|about|away|together) )?(?:(?:all|the|my|these|those|of) ){0,3}(?:it|everything|things|stuff|everyone|everybody|them all|all)\b)/;
/** What may stand for dying in such a message, however little is said of it. */
const mayHint =
  /\b(?:thoughts?|thinking|end|ended|ending|over|gone|disappear\w*|sleep|stop|done with|finish\w*|plan\w*|worked out|good ?byes?|farewell|everyone|everybody|everything|last|love|rest|peace|can not take|enough|pointless|no point|dead|die\w*|dying|alive|live|living|life|suicid\w*|hurt\w*|not (?:be )?here)\b/;
const asksOfANote = /\bnote\b/;
const isQuestion = /^(?:what|which|how|where|when|tell me)\b/;

/** Whether the client has just spoken of something else, and not of dying, that is asked about. */
function isOfEveryDay(plainText: string, previousPlain: string | null): boolean {
  if (previousPlain === null || tells(previousPlain) || mayHint.test(previousPlain)) return false;
  if (!isQuestion.test(withoutLeadIn(plainText))) return false;
  return (asksOfANote.test(plainText) ? toldOfANote : toldOfATask).test(previousPlain);
}

/** A client's message that tells of a thought of dying, or answers about one. */
const tells = (previousPlain: string): boolean =>
  tellsOfRisk(previousPlain) || told.test(previousPlain);

/**
 * True where a plain sentence wants to be told the method or what a note says: nobody who listens needs that. A
 * note on the fridge and a talk with somebody, told in the client's last message (plain, or null), are not meant.
 */
export function asksForMethod(plainText: string, previousPlain: string | null): boolean {
  return matchesAny(asking, withoutLeadIn(plainText)) && !isOfEveryDay(plainText, previousPlain);
}

/** True where it is asked, with yes or no, whether the client has thought of how: bare only right after a thought was told. */
export function asksIfMethodThoughtOf(plainText: string, previousPlain: string | null): boolean {
  if (asksIfThoughtOf.test(plainText)) return true;
  return previousPlain !== null && asksBarely.test(plainText) && tells(previousPlain);
}
