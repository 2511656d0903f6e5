import { matchesAny } from "../practice/hearing/pattern";
import { isAnimal } from "./person";
import type { PersonAspect } from "./person";
import { allyAtWork } from "./ally-asked";
import { namedIn } from "./fact";
import { factWanted, namedBeside } from "./fact-wanted";
import { namesPerson, personMeant, withX } from "./person-meant";
import type { PersonMeant } from "./person-meant";
import type { Scenario } from "./scenario";

/** A question about somebody in the client's life. */
export interface AskedPerson {
  id: string;
  aspect: PersonAspect;
}

/** What asks for each aspect, in a sentence with X for the person; the first that is heard counts. */
const aspects: readonly (readonly [PersonAspect, readonly RegExp[]])[] = [
  [
    "would",
    [
      /\bwhat (?:would|could|might) (?:happen|change|it be like)\b.*\bX\b/,
      // "What time will X be in?" asks of the hour.
      /(?<!\b(?:when|what time) )\b(?:would|might|could|will) X\b(?! (?:be (?:ok|okay|home|there|around)|come|like)\b)/,
      /\bhow (?:would|might|will) X\b/,
      /\b(?:how|what) (?:would|might|could|will) it (?:be|feel|mean)(?: like)?(?: for you)? (?:to have|having) X (?:near|around|close|there|by|stay|come|beside)\b/,
      /\b(?:hard|difficult|scary|impossible)(?:er)?(?: for you)? to (?:tell|ask|talk to|speak to|say (?:it|this|that) to) X\b/,
      /\bif (?:you|X)\b.*\b(?:told|tell|said|say|asked|ask|knew|know|found|heard|showed|let|saw)\b.*/,
      /\b(?:stops?|stopping|stopped|keeps?|keeping|holds?|holding) you (?:back )?from (?:telling|asking|talking to|speaking to) X\b/,
      /\b(?:afraid|scared|worried|frightened|imagine|think|guess|expect)\b.*\bX (?:would|will|might|may|ll|d)\b/,
    ],
  ],
  [
    "knows",
    [
      /\b(?:does|do|did|has|have|is|are) X (?:even )?(?:know|knows|known|notice|noticed|see|seen|aware|heard|guess|guessed|realise|realised|realize|understand|have any idea)\b/,
      /\b(?:have|did|could|do|can|ever) (?:you )?(?:ever )?(?:told?|tell|said|spoken|talked|mentioned|shared|shown|let|been able to (?:tell|talk|speak))\b.*\bX\b/,
      /\b(?:what|how much) (?:does|do|did|has|have) X know\b/,
      /\bX knows?(?: about| that| how| what| any| anything|$)/,
      /\b(?:keep|kept|hide|hiding|hid|keeping) .*\bfrom X\b/,
      /\bkept X out\b/,
    ],
  ],
  [
    "said",
    [
      /\b(?:what|how) (?:did|does|do|has|have|is|was|were) X (?:\w+ )?(?:say|said|saying|think|thought|react|take|respond|reply|answer|make of|tell you|mean)\b/,
      /\bwhat (?:was|were|is) X(?:s)? (?:reaction|answer|response|words?|view)\b/,
      /\bdid X (?:say|answer|reply|react|respond)\b/,
      /\bwhat X said\b/,
    ],
  ],
  [
    "met",
    [
      /\b(?:how|where|when) (?:did|have|had) (?:you and X|X and you|you two|the two of you|you both|you)(?: and X)? (?:\w+ )?(?:meet|met|come together|become (?:friends|close|mates)|became friends|make friends|made friends|get to know|got to know|know)\b/,
      /\bhow (?:long have|did|do) you (?:\w+ )?(?:known|know|met|meet) X\b/,
      /\bhow (?:you and X|X and you|you two|you) (?:first )?(?:met|got to know)\b/,
      /\b(?:have|had) you (?:\w+ )?known X\b/,
    ],
  ],
  [
    "between",
    [
      /\bhow (?:are|is|were|was|have|has) (?:things |it |that )(?:been |going )?(?:like )?(?:(?:at|back) home )?(?:with|between)\b(?: \w+){0,2} X\b/,
      /\bhow (?:is|are|has|have) (?:it|things) (?:\w+ )?(?:at home|between you)\b.*\bX\b/,
      /\bhow (?:are|were|is|was|have|do|did) (?:(?:things |it )?between )?(?:you and X|X and you|you two|the two of you|you both)\b(?! (?:feel|cope|manage|meet|start|get together)\b)/,
      /\b(?:get|getting|got) (?:on|along) with X\b/,
      /\bhow close (?:are|were) (?:you (?:and|to|with) X|you two|the two of you)\b/,
      /\b(?:are|were) you (?:and X |two |both )?(?:close|in touch)(?: (?:to|with) X)?$/,
      /\b(?:do|did|can) (?:you and X|X and you|you two|the two of you) (?:\w+ )?(?:talk|speak|argue|fight|get on|get along)\b/,
      /\b(?:do|did|can) you (?:\w+ )?(?:talk|speak|argue|fight) (?:to|with) X\b(?! (?:about|that))/,
      /\bwhat (?:do|did) (?:you and X|X and you|you two|the two of you) (?:\w+ )?(?:talk|speak|do)\b/,
      /\b(?:your|the) relationship with X\b/,
      /\bbetween (?:you and X|X and you|you two|the two of you)\b/,
      /\bwhat (?:is|was) it like (?:\w+ ){0,2}(?:with|between) (?:\w+ ){0,2}X\b/,
      /\bwhen did you last (?:see|talk|speak|hear)\b.*\bX\b/,
    ],
  ],
  [
    "fares",
    [
      /\bhow (?:is|are|was|has|have|does|do|did) X (?:\w+ )?(?:doing|coping|feeling|feel|managing|holding up|handling|been|taking it|now|today|lately|these days|in (?:all )?this|with (?:all )?(?:this|that|it))\b/,
      /\b(?:is|are|was|were) X (?:ok|okay|alright|all right|well|coping|worried|upset|sad|angry)\b/,
      /^(?:and |so |but )*how (?:is|are|s) X$/,
      /^hows X\b/,
    ],
  ],
  [
    "who",
    [
      /\bwho (?:is|are|was|were|s)? ?X\b/,
      /\bwhos X\b/,
      /\b(?:what|whats) (?:is|was|are|were|s)? ?(?:X(?:s)? )?(?:name|called)\b/,
      /\bX(?:s)? name\b/,
      /\bwhat (?:do|did|can) you (?:\w+ )?(?:remember|recall)(?: most)? about X\b/,
      /\bwhat (?:do|did) (?:you|they) call X\b/,
      /\b(?:what|whats) (?:is|was|were|are)? ?X (?:like|called|to you)\b/,
      /\bwhat (?:kind|sort) of (?:man|woman|person|boy|girl|friend|people)\b.*\bX\b/,
      /\btell me (?:a (?:bit|little) )?(?:more )?about X\b/,
      /\bdescribe X\b/,
      /\bwhat (?:did|do) you call X\b/,
      /\bis X (?:your|the|a)\b/,
      /\bhow old (?:is|are|was) X\b/,
      /\b(?:is|are|was|were) X (?:still |even )?(?:around|alive|living|with you|in (?:your|the) (?:life|picture|house))\b/,
      /\bhear (?:a (?:bit|little) )?(?:more )?about X\b/,
    ],
  ],
];

/** Questions for the client's own words or wishes, whoever they are about. */
const ownWords =
  /\bwhat (?:would|do|could|might) you (?:\w+ )?(?:say|tell|write|want|need|wish|like)\b|\bwhat would (?:it|that) be\b/;

/** The first of whom the story tells that a pronoun in a question for a name may mean. */
function nearest(sentence: string, scenario: Scenario): PersonMeant | null {
  const pronoun = /\b(?:he|his|him)\b/i.test(sentence)
    ? "he"
    : /\b(?:she|her)\b/i.test(sentence)
      ? "she"
      : null;
  if (factWanted(sentence) !== "name" || namedBeside(namedIn(sentence)).length > 0) return null;
  const first = Object.entries(scenario.people ?? {}).find(([, one]) => one.pronoun === pronoun);
  return first ? { id: first[0], byPronoun: true } : null;
}

/**
 * Whom a sentence asks about and what; null where it does not. `before` as for `personMeant`. An
 * animal is meant by a pronoun only where the story tells of it what is asked.
 */
export function personAsked(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): AskedPerson | null {
  const asked = askedOf(sentence, scenario, before);
  if (asked === null) return null;
  const { id, aspect, byPronoun } = asked;
  const { [id]: meant, ...people } = scenario.people ?? {};
  if (byPronoun && meant && isAnimal(meant.names) && !meant.tells[aspect])
    return personAsked(sentence, { ...scenario, people }, before);
  return { id, aspect };
}

interface MeantAndAsked extends AskedPerson {
  byPronoun: boolean;
}

function askedOf(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): MeantAndAsked | null {
  const ally = allyAtWork(sentence, scenario);
  if (ally !== null) {
    const isKnown = before.some((text) => namesPerson(text, ally, scenario));
    const aspect = isKnown || !scenario.people?.[ally]?.tells.who ? "between" : "who";
    return { id: ally, aspect, byPronoun: false };
  }
  const meant = personMeant(sentence, scenario, before) ?? nearest(sentence, scenario);
  const person = meant && scenario.people?.[meant.id];
  if (!person) return null;
  const plain = withX(sentence, person, meant.byPronoun);
  if (ownWords.test(plain)) return null;
  const found = aspects.find(([, patterns]) => matchesAny(patterns, plain))?.[0];
  const aspect = found ?? (factWanted(sentence) === "name" ? "who" : undefined);
  return aspect === undefined ? null : { id: meant.id, aspect, byPronoun: meant.byPronoun };
}
