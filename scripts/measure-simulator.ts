import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { hear } from "../app/domain/practice/hearing/hear";
import type { Scenario } from "../app/domain/simulator/scenario";
import { open, step } from "../app/domain/simulator/step";
import { scenarios } from "../db/seeds/scenarios";

/** How many supporter messages of a transcript are played; the figure is read after each. */
const readAfter = [12, 20, 40, 60] as const;
const longest = 60;
/** A transcript with fewer supporter messages says nothing about a conversation. Design choice. */
const fewestMessages = 3;

interface Row {
  mi_quality: string;
  transcript_id: string;
  utterance_id: string;
  interlocutor: string;
  utterance_text: string;
}

interface Transcript {
  isHigh: boolean;
  messages: string[];
}

/** Supporter sides by transcript, in the file's order; an utterance of several annotators counts once. */
function readSupporters(path: string): Transcript[] {
  const rows = parse(readFileSync(path, "utf8"), { columns: true }) as unknown as Row[];
  const found = new Map<string, { isHigh: boolean; said: Map<number, string> }>();
  for (const row of rows) {
    if (row.interlocutor !== "therapist") continue;
    const isHigh = row.mi_quality === "high";
    const transcript = found.get(row.transcript_id) ?? { isHigh, said: new Map<number, string>() };
    transcript.said.set(Number(row.utterance_id), row.utterance_text);
    found.set(row.transcript_id, transcript);
  }
  return [...found.values()].map(({ isHigh, said }) => ({
    isHigh,
    messages: [...said].sort(([a], [b]) => a - b).map(([, text]) => text),
  }));
}

interface Standing {
  valence: number;
  trust: number;
}

/** Where the client stands after so many messages, or after the last one where there are fewer. */
function play(scenario: Scenario, seed: number, messages: readonly string[]): Standing[] {
  let now = open(scenario, seed);
  const earlier: string[] = [];
  const standings: Standing[] = [];
  for (const message of messages.slice(0, longest)) {
    const clientMessage = now.text;
    const heard = hear(message, clientMessage);
    now = step(now.state, { message, clientMessage, earlier: [...earlier], heard }, scenario, seed);
    earlier.push(message);
    standings.push({ valence: now.state.valence, trust: now.state.trust });
  }
  return readAfter.map((n) => standings[Math.min(n, standings.length) - 1] as Standing);
}

/** The share of pairs in which the high one ends higher; ties count half. */
function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (high.length * low.length);
}

function main(path: string | undefined, seed: number): void {
  if (path === undefined || !Number.isInteger(seed)) {
    process.stderr.write("usage: tsx scripts/measure-simulator.ts annomi.csv [seed]\n");
    process.exit(2);
  }
  const all = readSupporters(path).filter(({ messages }) => messages.length >= fewestMessages);
  const high = all.filter(({ isHigh }) => isHigh).length;
  console.log(
    `${high} high, ${all.length - high} low, ${scenarios.length} scenarios, seed ${seed}`,
  );
  const areas = scenarios.map((scenario) => {
    const ends = all.map(({ isHigh, messages }) => ({
      isHigh,
      at: play(scenario, seed, messages),
    }));
    const of = (index: number, what: keyof Standing) => {
      const values = (rated: boolean) =>
        ends.filter(({ isHigh }) => isHigh === rated).map(({ at }) => at[index]?.[what] ?? NaN);
      return areaUnderCurve(values(true), values(false));
    };
    return readAfter.map((_, index) => ({
      valence: of(index, "valence"),
      trust: of(index, "trust"),
    }));
  });
  readAfter.forEach((messages, index) => {
    const line = (["valence", "trust"] as const).map((what) => {
      const values = areas.map((each) => each[index]?.[what] ?? NaN);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return `${what} ${mean.toFixed(3)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
    });
    console.log(`after ${messages} messages: ${line.join("; ")}`);
  });
}

main(process.argv[2], Number(process.argv[3] ?? 1));
