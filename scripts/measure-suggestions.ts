import { hear } from "../app/domain/practice/hearing/hear";
import { specificStems } from "../app/domain/simulator/lexeme";
import { rehearse } from "../app/domain/simulator/rehearse";
import { supporters } from "../app/domain/simulator/supporters";
import { suggest } from "../app/domain/suggestion/suggest";
import { scenarios } from "../db/seeds/scenarios";

/** Whose suggestions are counted: every scenario with every scripted supporter. */
const exchanges = 12;

/** One suggestion, the occasion that it answers, and whether it shares a word of content with the client. */
interface Counted {
  scenario: string;
  text: string;
  occasion: string;
  ofLately: boolean;
  written: boolean;
}

function counted(seed: number): Counted[] {
  return scenarios.flatMap((scenario) =>
    Object.values(supporters).flatMap((supporter) => {
      const shown: string[] = [];
      const { steps } = rehearse(scenario, seed, supporter, exchanges, hear);
      return steps.flatMap((step, at) => {
        const lately = steps.slice(Math.max(0, at - 1), at + 1).map(({ text }) => text);
        const said = new Set(specificStems(lately.join("\n")));
        const made = suggest(step, scenario, seed, shown);
        shown.push(...made.map(({ text }) => text));
        return made.map(({ text, reason }) => ({
          scenario: scenario.key,
          text,
          occasion: reason.split(":")[0] ?? "",
          ofLately: specificStems(text).some((stem) => said.has(stem)),
          written: reason.endsWith("written for this moment"),
        }));
      });
    }),
  );
}

/** A share with the number that it is of. */
const share = (of: readonly Counted[], holds: (one: Counted) => boolean) =>
  `${Math.round((100 * of.filter(holds).length) / Math.max(1, of.length))} % of ${of.length}`;

function main(seed: number): void {
  if (!Number.isInteger(seed)) {
    process.stderr.write("usage: tsx scripts/measure-suggestions.ts [seed]\n");
    process.exit(2);
  }
  const all = counted(seed);
  const saidBy = new Map<string, Set<string>>();
  for (const { text, scenario } of all)
    saidBy.set(text, (saidBy.get(text) ?? new Set()).add(scenario));
  const anyones = ({ text }: Counted) => (saidBy.get(text)?.size ?? 0) > 1;
  console.log(`written for the scenario: ${share(all, ({ written }) => written)}`);
  console.log(
    `share a word of content with the client's last two messages: ${share(all, ({ ofLately }) => ofLately)}`,
  );
  console.log(`come word for word with more than one client: ${share(all, anyones)}`);
  for (const occasion of new Set(all.map((one) => one.occasion))) {
    const of = all.filter((one) => one.occasion === occasion);
    console.log(
      `  ${occasion}: with more than one client ${share(of, anyones)}; the client's words ${share(of, ({ ofLately }) => ofLately)}`,
    );
  }
}

main(Number(process.argv[2] ?? 1));
