import { hear } from "~/domain/practice/hearing/hear";
import { findClientCues } from "~/domain/review/model-reviewer/client-cues";
import type { Cue } from "~/domain/simulator/cue";
import { rehearse } from "~/domain/simulator/rehearse";
import { supporters, type SupporterName } from "~/domain/simulator/supporters";
import { scenarios } from "~db/seeds/scenarios";

/**
 * How many cues planted in simulated sessions the embedded rules find, by kind, and what share of the
 * cues that they find overlaps a planted one. Prints JSON lines; `--missed` and `--extra` print the words.
 */
const seeds = [1, 2];
const exchanges = 10;

interface Count {
  n: number;
  found: number;
}

const nameOf = ({ kind, explicit }: Pick<Cue, "kind" | "explicit">) =>
  `${kind}, ${explicit ? "explicit" : "implicit"}`;
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Each client message once, with its planted cues. */
function messages(): Map<string, readonly Cue[]> {
  const said = new Map<string, readonly Cue[]>();
  for (const scenario of scenarios)
    for (const name of Object.keys(supporters) as SupporterName[])
      for (const seed of seeds) {
        const { steps } = rehearse(scenario, seed, supporters[name], exchanges, hear);
        for (const { text, cues } of steps) if (!said.has(text)) said.set(text, cues);
      }
  return said;
}

const byKind = new Map<string, Count>();
const all: Count = { n: 0, found: 0 };
const named: Count = { n: 0, found: 0 };
const missed: string[] = [];
const extra: string[] = [];
const texts = messages();
for (const [text, planted] of texts) {
  const cues = findClientCues(text);
  for (const cue of planted) {
    const hit = cues.some((each) => overlaps(each, cue));
    const kind = byKind.get(nameOf(cue)) ?? { n: 0, found: 0 };
    byKind.set(nameOf(cue), { n: kind.n + 1, found: kind.found + Number(hit) });
    all.n += 1;
    all.found += Number(hit);
    if (!hit) missed.push(`${nameOf(cue)}: ${cue.quote}`);
  }
  for (const cue of cues) {
    const hit = planted.some((each) => overlaps(each, cue));
    named.n += 1;
    named.found += Number(hit);
    if (!hit) extra.push(`${nameOf(cue)}: ${cue.quote}`);
  }
}

const line = (what: string, { n, found }: Count) =>
  console.log(JSON.stringify({ what, n, found, share: n === 0 ? null : found / n }));
console.log(JSON.stringify({ scenarios: scenarios.length, messages: texts.size }));
line("recall, all planted cues", all);
for (const [kind, count] of [...byKind].sort((a, b) => b[1].n - a[1].n))
  line(`recall, ${kind}`, count);
line("found cues that overlap a planted one", named);
if (process.argv.includes("--missed")) console.log(missed.join("\n"));
if (process.argv.includes("--extra")) console.log(extra.join("\n"));
