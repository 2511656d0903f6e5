import { hear } from "../../app/domain/practice/hearing/hear";
import { supporters } from "../../app/domain/simulator/supporters";
import { rehearse } from "../../app/domain/simulator/rehearse";
import { step } from "../../app/domain/simulator/step";
import { suggest } from "../../app/domain/suggestion/suggest";
import { scenarios } from "../../db/seeds/scenarios";

export const name = "embedded-answer";

/** CPU that one answer with its suggestions may take at the 95th percentile, in milliseconds. */
const aim = 15;
const exchanges = 30;
/** Sessions a story: the first is the story's first since the process began, which reads its texts for the first time. */
const seeds = [1, 2, 3];
const names = ["good", "mixed", "interrogator"] as const;

/** CPU milliseconds of some work in this process. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Answer {
  took: number;
  /** Whether its story had been played since the process began. */
  again: boolean;
}

/** Every answer of whole sessions, hearing and suggestions included, over all scenarios. */
function answers(): Answer[] {
  return scenarios.flatMap((scenario) =>
    seeds.flatMap((seed) =>
      names.flatMap((supporter) => {
        const { history, steps } = rehearse(scenario, seed, supporters[supporter], exchanges, hear);
        const shown: string[] = [];
        const earlier: string[] = [];
        return steps.slice(0, -1).map((before) => {
          const message = history[2 * earlier.length + 1]?.text ?? "";
          const took = cpuOf(() => {
            const heard = hear(message, before.text);
            const exchange = { message, clientMessage: before.text, earlier, heard };
            const after = step(before.state, exchange, scenario, seed);
            shown.push(...suggest(after, scenario, seed, shown).map(({ text }) => text));
          });
          earlier.push(message);
          return { took, again: seed !== seeds[0] };
        });
      }),
    ),
  );
}

const at = (all: readonly Answer[], share: number) => {
  const sorted = all.map(({ took }) => took).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
};

/** CPU of one embedded answer with its three suggestions, and its share of the aim: for each story at first, and from then on. */
export function run(): Promise<{ label: string; value: number; unit: string; note?: string }[]> {
  const all = answers();
  const rows = (of: string, some: readonly Answer[]) => [
    { label: `median ${of}`, value: at(some, 0.5), unit: "ms", note: `${some.length} answers` },
    { label: `p95 ${of}`, value: at(some, 0.95), unit: "ms", note: `aim: under ${aim}` },
    { label: `p95 as a share of the aim, ${of}`, value: at(some, 0.95) / aim, unit: "x" },
  ];
  return Promise.resolve([
    ...rows(
      "in a story's first sessions",
      all.filter(({ again }) => !again),
    ),
    ...rows(
      "in later sessions",
      all.filter(({ again }) => again),
    ),
    ...rows("in all", all),
  ]);
}
