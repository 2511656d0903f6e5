import { writeFileSync } from "node:fs";
import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import { supporters } from "~/domain/simulator/supporters";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";

/** Writes corpus/suggestions.txt anew: what is suggested in sessions of four kinds of supporter. */
const names = ["good", "mixed", "advice-giver", "parrot"] as const;
const exchanges = 12;

const texts = scenarios.flatMap((scenario, index) =>
  names.flatMap((name) => {
    const shown: string[] = [];
    for (const step of rehearse(scenario, index + 1, supporters[name], exchanges, hear).steps)
      shown.push(...suggest(step, scenario, index + 1, shown).map(({ text }) => text));
    return shown;
  }),
);
const sample = [...new Set(texts)];
const head = "# Suggestions of the embedded client, a sample: harmless to every screen.";
writeFileSync(
  new URL("corpus/suggestions.txt", import.meta.url),
  `${[head, ...sample].join("\n")}\n`,
);
console.log(`${sample.length} suggestions`);
