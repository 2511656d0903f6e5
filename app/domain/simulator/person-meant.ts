import { lastSaid } from "./last-said";
import { remembered } from "../wording/remembered";
import { correctionIn } from "./corrects-question";
import { words } from "./lexeme";
import type { Exchange } from "./exchange";
import { isRelation } from "./person";
import type { PersonPronoun } from "./person";
import type { PersonSpec, Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** Somebody of the story whom a sentence is about. */
export interface PersonMeant {
  id: string;
  /** Whether a word stands for them ("she", "you two") and not a name. */
  byPronoun: boolean;
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

const wordsOfName: (name: string) => readonly string[] = remembered(words);

/** What hangs on a name whose words stand at a place; null where they do not. */
function endingAt(said: readonly string[], at: number, name: readonly string[]): string | null {
  const last = name.length - 1;
  for (let offset = 0; offset < last; offset += 1)
    if (said[at + offset] !== name[offset]) return null;
  const [word, named] = [said[at + last], name[last]];
  if (word === undefined || named === undefined || !word.startsWith(named)) return null;
  return endings[word.slice(named.length)] ?? null;
}

/** Whether words that mean somebody stand at a place; null where none do. */
function namedAt(said: readonly string[], at: number, names: readonly string[]): Naming | null {
  let best: Naming | null = null;
  for (const name of names) {
    const parts = wordsOfName(name);
    const then = endingAt(said, at, parts);
    if (then !== null && parts.length > (best?.length ?? 0)) best = { length: parts.length, then };
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

/** Whether a text calls somebody by a name: word for word, in whatever script and case. */
export function isCalled(name: string, text: string): boolean {
  const said = words(text);
  return said.some((_, at) => namedAt(said, at, [name]) !== null);
}

/** "Arjun's dad" is not Arjun. */
const theirRelation =
  /^(?:mum|mom|mother|dad|father|parents|brother|sister|wife|husband|partner|son|daughter|boss)$/;

/** Whom some words name, in the order of the words. */
function namedIn(text: string, people: People): string[] {
  const said = words(text);
  const named: string[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const found = personAt(said, at, people);
    if (!found) continue;
    at += found[1] - 1;
    const possessor = said[at]?.endsWith("s") && theirRelation.test(said[at + 1] ?? "");
    if (possessor) at += 1;
    else named.push(found[0]);
  }
  return named;
}

/** Whom some words name last; null where they name nobody. */
const namedLast = (text: string, people: People): string | null =>
  namedIn(text, people).at(-1) ?? null;

/** Messages further back that tell whom a text of several people was about. Design choice. */
const lookedBack = 2;

/** Whom a text speaks of: of several that it names the one whom the messages before it named too, else the last. */
function spokenOf(text: string, before: readonly string[], people: People): string | null {
  const all = namedIn(text, people);
  const named = people.filter(([id]) => all.includes(id));
  const last = all.at(-1) ?? null;
  if (named.length < 2) return last;
  const asked = before
    .slice(0, lookedBack)
    .map((earlier) => namedLast(earlier, named))
    .find((id) => id !== null);
  return asked ?? last;
}

/** Whether a pronoun may mean somebody; "they" may mean anybody just named, of whom there may be more. */
function standsFor(pronoun: PersonPronoun, person: PersonSpec, byPronoun: boolean): boolean {
  return pronoun === person.pronoun || (pronoun === "they" && !byPronoun);
}

/**
 * A sentence's words with X for whoever is meant by a name or a pronoun of theirs. A pronoun counts where
 * `byPronoun`, and after their name ("the kids you mentioned, how old are they").
 */
export function withX(sentence: string, person: PersonSpec, byPronoun: boolean): string {
  const said = words(sentence);
  const out: string[] = [];
  let named = byPronoun;
  for (let at = 0; at < said.length; at += 1) {
    const word = said[at] ?? "";
    const naming = namedAt(said, at, person.names);
    const pronoun = named ? pronounOf(word) : undefined;
    if (naming) {
      named = true;
      while (/^(?:your|the|my|little|old)$/.test(out.at(-1) ?? "")) out.pop();
      out.push("X", naming.then);
      at += naming.length - 1;
    } else if (pronoun && standsFor(pronoun.of, person, byPronoun))
      out.push("X", pronoun.then ?? "");
    else out.push(word);
  }
  return out.filter((word) => word !== "").join(" ");
}

/** What "they" may mean when it is nobody. */
const things =
  /\b(?:thoughts?|feelings|nights|days|dreams|nightmares|worries|attacks|headaches|symptoms|tears|moods)\b/;

/** Somebody named and then meant by a pronoun: of whom the story may know nothing. */
const relation =
  /\b(?:kids?|children|child|baby|sons?|daughters?|siblings?|sisters?|brothers?|parents|mum|mom|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|friends?|boss|manager|teacher|tutor|colleagues?|neighbou?rs?|grand(?:ma|pa|mother|father|parents))\b(?= .*\b(?:he|him|hes|she|her|shes|they|them|theyre)\b)/;

/** Whether a text speaks to both at once: "you two", where one of them is known. */
const bothOfYou = /\b(?:you two|two of you|you both|both of you|each other)\b/;

/** The only one of the story who can be "he" or "she", where the client has said so without a name. */
function onlyOne(candidates: People, before: readonly string[]): PersonMeant | null {
  const [only, ...rest] = candidates;
  if (only === undefined || rest.length > 0 || only[1].pronoun === "they") return null;
  const spokenOf = before.some((text) =>
    words(text).some((word) => pronounOf(word)?.of === only[1].pronoun),
  );
  return spokenOf ? { id: only[0], byPronoun: true } : null;
}

/**
 * Who a sentence is about: somebody named in it, else whom "he", "she", "they" or "you two" mean when
 * `before` (what was said, latest first) has named them; null where it is about nobody of the story.
 */
export function personMeant(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): PersonMeant | null {
  const people = Object.entries(scenario.people ?? {});
  const named = namedLast(sentence, people);
  if (named !== null) return { id: named, byPronoun: false };
  if (relation.test(words(sentence).join(" "))) return null;
  const used = new Set(words(sentence).map((word) => pronounOf(word)?.of));
  const both = bothOfYou.test(words(sentence).join(" "));
  const fits = ([, { pronoun }]: People[number]) => both || used.has(pronoun);
  const candidates = people.filter(fits);
  if (candidates.length === 0) return null;
  const notPeople = used.has("they") && !both;
  for (const [at, text] of before.entries()) {
    const id = spokenOf(text, before.slice(at + 1), candidates);
    if (id !== null) return { id, byPronoun: true };
    if (notPeople && things.test(text)) return null;
  }
  return onlyOne(candidates, before.slice(1));
}

/**
 * What may have named whom a question means: the message, of one that puts a question right what it says was meant, the
 * client's before it, then all of each, latest first.
 */
export function saidBefore(exchange: Exchange, state: SimulatorState): string[] {
  const { message, earlier } = exchange;
  const now = correctionIn(message) ?? message;
  return [now, lastSaid(exchange, state), ...earlier.toReversed(), ...state.said.toReversed()];
}

/** Whom of some people of the story a text names last; null where it names none of them. */
export function personNamedLast(
  text: string,
  ids: readonly string[],
  scenario: Scenario,
): string | null {
  const people = Object.entries(scenario.people ?? {});
  return namedLast(
    text,
    people.filter(([id]) => ids.includes(id)),
  );
}

/** Whether some words name anybody: of the story, or by what they are to the client. */
const namesAnybody = (text: string, scenario: Scenario) =>
  namedLast(text, Object.entries(scenario.people ?? {})) !== null || words(text).some(isRelation);

/**
 * Whether a text means one person by "he" or "she" whom it does not name first, and whom what was said `before` neither
 * names nor means by the same word.
 */
export function meansSomebodyUnnamed(text: string, before: string, scenario: Scenario): boolean {
  const said = words(text);
  const usedBefore = new Set(words(before).map((word) => pronounOf(word)?.of));
  return (["he", "she"] as const).some((pronoun) => {
    const at = said.findIndex((word) => pronounOf(word)?.of === pronoun);
    if (at < 0 || usedBefore.has(pronoun)) return false;
    return !namesAnybody(said.slice(0, at).join(" "), scenario) && !namesAnybody(before, scenario);
  });
}

/** Whether a text names somebody of the story. */
export function namesPerson(text: string, id: string, scenario: Scenario): boolean {
  return personNamedLast(text, [id], scenario) !== null;
}
