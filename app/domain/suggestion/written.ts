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

/** The moments of a story, in order, and which of them wait for a phrase that begins with a stem. */
interface KnownMoments {
  all: readonly KnownMoment[];
  byFirst: ReadonlyMap<string, readonly [place: number, phrase: readonly string[]][]>;
}

const known = new WeakMap<Scenario, KnownMoments>();

function knownOf(scenario: Scenario): KnownMoments {
  const found = known.get(scenario);
  if (found) return found;
  const all = momentsMade(scenario);
  const byFirst = new Map<string, [place: number, phrase: readonly string[]][]>();
  for (const [place, { phrases }] of all.entries())
    for (const phrase of phrases) {
      const first = phrase[0] ?? "";
      const among = byFirst.get(first) ?? [];
      among.push([place, phrase]);
      byFirst.set(first, among);
    }
  const made = { all, byFirst };
  known.set(scenario, made);
  return made;
}

function momentsMade(scenario: Scenario): readonly KnownMoment[] {
  const retorted = retorts
    .flatMap((kind) => scenario.replies[kind])
    .flatMap(wordingsOf)
    .map((line) => stems(parseLine(line).text));
  return (scenario.suggestions ?? []).map((moment) => {
    const phrases = moment.said.map(stems);
    const retort =
      moment.cue === null &&
      phrases.some((phrase) => retorted.some((line) => hasPhrase(line, phrase)));
    return { moment, phrases, retort };
  });
}

/** The moments whose words stand among some words, in the order of the story. */
function saidIn(among: readonly string[], scenario: Scenario): KnownMoment[] {
  const { all, byFirst } = knownOf(scenario);
  const places = new Set<number>();
  for (const first of new Set(among))
    for (const [place, phrase] of byFirst.get(first) ?? [])
      if (!places.has(place) && hasPhrase(among, phrase)) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
}

const isOfCue =
  (focus: SuggestionNeed["focus"]) =>
  ({ moment }: KnownMoment) =>
    focus !== null && moment.cue === focus.id;
const momentOf = ({ moment }: KnownMoment) => moment;

/** The moments of the story whose words the client's last message told, those of the cue that is spoken of first. */
export function momentsNow(
  need: SuggestionNeed,
  state: SimulatorState,
  scenario: Scenario,
): StoryMoment[] {
  const isOwn = isOfCue(need.focus);
  const said = saidIn(stems(latestOf(state).told.join("\n")), scenario);
  return [...said.filter(isOwn), ...said.filter((each) => !isOwn(each))].map(momentOf);
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
  const isOwn = isOfCue(focus);
  const own = knownOf(scenario).all.filter(isOwn);
  const before = own.length === 0 ? [] : latestOf(state).before.flatMap(stems);
  const ofCueItself = own.filter(({ phrases }) => phrases.length === 0).map(momentOf);
  const told = new Set(ofCueItself.length === 0 ? [] : state.said.flatMap(stems));
  return [
    ...saidIn(before, scenario).filter(isOwn).map(momentOf),
    ...ofCueItself.map((moment) => asFarAsTold(moment, told, scenario)),
  ];
}

/** The moments whose words are a retort of the client's that stands in a message. */
export function retortsIn(text: string, scenario: Scenario): StoryMoment[] {
  return saidIn(stems(text), scenario)
    .filter(({ retort }) => retort)
    .map(momentOf);
}

/** What is written for a moment in one category. */
export function writtenCandidates(moment: StoryMoment, category: SuggestionCategory): Candidate[] {
  return moment[category].map((text) => ({ text, idea: null, written: true }));
}
