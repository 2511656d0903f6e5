import { remembered } from "../wording/remembered";
import { sentences } from "../simulator/sentence";
import { words } from "../simulator/lexeme";
import { isQuestion } from "../simulator/question";
import type { Scenario } from "../simulator/scenario";
import { followUpTopics, topicOf } from "../simulator/topic-asked";
import type { LastTurn } from "./need";

/** Topics that ask of whatever is under way: what answers them changes with the talk. */
const ofTheMoment: ReadonlySet<string> = new Set([...followUpTopics, "hardest", "now", "risk"]);

const wordsOf: (text: string) => readonly string[] = remembered(words);

/** A word with a capital within a sentence: a name, a day, a place. */
const named = /(?<=[\p{L}\p{N},;:’']\s)\p{Lu}\p{Ll}+/gu;
const ofQuotes = /“[^”]*”/gu;

/**
 * Whether a reply, after a client's turn, asks nothing that has been answered in this session, and names nobody and
 * nothing by a name that the client has not said.
 */
export function saysWhatIsNew(
  { state, text, rules }: LastTurn,
  scenario: Scenario,
): (reply: string) => boolean {
  const told = new Set([
    ...Object.keys(state.told).filter((topic) => !ofTheMoment.has(topic)),
    ...rules.flatMap((rule) => /^answers:(.+)$/.exec(rule)?.[1] ?? []),
  ]);
  const saidInAll = () => new Set([...state.said, text, scenario.clientName].flatMap(wordsOf));
  let said: ReadonlySet<string> | null = null;
  const wasSaid = (word: string) => {
    said ??= saidInAll();
    return said.has(word) || said.has(`${word}s`);
  };
  const asksWhatWasTold = (sentence: string) => {
    const topic = isQuestion(sentence) ? topicOf(sentence, scenario)?.topic : undefined;
    return topic !== undefined && told.has(topic);
  };
  const namesWhatWasNotSaid = (reply: string) =>
    (reply.replace(ofQuotes, "").match(named) ?? []).some((name) => !words(name).every(wasSaid));
  return (reply) => !namesWhatWasNotSaid(reply) && !sentences(reply).some(asksWhatWasTold);
}
