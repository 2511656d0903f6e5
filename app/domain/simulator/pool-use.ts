import { parseLine } from "./line";
import type { ScenarioPath } from "./problems";
import { scenarioLines } from "./scenario";
import type { Scenario } from "./scenario";
import { wordingsOf } from "./wording";

/** How many sessions in a row a scenario shall serve without saying the same sentence again. Design choice. */
export const sessionsWithoutRepeat = 2;

/** One pool of lines: how many it has, in how many wordings, and the most that one session used of them. */
export interface PoolUse {
  path: ScenarioPath;
  lines: number;
  wordings: number;
  /** The most lines that a single rehearsed session said. */
  used: number;
  /** The wordings that two such sessions would take beyond what is there; 0 where there are enough. */
  missing: number;
}

interface Pool {
  path: ScenarioPath;
  /** The wordings of each line, as they are said. */
  lines: readonly (readonly string[])[];
}

/** The pools that a client chooses from: an occasion, an opening, what goes on about a cue. */
function poolsOf(scenario: Scenario): Pool[] {
  const pools = new Map<string, { path: ScenarioPath; lines: string[][] }>();
  for (const { path, line } of scenarioLines(scenario)) {
    const above = path.slice(0, -1);
    const pool = pools.get(above.join("/")) ?? { path: above, lines: [] };
    pool.lines.push(wordingsOf(line).map((wording) => parseLine(wording).text));
    pools.set(above.join("/"), pool);
  }
  return [...pools.values()];
}

/** Pools that are told in order and asked for by name: a second session tells the same facts again. */
const retold = new Set<string | number>([
  "topics",
  "people",
  "cues",
  "story",
  "askedBack",
  "riskMore",
]);

/**
 * How rehearsed sessions use the pools of a scenario, thinnest first. `sessions` holds the client's
 * messages of each session. Facts, which every session tells alike, are left out: only wording by
 * occasion has to last.
 */
export function poolUses(scenario: Scenario, sessions: readonly (readonly string[])[]): PoolUse[] {
  const spoken = sessions.map((texts) => texts.join("\n"));
  return poolsOf(scenario)
    .filter(({ path }) => !retold.has(path[0] ?? ""))
    .map(({ path, lines }) => {
      const uses = spoken.map(
        (said) => lines.filter((line) => line.some((text) => said.includes(text))).length,
      );
      const used = Math.max(0, ...uses);
      const wordings = lines.reduce((sum, line) => sum + line.length, 0);
      const missing = Math.max(0, used * sessionsWithoutRepeat - wordings);
      return { path, lines: lines.length, wordings, used, missing };
    })
    .sort((a, b) => b.missing - a.missing || b.used - a.used);
}
