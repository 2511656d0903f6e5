import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { askedBackKinds, type AskedBackKind } from "./asked-back-kind";

const it = "(?:it|that|this|those|these|all (?:of )?(?:that|this))";
const somebody = "(?:he|she|they|people|everyone|everybody)";
const anybody = `(?:${somebody}|you|it|that|this)`;
const them = "(?:him|her|them)";
const back = `(?: (?:${it}|${them}|so|like (?:that|this)|that way))?`;
/** "... when that happened", "... in that moment". */
const then = `(?: (?:then|next|right then|after(?:wards)?|after (?:that|this)|at the time|(?:in|at) (?:that|the|this) (?:moment|point|time)|when ${it} (?:happens|happened|was|is|came|comes)|when (?:you|he|she|they) (?:came|woke|walked|saw)(?: \\w+){0,4}? (?:it|that|this|them|home|back|in|up|yourself)|about ${it}|to ${it}|in the end))?`;
const happening =
  "(?:do|say|think|feel|want|stop|start|begin|go|leave|come|ask|tell|happen|end|change|choose|decide|stay|keep|notice|find)";

/** Words before a question and behind it that ask for nothing. */
const lead =
  /^(?:(?:and|so|but|oh|ok|okay|ah|hm+|mm+|wow|right|yeah|yes|well|sorry|wait|gosh|really|just|no|damn|(?:may|can|could) i ask|do you mind if i ask|i wonder|if i may ask)\b[, ]*)+(?=\w)/;
const tail =
  /(?:,? (?:exactly|though|at all|do you think|would you say|for you|please|anyway|if i may ask|if you do not mind(?: me asking)?|if that is okay(?: to ask)?))+$/;

const patterns: Record<AskedBackKind, readonly string[]> = {
  why: [
    `why(?: not| so)?`,
    `why (?:is|was|are|were) ${it}(?: so)?`,
    `why (?:did|do|does|would|could|should|have|has|had|were|are|was|is|can|will) (?:not )?${anybody}(?: not)?(?: ${happening})?${back}`,
    `why do you think (?:he|she|they|people) (?:(?:did|do|does|would) (?:not )?(?:${happening}${back}|${it})|(?:said|think|thinks|feel|feels) ${it})`,
    `how come(?: not| ${it}(?: (?:is|was|happened))?| ${anybody} ${happening}${back})?`,
    `what (?:makes|made) (?:you|${them}) (?:say|think|feel|do|want|believe)${back}`,
    `(?:did|do|have) you (?:\\w+ )?(?:know|find out|found out) (?:why|what for|the reason)`,
    `what (?:is|was) (?:the reason(?: for ${it})?|behind ${it}|${it} about)`,
    `for what reason|what for|because of what|where (?:does|did) ${it} come from`,
  ],
  when: [
    `when(?: (?:is|was|are|were|will) ${it}(?: (?:be|going to be|happening))?)?`,
    `when (?:did|does|do|will|would) ${anybody}(?: (?!start|begin)${happening})?${back}`,
    `how long ago(?: (?:was|is|did) ${it}(?: happen)?)?`,
    `what (?:time|day|year|month) (?:is|was) ${it}`,
    `(?:was|is) ${it} (?:recently|recent|today|yesterday|this week|last week|long ago|a long time ago)`,
    `how old were you${then}`,
  ],
  often: [
    `(?:is|was) ${it} (?:new|usual|normal|unusual|typical|common|always (?:like (?:that|this)|so)|how it (?:always|usually) is)`,
    `(?:has|have) ${it} (?:always|ever) been (?:like (?:that|this)|so|that way)`,
    `(?:has|have) ${it} happened (?:before|a lot|often|more than once)`,
    `(?:does|do|did) ${it} happen(?: a lot| often| much| every \\w+| (?:\\w+ )?times)?`,
    `how often(?: (?:does|do|is|did) ${it}(?: happen| come)?)?`,
    `how long did ${it} (?:last|go on|take)|for how long|(?:all|most of) the time|every (?:day|night|time|week)`,
  ],
  who: [
    `who(?: (?:is|was|are|were) (?:${it}|he|she|they|them))?`,
    `who is (?:${it}|this all) about`,
    `who do you mean(?: by (?:${it}|they|them|he|she))?`,
    `who (?:said|says|did|does|told you|asked|wrote|thinks|decided)${back}`,
    `(?:with|to|by|from|of|about) (?:who|whom)|who (?:with|to|by|from|about)|which one`,
  ],
  where: [
    `where(?: (?:is|was|are|were) (?:${it}|he|she|they))?`,
    `where (?:is|was|are|were) ${it} (?:hanging|standing|lying|kept|parked|now|then|from)`,
    `where were you${then}`,
    `where (?:did|does|do) (?:${it}|he|she|they)(?: (?:happen|go|sit|stay|end up|live))?${back}`,
    `where did you (?:go|sit|stay|end up|sleep|be)${then}`,
  ],
  then: [
    `what did (?:you|${somebody}) do(?: (?:about|with) (?:${it}|${them})| instead)?${then}`,
    `what do (?:you|they) do (?:then|next|after|instead|about ${it}|with ${it}|when ${it} happens|(?:in|at) (?:that|those) (?:moments?|times?))`,
    `what does (?:he|she|it) do (?:then|next|about ${it})`,
    `what (?:happens|happened|came) (?:then|next|after(?:wards)?|after (?:that|this|it)|in the end)`,
    `then|and then|then what(?: happens| happened| comes| came)?|what then|what next|after(?: (?:that|this))?|afterwards|in the end`,
    `what happened (?:to|with) (?:${it}|${them})|what happened there`,
    `how (?:did ${it} go|(?:did|does) ${it} (?:end|turn out|work out|finish))(?: up)?|what (?:came|became|has become) of ${it}`,
  ],
  mean: [
    `(?:what|how) (?:do|did) you mean(?: (?:by|with) ${it}| there)?`,
    `how so|in what (?:way|sense)|like what|such as(?: what)?|meaning(?: what)?|what kind|for (?:example|instance)`,
    `what (?:is|was|are|were) ${it}|what does ${it} mean`,
    `(?:can|could|would) you (?:explain|explain ${it})`,
  ],
  felt: [
    `how (?:did|does|do|was|is) ${it}(?: \\w+)? (?:feel|make you feel|leave you(?: feeling)?|affect you|sit with you|land(?: with you)?|hit you)${then}`,
    `how (?:was|is) ${it}${then}`,
    `how did you feel${then}|how do you feel (?:then|after|when ${it} happens|about ${it})|how are you feeling about ${it}`,
    `what (?:was|is|were) ${it} like${then}`,
    `what (?:did|does|do) ${it} (?:feel like|bring up|mean to you|stir up)(?: (?:for|in) you)?|what does ${it} do to you`,
    `what (?:went|goes|was going|is going|ran|runs|came) through your (?:head|mind)${then}`,
    `what did you (?:feel|think)${then}`,
  ],
  theySaid: [
    `(?:did|do|does|have|has) (?:${somebody}|anyone|anybody) (?:\\w+ )?(?:say|said|know|find out|found out|tell you|told you|explain|explained|give|given)(?: you)? (?:why|what for|(?:the|a|any) reason)`,
    `(?:did|have|has) (?:${somebody}|anyone|anybody) (?:\\w+ )?(?:explain|explained)${back}`,
    `what (?:did|do|does|have|has) ${somebody} (?:say|said|tell you|answer|reply)(?: (?:back|to you))?${then}`,
    `how (?:did|do|does) ${somebody} (?:react|respond|answer|take ${it})${then}`,
    `(?:did|do|does|has|have) (?:${somebody}|anyone|anybody|someone) (?:\\w+ )?(?:notice|noticed|say anything|said anything|react|answer|reply|respond|see ${it}|hear ${it}|realise|realize)(?: (?:${it}|back))?${then}`,
  ],
  youSaid: [
    `what (?:did|do|had|have) you (?:say|said|tell ${them}|answer|reply)(?: (?:back|to ${them}))?${then}`,
    `(?:did|have) you (?:\\w+ )?(?:say|said|tell|told|ask|asked|answer|answered|reply|replied)(?: (?:${them}|anything|${it}|back|so|to ${them}))+`,
  ],
};

const whole: readonly (readonly [AskedBackKind, readonly RegExp[]])[] = askedBackKinds.map(
  (kind) => [kind, patterns[kind].map((pattern) => new RegExp(`^(?:${pattern})$`))],
);

/** What a sentence asks without what is before and behind it. */
function bare(sentence: string): string {
  const read = plain(sentence)
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return read.replace(lead, "").replace(tail, "");
}

/**
 * What a short question asks of what was told just before it, naming nothing of it: "how come?", "and what did you do
 * then?". Null for any other sentence.
 */
export function askedBack(sentence: string): AskedBackKind | null {
  const asked = bare(sentence);
  return whole.find(([, asks]) => matchesAny(asks, asked))?.[0] ?? null;
}

/** How a question begins that asks the same of something it names. */
const beginnings: readonly (readonly [AskedBackKind, RegExp])[] = [
  ["why", /^(?:why|how come)\b/],
  ["where", /^where (?:did|was|were|is|are|do|does)\b/],
  ["who", /^who (?:is|was|are|were|said|told|asked|wrote|did)\b/],
  [
    "mean",
    /^(?:what (?!(?:time|day|date|week|month|year|hour|age|name)$|\w+ed$)\w+$|what do you mean\b|what (?:is|was|are|were) (?:the|your|that|this|those|these|a) \w)/,
  ],
  [
    "felt",
    /^(?:how did (?:it|that|this) feel|what (?:was|is) (?:it|that|this) like|what (?:went|goes) through your (?:head|mind))\b/,
  ],
  ["theySaid", /^what did (?:he|she|they|the \w+|your \w+) (?:say|tell|answer)\b/],
  ["youSaid", /^(?:what did you (?:say|tell|answer)|did you (?:say|tell|ask|answer))\b/],
];

/** What a question that names something of the last message asks of it, by how it begins; null where it begins otherwise. */
export function askedOfNamed(sentence: string): AskedBackKind | null {
  const asked = bare(sentence);
  return beginnings.find(([, begins]) => begins.test(asked))?.[0] ?? null;
}
