import { words } from "../simulator/lexeme";

/** Longest sentence of the client's that is handed back whole, in words. Design choice. */
const longestTurned = 16;
const shortestTurned = 3;

/** Words that a statement begins with whose subject can be turned, or stands as it is. */
const subject =
  /^(?:and |but |so )?(?:i|i'm|im|i've|ive|i'd|i'll|my|he|he's|he'd|she|she's|she'd|they|they're|they've|they'd|nobody|nobody's|no one|everyone|everybody|people|there's|there is|there are|there was|it's|it|that's|the|mum|mum's|mom|dad|dad's|papa) /i;
/** Whether words begin as a statement does that can stand alone. */
export const startsAsSentence = (text: string) => subject.test(`${text.trim()} `);

/** What cannot be turned around without knowing more: others addressed, a question, a remark on the telling. */
const unturnable =
  /\b(?:you|your|yours|you're|we|we're|we've|us|our|idk|lol|haha|pls|po|lah|wah|eh|sir|dear|this number|here|this chat|sorry)\b|\b(?:all right|ok|right|actually|honestly)$|\b(?:me|he|she|they|him|her|them) and (?:me|i)\b|\band i$|\ba me\b|\bdon't (?:think|mention|tell|say|worry|ask)\b|,? (?:i guess|i mean|you mean)\b|, [a-z]$|\bdidn't$|\bonly a\b|\bjust a (?:bit|little)\b|^i thought,|[?!"“”…]|\.\.|\. |^(?:it's|that's|it|that is) (?:ok|okay|fine|nothing|silly|stupid|funny|not how|what it is|hard|easy|alright|all right)\b|^(?:there|it|that)'s (?:that|it|all|me)\b/i;
/** Somebody's words in it: who "I" is in them is not for the reply to turn. */
const quoting = /["“”‘]|(?:^|[\s(:,])'\S/u;
/** What only leads up to the sentence. */
const asIfTold =
  /^(?:and |but |so )?(?:it's|its) (?:just|like|just like|more like|just that) (?=(?:i|i'm|im|i've|my|he|she|they|nobody|everyone)\b)/i;
/** Speech reported, a cleft sentence, an idiom, a denial of the telling: turned around they say something else. */
const misread =
  /,? (?:he|she|they|i)(?:'d| had)? (?:said|says|goes|go|told me|reckons?)$|\bthat's me\b|^(?:and |but |so )?(?:that's\b|i mean|it's (?:when|not that|been)|it's [\p{L}\d-]+ (?:years|months|weeks|days|o'clock|times|hours))\b|\bi'm afraid\b|\bknow (?:did|do|does|am|was|have) i\b|\bi'd say\b|\bas if\b.*\bas if\b|^(?:there's|there is|there was) nothing (?:to|more|else)\b|^(?:everything|it|all|the rest|the others?) (?:is|was|'s) (?:fine|good|normal|the same)\b|^(?:and |but |so )?i (?:haven't|hadn't|don't|didn't|can't|couldn't|wasn't|do|did|have|can) (?:for|in|since|any ?more|either|yet|at all)\b|^(?:i'm|im) (?:ok|okay|fine|alright|all right)\b|, (?:i|i'm|im|i've|i'd|he|he's|she|she's|they|it|it's|we|that's)\b|\b(?:by law|technically|explain that|is the short of it)\b|^the (?:one|ones|thing|things) (?:that|who)\b/iu;
const hesitant =
  /^i (?:think|guess|mean|know|suppose|feel like|said|wrote|don't know|dunno|just wanted|believe|reckon|ask|told|hope|daresay|couldn't say|can't say|should tell|feel i should|was told to|do go on)\b|^(?:i'm|im) (?:sorry|telling|not (?:saying|sure))\b|^i (?:shall|should|will|would) (?:say|tell|not say)\b/i;
/** A thing or a person as the subject: with no verb after it, it is no sentence. */
const nounFirst = /^(?:and |but |so )?(?:the|my) /i;
/** Where the first clause of a sentence may end. */
const firstJoint = /,|;| (?:and|but|so) /i;
/** Words that a sentence of few words is one by: a verb, or what looks like it. */
export const verb =
  /'s\b|\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must|may|might|went|got|came|said|told|took|gave|made|left|kept|lost|found|knew|thought|saw|put|ran|sat|slept|broke|fell|felt|\p{L}{2,}(?:n't|ed|es|s|ing))\b/iu;
/** The speaker as the one who does and the one it is done to: with you for both it is no English. */
const onSelf =
  /^(?:and |but |so )?(?:i|i'm|i've|i'd)\b(?:(?!\b(?:he|she|they|it|who|which|that|people|everyone|nobody)\b).)*\bme\b/i;
/** A verb that no longer agrees once its subject is you. */
const secondVerb = /\b(?:and|but|or|then|who|that) (?:was|wasn't|am|'m)\b/i;

const exchanged: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ "i'm": "you're", im: "you're", "i've": "you've", ive: "you've", "i'd": "you'd" },
    ...{ "i'll": "you'll", i: "you", me: "you", my: "your", mine: "yours", myself: "yourself" },
  }),
);
/** Words for parents that stand like names in what a child of theirs says. */
const parents =
  /(?<![\p{L}'-])(?<!\b(?:my|your|his|her|their|the|a|old|of) )(mum|mom|mummy|dad|daddy|papa)(?='s\b|\b)(?! of\b)/giu;
/** A first word that loses its capital within a sentence; a name keeps it. */
const plainStart =
  /^(?:You|Your|You're|You've|You'd|You'll|He|He's|He'd|She|She's|She'd|They|They're|They've|They'd|Nobody|Nobody's|No|Everyone|Everybody|People|There|There's|It|It's|That's|The)\b/;

/**
 * The client's sentence with you for I, to be put after "so" or "it sounds like": "i can't keep my
 * head above water" gives "you can't keep your head above water", "my boss moved it" "your boss moved
 * it". Null where that would not be a sentence, or would say something else than was said.
 */
export function turned(quote: string): string | null {
  const plain = quote
    .replace(/’/g, "'")
    .replace(/[.,;:\s]+$/u, "")
    .trim()
    .replace(asIfTold, "");
  const length = words(plain).length;
  if (
    !subject.test(`${plain} `) ||
    quoting.test(plain) ||
    unturnable.test(plain) ||
    hesitant.test(plain) ||
    misread.test(plain)
  )
    return null;
  const [clause = plain] = plain.split(firstJoint);
  if (nounFirst.test(plain) && !verb.test(clause)) return null;
  if (
    secondVerb.test(plain) ||
    onSelf.test(plain) ||
    length < shortestTurned ||
    length > longestTurned
  )
    return null;
  const said = plain
    .replace(/^(?:and|but|so) /i, "")
    .replace(/\b(?:I|i) am\b/g, "you are")
    .replace(/\b(?:I|i) was(n't)?\b/g, "you were$1")
    .replace(/\bam (?:I|i)\b/g, "are you")
    .replace(/\bwas(n't)? (?:I|i)\b/g, "were$1 you");
  const done = said
    .replace(
      /(?<![\p{L}'])(?:i'm|im|i've|ive|i'd|i'll|i|me|my|mine|myself)(?![\p{L}'])/giu,
      (word) => exchanged.get(word.toLowerCase()) ?? word,
    )
    .replace(parents, (word) => `your ${word.toLowerCase()}`);
  const capital = done.charAt(0).toUpperCase() + done.slice(1);
  return plainStart.test(capital) ? done.charAt(0).toLowerCase() + done.slice(1) : done;
}
