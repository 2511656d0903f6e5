import { inquiryWords } from "../simulator/function-words";
import { hasPhrase, specificStems, stem, stems } from "../simulator/lexeme";
import { parseLine } from "../simulator/line";
import { scenarioLines } from "../simulator/scenario";
import type { Scenario } from "../simulator/scenario";
import type { StoryMoment } from "../simulator/story-moment";
import { thingsNamed } from "../simulator/things-named";
import { wordingsOf } from "../simulator/wording";
import { commonStems } from "./stems-of-many-stories";
import { everydayWords } from "./everyday-words";

/** The lines of a story, both wordings of each in stems, by each word that they hold. */
type StoryWords = ReadonlyMap<string, readonly (readonly string[])[]>;

const known = new WeakMap<Scenario, StoryWords>();

function wordsOfStory(scenario: Scenario): StoryWords {
  const found = known.get(scenario);
  if (found) return found;
  const made = new Map<string, string[][]>();
  for (const { line } of scenarioLines(scenario)) {
    const said = wordingsOf(line).flatMap((wording) => stems(parseLine(wording).text));
    for (const word of new Set(said)) {
      const holding = made.get(word);
      if (holding === undefined) made.set(word, [said]);
      else holding.push(said);
    }
  }
  known.set(scenario, made);
  return made;
}

const everyday: ReadonlySet<string> = new Set([...everydayWords, ...inquiryWords].map(stem));

/** A text without the endings of possession, which are none of a word's. */
const bare = (text: string) => text.replace(/['’]s\b/g, "");

/** Numbers that tell when or how many; up to three they are said of anything. */
const figures =
  /\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|\d+)\b/gi;
const figuresIn = (text: string) => (text.match(figures) ?? []).map(stem);

/** Things that a reply points at as known. */
const pointedAtIn = (text: string) =>
  [...text.matchAll(/\b(?:that|those|these) (?:two |three |few )?(\p{L}+)/giu)].map(
    ([, word = ""]) => stem(word),
  );

/** Stretches of time that somebody was told of, or was not, however common the word. */
const longTimes: ReadonlySet<string> = new Set(
  "summer winter autumn christmas easter birthday holiday weekend month year".split(" ").map(stem),
);
const namesTime = (word: string, pointedAt: ReadonlySet<string>) =>
  longTimes.has(word) && (pointedAt.has(word) || !everyday.has(word));

/** What is seen, asked, liked or moved in any line: the line is not quoted by it. */
const ofAnyLine: ReadonlySet<string> = new Set(
  "see sees seeing seen ask asks asking like likes nothing everything everyone everybody every either who move moves rather"
    .split(" ")
    .map(stem),
);

const ofMoments = new WeakMap<StoryMoment, ReadonlySet<string>>();

/** The words of the lines for which a moment's replies were written, in both wordings. */
function wordsOfMoment(moment: StoryMoment, story: StoryWords): ReadonlySet<string> {
  const found = ofMoments.get(moment);
  if (found) return found;
  const own = moment.said.flatMap((said) => {
    const phrase = stems(said);
    return (story.get(phrase[0] ?? "") ?? []).filter((line) => hasPhrase(line, phrase));
  });
  const made = new Set(own.flat());
  ofMoments.set(moment, made);
  return made;
}

/** Letters by which two words are of one kind: "whistle" and "whistler". Design choice. */
const sameStart = 5;
const startOf = (word: string) => word.slice(0, sameStart);

const required = new WeakMap<StoryMoment, Map<string, readonly string[]>>();

/**
 * What of a reply the client must have said before it: the things and numbers that are of this story alone, those
 * that it points at, stretches of time, and every word of the lines for which it was written, of which a session tells
 * one wording. What stands nowhere in the story is the writer's own image.
 */
export function leaningWords(
  text: string,
  moment: StoryMoment,
  scenario: Scenario,
): readonly string[] {
  const ofMoment = required.get(moment) ?? new Map<string, readonly string[]>();
  required.set(moment, ofMoment);
  const found = ofMoment.get(text);
  if (found) return found;
  const story = wordsOfStory(scenario);
  const own = wordsOfMoment(moment, story);
  const pointedAt = new Set(pointedAtIn(text));
  const numbers = new Set(figuresIn(text));
  const things = new Set(thingsNamed(bare(text)));
  const ofLine = specificStems(bare(text)).filter((word) => own.has(word) && !ofAnyLine.has(word));
  const isThingToTell = (word: string) =>
    numbers.has(word) || pointedAt.has(word) || own.has(word) || !commonStems.has(word);
  const times = stems(text).filter((word) => namesTime(word, pointedAt));
  const made = [...new Set([...things, ...numbers, ...ofLine, ...times])].filter(
    (word) =>
      times.includes(word) || (!everyday.has(word) && story.has(word) && isThingToTell(word)),
  );
  ofMoment.set(text, made);
  return made;
}

/** Whether all that replies lean on was said in a session. */
export function wasTold(said: readonly string[]): (words: readonly string[]) => boolean {
  let told: ReadonlySet<string> | null = null;
  let starts: ReadonlySet<string> | null = null;
  const isTold = (word: string) => {
    told ??= new Set(said.flatMap(stems));
    if (told.has(word)) return true;
    starts ??= new Set([...told].map(startOf));
    return word.length >= sameStart && starts.has(startOf(word));
  };
  return (words) => words.every(isTold);
}
