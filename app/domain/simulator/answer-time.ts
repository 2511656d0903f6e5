import type { Composing } from "./composition";
import { namedIn } from "./fact";
import { sentences } from "./sentence";
import type { ParsedLine } from "./line";
import type { AskedQuestion } from "./question";
import { sharedWith } from "./best-answer";
import type { Scenario } from "./scenario";
import { latestOf } from "./state";
import { asksInOwnWords } from "./topic-asked";
import {
  asksOfAnEvent,
  asksOfTheTrouble,
  asksWhenItHappened,
  pointsBackInTime,
  tellsATime,
  timeAsked,
  timeFit,
  timeToldFor,
  turnedToYou,
} from "./when-it-was";

type Asked = Pick<AskedQuestion, "sentence" | "topic">;

/** Topics of how somebody lives: when and how long they do it is told in any words. */
const tellsOfHabits: ReadonlySet<string | null> = new Set([
  ...["since", "scale", "sleep", "appetite", "body", "today", "tonight", "helps", "now", "risk"],
]);

const isOfTime = (topic: string | null, { topics }: Scenario, sentence: string): boolean =>
  topic !== null && timeFit(sentence, topics[topic]?.asks, timeAsked(sentence)) > 0;

/** The topic whose time was told of last in a client's message, sentence by sentence from its end; null where none. */
function topicToldOf(message: string, question: string, { topics }: Scenario): string | null {
  const wanted = timeAsked(question);
  for (const told of sentences(message).reverse()) {
    const fits = Object.entries(topics)
      .map(([topic, { asks }]) => ({ topic, fit: timeFit(turnedToYou(told), asks, wanted) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit);
    if (fits[0]) return fits[0].topic;
  }
  return null;
}

/** The topic that tells the time a question asks for: of what it names, else of what was just told; null where none. */
export function topicOfItsTime(
  { exchange, scenario }: Composing,
  { sentence, topic }: Asked,
): string | null {
  if (timeAsked(sentence) === null) return null;
  if (isOfTime(topic, scenario, sentence)) return topic;
  const ofTheTrouble = asksOfTheTrouble(sentence) && !asksWhenItHappened.test(sentence);
  if (ofTheTrouble || !pointsBackInTime(sentence)) return null;
  return topicToldOf(exchange.clientMessage ?? "", sentence, scenario);
}

/** What a question for a time points back at: the last message, or what was told before it where it told nothing. */
function pointedAt({ exchange, state }: Composing): string {
  const { told, before } = latestOf(state);
  const last = exchange.clientMessage ?? "";
  return told.length > 0 ? last : (before.at(-1) ?? last);
}

/** The time that was told last, said again, where a question asks for it back; null where none was. */
export function timeSaidAgain(composing: Composing, sentence: string): ParsedLine | null {
  const last = pointedAt(composing);
  const asks = pointsBackInTime(sentence) && !asksOfTheTrouble(sentence);
  const told = asks ? timeToldFor(sentence, last) : null;
  if (told === null) return null;
  const first = told.charAt(0);
  const begins = /^\p{Lu}/u.test(last) ? first.toUpperCase() : first.toLowerCase();
  return { text: `${begins}${told.slice(1)}.`, marks: [] };
}

/** "When was that, ...?" */
const asksWhenItWas = /\bwhen (?:was|did) (?:that|this|it)\b/i;

/** Whether a question asks when what it names was, and its topic tells of no time at all. */
export function asksWhenUntold({ sentence, topic }: Asked, { topics }: Scenario): boolean {
  if (topic === null || !asksWhenItWas.test(sentence) || tellsOfHabits.has(topic)) return false;
  return !(topics[topic]?.answers ?? []).some(tellsATime);
}

/** Whether a question wants the time of something in particular, which no telling of another time answers. */
export function wantsItsTime({ sentence, topic }: Asked, scenario: Scenario): boolean {
  if (topic !== null && asksInOwnWords(sentence, topic, scenario)) return false;
  return asksOfAnEvent(sentence) && !asksOfTheTrouble(sentence) && !tellsOfHabits.has(topic);
}

/** Of some lines those that tell a time of what a question names. */
export function tellingItsTime(lines: readonly string[], sentence: string): string[] {
  const named = namedIn(sentence);
  return lines.filter((line) => tellsATime(line) && sharedWith(line, named) > 0);
}
