import { withoutLeadIn } from "./lead-in";
import { matchesAny } from "./pattern";
import { wordsOf } from "./plain";
import { reframes } from "./reframe";
import { saysWhatTheyMustBear } from "./sparing";
import { contentStems } from "./words";

const framed: readonly RegExp[] = [
  /\b(?:it|that|this|things|what you are saying|life|everything) (?:sounds?|seems?|feels?|looks?|sounded|felt)(?: almost| a bit| a little| to me| really| also)*(?: like| as if| as though| that)\b/,
  /^(?:sounds?|seems?|feels?|looks?)(?: to me)? (?:like|as)\b/,
  /\bi(?: am)?(?: just| also| really)* (?:hearing|sensing|picking up|noticing|getting (?:the|a) (?:sense|feeling|impression))\b|\bi (?:just |kind of |do )?get (?:the|a) (?:sense|feeling|impression)\b|\bwhat i (?:am )?hear(?:ing)?\b/,
  /\bi (?:can )?(?:really )?(?:hear|sense|see|notice) (?:that|how|the|your|you (?:say|are|feel)|a lot|some|in your)\b/,
  /\byou are(?: really| just| also| kind of| clearly| still| sort of| a bit| a little| so| very| quite| already| feeling)* (?:feeling|saying|telling me|worried|afraid|torn|carrying|wondering|finding|struggling|dealing|noticing|hoping|concerned|scared|thinking|trying|looking|wanting|tired|stuck|frustrated|angry|hurt|sad|exhausted|lonely|overwhelmed|hesitant|unsure|nervous|ready|not (?:sure|ready|happy|alone in))\b/,
  /\byou(?: really| just| also| still| kind of| clearly| sort of| do| actually| have| had| even)* (?:feel|felt|seem|sound|look|want|wanted|wish|care|miss|worry|like|love|hate|enjoy|hope|value|know|knew|see|notice|noticed|realise|realised|realize|realized|find|recognise|recognize|believe|fear|need|needed|do not|did not|can not|could not|tried|decided|mentioned|said|used to|ended up|started|stopped|got|lost|kept|keep)\b/,
  /\bpart of you\b|\bon (?:the )?one hand\b|\bon the other hand\b|\bat the same time\b/,
  /\bfrom what (?:you|i)\b|\bif i (?:am|have)(?: got)? (?:hearing|understanding|following|understood|heard)\b|\bin other words\b|\bso what you are\b|\bas (?:if|though) (?:you|everything|nobody|no one|it)\b/,
  /\byou (?:mentioned|said|told me|were saying|talked about|described|have said|brought up|shared)\b/,
  /\b(?:fits|matters|feels|works|important|hard|difficult|easy|scary|good) (?:for|to|like) you\b|\bfor you(?:,| right now| it|$)/,
  /\b(?:makes|made|making|leaves|left|leaving|gets|got|getting) you (?:feel|feeling|so|really|think|wonder|want|angry|sad|down|upset|\w+ed)\b/,
  /\bhelps you\b|\byour (?:biggest|main|real|whole|own|life|goal|goals|family|friends|mum|mom|dad|parents|job|work|school|body|mind|head|heart|world)\b/,
];

const framedComplex: readonly RegExp[] = [
  /\bpart of you\b|\bon (?:the )?one hand\b|\bon the other\b|\bat the same time\b|\beven though\b|\band yet\b|\bbut (?:also|you (?:also|are|still)|at)\b/,
  /\bas (?:if|though)\b|\balmost like\b|\blike (?:a|an|you are (?:carrying|drowning|stuck|on|under|in|the only|always)|there is)\b|\bunderneath\b|\bdeep down\b/,
  /\b(?:you are|you feel|you felt|feeling|must feel|left you|leaves you|makes you|feels|felt)(?: \w+){0,3} (?:torn|lonely|alone|unseen|unheard|trapped|stuck|lost|betrayed|invisible|ashamed|guilty|hopeless|helpless|worthless|overwhelmed|exhausted|scared|afraid|frightened|angry|hurt|disappointed|frustrated|rejected|discouraged|worried|anxious|unsure|hesitant|ambivalent|proud|hopeful|ready|confident|sad|numb|empty|burdened|responsible|judged|unappreciated|misunderstood|concerned|nervous)\b/,
  /\b(?:matters|important|means a lot|value|care about|wish|hoping|afraid that|worried that|wondering (?:if|whether|what|how)|want to be|would like to be|really want|longing|missing)\b/,
  /^like (?:no|they|you|it|he|she|nobody|everyone|everything|there)\b|\b(?:on the (?:outside|inside|surface)|reminds? you|belong|more than (?:just )?words|hoped?)\b/,
  /\bbecause\b|\bso that\b|\binstead of\b|\brather than\b|\bin (?:a|some) way\b/,
];

/** Frames that make the whole sentence a reflection, whatever else it holds. */
const opened =
  /^(?:(?:yeah|and|but|so|okay|well|um|right|now|then|because|mm-hmm|all right|alright|for you|again)[, .]+)*(?:(?!.*\b(?:you (?:really |just |also |then )*(?:should|need to|have to|must (?!be|feel|have)|ought|could|might want|had better)|let go|join a|get over)\b)(?:i am guessing|my guess is|i would guess|i (?:may|might|could) be (?:\w+ )?(?:wrong|off),? but|correct me if i am (?:\w+ )?wrong,?(?: but)?|(?:tell|stop) me if i am (?:\w+ )?wrong,?(?: but)?|i (?:may|might) have (?:this|it|that) wrong,? but|i suspect|i imagine) (?:that )?(?:(?:maybe|perhaps|somewhere|underneath|deep down),? )?(?:it (?:seems|sounds|feels|looks|is|was|must)|that (?:is|was|must|feels)|there (?:is|was|might be|may be)|you\b(?! (?:should|need|have|ought|could|can))|part of|some of|a (?:bit|part|side) of|what you)|(?:it|this) (?:really )?(?:sounds|seems|feels) (?:to me )?(?:(?:there|you|it|they|nobody|everyone|everything) \w+)|there is (?:a lot of |so much |also |still |some |a bit of |a little )+(?:shame|anger|sadness|grief|fear|hurt|guilt|hope|relief|love|pride|loneliness|pain(?! relief| ?killers?)|worry|doubt|resentment|envy|regret|disappointment)\b|there is (?:what|the (?:one|you|part|face|side)|a (?:you|part|side))\b.*\b(?:and|but),? (?:then )?(?:there is|inside|underneath|the other)|i think (?:that )?you (?:are|feel|felt|must be|were|might be)(?!.*\byou (?:should|need|have to|must|ought|could)\b) (?:(?:very|really|so|quite|still|just|also|a bit|a little|maybe|perhaps) )*(?:sad|angry|tired|scared|afraid|lonely|hurt|ashamed|guilty|worried|anxious|upset|exhausted|lost|stuck|disappointed|frightened|heartbroken|frustrated|overwhelmed|empty|numb|worn out|let down|nervous|alone)|it (?:really )?(?:sounds|seems|feels|looks)(?: to me)?(?: almost| a bit)? (?:like|as|that)|(?:sounds|seems|feels) (?:to me )?(?:like|as)|what i (?:am )?hear|what you (?:(?:really|always|mostly|just|then|keep) )?(?:hear|heard|hearing|feel|felt|see|get|miss|wish|want|wanted|carry|end up|are (?:left|saying|hearing|feeling|carrying))\b(?: \w+){0,3}? (?:is|was) (?:that|how|like|a|the)|i (?:think|guess|feel like) i(?: can)? (?:hear|sense) (?:you|that|how|some|a)|i(?: am getting| am starting to get| get| have| got)(?: the| a| this| more of a)? (?:sense|feeling|impression) (?:that|of|like|(?:the|your?)(?!.*\b(?:should|need to|must|have to|ought|attitude|fault|problem)\b))|(?:if i have understood|if i have got (?:it|this|that|you) right)|(?:maybe|perhaps) (?:there is|part of you|some of (?:it|you)|a (?:bit|part) of you|you (?:feel|felt|miss|wish|want|hope|fear))|(?:it|that|this) is not (?:just |only |simply |really )*(?:something (?:that|you)|a matter of|the kind of|so much|only|just|about)|underneath (?:it|that|all|the \w+)|i(?: am| have been| was)? wonder(?:ing)? (?:if|whether) (?:you (?:feel|are|felt|have|miss|wish|want|hope|blame|think)|part|some|there|it|underneath|that|deep)|i(?: am)? (?:hearing|sensing|hear|sense) (?:that|you|an?|your|how|like|someone|somebody|one)|on (?:the )?one (?:hand|side)|on the other (?:hand|side)|(?:a |one |some |another )?(?:part|side|half|bit) of you|it is (?:almost )?(?:like|as if|as though) (?:you|part)|you are (?:really |just |also |kind of |still |a bit |a little |so )*(?:feeling|saying|worried|afraid|torn|wondering|struggling|concerned|scared|unsure|noticing|hoping|tired|thinking|not sure)|you (?:really |just |also |kind of |still )*(?:feel|felt|seem|sound|want|would like to|wish|miss|care|worry|mentioned|said|know|realise|realize|noticed|value)|from what you|let me see if|if i (?:am )?(?:hear|understand)\w* you|in other words|so,? (?:for you,? )?you (?!can|could|should|might|may|need|will|have to)\w+)\b/;
const otherPeople =
  /^(?:people|most|some|many|we|our|there (?:are|is)|research|a lot of|when people|everyone|if you|i (?!(?:am guessing|would guess|suspect|imagine|(?:may|might|could) be wrong)\b|hear|sense|am hearing|am sensing|can see|can hear|(?:just |kind of |do )?get (?:the|a) (?:sense|feeling|impression)|notice|see (?:that|you|how))\w+|let me|let us|my)\b/;
const forward =
  /\byou (?:can|could|will|might|may|would(?! (?:want|like|love|rather|wish|give)\b)|should|must|need|have to|are going to|are not going to|do not (?:need|have))\b|\bif you\b|\bwhen you (?:get|do|go|take|start|come)\b/;
/** "You must be worn out": how it is for them, and nothing that they have to do. */
const mustFeel =
  /\byou must (?:(?:still|really|just|also|all) )?(?:be|feel|have (?:been|felt))(?: (?:so|really|very|absolutely|pretty|quite|rather|completely|a bit|all|feeling|just|more|under|in))* (?:tired|exhausted|worn out|drained|shattered|knackered|wiped|weary|lonely|alone|isolated|sad|heartbroken|devastated|gutted|low|down|angry|furious|cross|fed up|frustrated|annoyed|scared|afraid|frightened|terrified|worried|anxious|nervous|stressed|overwhelmed|hurt|upset|let down|disappointed|lost|confused|torn|ashamed|embarrassed|humiliated|guilty|helpless|hopeless|powerless|trapped|stuck|numb|empty|betrayed|rejected|left out|pain|(?:so much |a lot of |such )?(?:pain|pressure|stress|strain)|struggling|sick of|tired of|missing)\b/;
const cutOff = /^(?:so|you|it|and|but|i|that|this|they|well) ?\w?$/;
const ownSide = /\b(?:i|my|we|us|our|people|research)\b/;
const empty =
  /^(?:(?:you are )?welcome|thank(?:s| you)(?: so much| very much)?|great|good|fantastic|excellent|wonderful|perfect|nice|there you go|of course|absolutely|exactly|definitely|correct|okay great|very good|no problem|sounds (?:good|great)|that is (?:right|it|fine|good|great|true)|i (?:do|did|am|know|see|guess|think so)|oh my goodness|good (?:for you|deal|point)|(?:sure|fair) (?:thing|enough)|take your time|(?:oh )?(?:wow|neat|fun|cool|awesome|super|lovely|brilliant|gotcha|gottcha|got it|no kidding|interesting|bless you|yhm+|ouch|my goodness)|that sounds (?:good|great|perfect|fine)|it is okay)$/;
const aboutClient = /\b(?:you|your|yourself|yours)\b/;
const startsSummary =
  /\b(?:to sum(?:marise|marize| up)|in summary|let me (?:see if i|summari[sz]e|make sure i|check (?:if|that) i)|so (?:far|just to recap)|just to recap|to recap|if i (?:put|pull) (?:it|that|this|these|all)|putting (?:it|that|this) (?:all )?together|you have (?:told|shared with) me (?:about|that|a lot)|what i have heard so far|we have talked about|you talked about|a couple of things)\b/;

/** "It's hard for you to ask anybody.": how it is for them to do something. */
const isHardForThem =
  /\b(?:hard|difficult|tough|not easy|impossible) for you to (?!hear\b|say (?:this|that|it)\b|tell me\b|talk about\b|write\b|share\b)\w+/;

/** How a plain sentence gives back what the client said. */
export interface Reflecting {
  /** 0 none, 1 hinted by form or overlap only, 2 in a reflecting frame. */
  strength: 0 | 1 | 2;
  /** Meaning, feeling or a second side is added, as far as its form shows. */
  complex: boolean;
  summary: boolean;
  /** Its opening words make it a reflection whatever else it holds. */
  framed: boolean;
  /** Share of content words that the client's last message holds, 0 to 1. */
  overlap: number;
  /** Words of the client's last message in a row, and nothing else. */
  verbatim: boolean;
}

/** Reads a plain sentence as a reflection of the client's last message (plain, or null). */
export function reflecting(plainText: string, previousPlain: string | null): Reflecting {
  const rest = withoutLeadIn(plainText);
  const stems = contentStems(wordsOf(rest));
  const overlap = overlapWith(stems, previousPlain);
  const summary = startsSummary.test(plainText);
  const strength = strengthOf(plainText, rest, stems.length, overlap, summary);
  const words = wordsOf(rest).length;
  const complex =
    words >= 18 || reframes(plainText) || (words >= 5 && matchesAny(framedComplex, plainText));
  return {
    strength,
    complex,
    summary,
    framed: (opened.test(plainText) || reframes(plainText)) && rest.split(" ").length > 3,
    overlap,
    verbatim: isVerbatim(rest, previousPlain),
  };
}

/** Words from which on what stands in the client's message as well is quoted from it. Design choice. */
const quotedWords = 2;

function isVerbatim(plainText: string, previousPlain: string | null): boolean {
  const said = wordsOf(plainText);
  const theirs = wordsOf(previousPlain ?? "");
  return said.length >= quotedWords && ` ${theirs.join(" ")} `.includes(` ${said.join(" ")} `);
}

function overlapWith(stems: readonly string[], previousPlain: string | null): number {
  if (previousPlain === null || stems.length === 0) return 0;
  const said = new Set(contentStems(wordsOf(previousPlain)));
  return stems.filter((word) => said.has(word)).length / stems.length;
}

function strengthOf(
  whole: string,
  rest: string,
  content: number,
  overlap: number,
  summary: boolean,
): 0 | 1 | 2 {
  const words = wordsOf(rest).length;
  if (words === 0 || empty.test(rest.replace(/[.!,]+$/, "")) || cutOff.test(rest)) return 0;
  if (summary || opened.test(whole) || reframes(whole)) return 2;
  if (/^so\b/.test(whole) && words > 4 && !ownSide.test(rest) && !forward.test(rest)) return 2;
  if (otherPeople.test(rest)) return 0;
  if (content > 0 && overlap >= 0.5) return 2;
  if (isHardForThem.test(whole)) return 2;
  if (saysWhatTheyMustBear(whole) || mustFeel.test(rest)) return 2;
  if (forward.test(rest)) return overlap > 0.3 ? 1 : 0;
  if (matchesAny(framed, whole)) return 2;
  if (aboutClient.test(rest) || (/^so\b/.test(whole) && words > 2) || overlap > 0) return 1;
  return content > 0 && words <= 7 && !/\b(?:i|my|we)\b/.test(rest) ? 1 : 0;
}
