import { suggestionLabels } from "~/components/conversation/suggestion-words";
import type { ScenarioPath } from "~/domain/simulator/problems";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import {
  asideWords,
  rebuffWords,
  layerName,
  occasionWords,
  personAspectWords,
  riskFollowUpWords,
  topicName,
} from "./scenario-words";

/** The parts in which a scenario is read and edited, in order. */
export const scenarioParts = [
  "person",
  "start",
  "story",
  "cues",
  "topics",
  "people",
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
  occasions: "By occasion",
  returns: "Coming back",
  suggestions: "Suggestions",
};

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
  reachable: "Can be reached",
  tells: "Told",
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
  if (at === 1 && top === "riskMore") return riskFollowUpWords[name as "plan"] ?? name;
  if (at === 1 && top === "replies") return occasionWords[name as "met"] ?? name;
  if (at === 1 && top === "asides") return { ...asideWords, ...rebuffWords }[name as "bot"] ?? name;
  return fieldWords[name] ?? name;
}

/** A moment by the client's words that make it, as its page names it. */
export function momentTitle({ said }: Pick<StoryMoment, "said">): string {
  return said.length > 0 ? said.join(", ") : "Whenever it was shown";
}

/**
 * A path in the words of the pages: "Cues › sleep › Goes on about it › number 1". A moment has no number
 * on its page: it is named by its words.
 */
export function pathWords(path: ScenarioPath, moments: readonly StoryMoment[] = []): string {
  if (path.length === 0) return "The whole scenario";
  const [top, index] = path;
  const moment = top === "suggestions" && typeof index === "number" ? moments[index] : undefined;
  const words = path.map((_, at) =>
    at === 1 && moment ? `“${momentTitle(moment)}”` : stepWords(path, at),
  );
  return words.join(" › ");
}
