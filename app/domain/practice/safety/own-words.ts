import { distressFamilies } from "./distress-families";
import { distressSigns, signsInOtherLanguages, type DistressSign } from "./distress-signs";
import { isHeavy, takesLeave } from "./heavy-words";
import { plain, quoteMark } from "../hearing/plain";
import { splitSentences } from "../hearing/sentences";
import { createLearnedScreen } from "../learned/learned-screen";
import { ownWordsWeights } from "../learned/weights/own-words";
import { ownMeans } from "./own-means";
import { foldLetters, unmaskFor } from "./fold";
import { knownWords } from "./terms";

/**
 * What a peer's own words may show about the peer. `urgent`: a real sign of danger to themselves, role
 * is broken kindly and help is shown; `concern`: it may be about themselves, help is shown beside.
 */
export const ownWordsLevels = ["none", "concern", "urgent"] as const;
export type OwnWordsLevel = (typeof ownWordsLevels)[number];

const adverbs =
  "(?: (?:really|just|honestly|truly|also|still|actually|so|do|too|always|sometimes|often|even|seriously|genuinely|literally|kind of|am|been|have|feel like i|feel like|feel that i|think i|keep|kept|only|secretly|badly|right now|now|myself|personally))*";
const me = `\\bi${adverbs}`;
const lifeEnd =
  "(?:die|be dead|(?:kill|hurt|harm|cut) (?:myself|my self)|kms|end (?:my (?:own )?life|it all|it tonight|it now|everything)|take my (?:own )?life|not (?:be alive|wake up|exist)|never wake up|stop (?:living|existing)|disappear (?:for good|forever)|commit suicide|suicide|unalive(?: myself)?|be gone for good)";

const urgent: readonly RegExp[] = [
  new RegExp(`${me} (?:wanting|wishing|hoping) to ${lifeEnd}`),
  new RegExp(
    `\\b(?:it is me|i am the one|me,? i am the one|the one) who (?:really |actually |also )?(?:wants?|needs?|wishes|is going|is planning) to ${lifeEnd}`,
  ),
  /\bi am (?:going to|about to|planning to|ready to|thinking (?:of|about)) (?:just )?(?:end|ending) (?:it|things)(?: all| tonight| now| today| soon| for good)*(?=$|[,.;!]| and | because )(?! with)/,
  /\b(?:i (?:have |have got |do not have (?:any |the )?|feel )?(?:lost (?:the|my|all)|no|any|the) |my )will to live\b|\bi (?:have )?(?:lost|lose) (?:the|my|all) will to (?:live|go on)\b|\bi do not have (?:the|any) will to live\b/,
  /\bi (?:can not|do not know if i can|do not think i can|am not sure i can)(?: \w+)? (?:live|keep living|go on living|stay alive)(?: any ?more)?(?=$|[,.;!]| and | but )/,
  /\bi (?:do not|can not|no longer) see (?:the|any|a) (?:point|reason|use) (?:of|in|to|for) (?:living|being alive|life|live|going on living)\b|\bmy life is not worth (?:living|it)\b|\bnot worth living for me\b/,
  /\bif i should(?: still| even| just)* (?:be alive|be here|live|exist|die|be dead)\b/,
  /^wish (?:i )?(?:was|were|am|had) (?:dead|never (?:been )?born|not (?:alive|born))\b/,
  new RegExp(
    `${me} (?:want|wanted|wish|need|plan|planning|intend|going|am going|about|ready|tempted|would rather|rather|prefer|decided|trying|try|thinking of)(?: to)?(?: just| really)? ${lifeEnd}`,
  ),
  new RegExp(
    `${me} (?:will|shall|am gonna|might|could)(?: just| really| actually)? (?:kill (?:myself|my self)|end my (?:own )?life|take my (?:own )?life|hurt myself|harm myself|commit suicide|end it (?:all|tonight|now))`,
  ),
  new RegExp(
    `${me} (?:do not|don't|no longer|never|not) (?:really |even |actually )?(?:want|wish|wanting|wanted) (?:to )?(?:live|be alive|exist|wake up|go on living|be on this earth|be in this world)`,
  ),
  /\bi (?:wish|hope) (?:that )?(?:i )?(?:was|were|am|could be|would be|had been|had)? ?(?:just )?(?:dead|never (?:been )?born|not (?:here any ?more|alive|wake up)|would not wake up|could (?:just )?(?:die|not wake up)|do not wake up|die|would die|never wake up|not wake up)\b/,
  new RegExp(
    `${me} (?:thinking|think|thought|fantasising|fantasizing|planning|plan|considering|consider|contemplating)(?: \\w+){0,2} (?:suicide|killing (?:myself|my self)|ending (?:my (?:own )?life|it all)|hurting myself|harming myself|dying|taking my (?:own )?life|how to die|my own death)\\b`,
  ),
  new RegExp(
    `${me} (?:am |have been |been |feel |feeling |felt |getting )*(?:suicidal|actively suicidal)\\b`,
  ),
  /\b(?:i|i have|i have been|i am|i keep) (?:having|had|have|get|getting)(?: \w+){0,2} (?:suicidal )?(?:thoughts|urges|ideas|feelings) (?:of|about|to) (?:suicide|dying|die|death|ending|end|killing|kill|hurting|hurt|harming|harm|not being)/,
  /\bi (?:have|am having|had|get|keep getting)(?: \w+){0,2} suicidal (?:thoughts|ideas|urges|feelings)\b/,
  /\bi (?:just |have |also )*(?:hurt|harmed|cut|burnt|burned) (?:myself|my self)\b(?! (?:at|in the|while|when|on|playing|running|lifting|shaving|cooking|off|years|back then|before))/,
  /\bi (?:have|made|got) (?:a |my )?plan to (?:die|end|kill|hurt|harm|do it)\b/,
  /\b(?:better|easier|happier|fine)(?: off)? (?:if i (?:was|were|am) (?:dead|gone|not here|not around|not alive)|if i (?:died|disappear\w*)|without me)\b/,
  /\bi (?:would|will|am) (?:be )?better off dead\b|\bi (?:should|deserve to|ought to)(?: just)? (?:die|be dead)\b/,
  /\b(?:i am|i do) not (?:feel(?:ing)? )?safe(?: (?:with myself|right now|at home|tonight|alone|from myself|around myself|here))?(?=$|[,.;]| and | but )|\bi (?:do not|can not) (?:feel|keep myself|trust myself to (?:be|stay|keep)) safe\b|\bi (?:can not|do not) trust myself (?:tonight|right now|alone|not to)\b/,
  /\bi (?:tried|attempted) (?:to )?(?:kill myself|die|end (?:my life|it all)|suicide|take my life|hurt myself)(?! (?:when i was|years ago|years back|in the past|before|last year|once))/,
  /\bi (?:am|have been|keep|just|started|have|did|been)(?: just| still| been)* (?:self[- ]?harm\w*|(?:hurt|hurting|harmed|harming) (?:myself|my self))\b(?! (?:when i was|years ago|in the past|before))/,
  /\b(?:no|do not have any|do not see (?:a|any)) reason (?:for me )?to (?:live|stay alive|keep living|go on living)\b(?=.*|$)/,
  /\b(?:he|she|they|my \w+) (?:is|are|keeps?|has been|have been|was) (?:hitting|beating|choking|hurting|threatening) me\b|\b(?:he|she|my \w+) (?:hits|beats|hurts|chokes|threatens|abuses) me\b|\bgoing to (?:hurt|kill) me\b/,
  /\bgoodbye (?:everyone|forever|world)\b|\bthis is my (?:last|final) (?:message|goodbye|night|day)\b/,
  /\bi (?:just )?(?:took|swallowed|have taken|have swallowed|overdosed)\b[^.!?]{0,30}\b(?:all|too many|everything|the whole|overdos\w*)\b(?! (?:on|the (?:time|notes|blame|credit)|day|lot (?:to|on|in|home|back|out|with|along)\b|of (?:it|them|this) (?:to|on|in|home|back|out|with|along)\b|(?:\w+ )?(?:notes|shifts|photos|pictures|classes|courses|modules|lessons|days|breaks|risks|calls|turns|jobs|orders|bags|steps)\b))/,
  /我想死|我要死|不想活|想自杀|想自殺|nak mati|mau mati|ingin mati|bunuh diri/,
];

const outOfRole =
  /\b(?:me,? not (?:the |my )?(?:client|character|role|you|scenario)|not the client|(?:this|it) is (?:about )?(?:me|real|not (?:the |a |part of the )?(?:role ?play|practice|act|game|client|exercise|scenario))|(?:i am|im) not (?:acting|role ?playing|pretending|in role|practising|practicing|talking about the client|joking|kidding)|out of role|not (?:acting|role ?playing|pretending|joking|kidding)|for real(?: now)?|irl|in real life|my own life|stepping out|talking about (?:me|myself)|i mean me|real me|about myself|speaking for myself|as myself|forget the (?:client|role ?play|exercise|practice)|stop the (?:role ?play|practice)|pause the (?:role ?play|practice))\b/;

const strain: readonly RegExp[] = [
  /\bi am (?:actually )?the one (?:who is |who needs |that is )?(?:struggling|suffering|suicidal|in (?:pain|trouble|crisis)|not (?:okay|coping)|help|needing help)\b/,
  /\b(?:had|have had) enough of (?:life|living|being alive|everything|it all)\b|\blife is (?:not worth (?:living|it)|meaningless|pointless)(?: |$)/,
  /\b(?:what if i (?:just )?(?:died|die|disappeared|was gone|were gone)|(?:does|do|would|will) (?:anyone|anybody|people|they|you)(?: even| really)? (?:care|notice|miss me|mind)(?: if i)?(?: (?:die|died|was gone|were gone|disappear\w*)|$)|i could (?:just )?die)\b/,
  /\b(?:this|that|it)(?: \w+)? (?:hits|hit|is|feels|cuts)(?: me)? (?:too|so|really|very) close to home\b|\btoo close to home\b/,
  /\bi (?:need|want|would like) to (?:talk|speak) (?:to|with) (?:someone|somebody|a person|a human|anyone)(?: who is)? (?:real|human|for myself|about (?:me|myself|my own))\b|^(?:please )?help me(?: please)?$/,
  /\bi (?:really |just |honestly |seriously )*(?:can not|do not want to|do not think i can|am not able to)(?: \w+){0,2} (?:do this|go on|keep going|take (?:it|this)|cope|handle (?:it|this)|carry on|live like this|be here|breathe|continue|deal with (?:this|it|life|anything)|keep doing this|stop crying|manage)(?: any ?more| much longer| now| alone| already)?(?=$|[,.;!?]| and | but | because | me\b| i )/,
  /\bi (?:am|feel|have been|have)(?: so| really| just| completely| totally| very| been| feeling| a)* (?:hopeless|worthless|breaking down|falling apart|a burden|empty inside|done with (?:life|everything|living|it all)|tired of (?:life|living|being alive|everything)|sick of (?:life|living|being alive)|giving up(?: on (?:life|everything|myself))?|given up on (?:life|everything|myself)|at (?:my|the) (?:limit|breaking point|end of my rope)|not (?:okay(?! with)|coping|doing okay|doing well)|in crisis|losing it|having a (?:panic attack|breakdown|mental breakdown|meltdown)|drowning|trapped|desperate|numb)\b/,
  /\bi (?:need|want) (?:real |some |actual |professional |serious )?(?:help|someone (?:real )?to talk to)(?: (?:for )?(?:myself|me|too|for real|irl|now|please))?(?=$|[,.;]| and | but | because | so | i )(?! (?:you|him|her|them|with|to (?:help|understand|know|support)|from you|us))/,
  /\bi (?:hate|despise|can not stand) (?:myself|my life|being alive)\b|\b(?:no one|nobody) (?:would (?:miss|notice|care)|cares|loves|understands)(?: (?:about|if))? (?:me|if i|i)\b/,
  /\bi (?:just )?(?:want|wish|need|would like|wanna) (?:(?:it|everything|this|the pain|all of it) (?:all )?(?:to )?(?:stop|end|be over|go away)(?! for (?:you|him|her|them))|to (?:just )?(?:disappear|vanish|go away forever|sleep forever|give up on (?:life|everything)|escape (?:from )?(?:my life|everything)))\b/,
  /\b(?:this|it|the chat|talking about this) is (?:really |so |just |also )*(?:triggering(?: me)?|bringing (?:up|back) (?:my|bad|a lot|stuff|memories)|too close to home|too much for me|hitting (?:me )?(?:too )?(?:close|hard)|making me (?:feel )?(?:cry|panic|worse|suicidal|sick|spiral))\b/,
  /\b(?:this|that|it) (?:triggers|triggered|trigger) me\b|\bi (?:am|was|got) (?:really |so |getting )?triggered\b/,
  /\bi (?:am|just started|started|keep|can not stop) (?:really |actually |literally |just )*(?:crying|shaking|sobbing|panicking|hyperventilating|spiralling|spiraling)\b/,
  /\bi (?:used to|once|have|was|had|tried|attempted)(?: \w+){0,4} (?:want to die|wanted to die|suicid\w*|kill myself|hurt myself|self[- ]?harm\w*|end my life|cut myself|hurting myself|die)\b/,
  /^(?:just |really |honestly |seriously )*(?:want to die|feel like dying|feeling suicidal|do not want to (?:live|be alive|be here|exist)|want to disappear|kms|can not (?:do this|go on|take (?:it|this))(?: any ?more)?)\b/,
  /\bfeel like (?:dying|disappearing|ending it|giving up on (?:life|everything)|i (?:want to|could|should|might) (?:die|disappear))\b|\bi (?:do not|not) (?:matter|deserve to (?:live|be here|exist))\b/,
  /\bi (?:have )?(?:no|not any|do not have any|have no) (?:reason to (?:live|go on|stay)|one to (?:talk|turn) to|hope(?: left)?)\b|\bi (?:see|have) no (?:point|way out|future|hope)\b|\bwhat is the point of (?:my life|living|me)\b/,
  /\bi (?:would )?(?:also|too) (?:want to|would|wish to|feel like) (?:die|dying|end it|disappear)\b|\bi would want to die\b|\bkill me(?: now)?$/,
];

const hyperbole =
  /\b(?:kill(?:ing|s|ed)? me|dying (?:to|of|for|from|inside|laughing)|die of|died (?:laughing|of|inside)|dead (?:tired|serious|lol)|to death|die (?:for|laughing|lol)|drop dead|over my dead body|dying (?:lol|haha))\b/;
const trivial =
  /\b(?:lol|lmao|haha\w*|hehe\w*|😂|🤣|😅|xd|jk|deadline|assignment|homework|essay|exam|exams|test|quiz|lecture|meeting|traffic|heat|weather|humidity|monday|mondays|gym|workout|stairs|spicy|food|hungry|embarrass\w*|cringe|awkward|laugh\w*|wifi|internet|laptop|slow|boring|bored|shift|overtime|module|mod|project|thesis|fyp|queue|typo|autocorrect|game|level|boss fight|match|movie|drama|song|cute)\b/;

const asksClient =
  /^(?:(?:and|but|so|okay|then|hey|well|right|yeah)[, ]+)*(?:(?:do|does|did|are|were|have|has|had|is|was|would|could|can|will|when|what|how|why|where|who)\b.*\byou|you\b)/;
const attributed =
  /\b(?:you|u|he|she|they|client|friend|brother|sister|mum|mom|mother|dad|father|cousin|uncle|aunt|someone|somebody|people|student|boss|colleague|neighbour|character|book|song|movie|film|lyrics?|patient|roommate|someone i know|partner|boyfriend|girlfriend|husband|wife|ex|teacher|son|daughter|kid)(?: (?:just|also|have|has|had|once|always|then|already|kept|keeps?|is|was|were|are|literally|actually|who))* (?:said|say|says|saying|told (?:me|us)|tell|tells|wrote|write|writes|texted|messaged|mentioned|mean|meant|means|typed|type|thinks?|thought|feels?|felt like|told|asked|whispered|sings|sang|called|goes|went|like|be like)\b[^.!?]*$/;
const supposed =
  /\b(?:if i (?:were|was) (?:you|in your)|in your (?:shoes|place|position)|imagine|pretend|suppose|as if|what if|someone who (?:says|said)|for example|e\.g|such as|the (?:phrase|words|sentence)|saying|wording|write|translate|does it mean)\b[^.!?]*$/;
const denied =
  /\b(?:not|never|no longer|do not|does not mean|not that|nor|without|no (?:wish|intention|desire|plans?))(?: (?:really|actually|even|ever|mean|saying|think|feel|feeling|say|that|like|because|going|to|have|had|having|any|want|wanted|been))*\s*$/;

const unmask = unmaskFor(knownWords());
const learned = createLearnedScreen(ownWordsWeights);

/**
 * Screens what a peer wrote in a practice chat for their own distress. A question to the client, a
 * client's words given back, quoted words, another person and an idiom are not meant. Disguised
 * spelling is read as in `screenGenerated`. What the rules let pass may still raise a concern by
 * likeness to what was learned. Errs towards showing help. Deterministic; keeps nothing.
 */
export function screenOwnWords(text: string): OwnWordsLevel {
  const level = screenOwnWordsByRules(text);
  return level === "none" && resemblesOwn(text) ? "concern" : level;
}

/** A plain remark that the talk has to end: by itself nothing of the speaker's own. */
const endsTalk =
  /^(?:(?:and|but|so|well|okay|sorry|right)[, ]+)*(?:i|we)(?: will| am going to)? (?:have to|need to|must|should|have got to) (?:stop|finish|wrap up|log off)(?: (?:here|there|soon|shortly|in a (?:moment|minute|bit|few minutes)|in (?:five|ten|\d+) minutes|for (?:today|tonight)))+[.!]?$/u;

/** Whether it reads like what was learned, where it may be the speaker's own at all. */
function resemblesOwn(text: string): boolean {
  const own = splitSentences(text)
    .map((sentence) => plain(sentence.text))
    .filter((said) => said !== "" && said !== quoteMark && maySpeakOfSelf(said));
  const telling = own.filter((said) => !endsTalk.test(said));
  const toClient = telling.every((said) => /\byou(?:r|rs|rself)?\b/u.test(said));
  const isPart = telling.length < own.length && toClient;
  const passages = own.length > 1 && !isPart ? [...telling, own.join(". ")] : telling;
  return passages.some((said) => learned.scorePlain(said) > 0);
}

/** A reply to the client without a word of oneself, or what somebody else says, is not the speaker's own. */
function maySpeakOfSelf(said: string): boolean {
  const spokenTo = /\byou(?:r|rs|rself)?\b/u.test(said);
  if (spokenTo && (!speaksInFirstPerson.test(said) || listens.test(said))) return false;
  return !attributed.test(said.replace(/[.!?]+$/u, "")) && !supposed.test(said);
}

/** What the rules alone say. */
export function screenOwnWordsByRules(text: string): OwnWordsLevel {
  if (signsInOtherLanguages.some((pattern) => pattern.test(text.normalize("NFKC"))))
    return "urgent";
  const sentences = splitSentences(foldKeepingMarks(text)).map((sentence) => sentence.text);
  const spoken = plain(foldKeepingMarks(text));
  const levels = sentences.map((sentence) => levelOf(sentence, spoken));
  const stepsOut = outOfRole.test(spoken);
  if (levels.includes("urgent") || hintsBeside(sentences, levels, spoken)) return "urgent";
  if (levels.includes("concern") || takesLeave(spoken)) return stepsOut ? "urgent" : "concern";
  return "none";
}

/** "I saved them up", beside a sentence that is of concern by itself. */
function hintsBeside(
  sentences: readonly string[],
  levels: readonly OwnWordsLevel[],
  message: string,
): boolean {
  if (levels.filter((level) => level === "concern").length < 2) return false;
  return sentences.some((sentence) => ownMeans(plain(sentence), message) === "unsaid");
}

function foldKeepingMarks(text: string): string {
  return text
    .split("\n")
    .map((line) => unmask(foldLetters(line)))
    .join("\n");
}

function levelOf(sentence: string, message: string): OwnWordsLevel {
  const asked = /[?？]\s*\W*$/.test(sentence);
  const said = plain(sentence);
  if (said === quoteMark || said === "") return "none";
  if (asked && !/\bi\b/.test(said)) return "none";
  if (urgent.some((pattern) => isOwn(pattern, said)))
    return isLight(sentence) ? "concern" : "urgent";
  const signs = [...distressSigns, ...distressFamilies].filter((sign) => tellsOf(sign, said));
  if (signs.some(({ weight }) => weight === "grave"))
    return isLight(sentence) ? "concern" : "urgent";
  const means = hyperbole.test(said) ? "none" : ownMeans(said, message);
  if (means === "told") return isLight(sentence) ? "concern" : "urgent";
  if (signs.some(({ weight }) => weight === "serious"))
    return means === "unsaid" ? "urgent" : "concern";
  if (hyperbole.test(said) && !/\b(?:want|wish|going) to die\b/.test(said)) return "none";
  const isStrained = signs.length > 0 || strain.some((pattern) => isOwn(pattern, said));
  if (means === "unsaid") return isStrained && !isLight(sentence) ? "urgent" : "concern";
  if (isStrained) return isLight(sentence) ? "none" : "concern";
  if (weighsOnSpeaker(said) && !isLight(sentence)) return "concern";
  return "none";
}

function isOwn(pattern: RegExp, said: string): boolean {
  const found = pattern.exec(said);
  if (found === null) return false;
  const before = said.slice(0, found.index);
  if (attributed.test(before) || supposed.test(before)) return false;
  if (denied.test(before)) return false;
  return !(asksClient.test(said) && !/\bi\b/.test(found[0]));
}

const speaker = /\b(?:i|me|my|myself|mine)\b/gu;
const others =
  /\b(?:you|your|yours|yourself|u|he|his|she|her|hers|they|their|them|client|friends?|someone|somebody|some people)\b/gu;
const reflectingOpener =
  /^(?:and |so |but |oh |wow |yeah |okay |i see )*(?:(?:it|that|this|things|life|those \w+|what a)(?: \w+)? )?(?:must|sounds?|seems?|looks?|feels? like you|can be|could be|may|might)\b/u;
const listens =
  /\bi(?: \w+){0,3} (?:hear|hearing|heard|wonder|wondering|understand|see|sense|guess|imagine|notice|think|get|know|believe|worried|sorry|sad|glad|curious|appreciate|want you|hope you|would like you|ask|asking|feel for)\b/u;

/** Whether the speaker tells this of themselves: the nearest person named before it is the speaker. */
function tellsOf(sign: DistressSign, said: string): boolean {
  return sign.patterns.some((pattern) => {
    const found = pattern.exec(said);
    if (found === null) return false;
    const before = said.slice(0, found.index);
    if (attributed.test(before) || supposed.test(before) || denied.test(before)) return false;
    if (/\byou(?:r|rs|rself)?\b/u.test(said) && listens.test(said)) return false;
    if (asksClient.test(said)) return false;
    if (sign.toSpeaker) return true;
    return speaksOfSelf(said, found.index, found[0].length);
  });
}

function speaksOfSelf(said: string, start: number, length: number): boolean {
  const upTo = said.slice(0, start + length);
  const self = lastPlace(speaker, upTo);
  const other = lastPlace(others, said.slice(0, start));
  if (self >= 0) return self > other;
  return other < 0 && !/\byou(?:r|rs|rself)?\b/u.test(said) && !reflectingOpener.test(said);
}

const speaksInFirstPerson = /\b(?:i|me|my|myself)\b/u;
/** A sentence that names nobody is the speaker's own only when it is short. */
const longestBare = 10;

/** A heavy sentence about nobody but the speaker; talk of "you" is a reply to the client. */
function weighsOnSpeaker(said: string): boolean {
  if (/\b(?:you|your|yours|yourself)\b/u.test(said.replace(/\b(?:thank|to) you\b/gu, "")))
    return false;
  if (/\b(?:he|she|they)\b/u.test(said) && !/\b(?:i|me|my)\b/u.test(said)) return false;
  if (reflectingOpener.test(said) || supposed.test(said)) return false;
  if (!speaksInFirstPerson.test(said) && said.split(" ").length > longestBare) return false;
  return !attributed.test(said.replace(/[.!]+$/u, "")) && isHeavy(said);
}

function lastPlace(words: RegExp, text: string): number {
  let place = -1;
  for (const found of text.matchAll(words)) place = found.index;
  return place;
}

function isLight(sentence: string): boolean {
  return trivial.test(sentence);
}
