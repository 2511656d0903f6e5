import { dayNames, monthNames, seasonNames } from "./calendar-words";

const wantsTime =
  /\bwhen (?:did|was|were|had)\b|\b(?:what|which) (?:time|day|date|night|month)(?: of (?:day|the \w+))? (?:did|was|were)\b|\bhow long ago\b/i;

/** Whether a question asks when something was. */
export function asksWhenItWas(sentence: string): boolean {
  return wantsTime.test(sentence);
}

const wantsTheHour = /\b(?:what|which) (?:time|hour|day|night)\b/i;

const counts = "\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few";
const time = new RegExp(
  `\\b(?:(?:in|since|last) (?:the )?(?:${monthNames}|${seasonNames})|(?:on|last) (?:a )?(?:${dayNames})|(?:${counts}) (?:days?|weeks?|months?|years?) ago|yesterday|last (?:night|week|month|year))\\b`,
  "i",
);

/**
 * The time that a message tells of ("in March", "two weeks ago"), as it stands there, where a question for when it was
 * is answered by it; null where it tells none, or the day or the hour is asked.
 */
export function timeToldFor(question: string, message: string): string | null {
  return wantsTheHour.test(question) ? null : (time.exec(message)?.[0] ?? null);
}
