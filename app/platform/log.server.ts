import pino, { type Logger } from "pino";

export type Log = Logger;

/**
 * The log says which page, which status, how long: never a query, a body, a name or a transcript.
 */
export function createLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be said of an error: its kind and the database's code, not its message or parameters. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const cause = error.cause as { code?: unknown } | undefined;
  const trace = (error.stack ?? "").replace(error.message, () => "");
  const frames = trace.split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code: cause?.code, stack: frames.slice(0, 8) };
}

/** A path as it may be logged: an invitation's token is a key, and is left out. */
export function loggedPath(pathname: string): string {
  return pathname.replace(/^(\/invitations\/)[^/.]+/, "$1:token");
}
