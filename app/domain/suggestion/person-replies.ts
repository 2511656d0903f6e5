import { isCalled } from "../simulator/person-meant";
import { isRelation } from "../simulator/person";
import type { Scenario } from "../simulator/scenario";
import { sentences } from "../simulator/sentence";
import { literally } from "../wording/literally";
import type { SuggestionCategory } from "./category";
import type { Candidate } from "./filled-template";
import { toldIn } from "./need";
import type { LastTurn } from "./need";
import { capital } from "./phrases";

/** What takes up somebody whom the last message named beside what is neither heavy nor waited for; true of anybody, alive or dead, near or far. */
const ofSomebody: Record<SuggestionCategory, readonly string[]> = {
  mi: [
    "What's it like for you, when you think of [name]?",
    "What does [name] mean to you?",
    "What would you like me to understand about [name]?",
  ],
  empathy: [
    "I can hear that [name] has a part in this.",
    "I'd like to understand how it is for you with [name] in mind.",
    "I'm glad to know about [name]. It makes it easier to follow you.",
  ],
  support: [
    "What would you like to tell me about [name]?",
    "You can tell me about [name] in whatever order it comes. What would you start with?",
    "If it helps to talk about [name] for a bit, I've got time for that.",
  ],
};

const hasCapital = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, "u").test(text);

/** How a reply names somebody whom some words call by a name of their own, or as a relation of theirs; null where they do neither. */
function calledIn(names: readonly string[], text: string): string | null {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (!isCalled(name, text)) continue;
    if (isRelation(name)) {
      if (new RegExp(`\\bmy ${literally(name)}\\b`, "i").test(text)) return `your ${name}`;
      continue;
    }
    const called = name.split(" ").map(capital).join(" ");
    if (hasCapital(called, text)) return called;
  }
  return null;
}

/** Whom the last message named, as replies name them: one only, for of several it is not clear whom it is about. */
function namedNow(turn: LastTurn, { people = {} }: Scenario): string | null {
  const text = toldIn(turn).flatMap(sentences).join(" ");
  const named = Object.values(people).flatMap(({ names }) => calledIn(names, text) ?? []);
  const [only, ...others] = [...new Set(named)];
  return only !== undefined && others.length === 0 ? only : null;
}

/** Replies of one category that take up the one person whom the last message named; none where it named nobody, or several. */
export function repliesOfPerson(
  turn: LastTurn,
  scenario: Scenario,
  category: SuggestionCategory,
): Candidate[] {
  const name = namedNow(turn, scenario);
  if (name === null) return [];
  return ofSomebody[category].map((line) => ({ text: line.replace("[name]", name), idea: null }));
}
