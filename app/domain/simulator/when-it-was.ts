import { dayNames, figureWords, monthNames, seasonNames } from "./calendar-words";
import { stems, words } from "./lexeme";
import { isPutNear } from "./near-words";
import { verbStem } from "./verb-forms";

/** What a question for a time wants: when something was, or how long it went on. */
export type TimeAsked = "when" | "how long";

const when =
  /\bwhen (?:(?:exactly|about|roughly|abouts) )?(?:did|was|were|had|has|have|is|are|do|does)\b|\b(?:remember|recall|tell me|know|(?:can|could) you say) (?:\w+ )?when\b|^(?:(?:and|so|but|oh|okay),? )*(?:since )?when\?|\bsince when\b|\bhow long ago\b|\bhow (?:long|many \w+) (?:is|was|has|had)(?: it)?(?: been)?(?: now)? since\b|\bhow (?:old|many years old) (?:were|was) \w+(?: \w+)?(?: when|\W*$)|\b(?:at )?(?:what|which) (?:age|year|month|day|date|week|time|night)(?: of (?:day|the \w+))? (?:did|was|were|had)\b|\bhow recent/i;
const howLong = /\bhow (?:long|many (?:minutes|hours|days|nights|weeks|months|years))\b/i;

/** What a question for a time wants; null where it asks for none. */
export function timeAsked(sentence: string): TimeAsked | null {
  if (when.test(sentence)) return "when";
  return howLong.test(sentence) ? "how long" : null;
}

/** Whether a question asks when something was, or how long it had gone on: something over, or under way. */
export function asksOfAnEvent(sentence: string): boolean {
  return (
    timeAsked(sentence) !== null &&
    /\b(?:when|long|ago|since|age|old|year|month|day|date|week|time|night|minutes|hours|days|nights|weeks|months|years)(?: \w+)? (?:did|was|were|had|have|has|since)\b|\bago\b/i.test(
      sentence,
    )
  );
}

const start = "^(?:(?:and|so|but|oh|okay|right|then|um),? )*(?:(?:for|since|about|roughly) )*";
const back =
  "(?:it|this|they|(?:that|those|these)(?: \\w+)?|all (?:of )?(?:that|this|it)|the whole (?:thing|lot))";
const pointing: readonly RegExp[] = [
  new RegExp(`${start}how long\\?*$|${start}when\\?*$`, "i"),
  new RegExp(
    `${start}(?:when|how long|how many \\w+|(?:what|which) (?:time|year|month|day|date|hour|night|week|weekend|age|evening|morning|afternoon|summer|winter|season))(?: ago| now| exactly| roughly)?(?: \\w+)? (?:did|was|were|had|has) ${back}(?: (?:last|lasted|take|taken|go|gone|going|go on|been|be|happen|happened|all|ago|for|in|on|over|like|actually|exactly|then))*\\W*$`,
    "i",
  ),
];

/** Whether a question for a time names nothing and asks of what was just told ("how long did that last?"). */
export function pointsBackInTime(sentence: string): boolean {
  return pointing.some((pattern) => pattern.test(sentence.trim()));
}

/** "How long has it been like this?": the trouble itself, and not how long or when something else was. */
const ofTheTrouble =
  /\bhow (?:long|many (?:days|weeks|months|years))(?: now| ago)? (?:has|have) (?:this|it|that|things?|everything|all (?:of )?(?:this|that))\b|\bhow (?:long|many (?:days|weeks|months|years))(?: now| ago)? (?:had|did|is|was) (?:this|it|that|things?|everything|all (?:of )?(?:this|that))(?: been)?(?: (?:start|begin|going|like))|\bhow long have you (?:been )?(?:felt|feeling|like (?:this|that)|had (?:this|it|that|these|those|the)|struggl|dealing|carry|living with|going through|known|this\b|that\b|so\b|low\b|down\b|sad\b|anxious|worried|stressed|unhappy|tired|worn|exhausted|overwhelmed)|\bsince when\b|\bwhen did (?:this|it|that|things?|all (?:of )?(?:this|that)|everything) (?:\w+ )?(?:start|begin|change|happen|first|get)|\bwhen did you (?:first|start|begin)(?: to)? (?:feel|notice|have (?:this|it|that)|struggl)|\bhow recent/i;

/** "When did that happen?": of the trouble, unless something that was just told has a time of its own. */
export const asksWhenItHappened = /\bwhen did (?:this|it|that) (?:\w+ )?happen/i;

/** Whether a question for a time is about the trouble as a whole: it says so, or says of nothing what. */
export function asksOfTheTrouble(sentence: string): boolean {
  return ofTheTrouble.test(sentence) || pointing[0]?.test(sentence.trim()) === true;
}

const verbStems = (text: string) => stems(text).map(verbStem);

const timeAsk = /^(when|how long): (.+)$/;

/**
 * Of a topic's asks those that stand next to one another in any question: all but those for a time, and none where the topic
 * is put near some words.
 */
export function asksForAnything(asks: readonly string[] = []): readonly string[] {
  if (isPutNear({ asks })) return [];
  return asks.filter((ask) => !timeAsk.test(ask));
}

/** Words that mean the other one when the client speaks and when they are spoken to. */
const turned: ReadonlyMap<string, string> = new Map(
  Object.entries({ i: "you", me: "you", my: "your", mine: "yours", we: "you", our: "your" }),
);

/** "Do" is in most questions, whatever they ask for: it counts half. Design choice. */
const tellingParts = (parts: readonly string[]) => parts.length - (parts.includes("do") ? 0.5 : 0);

/**
 * How well a text speaks of what a scenario's asks for a time are about: the number of words of the one that fits
 * best, all of which stand in the text in any order; 0 where none does. An ask for a time begins with "when:" or
 * "how long:" and fits only a question that wants that; any fits where `wanted` is null.
 */
export function timeFit(
  text: string,
  asks: readonly string[] | undefined,
  wanted: TimeAsked | null,
): number {
  const said = new Set(verbStems(text));
  return (asks ?? []).reduce((best, ask) => {
    const [, kind, about = ""] = timeAsk.exec(ask) ?? [];
    if (kind === undefined || (wanted !== null && kind !== wanted)) return best;
    const parts = verbStems(about);
    return parts.every((part) => said.has(part)) ? Math.max(best, tellingParts(parts)) : best;
  }, 0);
}

/** A client's words as somebody would say them who speaks to the client. */
export function turnedToYou(text: string): string {
  return words(text)
    .map((word) => turned.get(word) ?? word)
    .join(" ");
}

const wantsTheHour = /\b(?:what|which) (?:time|hour|day|night)\b/i;

const counts = `\\d+|an?|one|(?:twen|thir|for|fif|six|seven|eigh|nine)ty[- ]\\w+|${figureWords}|a few|a couple of|half an?`;
const units = "minutes?|hours?|days?|nights?|weeks?|months?|years?|fortnight";
const pointInTime = `(?:in|since|last) (?:the )?(?:${monthNames}|${seasonNames})|(?:on|last|since) (?:a )?(?:${dayNames})|(?:${counts}) (?:${units}) (?:ago|back)|yesterday|last (?:night|week|month|year)|in (?:19|20)\\d\\d|when i was (?:${counts})`;
/** "Six minutes past two, a Tuesday". */
const onADay = `(?:on )?an? (?:${dayNames})(?: (?:night|morning|evening|afternoon))?(?=\\W*$|[,.;])`;
const byTheClock = `(?:(?:${counts}) minutes|half|(?:a )?quarter) (?:past|to) (?:${counts})(?:, ${onADay})?`;
const time = new RegExp(`\\b(?:${pointInTime}|${byTheClock}|${onADay})(?!\\w)`, "i");
const stretch = new RegExp(
  `\\b(?:for |about |nearly |almost |over )?(?:${counts}) (?:${units})\\b(?! (?:ago|back|old|away|late|time))`,
  "i",
);

/** Whether a line says when something was, or how long it took. */
export function tellsATime(line: string): boolean {
  return time.test(line) || stretch.test(line);
}

/**
 * The time that a message tells of ("in March", "two weeks ago", "for nine days"), as it stands there, where a
 * question for it is answered by it; null where it tells none, or the day or the hour is asked.
 */
export function timeToldFor(question: string, message: string): string | null {
  if (wantsTheHour.test(question)) return null;
  const told = timeAsked(question) === "how long" ? stretch : time;
  return told.exec(message)?.[0] ?? null;
}
