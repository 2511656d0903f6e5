import { hasPhrase, stems } from "../simulator/lexeme";
import { parseLine } from "../simulator/line";
import type { ReplyKind } from "../simulator/reply-kind";
import type { Scenario } from "../simulator/scenario";
import type { StoryMoment } from "../simulator/story-moment";
import { wordingsOf } from "../simulator/wording";
import { latestOf } from "../simulator/state";
import type { SimulatorState } from "../simulator/state";
import type { SuggestionCategory } from "./category";
import type { Candidate } from "./filled-template";
import type { SuggestionNeed } from "./need";

/** A moment with its words as they are looked for. */
interface KnownMoment {
  moment: StoryMoment;
  phrases: readonly (readonly string[])[];
  /** Whether it waits for words by which the client takes something amiss, and not for the story. */
  retort: boolean;
}

/** Replies of the client's by which something is taken amiss, or nothing is told. */
const retorts = [
  "adviceEarly",
  "minimised",
  "confronted",
  "doubt",
  "stock",
  "selfTalk",
  "interrogated",
  "dontKnow",
  "quiet",
] as const satisfies readonly ReplyKind[];

const known = new WeakMap<Scenario, readonly KnownMoment[]>();

function momentsOf(scenario: Scenario): readonly KnownMoment[] {
  const found = known.get(scenario);
  if (found) return found;
  const retorted = retorts
    .flatMap((kind) => scenario.replies[kind])
    .flatMap(wordingsOf)
    .map((line) => stems(parseLine(line).text));
  const made = (scenario.suggestions ?? []).map((moment) => {
    const phrases = moment.said.map(stems);
    const retort =
      moment.cue === null &&
      phrases.some((phrase) => retorted.some((line) => hasPhrase(line, phrase)));
    return { moment, phrases, retort };
  });
  known.set(scenario, made);
  return made;
}

const isSaidIn = (among: readonly string[], { phrases }: KnownMoment) =>
  phrases.some((phrase) => hasPhrase(among, phrase));

/**
 * The moments of the story that are there after the client's last message, the nearest first: what it
 * says of the cue that is spoken of, that cue by itself, whatever else it says, and what was told of the
 * cue shortly before. Empty where the scenario has nothing written for it.
 */
export function momentsAt(
  { focus }: SuggestionNeed,
  state: SimulatorState,
  scenario: Scenario,
): StoryMoment[] {
  const all = momentsOf(scenario);
  if (all.length === 0) return [];
  const told = latestOf(state).told.join("\n");
  const now = stems(told);
  const ofFocus = all.filter(({ moment }) => focus !== null && moment.cue === focus.id);
  const others = all.filter((each) => !ofFocus.includes(each) && each.phrases.length > 0);
  const before = ofFocus.length === 0 ? [] : latestOf(state).before.flatMap(stems);
  const showsFocus = focus !== null && told.includes(focus.quote);
  const bare = ofFocus.filter(({ phrases }) => phrases.length === 0);
  const found = [
    ...ofFocus.filter((each) => isSaidIn(now, each)),
    ...(showsFocus ? bare : []),
    ...others.filter((each) => isSaidIn(now, each)),
    ...ofFocus.filter((each) => isSaidIn(before, each)),
    ...bare,
  ];
  return [...new Set(found)].map(({ moment }) => moment);
}

/** The moments whose words are a retort of the client's that stands in a message. */
export function retortsIn(text: string, scenario: Scenario): StoryMoment[] {
  const now = stems(text);
  return momentsOf(scenario)
    .filter((each) => each.retort && isSaidIn(now, each))
    .map(({ moment }) => moment);
}

/** What is written for a moment in one category. */
export function writtenCandidates(moment: StoryMoment, category: SuggestionCategory): Candidate[] {
  return moment[category].map((text) => ({ text, idea: null, written: true }));
}
