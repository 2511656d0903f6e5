import { matchesAny } from "./pattern";
import { mightDoPictured } from "./pictured";
import { plain } from "./plain";
import { endsWithQuestionMark, questionKind } from "./question";
import { asksAboutRisk } from "./risk";

const kin =
  "baby|babies|child|children|kids?|little ones?|son|daughter|boys?|girls?|wife|husband|partner|boyfriend|girlfriend|mother|mum|mom|mam|mama|mummy|dad|father|papa|parents?|brothers?|sisters?|siblings?|gran|grandma|grandmother|grandad|grandfather|nan|uncle|aunt|aunty|cousins?|family|friends?|(?:flat|house|room|class)mates?|colleagues?|boss|manager|supervisor|foreman|agent|teacher|coach|neighbou?rs?|ex|patients?";
const which = "(?:(?:the|your|this|that|a|an|any) )?(?:\\w+ )?";
const child = `${which}(?:baby|babies|child|children|kids?|little one|son|daughter|boy|girl)\\b`;
const anyone =
  "(?:(?:any|some|every)(?:one|body)|others|each other|(?:other )?people|the (?:other )?(?:man|men|woman|women|people|person|driver))\\b";
const known = `${which}(?:${kin})\\b`;
/** What may stand behind "her" where it is she who is meant, and nothing of hers. */
const behindHer =
  "(?:ever|again|back|too|even|once|or|and|when|if|while|because|that|so|then|in|at|on|last|this|by|with|hard|like|during|after|as|one|some|physically|deliberately|badly)\\b";
const herself = `her(?=[^\\w\\s]|$| ${behindHer})`;
/** Somebody who is hurt, not their feelings, nor something of theirs. */
const somebody = `(?:${anyone}|${known}|him\\b|her\\b|them\\b)(?!['’]s| (?:feelings?|pride|chances?|career|reputation|trust|confidence|marks|grades|business)\\b)`;
/** The same where the verb is done to things as often. */
const body = `(?:${anyone}|${known}|him\\b|them\\b|${herself}|(?:his|her|their) (?:arms?|wrists?|hair|face)\\b)(?!['’]s)`;
/** Between the client and what they might do, where nobody else comes in between. */
const own =
  "(?:(?!(?:he|she|they|it|that|this|who|someone|somebody|anyone|anybody|him|them|your|his|her|the|yourself)\\b)\\w+ ){0,5}?";
const little = "(?:even |ever |really |maybe |just |actually |once |physically )*";
const mild =
  "(?:say|said|tell|told|leave|left|move|moved|go|went|quit|stop|stopped|come|came|ask|asked|choose|chose|speak|spoke|call|do not|did not|break|broke)";
/** Hurt by what is said or decided is no harm done to somebody; a baby is hurt by neither. */
const bodily = `(?!(?<!\\b(?:baby|babies|little one))(?: (?:else|too|back|again))* (?:by (?:not )?(?!(?:doing|losing|lashing|hitting|pushing|shaking)\\b)\\w+ing\\b|(?:by|with) (?:\\w+ )?(?:words|what you (?:say|said|write|wrote))\\b|(?:if|when|once|because) you (?:\\w+ )?${mild}\\b))`;
const harm = `(?:(?:harm|injure|kill) ${somebody}(?! with kindness\\b)|hurt ${somebody}${bodily})`;
const harming = `(?:(?:harm|injur|kill)ing ${somebody}|hurting ${somebody}${bodily}|being (?:rough|violent) (?:with|to|towards?) ${body})`;
/** Pushed away or to decide, beaten at a game, grabbed a coffee, kicked out: none of it is done to the body. */
const unlike =
  "(?! (?:to|away|out|off|up|awake|for|about|into|at (?!(?:home|night|work|school|all)\\b)|as|a|an|some|on (?:that|this|it|to)|with (?:the|that|this|a|it)|too (?:hard|far))\\b)";
const strike = `(?:hit|slap|smack|punch|kick|push|shove|shake|grab|strike|beat) ${body}${unlike}`;
const struck = `(?:hit|slapped|smacked|punched|kicked|pushed|shoved|shaken|shook|grabbed|struck|beat|beaten) ${body}${unlike}`;
const striking = `(?:hitting|slapping|smacking|punching|kicking|pushing|shoving|shaking|grabbing|striking|beating) ${body}${unlike}`;
const afraid = "(?:afraid|scared|frightened|terrified|worried|nervous|anxious)";
const gotHurt =
  "(?:gets?|got|getting|be|being|been|was|were|ends? up|ended up|comes? to|came to) (?:\\w+ )?(?:hurt|harm|harmed|injured)\\b";
/** In what state of theirs somebody may not be safe. */
const inTemper =
  "you (?:\\w+ ){0,2}(?:lose|lost|losing|snap|snapped|shout|boil|explode|angry|furious|in a (?:rage|temper)|like that|at your (?:end|limit)|at the end)\\b";

/** Whether the client fears or thinks of doing somebody harm, or has done it: it belongs to a check of safety. */
const asked: readonly RegExp[] = [
  new RegExp(mightDoPictured),
  new RegExp(
    `\\b(?:thoughts?|thinking|think|thought|urges?|impulses?|feel(?:ing|s)? like|felt like|plan(?:s|ning)?|imagin(?:e|ed|ing)|pictur(?:e|ed|ing)|consider(?:ed|ing)?|capable|close|near|stop yourself|keep yourself|idea) (?:of |about |on |to |from )?${little}(?:${harming}|${striking})`,
  ),
  new RegExp(`\\b(?:thoughts?|urges?|impulses?) to ${little}(?:${harm}|${strike})`),
  new RegExp(
    `\\byou ${own}(?:might|may|could|would|will|going to|want(?:ed|ing)? to|wish(?:ed)? to|plan(?:ned|ning)? to|intend(?:ed|ing)? to|tempted to) ${own}(?:${harm}|${strike})`,
  ),
  new RegExp(`\\b(?:could|would|might|will) you ${little}(?:${harm}|${strike})`),
  new RegExp(
    `\\b(?:(?:have|had|did|do) you ${little}|you (?:have|had|ever) ${little})(?:hurt ${somebody}${bodily}|(?:harm|harmed|injured?) ${somebody}|${struck}|${strike})`,
  ),
  new RegExp(`(?:^|\\byou ${own})${afraid} (?:of|about) ${little}(?:${harming}|${striking})`),
  new RegExp(
    `\\b${afraid} (?:of|about) (?:what (?:you|your (?:own )?(?:hands|temper|anger)) (?:might|could|may|would) do to (?:${known}|${anyone}|him|them|her)\\b|your (?:own )?(?:hands|strength|temper)\\b)`,
  ),
  new RegExp(
    `\\b(?:rough|violent|physical|aggressive|heavy[- ]handed) (?:with|to|towards?|on) ${body}`,
  ),
  /\b(?:have|had|are|were|do|did|could|would) you (?:\w+ ){0,3}?(?:violent(?! (?:films?|games?|dreams?|videos?))|(?:get|got|gotten|become|turn) physical(?=\W*$| (?:with|when|between|at)\b))/,
  new RegExp(
    `\\byou ${own}(?:lay|laid|laying|lift|lifted|lifting|raise|raised|raising|put) (?:a |your )?(?:hands?|finger) (?:on|to|against|up to|at) ${body}`,
  ),
  new RegExp(
    `\\btak(?:e|en|ing) (?:it|that|things) out on ${body} (?:physically|with your (?:own )?hands)`,
  ),
  new RegExp(
    `\\byou\\b(?: \\w+){0,8}? (?:lose|lost|losing) (?:(?:your )?(?:temper|control|patience|grip|cool)|it)\\b(?: \\w+){0,3}?,? (?:so|and|that|until)(?: \\w+){0,5} (?:${gotHurt}|gets? (?:a )?bruised?)`,
  ),
  new RegExp(
    `\\b${gotHurt}(?: \\w+){0,2} (?:(?:by|through|from|because of) (?:you\\b|your (?:own )?(?:hands|temper|anger))|(?:when|because|if|while|once) ${inTemper})`,
  ),
  new RegExp(
    `\\b(?:she|he|they|${anyone}|${known}|feels?)(?: \\w+){0,3}? safe(?:r)? (?:(?:with|around|from|near|beside|alone with|being with|being alone with|in the (?:house|room|flat) with) you(?:rself)?\\b|(?:when|while|if|once) ${inTemper})`,
  ),
  new RegExp(`\\btrust yourself (?:\\w+ ){0,3}?(?:with|around|near|beside|not to hurt) ${body}`),
  new RegExp(
    `\\b(?:danger|risk|threat) (?:to (?:${anyone}|him|them|${herself}|${known})|from you\\b)`,
  ),
  new RegExp(`\\b(?:in danger|at risk|protect(?:ed|ing|ion)?|kept safe) from you(?:rself)?\\b`),
  new RegExp(
    `\\b(?:do|done|did|doing) (?:something|anything) (?:(?:bad|terrible|awful|violent|stupid|you (?:would |will |might )?regret) )?to (?:${anyone}|him|them|${herself}|(?:your|the) (?:\\w+ )?(?:${kin})\\b)(?! (?:feel|look|know)\\b)`,
  ),
  new RegExp(
    `\\b(?:gone?|goes|going|went|got|gotten|been|was|come|came) (?:any |ever )?(?:(?:further|farther|worse|more) than|past) (?:the |just |only |your )?(?:shouting|yelling|words|voice|raised voices?|raising your voice|a raised voice)\\b|\\b(?:is|was|has|did) (?:it|that) (?:ever |always )?(?:been |stay(?:ed)? |stop(?:ped)? )?(?:only|just|at|with) (?:ever )?(?:been )?(?:the |your )?(?:shouting|yelling)\\W*$`,
  ),
  /\b(?:has|have|did|does|do|is|was) (?:it|things|that|the (?:\w+ )?(?:rows?|fights?|arguments?|anger|shouting)|your (?:temper|anger)|you two) (?:\w+ ){0,2}?(?:(?:turn(?:ed)?|got|gets?|gotten|become|became|gone) (?:violent|physical)|(?:come|came) to blows)\b/,
  new RegExp(
    `\\bwant(?:ed|ing)? ${body} (?:dead|hurt|to suffer)\\b|\\bwish(?:ed|ing)? ${body} harm\\b`,
  ),
  new RegExp(`\\bthoughts?\\b(?: \\w+){0,4} harm (?:coming|happening|done) to ${somebody}`),
  new RegExp(
    `\\b(?:scary|frightening|dark|bad|terrible|awful|intrusive|unwanted) thoughts?\\b(?: \\w+){0,6},? (?:about|of|around|with) (?:(?:you|yourself) (?:or|and) )?(?:about )?${child}`,
  ),
  new RegExp(
    `\\b(?:hurt|harm|kill)(?:ing)? (?:yourself|your self),? (?:or|and)(?: (?:even|maybe|perhaps|also|of|about|to|thoughts of))* (?:(?:hurt|harm|kill)(?:ing)? )?${somebody}`,
  ),
];

/** A part of a word without which nothing above is asked: few sentences hold one. */
const spokenOf =
  /harm|injur|kill|hurt|hit|slap|smack|punch|kick|push|shov|shak|shook|grab|strik|struck|beat|rough|violen|physical|aggress|heavy|hand|finger|afraid|scared|frighten|terrif|worried|nervous|anxious|out on|los[et]|losing|safe|trust|danger|risk|threat|protect|something|anything|shout|yell|voice|words|blows|dead|suffer|thought|picture|image/;

/** A name inside of a sentence, as against what starts it: days and months come behind no such verb. */
const name =
  /(?<=[\p{Ll}][,;:]? )(?<!\b(?:your|the|a|an|his|her|my|this|that) )(?!I\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?!\p{L})/gu;

/** Words by which something is asked without the form of a question. */
const asking = /\b(?:ask|asking|check|checking|wonder|wondering)\b/;

/**
 * True where a sentence asks the client whether they think of harming somebody else, are afraid of it, or have
 * done it. What others might do, and what hurts feelings, is not meant.
 */
export function asksIfHarmsOthers(sentence: string): boolean {
  const said = plain(sentence.replace(name, "somebody"));
  if (!spokenOf.test(said) || !matchesAny(asked, said)) return false;
  return questionKind(said, endsWithQuestionMark(sentence)) !== null || asking.test(said);
}

/** To trust oneself with somebody says nothing of one's own life. */
const trusting = /\btrust yourself\b(?: to be)?/;

/** The same, where nothing is asked of what they might do to themselves. */
export function asksOnlyOfOthers(sentence: string): boolean {
  return asksIfHarmsOthers(sentence) && !asksAboutRisk(plain(sentence).replace(trusting, ""), true);
}

const fear = /\b(?:afraid|scared|frightened|terrified|worried|nervous|anxious|fear)\b/;
const safety = /\bsafer?\b|\btrust yourself\b/;

/** What is asked of harm to others: whether they fear it of themselves, whether somebody is safe with them, or whether they would. */
export type HarmAsked = "feared" | "safe" | "would";

/** What a sentence asks of harm to others, where it does. */
export function harmAskedIn(sentence: string): HarmAsked {
  const said = plain(sentence);
  if (safety.test(said)) return "safe";
  return fear.test(said) ? "feared" : "would";
}

/** Whether a sentence that asks of both asks first of what they might do to others. */
export function asksOfOthersFirst(sentence: string): boolean {
  const said = plain(sentence);
  const own = said.search(/\byour ?self\b|\byour (?:own )?life\b/);
  return own > said.search(new RegExp(`\\b(?:${anyone}|${known}|him\\b|them\\b|her\\b)`));
}
