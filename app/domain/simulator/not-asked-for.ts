import { riskFollowUp } from "./risk-follow-up";
import { asksForAnAlly, asksWhoMakesSafe, asksWhoStandsBy } from "./ally-asked";
import { asksThoughts } from "./inner-asked";
import { asksInUsualWords } from "./usual-wordings";
import { asksOfTheTrouble, timeAsked } from "./when-it-was";

/** "How are you sleeping?" asks about sleep, not how they are. */
const asksAfterDoing =
  /\bhow are you (?!doing\b|feeling\b|going\b|holding\b|coping\b|getting\b|leaving\b)\w+ing\b/i;
/** "How are you feeling about walking in there?" asks of that, and not how they are. */
const asksHowOfSomething =
  /\bhow (?:are|do|did) you (?:\w+ )?feel(?:ing)? (?:about|around|towards?) (?!(?:it|this|that|things|everything|all|yourself|today|tonight|now)\b)\w/i;
/** "How's it going at school?" asks about school. */
const asksHowItGoesThere =
  /\bhow(?:['’]?s| is) it going (?:at|with|in|on|between)\b|\bhow are things (?:for|at|with|in|on|between)\b(?! you\b)/i;
/** "What would you like to tell me?" leaves the beginning to them, and asks for no wish. */
const asksWhereToBegin =
  /\bwhat (?:would|do) you (?:like|want|wish) to (?:tell|talk|say|start|begin|share|speak|write|bring)\b/i;
/** "What happens when ...?" asks how something goes, not what has happened. */
const asksHowItGoes = /\bwhat (?:usually |then |normally )?happens\b/i;
/** "What happened when she came?" asks what that led to, not what the trouble is. */
const asksWhatCameOfIt = /\bwhat happened (?:when|once|after|before) (?=\w+ \w)/i;
/** "What happened then?" asks how it went on from what was just told. */
const asksWhatThen =
  /\bwhat happened (?:(?:right|straight) )?(?:after(?:wards?| that| this)?|then|next|from there)(?=\W*$)/i;

/** "What do you need it for?" asks what hangs on it, and for no wish. */
const asksWhatFor = /\bneed (?:it|them|that|this|those|these|(?:the|your) \w+) for\b/i;

/** "How often does the nurse come?": how often something else is, and not the trouble. */
const asksHowOftenOfElse =
  /\bhow often (?:do|does|did|is|are|was|were|will|would|can|could) (?!(?:it|that|this|these|those|the \w+ thoughts?|you (?:feel|get|have|think))\b)/i;

/** "How much do you earn?": a figure, and not how bad it is. */
const asksAFigureOfElse =
  /\bhow much (?:do|did|does|is|are|was) (?:\w+ ){1,3}?(?:earn|make|paid|pay|cost|costs|rent|owe|weigh|eat|drink|smoke)\b/i;

/** "Do you believe her?" asks after no faith. */
const asksIfBelieved = /\bbelieve (?:him|her|them|me|us|it|that|this|what (?:he|she|they|you))\b/i;

/** "Are you eating every day?" asks about eating. */
const doesEveryDay = /\b(?:are|do|did) you (?!feel|think|have|get)\w+(?: \w+){0,3} every day\b/i;

/** "How old are they?" asks about somebody else than the client. */
const asksOthersAge = /\bhow old (?:is|are|was|were) (?!you\b)/i;

/** What else stands in a question for thoughts, and is not asked for: when they come, how bad it is. */
const besideThoughts = [
  "sleep",
  "today",
  "tonight",
  "now",
  "helps",
  "hardest",
  "happened",
  "example",
];
/** "What does it feel like when it gets bad?" asks what the bad is like, and not what is done against it. */
const asksHowItFeels =
  /\bwhat(?:['’]s| (?:does|do|is|was)) (?:it|that|this|things?)(?: (?:feel|look|be|really|actually))? like\b|\bhow (?:does|do|did) (?:it|that|this|things?)(?: \w+)? feel\b/i;

/** "How are you now, from 0 to 10?" asks for the number. */
const asksForANumber =
  /\bscale\b|\b(?:0|1|zero|one|nought) (?:to|and|-|–) ?(?:10|ten)\b|\bout of (?:10|ten)\b/i;
/** "What are they like with you at the moment?" asks of them. */
const asksHowTheyAreWithThem = /\b(?:how|what) (?:are|is|have|has) (?:they|he|she|your \w+)\b/i;
/** "What hurts more at the moment, him or them?" asks which. */
const asksWhichIsMore =
  /\b(?:what|which) (?:hurts?|weighs|feels|bothers|scares|frightens|worries)(?: you)? (?:more|most|worse|worst)\b/i;
/** "What does a normal day look like at the moment?" asks for the day. */
const asksOfAUsualDay =
  /\b(?:normal|typical|usual|ordinary|average|regular) (?:\w+ )?(?:day|weekday|morning|week)\b/i;
/** "Can we start over?" asks for no beginning of the trouble. */
const asksToStartAgain = /\bstart(?:ing)? (?:over|again|afresh|anew|fresh|from scratch)\b/i;
/** "Where would you like to start?" leaves the beginning to them. */
const asksForTheBeginning = /\bwhere\b[^?]*\b(?:start|begin)\b/i;

/** Without one of these no question about what is at hand names suicide or harm. */
const namesHarm = /\b(?:hurt|harm|life|die|dying|suicid\w*|kill\w*)\b/i;

/** Whether it asks what is at hand once a thought was told: no first question about suicide. */
function asksOfMeans(sentence: string): boolean {
  return namesHarm.test(sentence) && riskFollowUp(sentence, true) === "means";
}

/** "What do you want your kids to remember?" asks what they would have others know. */
const wantsOfOthers =
  /\b(?:want|need|like|wish|hope) (?!(?:it|this|that|things|me|us|you)\b)(?:him|her|them|people|everyone|everybody|any(?:one|body)|some(?:one|body)|others|(?:your|the|my|his|their) (?:\w+ )?\w+) to\b/i;

/** "What are you afraid would happen if they knew?" asks what would come of telling, and for no fear by itself. */
const asksWhatIfKnown = (sentence: string): boolean => asksInUsualWords(sentence, "if-told");
/** "What made you write today?" asks for no beginning of the trouble. */
const asksWhyNow = (sentence: string): boolean => asksInUsualWords(sentence, "wrote");

/** Standard topics that a sentence does not ask for, though words of them stand in it. */
export function notAskedFor(sentence: string, asked: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  if (timeAsked(sentence) !== null && !asksOfTheTrouble(sentence)) out.add("since");
  if (asksThoughts(sentence)) for (const topic of besideThoughts) out.add(topic);
  if (asksHowOftenOfElse.test(sentence) || doesEveryDay.test(sentence)) out.add("scale");
  if (asksAFigureOfElse.test(sentence)) out.add("scale");
  if (/\bhard time\b/i.test(sentence)) out.add("work");
  if (/\bthat (?:day|night|evening|morning)\b/i.test(sentence)) out.add("today");
  if (/\bcompared (?:to|with)\b/i.test(sentence)) out.add("now");
  if (/\bevenings\b/i.test(sentence)) out.add("today");
  if (asksOthersAge.test(sentence)) out.add("self");
  if (asksIfBelieved.test(sentence)) out.add("faith");
  if (asksForANumber.test(sentence) || asksHowTheyAreWithThem.test(sentence)) out.add("now");
  if (asksWhichIsMore.test(sentence) || asksOfAUsualDay.test(sentence)) out.add("now");
  if (/^(?!.*\bwhat\b).*\bhow long\b/i.test(sentence)) out.add("happened");
  if (asksToStartAgain.test(sentence)) out.add("since");
  if (asksForTheBeginning.test(sentence)) out.add("since");
  if (asksAfterDoing.test(sentence) || asksHowOfSomething.test(sentence)) out.add("now");
  if (asksWhereToBegin.test(sentence) || asksWhatFor.test(sentence)) out.add("need");
  if (wantsOfOthers.test(sentence)) out.add("need");
  if (asksHowItGoesThere.test(sentence)) out.add("now");
  if (asksHowItFeels.test(sentence)) out.add("helps");
  if (asksWhatIfKnown(sentence)) for (const topic of ["afraid", "happened"]) out.add(topic);
  if (asksInUsualWords(sentence, "days-before"))
    for (const topic of ["since", "before"]) out.add(topic);
  if (/\blast time (?:you|u) (?:\w+ )?laughed\b/i.test(sentence)) out.add("before");
  if (asksInUsualWords(sentence, "strengths")) out.add("happened");
  if (asksInUsualWords(sentence, "matters"))
    for (const topic of ["helps", "hardest"]) out.add(topic);
  if (asksInUsualWords(sentence, "dreams")) out.add("childhood");
  if (asksWhyNow(sentence)) for (const topic of ["happened", "today", "tonight"]) out.add(topic);
  if (asksHowItGoes.test(sentence) && asked.length > 2) out.add("happened");
  if (asksWhatThen.test(sentence) || asksWhatCameOfIt.test(sentence)) out.add("happened");
  if (asksWhoMakesSafe(sentence) || asksOfMeans(sentence)) out.add("risk");
  if (asksWhoStandsBy(sentence)) out.add("helps");
  if (asksForAnAlly(sentence))
    for (const topic of ["helps", "know", "today", "tonight"]) out.add(topic);
  return out;
}
