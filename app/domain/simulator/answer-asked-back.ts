import { lastSaid } from "./last-said";
import { askedBack, askedOfNamed } from "./asked-back";
import type { AskedBackKind } from "./asked-back-kind";
import { inFewWords, remark, tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { cueAskedAbout } from "./cue-spoken-of";
import { namedIn } from "./fact";
import { goOn, tellWithin } from "./go-on";
import { stems } from "./lexeme";
import type { AskedQuestion } from "./question";
import type { AskedBackSpec, Scenario } from "./scenario";
import { wholeWords } from "./sentence";
import { asksInOwnWords } from "./topic-asked";

interface Waiting {
  phrases: readonly string[];
  answers: AskedBackSpec["answers"];
}

const waitingOf = new WeakMap<readonly AskedBackSpec[], readonly Waiting[]>();

function allWaiting({ askedBack = [] }: Scenario): readonly Waiting[] {
  const known = waitingOf.get(askedBack);
  if (known) return known;
  const found = askedBack.map(({ said, answers }) => ({
    phrases: said.map(wholeWords),
    answers,
  }));
  waitingOf.set(askedBack, found);
  return found;
}

/** What answers a question back about a message, of whichever of its words came last; empty where nothing is written. */
function writtenFor(message: string, kind: AskedBackKind, scenario: Scenario): readonly string[] {
  const heard = wholeWords(message);
  const lastOf = ({ phrases }: Waiting) =>
    Math.max(-1, ...phrases.map((phrase) => heard.lastIndexOf(phrase)));
  const [last] = allWaiting(scenario)
    .filter(({ answers }) => answers[kind] !== undefined)
    .map((waiting) => ({ waiting, place: lastOf(waiting) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => b.place - a.place);
  return last?.waiting.answers[kind] ?? [];
}

/** What answers a question back whatever was told. */
function writtenForAnything(kind: AskedBackKind, scenario: Scenario): readonly string[] {
  return allWaiting(scenario)
    .filter(({ phrases }) => phrases.length === 0)
    .flatMap(({ answers }) => answers[kind] ?? []);
}

/** What a question asks back where it names nothing but what the last message said, and no topic in the story's own words. */
function kindAsked(
  { exchange, scenario }: Composing,
  { sentence, topic }: Pick<AskedQuestion, "sentence" | "topic">,
): AskedBackKind | null {
  const kind = askedBack(sentence);
  if (kind !== null) return kind;
  const named = namedIn(sentence);
  const said = new Set(stems(exchange.clientMessage ?? ""));
  if (named.length === 0 || !named.every((part) => said.has(part))) return null;
  if (topic !== null && asksInOwnWords(sentence, topic, scenario)) return null;
  return askedOfNamed(sentence);
}

/** Answers what is asked back about the words said last by what is written for them; false where nothing is, or it was told. */
export function tellAskedBack(
  composing: Composing,
  question: Pick<AskedQuestion, "sentence" | "topic">,
  out: Composition,
): boolean {
  const { exchange, scenario, voice, state } = composing;
  const kind = kindAsked(composing, question);
  if (kind === null) return false;
  const line = voice.next(writtenFor(lastSaid(exchange, state), kind, scenario));
  if (line === null) return false;
  tell(out, line, `asked-back:${kind}`);
  return true;
}

/** Says in few words what is true of anything that is asked so; false where nothing is written for it, or all was said. */
export function sayOfAnything(
  { voice, scenario }: Composing,
  kind: AskedBackKind,
  out: Composition,
): boolean {
  const line = voice.any(writtenForAnything(kind, scenario));
  if (line === null) return false;
  remark(out, line, `${inFewWords}${kind}`);
  return true;
}

/** What asks for how it was: after few words the client goes on with it. */
const asksForMore: ReadonlySet<AskedBackKind> = new Set<AskedBackKind>(["why", "mean", "felt"]);

/**
 * Answers what is asked back about whatever was told, in few words that are true of anything, and goes on where it is
 * asked how or why it was so; false where nothing is written for it, or all of it was said.
 */
export function sayAskedBack(
  composing: Composing,
  { sentence }: Pick<AskedQuestion, "sentence">,
  out: Composition,
): boolean {
  const kind = askedBack(sentence);
  if (kind === "felt" && tellWithin(composing, cueAskedAbout(composing), out)) return true;
  if (kind === null || !sayOfAnything(composing, kind, out)) return false;
  if (asksForMore.has(kind)) goOn(composing, cueAskedAbout(composing), out);
  return true;
}
