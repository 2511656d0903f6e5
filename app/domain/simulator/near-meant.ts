import { asksForAnAlly } from "./ally-asked";
import { dayNames, monthNames } from "./calendar-words";
import { mayBearOnSafety } from "./may-bear-on-safety";
import { topicNear } from "./near-topic";
import { invitesOn } from "./reaches-for-them";
import { isRequest } from "./request";
import type { Scenario } from "./scenario";
import { isKnownTopic } from "./topic";
import { asksInOwnWords, asksOutright } from "./topic-asked";
import { asksForAnythingElse } from "./whole-question";

const namedTimes = new RegExp(`\\b(?:${dayNames}|${monthNames})\\b`, "gi");

/** Whether a question names a day or a month that the words said last do not. */
const namesAnotherTime = (sentence: string, last: string): boolean =>
  (sentence.match(namedTimes) ?? []).some(
    (time) => !last.toLowerCase().includes(time.toLowerCase()),
  );

/** Whether a question asks for a topic in the story's own words: in three or more, or in two for what only this story has. */
export function isOfTheStory(sentence: string, topic: string, scenario: Scenario): boolean {
  if (asksOutright(sentence, scenario.topics[topic]?.asks ?? [])) return true;
  return !isKnownTopic(topic) && asksInOwnWords(sentence, topic, scenario);
}

/**
 * The topic near the words said last that a question asks for; null where it asks for none of them, invites to go on or bears on
 * safety, or where it may as well ask for something else: `isFree` where nothing else is found for it.
 */
export function nearMeant(
  sentence: string,
  scenario: Scenario,
  last: string,
  about: boolean | null,
  isFree: boolean,
): string | null {
  const isElse = invitesOn(sentence) || isRequest(sentence) || asksForAnythingElse(sentence);
  if (isElse || mayBearOnSafety(sentence) || asksForAnAlly(sentence)) return null;
  if (namesAnotherTime(sentence, last)) return null;
  const near = topicNear(sentence, scenario, last);
  if (near === null) return null;
  if (about !== null) return near.isNamed && near.shared > 1 ? near.topic : null;
  return near.isNamed || isFree ? near.topic : null;
}
