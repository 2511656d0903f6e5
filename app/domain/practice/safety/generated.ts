import { createLearnedScreen } from "../learned/learned-screen";
import { generatedWeights } from "../learned/weights/generated";
import { unmaskFor } from "./fold";
import { arranged } from "./arranged";
import { withoutDailyUse } from "./daily-use";
import { indirect } from "./indirect";
import { unnamed } from "./unnamed";
import { knownWords, plainMethodStems, type TermKind } from "./terms";

/** What was found in a text that may not be shown. */
export const unsafeReasons = [
  "method",
  "means",
  "quantity",
  "place",
  "note",
  "method-question",
  "encouragement",
  "likeness",
] as const;
export type UnsafeReason = (typeof unsafeReasons)[number];

export type Screening = { safe: true } | { safe: false; reason: UnsafeReason };

const known = knownWords();
const unmask = unmaskFor(known);
/** Marked as pure, so that pages which use the rules alone do not load the weights. */
const learned = /* @__PURE__ */ createLearnedScreen(generatedWeights);

const self =
  "(?:myself|my self|yourself|your self|urself|himself|herself|themselves|themself|oneself)";
const thing = "‹(?:substance|medicine|poison|sharp|tool|cord|weapon)›";
const place = "‹(?:height|edge|track|water)›";
const anyThing = new RegExp(thing);
const anyPlace = new RegExp(place);
const few = "(?:[^\\s.!?]+ ){0,4}?";

const risk =
  /\b(?:suicid\w*|kill(?:s|ed|ing)? (?:myself|my self|yourself|me)|kms|kys|unaliv\w*|die|dying|dead|death|end (?:it|everything|my life|your life|things|this|the pain)|ending (?:it|everything|my life|your life|things)|ended (?:it|my life)|take my (?:own )?life|(?:not|dont|wont|didnt|never|no longer) (?:\w+ ){0,3}(?:wak(?:e|ing) up|be (?:here|around|alive)|live|exist|go on)|never wake|disappear\w*|be gone|(?:hurt|harm)(?:ing)? (?:myself|yourself)|sleep forever|stop existing|(?:final|last) (?:night|day|time)|no way back|make it stop|do it|be over|all over|at peace)\b/;

const methods: readonly RegExp[] = [
  /\b(?:know|knew|decided|figured out|worked out|looked up|search\w*|planned|thought about)(?: exactly| already)* (?:how|when|where)(?: and (?:how|when|where))?(?: (?:to|i(?:'d| would| will|'ll| am going to)?) (?:do it|end it|die)|\s*(?:[.,!?]|$))/,
  /\b(?:drive|drove|driving|crash\w*|steer\w*|swerv\w*) (?:(?:my|the|our|this) )?(?:car |bike |motorbike )?(?:into|off) (?:a|the)\b|\bcrash(?:ing|ed)? (?:my|the|our) (?:car|bike|motorbike)\b/,
  /\b(?:want|going|might|could|should|let myself|just) (?:to )?(?:bleed|drown|hang|suffocate|starve|burn)\b(?! (?:out|around|on|in (?:work|debt|there)|with|up|bridges|my|the|it))|\bdrown\w* in (?:the|a) ‹water›/,
  /\b(?:scars?|blood|marks?|cuts) on my (?:arms?|legs?|thighs?|hands?|‹(?:tool|sharp)›)/,
  /\bo\.?d\.?(?:ed|ing|'d)?(?=$|[\s.,!?])(?<!\bo\.)/,
  /\b(?:want|going|ready|think(?:ing)? (?:of|about)|urge|might|could|should|will|just)(?: to)?(?: just)? (?:jump|jumping)\s*(?:[.!?,]|$)/,
  new RegExp(`\\b(?:${plainMethodStems.replaceAll("-", "").split(" ").join("|")})\\w*`),
  new RegExp(
    `\\b(?:hang(?:s|ed|ing)?|hung|slit|slash(?:ed|ing)?|stab(?:s|bed|bing)?|shoot(?:s|ing)?|shot|drown\\w*|burn\\w*|gas(?:s?ed|s?ing)?|poison\\w*|chok\\w*|smother\\w*|starv\\w*|inject\\w*|scald\\w*|cut(?:s|ting)?|carv\\w*|scratch\\w*|crash\\w*|throw\\w*|threw|bleed\\w*) (?:[^\\s.!?]+ )?${self}\\b(?! (?:off|out|some|a |into work|out with))`,
  ),
  new RegExp(`‹\\w+› ${self}`),
  /\b(?:cut|cutting|slit|slitting|slash\w*|carv\w+|burn\w*) (?:into )?(?:my|your|her|his|their) (?:skin|arms?|legs?|thighs?|forearms?|flesh|hand|body|throat|neck|‹(?:sharp|tool)›)/,
  /\bself[- ]?(?:cutting|poison\w*|immolat\w*|strangul\w*|starv\w*)\b/,
  /\b(?:i|been|was|started|start|stopped|back to|urge to|still|keep) (?:been )?cutting(?: again|$|[.!?]| to (?:feel|cope)| when| every| at night)/,
  /\b(?:jump|jumping|jumped|leap|leaping|step|stepping|walk|walking|fall|falling|throw|throwing|drive|driving|drove|crash|crashing|run|running|lie|lying|swerve|swerving|let go)\b[^.!?]{0,40}\b(?:off|from|out of|in front of|into|under|onto|over|on)\b[^.!?]{0,25}‹(?:height|edge|track|water)›/,
  /\b(?:jump|jumping|jumped|leap|leaping)\b(?! (?:to|at|in (?:and|to help)|on (?:a|the) (?:call|bandwagon|trampoline)|for joy|the (?:gun|queue)|between|ship|rope|straight|back|right|when|every|around|through))[^.!?]{0,30}(?:‹(?:height|edge)›|\b(?:off|down|end|die|over)\b)/,
  /\b(?:stop(?:ped|ping)? (?:eating|breathing)|hold my breath|bleed out|bled out|choke out)\b[^.!?]{0,30}\b(?:die|dead|forever|until i|end)\b/,
  /\b(?:method|way|ways) (?:to|of) (?:kill\w*|die|dying|do it|end(?:ing)? (?:it|my life|your life)|suicide)\b|\b(?:painless|quick|quickest|easiest|surest)(?:ly)? (?:way|method|death|to die)\b|\bsuicide method\w*/,
  /割腕|跳楼|跳樓|上吊|烧炭|燒炭|服毒|吞药|吞藥|卧轨|臥軌|gantung diri|potong nadi|terjun bangunan/,
  /\b(?:mak(?:e|ing)|made) myself (?:throw up|vomit|sick|puke)\b|\bpurg(?:e|ing|ed) (?:after|every|again)\b/,
];

const takes =
  "(?:tak(?:e|es|ing|en)|took|swallow\\w*|drink(?:ing)?|drank|down(?:ed|ing)?|eat(?:ing)?|ate|pop(?:ped|ping)?|inject\\w*|inhal\\w*|breath(?:e|ing)|mix(?:ed|ing)?|ingest\\w*|finish(?:ed|ing)?)";
const amounts =
  "(?:\\d+|all|every|whole|entire|too many|handfuls?|bunch|dozens?|lots|rest|enough|couple hundred|full|more than|double|extra|twenty|thirty|forty|fifty|hundred|ten|half)";

const quantities: readonly RegExp[] = [
  new RegExp(
    `\\b(?:swallow\\w*|down(?:ed|ing)|pop(?:ped|ping)?|gulp\\w*|stash of|supply of|worth of) ${few}‹(?:substance|medicine|poison)›`,
  ),
  new RegExp(`\\b${takes} ${few}(?:of )?${amounts}\\b[^.!?]{0,30}‹(?:substance|medicine|poison)›`),
  new RegExp(
    `\\b${amounts} (?:of )?(?:my |the |those |these |his |her |your |mum's |them )*${few}‹(?:substance|medicine|poison)›(?=[^.!?]*${"(?:at once|gone|left|saved|ready|hidden|in one go|together)"})`,
  ),
  /\b\d+(?:[.,]\d+)?\s?(?:mg|milligrams?|mcg|grams?|g|ml|millilit\w+|cc|units?|iu)\b(?![^.!?]*(?:flour|sugar|rice|butter|water bottle|protein|coffee|milk))/,
  /\b(?:\d+|dozens?|hundreds?|twenty|thirty|forty|fifty|how many|handful|handfuls|fistful|whole|entire|overfull)\b (?:of )?(?:my |the |those |these |sleeping |pain )*‹(?:substance|medicine|poison)›/,
  /\benough (?:‹\w+› )?(?:\w+ ){0,3}to (?:kill|die|end|never wake|not wake|sleep forever|do it|finish (?:it|me|myself))\b|\bhow (?:much|many|high|deep|long)\b[^.!?]{0,40}\b(?:to (?:kill|die|end)|it (?:would|will|'d) take to (?:kill|die|end|stop)|before (?:i|you) (?:die|pass out|stop breathing))/,
  /\b(?:fatal|deadly|toxic|safe) ‹(?:substance|medicine)›|‹(?:substance|medicine)› (?:needed|required|it takes)\b/,
];

const means: readonly RegExp[] = [
  /\b(?:take|took|taking|swallow\w*|have|keep|kept|want|use|find|found) (?:all |some )?(?:of )?(?:his|her|their) ‹(?:substance|poison|weapon)›/,
  /(?<!\b(?:magic|bitter|happy|chill|his|her|end of (?:my|your|his|her)) )‹(?:substance|poison|sharp|cord|weapon)›/,
  /\b(?:try|start|stop|should|could|keep) (?:taking|take|skip\w*)\b[^.!?]{0,20}‹medicine›/,
  new RegExp(
    `\\b(?:have|has|had|got|get|bought|buy|found|find|order(?:ed)?|own|keep|kept|brought|bring|carry|carried|need|want) ${few}‹(?:substance|poison|weapon|sharp|cord)›`,
  ),
  new RegExp(
    `\\b(?:looking|look|looked|staring|stared|stare|thinking|think|thought|going back|fantasi[sz]\\w+|dreaming|dream) (?:\\w+ )?(?:at|about|of|to|for|into|up) ${few}‹(?:substance|poison|sharp|tool|cord|weapon)›`,
  ),
  new RegExp(
    `\\b(?:holding|held|hold|counting|counted|count|saving|saved|save|collecting|collected|collect|stash\\w*|hiding|hid|hidden|hoard\\w*|stockpil\\w+|lined up|laid out|put aside|set aside|google?\\w*|search\\w*|research\\w*|gripp\\w+|reach(?:ed|ing)? for|picked up|played with|play with|playing with) (?:up |on |to |for )?${few}${thing}`,
  ),
  new RegExp(
    `${thing}[^.!?]{0,40}\\b(?:ready|calling (?:me|to me|my name)|waiting for me|within reach|just in case|in my (?:hand|hands|drawer|bag|pocket)|under my (?:bed|pillow|mattress)|next to (?:me|my bed)|against my|to my (?:head|throat|skin|neck|arm)|around my neck|hidden|saved up|would be enough|will be enough|is enough|looks? (?:so )?(?:inviting|tempting|good))\\b`,
  ),
  new RegExp(
    `\\b(?:around|round) my neck\\b|\\b(?:to|against) my (?:head|throat|‹(?:sharp|tool)›)\\b`,
  ),
  new RegExp(`\\bmy ‹(?:sharp|tool)›[^.!?]*\\b(?:open|cut|mark|scar|bleed|blood)`),
  /\b(?:with|use|using|used|by|via|through) (?:a |an |the |my |some |those |these |that |this |her |his |dad's |mum's )*(?:\w+ )?‹(?:substance|poison|weapon|cord|sharp|tool)› (?:to|on|and) (?:end|kill|hurt|die|do|myself|yourself|harm)/,
];

const places: readonly RegExp[] = [
  /\b(?:off|under) (?:the|a|my|that) ‹(?:height|edge|track)›|\btop (?:of (?:the|my|our|a) )?‹(?:height|edge)›|\b\d+(?:st|nd|rd|th) ‹height›/,
  /\b(?:standing|stood|stand|sitting|sat|sit|climb\w*|went|going|go|gone|came|walked|walking|am|i'm|im|was|up|out)(?: up| out| back| here)? (?:on|to|at|onto|over|near|by) (?:the |a |my |our |that )?(?:edge of )?(?:the |a |my |our )?‹edge›/,
  new RegExp(
    `\\b(?:look(?:ed|ing)? (?:down|over)|star(?:e|ed|ing) (?:down|at|over)|stand(?:ing)?|stood|sit(?:ting)?|sat|lean(?:ed|ing)?|climb(?:ed|ing)?|walk(?:ed|ing)? up|go(?:ing)? up|went up|think(?:ing)? (?:of|about)|thought (?:of|about)|drawn to|pulled to)\\b[^.!?]{0,30}\\b(?:on|at|by|near|over|from|off|to|of|about|close to|onto|the)\\b[^.!?]{0,20}‹(?:height|edge|track|water)›[^.!?]{0,60}\\b(?:edge|jump|fall\\w*|step|let go|how (?:far|high|easy|long|deep|fast|quick)|what if|what it would|one (?:step|second|move)|over (?:it|quickly)|all end|end|imagin\\w*|pull\\w*|urge|nobody would|wonder\\w*|too close|down)\\b`,
  ),
  /\b(?:on|at|over|near|by|from|to|off|too close to|close to) (?:the )?(?:very )?(?:‹(?:height|edge)› of|edge of) (?:the |a |my |our |that )*‹(?:height|edge|track|water)›/,
  /\b(?:what if i|wonder\w* (?:if|what)|think(?:ing)? (?:of|about)|imagin\w*|urge to|tempted to|want(?:ed)? to|going to|could just|might just)\b[^.!?]{0,30}\b(?:jump|step|fall|let go|leap|lean|drive|walk|run|swerv\w*|go)(?:ing|ped)?\b[^.!?]{0,12}\b(?:off|in front|over|into|onto|under|out of)\b/,
  /\b(?:the|that|this) (?:exact |right |perfect )?(?:place|spot|where) (?:to do it|where i (?:would|will|'ll|want to|plan to|am going to) (?:do it|die|end)|i (?:picked|chose|will do it|would do it))|\b(?:picked|chosen|chose) (?:the |a |my )?(?:place|spot|location)\b(?![^.!?]*(?:eat|lunch|study|coffee|live|park|rent))/,
  /‹(?:height|edge|track|water)›[^.!?]{0,40}\b(?:calling (?:me|my name|to me)|pulling me|looks? (?:so )?(?:inviting|tempting)|keep(?:s)? (?:calling|pulling|coming back)|would be (?:quick|easy|enough|fast)|is high enough|high enough|deep enough|fast enough)/,
];

const notes: readonly RegExp[] = [
  /\b(?:leave|left|leaving) (?:them|everyone|mum|mom|dad|her|him|you|my \w+) (?:each |all )?(?:a |some )?(?:letter|note)s?\b|\b(?:wrote|write|writing|written) (?:them|everyone|you all)(?: each| all)? (?:a |their )?(?:letter|note)s?\b/,
  /\bi want (?:you|him|her|them|my \w+) to have my\b|\blove you all\b[^.!?]*\bgoodbye\b|\bnone of (?:this|it) (?:is|was) (?:your|anyone's) fault\b[.,!]? (?:and )?(?:i|please) (?:love|forgive)/,
  /\b(?:by the time|when|if|once|after) (?:you|someone|anyone|they|mum|mom|dad)(?: are|'re|ever)? ?(?:read|reads|reading|find|finds|get|see|sees) (?:this|my (?:note|letter|message|body))\b(?! (?:book|message (?:later|when)|on))/,
  /\bto (?:whoever|whomever|anyone who|the person who) (?:finds?|reads?) (?:this|me)\b/,
  /\b(?:suicide|goodbye|farewell|parting|my (?:final|last)|(?:a|this) final) (?:note|letter|message|words|will|text|video)s?\b(?! (?:was (?:seen|delivered)|from (?:him|her|them|work)))/,
  /\b(?:note|letter)s?\b[^.!?]{0,30}\b(?:for (?:when|after) (?:i am|i'm|im) (?:gone|dead)|goodbye|saying bye|to say bye|explaining why|so they (?:know|understand) why)\b/,
  /^(?:to |dear )?(?:my )?(?:dearest |dear )?(?:mum|mom|mummy|mama|dad|family|everyone|all|friends|world|parents|love)\b[,: ]+(?:i am |i'm |im |please |by |if |goodbye|forgive|this is|when)[^.!?]*\b(?:sorry|forgive|goodbye|read this|gone|last)\b/,
  /\bgoodbye (?:everyone|everybody|world|forever|cruel|all|mum|mom|dad|my (?:love|family|friends))\b|\bthis is (?:my )?(?:goodbye|the end|final)\b|\bi (?:leave|give|bequeath) (?:my|all my|everything)\b[^.!?]{0,40}\bto (?:my|mum|mom|dad|her|him|them)\b/,
  /\b(?:please )?(?:do not|don't|dont) (?:cry|blame (?:yourself|yourselves|anyone|each other)|miss me|mourn|be sad)\b[^.!?]{0,40}\b(?:when i am|when i'm|when im|after i|i am gone|i'm gone|im gone|i have gone|once i)\b/,
  /\b(?:look after|take care of|feed|give|tell)\b[^.!?]{0,40}\b(?:when|after|once) (?:i am|i'm|im|i) (?:gone|dead|no longer)\b/,
];

const methodQuestions: readonly RegExp[] = [
  /\byour plan\b[^.?]*\b(?:how|where|with what)\b|\b(?:could|would|might|can) use to (?:hurt|harm|kill) yourself/,
  /\bhow (?:would|will|are|were|did|do|could|might|have) you(?: \w+){0,4} (?:do it|end (?:it|your life)|kill yourself|die|hurt yourself|harm yourself|go about it)\b/,
  /\b(?:what|which) (?:method|means) (?:would|will|are|do|did|were|have|of (?:dying|ending|killing))\b|\bwhat (?:would|will|did|do|are|were) you(?: \w+){0,3} use\b(?= to\b|\s*\?|$)/,
  /\b(?:where|when) (?:would|will|are|were) you(?: \w+){0,4} (?:do it|end (?:it|your life)|kill yourself|die)\b/,
  /\b(?:thought (?:of|about)|know|decided|plan for|idea of) how you(?:'d| would| will| might| want to| d) (?:do it|end|die|kill|hurt)/,
];

const encouragements: readonly RegExp[] = [
  /\bkys\b|\b(?:go|just|should|better|why not|why (?:do not|don't) you|please) (?:and )?(?:kill yourself|die|end it(?: all)?|end your life|do it already)\b(?! (?:for|from|down|of))/,
  /\b(?:everyone|they|we|the world|your (?:family|parents|kids|mum|mom)|people)(?: would| will|'d|'ll)?(?: all| really)?(?: be)? (?:better|happier|easier)(?: off)? without you\b/,
  /\byou (?:would|'d|will|are|should)(?: be)? (?:better off )?(?:dead|be dead)\b|\byou (?:deserve|ought|need) to (?:die|suffer|be dead)\b|\bnobody would miss you\b/,
  /\b(?:death|dying|suicide|ending (?:it|your life)) (?:is|would be|might be|can be) (?:the |a |an )?(?:only |best |good |easy |right )?(?:way out|answer|solution|option|choice|relief|escape|release|beautiful|peaceful)\b/,
];

/**
 * Whether a text may be shown as something that the client or a suggestion says. Refused are any
 * method, means, quantity or place, the text of a note, a question for the method, and encouragement,
 * also in disguise: figures for letters, letters set apart, look-alike letters, masks, pictures.
 * Hints and ideation pass. What no rule names is refused by its likeness to what was learned. Strict
 * on purpose: a false alarm costs a sentence, a miss may cost more.
 */
export function screenGenerated(text: string): Screening {
  const ruled = screenGeneratedByRules(text);
  return ruled.safe && learned.scoreText(text) > 0 ? { safe: false, reason: "likeness" } : ruled;
}

/**
 * What the rules alone say: for lines written by hand (the embedded client's, its suggestions, a lead's
 * scenario), of which the learned part would still refuse about one harmless line in a hundred and one
 * suggestion in twenty. What a model wrote goes through `screenGenerated`.
 */
export function screenGeneratedByRules(text: string): Screening {
  const read = mark(unmask(text));
  const reason = reasonIn(read);
  return reason === null ? { safe: true } : { safe: false, reason };
}

/** Names of means and places become their kind in brackets, so that no rule has to spell one. */
function mark(unmasked: string): string {
  const spaced = unmasked.replace(/n't\b/g, " not").replace(/[^\S\n]+/g, " ");
  return spaced.replace(/\p{L}+/gu, (word) => {
    const kind: TermKind | null = known.kindOf(word);
    return kind === null ? word : `‹${kind}›`;
  });
}

function reasonIn(read: string): UnsafeReason | null {
  const any = (list: readonly RegExp[]) => list.some((pattern) => pattern.test(read));
  if (any(notes)) return "note";
  if (any(methodQuestions)) return "method-question";
  if (any(encouragements)) return "encouragement";
  if (any(methods)) return "method";
  if (any(quantities)) return "quantity";
  if (any(means) || nearRisk(read, anyThing)) return "means";
  if (any(places) || nearRisk(read, anyPlace)) return "place";
  const hintsAt = (list: typeof unnamed, said: string) =>
    list.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  return hintsAt([...indirect, ...arranged], read) ?? hintsAt(unnamed, apartFromDailyUse(read));
}

/** Where danger or a thing for it is named, no daily use excuses anything. */
function apartFromDailyUse(read: string): string {
  return risk.test(read) || anyThing.test(read) ? read : withoutDailyUse(read);
}

/** A thing or a place named in the same sentence as danger, or a sentence beside it. */
function nearRisk(read: string, named: RegExp): boolean {
  const sentences = read.split(/(?<=[.!?])\s+|\n+/);
  return sentences.some(
    (sentence, at) =>
      named.test(sentence) &&
      [sentences[at - 1], sentence, sentences[at + 1]].some(
        (near) => near !== undefined && risk.test(near),
      ),
  );
}
