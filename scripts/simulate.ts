import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { likeliestCategory } from "~/domain/emotion/reading";
import type { ConversationTurn } from "~/domain/practice/turn";
import { messageTextSchema } from "~/domain/practice/message";
import { pathText, scenarioFileProblems } from "~/domain/simulator/problems";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarioSchema } from "~/domain/simulator/scenario";
import type { SimulatorState } from "~/domain/simulator/state";
import { EmbeddedEngine } from "~/engines/embedded/embedded-engine";
import type { ClientTurn, EngineRequest } from "~/engines/engine";
import type { Suggestion } from "~/domain/suggestion/category";
import { scenarios } from "~db/seeds/scenarios";
import { endWhenReaderLeaves } from "./reader-gone";

const usage = `Usage: npm run -s simulate -- --scenario KEY [--seed N] --supporter FILE
       npm run -s simulate -- --list
FILE holds one {"text": ...} a line, one line per supporter message; - reads standard input.
A JSON file of a scenario may stand in place of KEY.`;

class UsageError extends Error {}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function list(): void {
  print(
    scenarios.map(
      ({ key, title, clientName, age, summary, contentNote, riskOptIn, style, minutes }) => ({
        key,
        title,
        clientName,
        age,
        summary,
        contentNote,
        riskOptIn,
        style,
        minutes,
      }),
    ),
  );
}

function textOf(from: string | 0, name: string): string {
  try {
    return readFileSync(from, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new UsageError(`${name} cannot be read.`);
  }
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(textOf(file, file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON.`);
  }
}

function scenarioNamed(key: string): Scenario {
  const found = scenarios.find((scenario) => scenario.key === key);
  if (found) return found;
  if (!key.endsWith(".json")) {
    const keys = scenarios.map((scenario) => scenario.key).join(", ");
    throw new UsageError(`There is no scenario "${key}". There are: ${keys}`);
  }
  const file = jsonOf(key);
  const problems = scenarioFileProblems(file);
  if (problems.length === 0) return scenarioSchema.parse(file);
  const named = problems.map(({ path, message }) => `${pathText(path)}: ${message}`);
  throw new UsageError(`${key} is not a scenario.\n${named.join("\n")}`);
}

const supporterLine = z.object(
  { text: messageTextSchema },
  { error: 'This is not {"text": ...}.' },
);

function supporterMessage(line: string): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError("This is not JSON.");
  }
  const read = supporterLine.safeParse(value);
  if (read.success) return read.data.text;
  const [issue] = read.error.issues;
  throw new UsageError([...(issue?.path ?? []), issue?.message].join(": "));
}

function supporterMessages(file: string): string[] {
  const raw = textOf(file === "-" ? 0 : file, file);
  return raw
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      try {
        return supporterMessage(line);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        throw new UsageError(`${file}, line ${number}: ${error.message}`);
      }
    });
}

function seedFrom(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 0xffffffff)
    throw new UsageError("A seed is a whole number from 0 to 4294967295.");
  return Number(text);
}

function printClient(position: number, turn: ClientTurn, suggestions: readonly Suggestion[]): void {
  const { valence, arousal, distribution } = turn.reading;
  const { trust, openness, layer, phase } = turn.stateAfter;
  print({
    position,
    speaker: "client",
    text: turn.text,
    reading: { valence, arousal, distribution, label: likeliestCategory(distribution) },
    cues: turn.cues,
    state: { trust, openness, layer, phase },
    moves: turn.moves,
    rules: turn.rules,
    suggestions: suggestions.map(({ category, text, reason }) => ({ category, text, reason })),
  });
}

function printSupporter(position: number, text: string, answer: ClientTurn): void {
  print({
    position,
    speaker: "supporter",
    text,
    reading: null,
    cues: [],
    state: null,
    moves: answer.moves,
    suggestions: [],
  });
}

async function simulate(scenario: Scenario, seed: number, messages: string[]): Promise<void> {
  const engine = new EmbeddedEngine(() => performance.now());
  const history: ConversationTurn[] = [];
  const shown: string[] = [];
  let state: SimulatorState | null = null;
  for (const message of [null, ...messages]) {
    if (message !== null)
      history.push({ position: history.length, speaker: "supporter", text: message });
    let turn: ClientTurn | null = null;
    let suggestions: readonly Suggestion[] = [];
    const request: EngineRequest = {
      scenario,
      seed,
      history,
      state,
      shownSuggestions: shown,
      wantsSuggestions: true,
      signal: new AbortController().signal,
    };
    for await (const event of engine.respond(request)) {
      if (event.type === "client-turn") turn = event.turn;
      if (event.type === "suggestions") suggestions = event.suggestions;
    }
    if (turn === null) throw new Error("The embedded client gave no answer.");
    if (message !== null) printSupporter(history.length - 1, message, turn);
    printClient(history.length, turn, suggestions);
    history.push({ position: history.length, speaker: "client", text: turn.text });
    shown.push(...suggestions.map(({ text }) => text));
    state = turn.stateAfter;
  }
}

function options() {
  try {
    return parseArgs({
      options: {
        scenario: { type: "string" },
        seed: { type: "string", default: "1" },
        supporter: { type: "string" },
        list: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function main(): Promise<void> {
  const values = options();
  if (values.list) return list();
  if (values.scenario === undefined || values.supporter === undefined) throw new UsageError(usage);
  const scenario = scenarioNamed(values.scenario);
  await simulate(scenario, seedFrom(values.seed), supporterMessages(values.supporter));
}

endWhenReaderLeaves();
main().catch((error: unknown) => {
  const known = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = known ? 2 : 1;
});
