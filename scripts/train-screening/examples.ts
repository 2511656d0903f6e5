import { minimises } from "~/domain/practice/hearing/harm";
import { asksAboutRisk } from "~/domain/practice/hearing/risk";
import { plain } from "~/domain/practice/hearing/plain";
import { splitSentences } from "~/domain/practice/hearing/sentences";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { screenOwnWordsByRules } from "~/domain/practice/safety/own-words";
import {
  readCorpus,
  readFixture,
  readHouseLines,
  readSupporterLines,
  fixtures,
  type Example,
  type Screen,
} from "./corpus";
import { readCorpus as readQuestions } from "../train-usual-questions/corpus";

/** Whether the rules alone raise a text. */
export const raisedByRules: Readonly<Record<Screen, (text: string) => boolean>> = {
  "own-words": (text) => screenOwnWordsByRules(text) !== "none",
  generated: (text) => !screenGeneratedByRules(text).safe,
  minimising: (text) => splitSentences(text).some((sentence) => minimises(plain(sentence.text))),
  "risk-asked": (text) =>
    splitSentences(text).some((sentence) => asksAboutRisk(plain(sentence.text), true)),
};

/** Families of own words that a client may not say either: they make ready. */
const ready = new Set([
  "farewell",
  "things in order",
  "giving away",
  "time set",
  "goodbye to the screen",
  "calm after deciding",
  "taking leave sideways",
  "handed on",
]);
/** Families of own words that are hints or ideation, which a client may say. */
const hints = new Set([
  "not waking",
  "no time ahead",
  "burden",
  "tired of living",
  "pointless",
  "numb",
  "trapped",
  "nobody notices",
  "self hatred",
  "panic now",
  "home is dangerous",
  "unwanted touch",
  "new parents",
  "cast out",
  "eating and body",
  "envy of the dead",
  "not here for what comes",
  "too much for the others",
  "i'd rather not be",
  "empty road",
  "fear at home",
]);

const beside = 0.6;
const far = 0.3;
const ofMany = 0.25;

/** What anybody is asked every day: questions that are none about risk. */
export const usualQuestions = (): string[] =>
  readQuestions()
    .map(({ text }) => text)
    .filter((text) => !raisedByRules["risk-asked"](text));

/** Every so many of the usual questions sets the threshold, and is not learned from. */
const everySo = 5;
export const setsThreshold = (place: number): boolean => place % everySo === 0;

function borrowed(
  screen: Screen,
  weight: number,
  heard: boolean,
  which: (example: Example) => boolean,
): Example[] {
  return readCorpus(screen)
    .filter(which)
    .map((example) => ({ ...example, heard, weight, family: `${screen}: ${example.family}` }));
}

const harmless = (example: Example): boolean => !example.heard;

/** What a screen learns from, but for everyday comments: its own corpus, the fixtures, the others' lines. */
export function examplesFor(screen: Screen): Example[] {
  const own = readCorpus(screen);
  if (screen === "risk-asked")
    return [
      ...own,
      ...usualQuestions()
        .filter((_, place) => !setsThreshold(place))
        .map((text) => ({ text, heard: false, weight: ofMany, family: fixtures })),
    ];
  if (screen === "own-words")
    return [
      ...own,
      ...readFixture("safety/own-words-concern", true),
      ...readFixture("safety/own-words-urgent", true),
      ...readFixture("safety/own-words-none", false),
      ...borrowed("minimising", beside, false, () => true),
    ];
  if (screen === "generated")
    return [
      ...own,
      ...readFixture("safety/generated-caught", true),
      ...readFixture("safety/generated-pass", false),
      ...borrowed("own-words", beside, false, (e) => harmless(e) || hints.has(e.family)),
      ...borrowed("own-words", beside, true, (e) => e.heard && ready.has(e.family)),
      ...borrowed("minimising", far, false, () => true),
      ...readHouseLines(),
    ];
  return [
    ...own,
    ...readFixture("hearing/minimising", true),
    ...borrowed("own-words", beside, false, harmless),
    ...borrowed("generated", beside, false, harmless),
    ...readSupporterLines(),
  ];
}
