import { hasPhrase, specificStems, stems } from "../simulator/lexeme";
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

/** Whether the words of a moment stand among some words. */
function isSaidIn(among: readonly string[]): (known: KnownMoment) => boolean {
  const held = new Set(among);
  const stands = (phrase: readonly string[]) =>
    held.has(phrase[0] ?? "") && hasPhrase(among, phrase);
  return ({ phrases }) => phrases.some(stands);
}

const ofCue = (all: readonly KnownMoment[], focus: SuggestionNeed["focus"]) =>
  all.filter(({ moment }) => focus !== null && moment.cue === focus.id);
const momentOf = ({ moment }: KnownMoment) => moment;

/** The moments of the story whose words the client's last message told, those of the cue that is spoken of first. */
export function momentsNow(
  need: SuggestionNeed,
  state: SimulatorState,
  scenario: Scenario,
): StoryMoment[] {
  const all = momentsOf(scenario);
  const now = stems(latestOf(state).told.join("\n"));
  const own = new Set(ofCue(all, need.focus));
  const said = all.filter(isSaidIn(now));
  return [...said.filter((each) => own.has(each)), ...said.filter((each) => !own.has(each))].map(
    momentOf,
  );
}

/** What is written for a cue itself, without the lines that name of it what the client has not told in this session. */
function asFarAsTold(
  moment: StoryMoment,
  told: ReadonlySet<string>,
  scenario: Scenario,
): StoryMoment {
  const spec = moment.cue === null ? undefined : scenario.cues[moment.cue];
  if (!spec) return moment;
  const names = new Set([...spec.about, ...spec.senses].flatMap(specificStems));
  const isTold = (text: string) =>
    specificStems(text).every((part) => !names.has(part) || told.has(part));
  return {
    ...moment,
    mi: moment.mi.filter(isTold),
    empathy: moment.empathy.filter(isTold),
    support: moment.support.filter(isTold),
  };
}

/** The moments of the cue that is spoken of, whatever was said of it just now: told shortly before, then by itself. */
export function momentsOfTheme(
  focus: SuggestionNeed["focus"],
  state: SimulatorState,
  scenario: Scenario,
): StoryMoment[] {
  const own = ofCue(momentsOf(scenario), focus);
  const before = own.length === 0 ? [] : latestOf(state).before.flatMap(stems);
  const ofCueItself = own.filter(({ phrases }) => phrases.length === 0).map(momentOf);
  const told = new Set(ofCueItself.length === 0 ? [] : state.said.flatMap(stems));
  return [
    ...own.filter(isSaidIn(before)).map(momentOf),
    ...ofCueItself.map((moment) => asFarAsTold(moment, told, scenario)),
  ];
}

/** The moments whose words are a retort of the client's that stands in a message. */
export function retortsIn(text: string, scenario: Scenario): StoryMoment[] {
  const isSaid = isSaidIn(stems(text));
  return momentsOf(scenario)
    .filter((each) => each.retort && isSaid(each))
    .map(({ moment }) => moment);
}

/** What is written for a moment in one category. */
export function writtenCandidates(moment: StoryMoment, category: SuggestionCategory): Candidate[] {
  return moment[category].map((text) => ({ text, idea: null, written: true }));
}
