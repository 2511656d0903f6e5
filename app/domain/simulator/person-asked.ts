import { words } from "./lexeme";
import type { PersonAspect, PersonPronoun } from "./person";
import type { Exchange } from "./exchange";
import type { PersonSpec, Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** A question about somebody in the client's life. */
export interface AskedPerson {
  id: string;
  aspect: PersonAspect;
}

type People = readonly (readonly [id: string, person: PersonSpec])[];

/** Words that mean somebody already named, with what they mean besides. */
const pronouns: Readonly<Record<string, { of: PersonPronoun; then?: string }>> = {
  ...{ he: { of: "he" }, him: { of: "he" }, his: { of: "he" } },
  ...{ hes: { of: "he", then: "is" }, hed: { of: "he", then: "would" } },
  ...{ she: { of: "she" }, her: { of: "she" }, hers: { of: "she" } },
  ...{ shes: { of: "she", then: "is" }, shed: { of: "she", then: "would" } },
  ...{ they: { of: "they" }, them: { of: "they" }, their: { of: "they" } },
  ...{ theyre: { of: "they", then: "are" }, theyd: { of: "they", then: "would" } },
  ...{ theyll: { of: "they", then: "will" } },
};
const pronounOf = (word: string) => (Object.hasOwn(pronouns, word) ? pronouns[word] : undefined);

/** What may hang on a name: "Gwen's", "Gwen'd", "Gwen'll". */
const endings: Readonly<Record<string, string>> = { "": "", s: "", d: "would", ll: "will" };

interface Naming {
  /** How many words it takes. */
  length: number;
  then: string;
}

/** Whether words that mean somebody stand at a place; null where none do. */
function namedAt(said: readonly string[], at: number, names: readonly string[]): Naming | null {
  let best: Naming | null = null;
  for (const name of names) {
    const parts = words(name);
    const last = parts.pop();
    if (last === undefined || !parts.every((part, offset) => said[at + offset] === part)) continue;
    const word = said[at + parts.length] ?? "";
    const ending = word.startsWith(last) ? endings[word.slice(last.length)] : undefined;
    if (ending !== undefined && parts.length >= (best?.length ?? 0))
      best = { length: parts.length + 1, then: ending };
  }
  return best;
}

/** Whom a place in some words names: of several, whose name takes most words ("Rohan's mum" is not Rohan). */
function personAt(said: readonly string[], at: number, people: People): [string, number] | null {
  let best: [string, number] | null = null;
  for (const [id, { names }] of people) {
    const length = namedAt(said, at, names)?.length ?? 0;
    if (length > (best?.[1] ?? 0)) best = [id, length];
  }
  return best;
}

/** Whom some words name last; null where they name nobody. */
function namedLast(text: string, people: People): string | null {
  const said = words(text);
  let last: string | null = null;
  for (let at = 0; at < said.length; at += 1) {
    const found = personAt(said, at, people);
    if (!found) continue;
    last = found[0];
    at += found[1] - 1;
  }
  return last;
}

/** A sentence's words with X for whoever is meant by a name or, where `byPronoun`, a pronoun of theirs. */
function withX(sentence: string, person: PersonSpec, byPronoun: boolean): string {
  const said = words(sentence);
  const out: string[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const word = said[at] ?? "";
    const naming = namedAt(said, at, person.names);
    const pronoun = byPronoun ? pronounOf(word) : undefined;
    if (naming) {
      while (/^(?:your|the|my|little|old)$/.test(out.at(-1) ?? "")) out.pop();
      out.push("X", naming.then);
      at += naming.length - 1;
    } else if (pronoun?.of === person.pronoun) out.push("X", pronoun.then ?? "");
    else out.push(word);
  }
  return out.filter((word) => word !== "").join(" ");
}

const aspects: readonly (readonly [PersonAspect, RegExp])[] = [
  [
    "would",
    /\bwhat (?:would|could|might) (?:happen|change|it be like)\b.*\bX\b|\b(?:would|might|could|will) X\b(?! (?:be (?:ok|okay|home|there|around)|come|like)\b)|\bhow (?:would|might|will) X\b|\bif (?:you|X)\b.*\b(?:told|tell|said|say|asked|ask|knew|know|found|heard|showed|let|saw)\b.*|\b(?:afraid|scared|worried|frightened|imagine|think|guess|expect)\b.*\bX (?:would|will|might|may|ll|d)\b/,
  ],
  [
    "knows",
    /\b(?:does|do|did|has|have|is|are) X (?:even )?(?:know|knows|known|notice|noticed|see|seen|aware|heard|guess|guessed|realise|realised|realize|understand|have any idea)\b|\b(?:have|did|could|do|can|ever) (?:you )?(?:ever )?(?:told?|tell|said|spoken|talked|mentioned|shared|shown|let|been able to (?:tell|talk|speak))\b.*\bX\b|\b(?:what|how much) (?:does|do|did|has|have) X know\b|\bX knows?(?: about| that| how| what| any| anything|$)|\b(?:keep|kept|hide|hiding|hid|keeping) .*\bfrom X\b|\bkept X out\b/,
  ],
  [
    "said",
    /\b(?:what|how) (?:did|does|do|has|have|is|was|were) X (?:\w+ )?(?:say|said|saying|think|thought|react|take|respond|reply|answer|make of|tell you|mean)\b|\bwhat (?:was|were|is) X(?:s)? (?:reaction|answer|response|words?|view)\b|\bdid X (?:say|answer|reply|react|respond)\b|\bwhat X said\b/,
  ],
  [
    "between",
    /\bhow (?:are|is|were|was|have|has) (?:things |it |that )(?:been |going )?(?:like )?(?:with|between)\b(?: \w+){0,2} X\b|\bhow (?:are|were|is|was|have|do|did) (?:(?:things |it )?between )?(?:you and X|X and you|you two|the two of you|you both)\b(?! (?:feel|cope|manage))|\b(?:get|getting|got) (?:on|along) with X\b|\bhow close (?:are|were) (?:you (?:and|to|with) X|you two|the two of you)\b|\b(?:are|were) you (?:and X |two |both )?(?:close|in touch)(?: (?:to|with) X)?$|\b(?:do|did|can) (?:you and X|X and you|you two|the two of you) (?:\w+ )?(?:talk|speak|argue|fight|get on|get along)\b|\b(?:do|did|can) you (?:\w+ )?(?:talk|speak|argue|fight) (?:to|with) X\b(?! (?:about|that))|\bwhat (?:do|did) (?:you and X|X and you|you two|the two of you) (?:\w+ )?(?:talk|speak|do)\b|\b(?:your|the) relationship with X\b|\bbetween (?:you and X|X and you|you two|the two of you)\b|\bwhat (?:is|was) it like (?:\w+ ){0,2}(?:with|between) (?:\w+ ){0,2}X\b|\bwhen did you last (?:see|talk|speak|hear)\b.*\bX\b/,
  ],
  [
    "fares",
    /\bhow (?:is|are|was|has|have|does|do|did) X (?:\w+ )?(?:doing|coping|feeling|feel|managing|holding up|handling|been|taking it|now|today|lately|these days|in (?:all )?this|with (?:all )?(?:this|that|it))\b|\b(?:is|are|was|were) X (?:ok|okay|alright|all right|well|coping|worried|upset|sad|angry)\b|^(?:and |so |but )*how (?:is|are|s) X$|^hows X\b/,
  ],
  [
    "who",
    /\bwho (?:is|are|was|were|s)? ?X\b|\bwhos X\b|\b(?:what|whats) (?:is|was|are|were|s)? ?(?:X(?:s)? )?(?:name|called)\b|\bX(?:s)? name\b|\b(?:what|whats) (?:is|was|were|are)? ?X (?:like|called|to you)\b|\bwhat (?:kind|sort) of (?:man|woman|person|boy|girl|friend|people)\b.*\bX\b|\btell me (?:a (?:bit|little) )?(?:more )?about X\b|\bdescribe X\b|\bwhat (?:did|do) you call X\b|\bis X (?:your|the|a)\b|\bhow old (?:is|are|was) X\b|\bhear (?:a (?:bit|little) )?(?:more )?about X\b/,
  ],
];

/** Questions for the client's own words or wishes, whoever they are about. */
const ownWords =
  /\bwhat (?:would|do|could|might) you (?:\w+ )?(?:say|tell|write|want|need|wish|like)\b|\bwhat would (?:it|that) be\b/;

/** What "they" may mean when it is nobody. */
const things =
  /\b(?:thoughts?|feelings|nights|days|dreams|nightmares|worries|attacks|headaches|symptoms|tears|moods)\b/;

/** Whether a text speaks to both at once: "you two", where one of them is known. */
const bothOfYou = /\b(?:you two|two of you|you both|both of you|each other)\b/;

/** Who a sentence is about: whom it names, else whom its pronoun, or "you two", last meant. */
function personMeant(
  sentence: string,
  people: People,
  before: readonly string[],
): { id: string; byPronoun: boolean } | null {
  const named = namedLast(sentence, people);
  if (named !== null) return { id: named, byPronoun: false };
  const used = new Set(words(sentence).map((word) => pronounOf(word)?.of));
  const both = bothOfYou.test(words(sentence).join(" "));
  const fits = ([, { pronoun }]: People[number]) => both || used.has(pronoun);
  const candidates = people.filter(fits);
  if (candidates.length === 0) return null;
  const notPeople = used.has("they") && !both;
  for (const text of before) {
    const id = namedLast(text, candidates);
    if (id !== null) return { id, byPronoun: true };
    if (notPeople && things.test(text)) return null;
  }
  return null;
}

/**
 * Whom a sentence asks about and what, or null: somebody named in it, or meant by "he", "she", "they" or
 * "you two" when `before` (what was said, latest first) has named them.
 */
export function personAsked(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): AskedPerson | null {
  const people = Object.entries(scenario.people ?? {});
  if (people.length === 0) return null;
  const meant = personMeant(sentence, people, before);
  const person = meant && scenario.people?.[meant.id];
  if (!person) return null;
  const plain = withX(sentence, person, meant.byPronoun);
  if (ownWords.test(plain)) return null;
  const aspect = aspects.find(([, pattern]) => pattern.test(plain))?.[0];
  return aspect === undefined ? null : { id: meant.id, aspect };
}

/** What may have named whom a question means: the last two messages, then all of each, latest first. */
export function saidBefore(exchange: Exchange, state: SimulatorState): string[] {
  const { message, clientMessage, earlier } = exchange;
  return [message, clientMessage ?? "", ...earlier.toReversed(), ...state.said.toReversed()];
}
