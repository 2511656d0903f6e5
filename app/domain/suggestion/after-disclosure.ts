import { namesPerson } from "../simulator/person-meant";
import { parseLine } from "../simulator/line";
import type { Scenario } from "../simulator/scenario";
import { words } from "../simulator/lexeme";
import { sentences, utterances } from "../simulator/sentence";
import { wordingsOf } from "../simulator/wording";
import type { LastTurn } from "./need";
import { capital } from "./phrases";
import { piecesOf } from "./pieces";

/** What is asked once a thought of suicide was told, in the order in which it matters. */
export const safetyMatters = ["plan", "past", "keeps", "tonight", "knows", "step"] as const;
export type SafetyMatter = (typeof safetyMatters)[number];

/** What the last message answered about it. */
export type Answered =
  | "told"
  | "noPlan"
  | "neverBefore"
  | "keeps"
  | "nobodyKnows"
  | "since"
  | "now"
  | "ifWorse"
  | "somebody";

/** A told thought of suicide as replies take it up. */
export interface AfterDisclosure {
  answered: Answered | null;
  /** What has not been spoken of yet. */
  open: readonly SafetyMatter[];
  /** Somebody who could be reached, as a reply names them; null where nobody was named. */
  ally: { name: string; now: boolean } | null;
  /** What keeps them here, in their own words; null where that was not told, or cannot be handed back. */
  keeps: string | null;
}

/** Lines of a scenario that speak of a matter, once they were said. */
const linesOf: Record<SafetyMatter, readonly string[]> = {
  plan: ["plan"],
  past: ["past"],
  keeps: ["keeps"],
  tonight: ["now", "worse", "together"],
  knows: ["know"],
  step: ["tell", "together"],
};
/** A plan denied in one breath with the thought, as sentences are compared. */
const deniesAPlan =
  /\b(?:no|not a|nor a|isnt a|never a) plan\b|\b(?:havent|not|never|nothing) (?:\w+ )?planned\b|\bnothing like a plan\b/;

function poolOf(scenario: Scenario, kinds: readonly string[]): readonly string[] {
  const more = Object.entries(scenario.riskMore ?? {});
  return more.filter(([kind]) => kinds.includes(kind)).flatMap(([, lines]) => lines ?? []);
}

function wasSaid(lines: readonly string[], said: ReadonlySet<string>): boolean {
  return lines
    .flatMap(wordingsOf)
    .some((wording) => utterances(parseLine(wording).text).some((part) => said.has(part)));
}

function isSettled(matter: SafetyMatter, { state }: LastTurn, scenario: Scenario): boolean {
  const said = new Set(state.said);
  if (matter === "keeps" && (state.told.helps ?? 0) > 0) return true;
  if (matter === "tonight" && (state.told.tonight ?? 0) > 0) return true;
  if (matter === "step" && wasSaid(scenario.replies.safety, said)) return true;
  if (matter === "plan" && state.said.some((part) => deniesAPlan.test(part))) return true;
  return wasSaid(poolOf(scenario, linesOf[matter]), said);
}

const denies = /\b(?:no|not|never|nothing|nobody|none|no one|nowt)\b|n['’]t\b/i;

function answeredIn({ rules, text }: LastTurn, somebody: boolean): Answered | null {
  const did = (rule: string) => rules.includes(rule);
  if (did("answers:risk-plan") && denies.test(text)) return "noPlan";
  if (did("answers:risk-past") && denies.test(text)) return "neverBefore";
  if (did("answers:risk-keeps") || did("answers:helps")) return "keeps";
  if (did("answers:risk-know") && /\b(?:nobody|no one|none|just you|only you)\b/i.test(text))
    return "nobodyKnows";
  if (did("answers:risk-since")) return "since";
  if (did("answers:risk-worse")) return "ifWorse";
  if (did("answers:risk-now")) return "now";
  if (somebody) return "somebody";
  return did("answers:risk") ? "told" : null;
}

/** Those of the story who are alive and could come or be rung. */
export function alliesOf(scenario: Scenario): string[] {
  return Object.entries(scenario.people ?? {})
    .filter(([, { reachable }]) => reachable)
    .map(([id]) => id);
}

/** Words for somebody that are no name. */
const relation =
  /^(?:parents?|mum|mom|mam|mother|dad|father|wife|husband|partner|sister|brother|son|daughter|friends?|mates?|team|colleagues?|flatmates?|housemates?|neighbou?r|kids|children|family|gran|nan|boss|manager)$/;

function nameOf(id: string, scenario: Scenario): string | null {
  const [first] = scenario.people?.[id]?.names ?? [];
  if (first === undefined || /^(?:the|a|an) /.test(first)) return null;
  return relation.test(first) ? `your ${first}` : first.split(" ").map(capital).join(" ");
}

/** Whom the client named last of those who could be reached. */
function allyIn({ rules, text, state }: LastTurn, scenario: Scenario): AfterDisclosure["ally"] {
  const allies = alliesOf(scenario);
  const known = (id: string | undefined, now: boolean) => {
    const name = id === undefined ? null : nameOf(id, scenario);
    return name === null ? null : { name, now };
  };
  const named = (words: string) => allies.find((id) => namesPerson(words, id, scenario));
  const spokenOf = named(text) ?? allies.find((id) => rules.includes(`answers:${id}`));
  if (spokenOf !== undefined) return known(spokenOf, true);
  const earlier = [...state.said].reverse().find((part) => named(part) !== undefined);
  return earlier === undefined ? null : known(named(earlier), false);
}

/** Longest first sentence that names what keeps somebody and says nothing else, in words. Design choice. */
const fewWords = 4;

/** What was told, turned to you, or a few words of it as they stand. */
function keptBy(text: string): string | null {
  const [first = ""] = sentences(text);
  const few = first.replace(/[.,;:!…\s]+$/u, "");
  const count = words(few).length;
  if (count > 0 && count <= fewWords && !denies.test(few) && !/[?“”"]/.test(few)) return `“${few}”`;
  const piece = piecesOf([text], null, "all").find(({ turned }) => turned !== null);
  return piece?.turned ? capital(piece.turned) : null;
}

/** What a reply has to take up of a thought of suicide that was told; null where none was. */
export function afterDisclosure(turn: LastTurn, scenario: Scenario): AfterDisclosure | null {
  if (turn.state.riskWaits === null) return null;
  const ally = allyIn(turn, scenario);
  const answered = answeredIn(turn, ally?.now ?? false);
  return {
    answered,
    keeps: answered === "keeps" ? keptBy(turn.text) : null,
    open: safetyMatters.filter((matter) => !isSettled(matter, turn, scenario)),
    ally,
  };
}
