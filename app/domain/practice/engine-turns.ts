import type { EngineName } from "./engine-name";

/** Who wrote a turn, as it is stored with it. Model and prompts are null for the embedded client. */
export interface Writer {
  engine: EngineName;
  model: string | null;
  promptVersion: string | null;
}

/** What the client's turns of one writer came to. */
export interface WriterTurns extends Writer {
  turns: number;
  /** Sessions with such a turn. */
  sessions: number;
  inputTokens: number;
  outputTokens: number;
  latency: Latency;
}

/** Milliseconds until the client's words stood; `n` is of how many turns they are stored. */
export interface Latency {
  n: number;
  /** Null where it is stored of no turn. */
  median: number | null;
  /** The 95th percentile; null where it is undefined. */
  p95: number | null;
}

/** With fewer turns, one in twenty is less than one turn, and a 95th percentile says nothing but the slowest. */
export const fewestForP95 = 20;

/** Latency as it may be shown, out of percentiles over `n` turns: none that is undefined. */
export function latencyOf(n: number, median: number | null, p95: number | null): Latency {
  return { n, median: n === 0 ? null : median, p95: n < fewestForP95 ? null : p95 };
}

/** Where the embedded client stepped in for another engine, because the person chose so. */
export interface SteppedIn {
  turns: number;
  sessions: number;
  /** Sessions begun with another engine that have a client's turn in the period. */
  of: number;
}

/** Whether two are the same writer. */
export function isSameWriter(one: Writer, other: Writer): boolean {
  return (
    one.engine === other.engine &&
    one.model === other.model &&
    one.promptVersion === other.promptVersion
  );
}
