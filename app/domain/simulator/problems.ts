import type { z } from "zod";
import { publishableScenarioSchema } from "./publishable-scenario";

/** The steps from the top of a scenario to one of its parts: `["cues", "sleep", "deeper", 0]`. */
export type ScenarioPath = readonly (string | number)[];

/** One thing that keeps a draft from being played or published, and where it is. */
export interface ScenarioProblem {
  path: ScenarioPath;
  message: string;
}

type Issue = z.core.$ZodIssue;

function sizeMessage(issue: Issue & { code: "too_small" | "too_big" }): string {
  if (issue.code === "too_small") {
    if (issue.origin === "string") return "This is empty.";
    if (issue.origin === "array") return `Write at least ${issue.minimum}.`;
    return `Use ${issue.minimum} or more.`;
  }
  if (issue.origin === "string") return `Use at most ${issue.maximum} characters.`;
  return `Use ${issue.maximum} or less.`;
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
    case "too_big":
      return sizeMessage(issue);
    case "invalid_type":
      if (issue.input === undefined && issue.expected !== "int") return "This is missing.";
      return issue.expected === "int" ? "Use a whole number." : `This must be: ${issue.expected}.`;
    case "invalid_value":
      return `Use one of: ${issue.values.map(String).join(", ")}.`;
    case "unrecognized_keys":
      return `This is not part of a scenario: ${issue.keys.join(", ")}.`;
    case "invalid_key":
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** What a zod error says, in plain words, one line a place. */
export function problemsOf(error: z.ZodError): ScenarioProblem[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === "symbol" ? String(part) : part)),
    message: messageOf(issue),
  }));
}

/**
 * Everything that a draft breaks of the contract of a published scenario, unsafe wording included, in
 * the order of its fields. Empty for one that may be published.
 */
export function scenarioProblems(draft: unknown): ScenarioProblem[] {
  const read = publishableScenarioSchema.safeParse(draft, { reportInput: true });
  return read.success ? [] : problemsOf(read.error);
}

/** Every key of a file that is no part of what was read from it: a misspelt one would be lost in silence. */
export function unknownKeys(
  file: unknown,
  read: unknown,
  path: ScenarioPath = [],
): ScenarioProblem[] {
  if (typeof file !== "object" || file === null || typeof read !== "object" || read === null)
    return [];
  return Object.entries(file).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(file) ? Number(key) : key];
    if (!Object.hasOwn(read, key))
      return [{ path: here, message: "This is not part of a scenario." }];
    return unknownKeys(value, (read as Record<string, unknown>)[key], here);
  });
}

/** Everything that keeps a file from being played as a scenario: what it breaks, else what it has beside. */
export function scenarioFileProblems(file: unknown): ScenarioProblem[] {
  const read = publishableScenarioSchema.safeParse(file, { reportInput: true });
  return read.success ? unknownKeys(file, read.data) : problemsOf(read.error);
}

/** A path as it stands in a file: `cues › 2 › deeper › 0`. */
export function pathText(path: ScenarioPath): string {
  return path.length === 0 ? "the whole scenario" : path.join(" › ");
}
