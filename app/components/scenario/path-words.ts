import { suggestionLabels } from "~/components/conversation/suggestion-words";
import type { ScenarioPath } from "~/domain/simulator/problems";
import type { Scenario } from "~/domain/simulator/scenario";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import {
  asideWords,
  askedBackWords,
  rebuffWords,
  occasionWords,
  riskFollowUpWords,
} from "./occasion-words";
import { layerName, personAspectWords, topicName } from "./scenario-words";

/** The parts in which a scenario is edited, in order. */
export const scenarioParts = [
  "person",
  "start",
  "story",
  "cues",
  "topics",
  "people",
  "asked-back",
  "occasions",
  "returns",
  "suggestions",
] as const;
export type ScenarioPart = (typeof scenarioParts)[number];

export const partWords: Record<ScenarioPart, string> = {
  person: "Person and story",
  start: "Style and start",
  story: "Openings and layers",
  cues: "Cues",
  topics: "Topics",
  people: "People",
  "asked-back": "Asked back",
  occasions: "By occasion",
  returns: "Coming back",
  suggestions: "Suggestions",
};

/** The topics that anybody is often asked about, in whatever words. */
export const oftenAskedWords = "Often asked";
/** The topics that are put near some words of the client. */
export const followUpWords = "Follow-up questions";

const partOfField: Record<string, ScenarioPart> = {
  style: "start",
  start: "start",
  ceiling: "start",
  temper: "start",
  prevailing: "start",
  openings: "story",
  story: "story",
  cues: "cues",
  topics: "topics",
  people: "people",
  askedBack: "asked-back",
  replies: "occasions",
  riskHedge: "occasions",
  riskMore: "occasions",
  asides: "occasions",
  threads: "returns",
  returns: "returns",
  suggestions: "suggestions",
};

/** The part in which a path's field stands. */
export function partOf(path: ScenarioPath): ScenarioPart {
  return partOfField[String(path[0])] ?? "person";
}

/** The id of the control, or group of controls, at a path. */
export function fieldIdOf(path: ScenarioPath): string {
  return path.join(".");
}

/** The path of a field, from its id. */
export function pathOfField(id: string): ScenarioPath {
  return id.split(".");
}

const fieldWords: Record<string, string> = {
  key: "Short name",
  title: "Title",
  clientName: "Name of the client",
  age: "Age",
  summary: "Summary",
  contentNote: "Content note",
  riskOptIn: "Holds a risk layer",
  style: "Style",
  minutes: "Minutes",
  start: "Start",
  valence: "Valence",
  arousal: "Arousal",
  trust: "Trust",
  openness: "Openness",
  ceiling: "Best valence",
  prevailing: "Feels mostly",
  temper: "How strongly the client reacts",
  openings: "Openings",
  cues: "Cues",
  topics: "Topics",
  people: "People",
  names: "Names",
  pronoun: "Spoken of as",
  introductions: "Introduced as",
  reachable: "Can be reached",
  tells: "Told",
  askedBack: "Asked back",
  story: "Offered unasked",
  replies: "By occasion",
  riskHedge: "Risk asked about too early",
  riskMore: "Risk gone into",
  asides: "Beside the story",
  threads: "Things to come back to",
  returns: "Ways of coming back",
  suggestions: "Suggestions",
  cue: "Cue that is met",
  said: "Once the client said",
  ...suggestionLabels,
  kind: "Kind",
  explicit: "Explicit",
  feeling: "Felt as",
  risk: "Risk",
  layer: "Layer",
  about: "Words that speak of it",
  senses: "Readings of it",
  deeper: "Goes on about it",
  within: "What it is like",
  asks: "Words that ask for it",
  answers: "Answers",
  after: "After",
  text: "Words",
};

function stepWords(path: ScenarioPath, at: number): string {
  const step = path[at];
  const [top] = path;
  if (typeof step === "number" && top === "story" && at === 1) return `layer ${layerName(step)}`;
  if (typeof step === "number") return `number ${step + 1}`;
  const name = String(step);
  if (at === 1 && top === "topics") return topicName(name);
  if (at === 1 && (top === "cues" || top === "people")) return name;
  if (at === 3 && top === "people") return personAspectWords[name as "who"] ?? name;
  if (name === "said" && top === "askedBack") return "Right after the client said";
  if (at === 3 && top === "askedBack") return askedBackWords[name as "why"] ?? name;
  if (at === 1 && top === "riskMore") return riskFollowUpWords[name as "plan"] ?? name;
  if (at === 1 && top === "replies") return occasionWords[name as "met"] ?? name;
  if (at === 1 && top === "asides") return { ...asideWords, ...rebuffWords }[name as "bot"] ?? name;
  return fieldWords[name] ?? name;
}

const quoted = (words: string) => `“${words}”`;

/** A moment by the client's words that make it, as its page names it. */
export function momentTitle({ said }: Pick<StoryMoment, "said">): string {
  return said.length > 0 ? said.map(quoted).join(", ") : "Whenever it was shown";
}

/** What is asked back by the client's words that it follows, as its page names it. */
export function askedBackTitle({ said }: { said: readonly string[] }): string {
  return said.length > 0 ? said.map(quoted).join(" or ") : "Whatever was told";
}

/** The parts of a scenario whose entries have no number on their page and are named by their words. */
export type NamedByWords = Partial<Pick<Scenario, "suggestions" | "askedBack">>;

/** Of a whole scenario, the parts whose entries are named by their words. */
export function namedByWords({ suggestions, askedBack }: NamedByWords): NamedByWords {
  return { ...(suggestions && { suggestions }), ...(askedBack && { askedBack }) };
}

function entryTitle([top, index]: ScenarioPath, named: NamedByWords): string | null {
  if (typeof index !== "number") return null;
  const moment = top === "suggestions" && named.suggestions?.[index];
  if (moment) return momentTitle(moment);
  const asked = top === "askedBack" && named.askedBack?.[index];
  return asked ? askedBackTitle(asked) : null;
}

/** A path in the words of the pages: "Cues › sleep › Goes on about it › number 1". */
export function pathWords(path: ScenarioPath, named: NamedByWords = {}): string {
  if (path.length === 0) return "The whole scenario";
  const title = entryTitle(path, named);
  const words = path.map((_, at) => (at === 1 && title !== null ? title : stepWords(path, at)));
  return words.join(" › ");
}
