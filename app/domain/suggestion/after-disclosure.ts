import { isRelation } from "../simulator/person";
import { isCalled, namesPerson, personNamedLast } from "../simulator/person-meant";
import { parseLine } from "../simulator/line";
import type { Scenario } from "../simulator/scenario";
import { words } from "../simulator/lexeme";
import { sentences, utterances } from "../simulator/sentence";
import type { SimulatorState } from "../simulator/state";
import { wordingsOf } from "../simulator/wording";
import { answeredIn, deniesAPlan, nothingAtHand } from "./answered";
import type { Answered } from "./answered";
import type { LastTurn } from "./need";
import { capital } from "./phrases";
import { piecesOf } from "./pieces";

/** What is asked once a thought of suicide was told, in the order in which it matters. */
export const openMatters = ["plan", "means", "past", "keeps", "tonight", "knows", "step"] as const;
export type OpenMatter = (typeof openMatters)[number];

/** A told thought of suicide as replies take it up. */
export interface AfterDisclosure {
  answered: Answered | null;
  /** What has not been spoken of yet. */
  open: readonly OpenMatter[];
  /** Somebody who could be reached, as a reply names them; null where nobody was named. */
  ally: { name: string; now: boolean } | null;
  /** What keeps them here, in their own words; null where that was not told, or cannot be handed back. */
  keeps: string | null;
  /** Whether the message asks for the number of a crisis line. */
  asksForNumber: boolean;
  /** Whether the message drew back from it: nothing was answered, and nothing told. */
  withdrew: boolean;
}

/** Lines of a scenario that speak of a matter, once they were said. */
const linesOf: Record<OpenMatter, readonly string[]> = {
  plan: ["plan"],
  means: ["means"],
  past: ["past"],
  keeps: ["keeps"],
  tonight: ["now", "worse", "together"],
  knows: ["know"],
  step: ["tell", "together"],
};
function poolOf(scenario: Scenario, kinds: readonly string[]): readonly string[] {
  const more = Object.entries(scenario.riskMore ?? {});
  return more.filter(([kind]) => kinds.includes(kind)).flatMap(([, lines]) => lines ?? []);
}

function wasSaid(lines: readonly string[], said: ReadonlySet<string>): boolean {
  return lines
    .flatMap(wordingsOf)
    .some((wording) => utterances(parseLine(wording).text).some((part) => said.has(part)));
}

/** Topics whose answers speak of a matter too, once the thought was told. */
const topicsOf: Partial<Record<OpenMatter, string>> = { keeps: "helps", tonight: "tonight" };

/** Whether a topic was answered since a thought of suicide was told; what was told before bears on nothing. */
function wasToldSince({ told, toldBeforeRisk }: SimulatorState, topic: string): boolean {
  return (told[topic] ?? 0) > (toldBeforeRisk?.[topic] ?? 0);
}

function isSettled(matter: OpenMatter, { state }: LastTurn, scenario: Scenario): boolean {
  const said = new Set(state.said);
  const topic = topicsOf[matter];
  if (topic !== undefined && wasToldSince(state, topic)) return true;
  if (matter === "step" && wasSaid(scenario.replies.safety, said)) return true;
  if (matter === "plan" && state.said.some((part) => deniesAPlan.test(part))) return true;
  if (matter === "means" && state.said.some((part) => nothingAtHand.test(part))) return true;
  return wasSaid(poolOf(scenario, linesOf[matter]), said);
}

/** Those of the story who are alive and could come or be rung. */
export function alliesOf(scenario: Scenario): string[] {
  return Object.entries(scenario.people ?? {})
    .filter(([, { reachable }]) => reachable)
    .map(([id]) => id);
}

/** What a reply calls somebody: the name once the client has said it, else who they are; null where neither will do. */
function nameOf(id: string, scenario: Scenario, said: string): string | null {
  const names = scenario.people?.[id]?.names ?? [];
  const [first] = names;
  if (first === undefined || /^(?:the|a|an) /.test(first)) return null;
  if (isRelation(first)) return `your ${first}`;
  if (isCalled(first, said)) return first.split(" ").map(capital).join(" ");
  const relation = names.find((name) => isRelation(name) && isCalled(name, said));
  return relation === undefined ? null : `your ${relation}`;
}

/** Replies that bring somebody up unasked, after which others come to mind. Design choice. */
const namedOften = 2;

/**
 * Whom the message names last of those who could be reached; where it names nobody, who stands first in the story of
 * those the client has named at all, and whom the replies of this session have not brought up again and again.
 */
function allyIn(
  { rules, text, state }: LastTurn,
  scenario: Scenario,
  shown: readonly string[],
): AfterDisclosure["ally"] {
  const allies = alliesOf(scenario);
  const known = (id: string | null, now: boolean) => {
    const name = id === null ? null : nameOf(id, scenario, [...state.said, text].join(" "));
    return name === null ? null : { name, now };
  };
  const named = (words: string) => personNamedLast(words, allies, scenario);
  const spokenOf = named(text) ?? allies.find((id) => rules.includes(`answers:${id}`));
  if (spokenOf !== undefined) return known(spokenOf, true);
  const closest = allies.find(
    (id) =>
      state.said.some((part) => namesPerson(part, id, scenario)) &&
      shown.filter((reply) => namesPerson(reply, id, scenario)).length < namedOften,
  );
  return known(closest ?? null, false);
}

/** Longest first sentence that names what keeps somebody and says nothing else, in words. Design choice. */
const fewWords = 4;

/**
 * The sentences of a message that tell what keeps them, as the story has them; what it says beside that of the thought
 * itself, of a plan or in passing is not among them.
 */
function tellsWhatKeeps(text: string, { riskMore, topics, cues }: Scenario): string[] {
  const saysRisk = (wording: string) => parseLine(wording).marks.some(({ cue }) => cues[cue]?.risk);
  const lines = [...(riskMore?.keeps ?? []), ...(topics.helps?.answers ?? [])]
    .flatMap(wordingsOf)
    .filter((wording) => !saysRisk(wording));
  const known = new Set(lines.flatMap((wording) => utterances(parseLine(wording).text)));
  return sentences(text).filter((sentence) =>
    utterances(sentence).every((part) => known.has(part)),
  );
}

/** What was told, turned to you: whoever or whatever of theirs is named, else a sentence. */
function keptBy(told: readonly string[]): string | null {
  const [first = ""] = told;
  const few = first.replace(/[.,;:!…\s]+$/u, "");
  const count = words(few).length;
  const theirs = /^(?:my|our) (?=\p{L})/iu;
  if (count > 1 && count <= fewWords && theirs.test(few) && !/[?“”"]/.test(few))
    return few.replace(theirs, "Your ");
  const piece = piecesOf(told, null, "all").find(({ turned }) => turned !== null);
  return piece?.turned ? capital(piece.turned) : null;
}

/** The number of a line is asked for, or would be taken. */
const asksForNumber =
  /\bnumber\b[^.?!]*\?|\b(?:give|send|tell|write|put|let) (?:\w+ ){0,3}(?:number|helpline)\b|\b(?:write|put|note) (?:it|that) down\b|\bwhat(?:['’]?s| is) (?:the|that|this|their) number\b|\bgo on then,? (?:the )?number\b/i;

/** Rules of a message that draws back. */
const drawsBack =
  /^(?:says:(?:shows-it-was-missed|missed|quiet|pullBack|deflect.*|minimised|adviceEarly|confronted)|aside:nodded)$/;

/**
 * What a reply has to take up of a thought of suicide that was told; null where none was. `shown` are the replies of this
 * session so far.
 */
export function afterDisclosure(
  turn: LastTurn,
  scenario: Scenario,
  shown: readonly string[] = [],
): AfterDisclosure | null {
  if (turn.state.riskWaits === null) return null;
  const ally = allyIn(turn, scenario, shown);
  const answered = answeredIn(turn, ally?.now ?? false);
  return {
    answered,
    keeps: answered === "keeps" ? keptBy(tellsWhatKeeps(turn.text, scenario)) : null,
    open: openMatters.filter((matter) => !isSettled(matter, turn, scenario)),
    ally,
    asksForNumber: asksForNumber.test(turn.text),
    withdrew: answered === null && turn.rules.some((rule) => drawsBack.test(rule)),
  };
}
