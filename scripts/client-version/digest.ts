import { createHash } from "node:crypto";
import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import { supporters, type SupporterName } from "~/domain/simulator/supporters";
import { scenarios } from "~db/seeds/scenarios";

/**
 * Who talks to every client, by which seed: both wordings with one who is patient, then with one who is half at a loss
 * and one who only asks. Design choice, for a few seconds of work.
 */
const talks: readonly (readonly [SupporterName, number])[] = [
  ["good", 1],
  ["good", 2],
  ["shaky", 1],
  ["interrogator", 2],
];

/** Replies of a talk. Design choice. */
const replies = 10;

/** So many decimals of a number count: beyond them machines may differ. Design choice. */
const decimals = 6;

const rounded = (_: string, value: unknown) =>
  typeof value === "number" ? Number(value.toFixed(decimals)) : value;

/**
 * A short digest of what the clients that ship say to scripted supporters, which cues they show in it and how it leaves
 * them: the first 16 hexadecimal digits of its SHA-256. It is another one as soon as any of that is another.
 */
export function clientDigest(): string {
  const hash = createHash("sha256");
  for (const scenario of scenarios)
    for (const [name, seed] of talks) {
      const { steps } = rehearse(scenario, seed, supporters[name], replies, hear);
      for (const { text, cues, state } of steps)
        hash.update(`${JSON.stringify({ text, cues, state }, rounded)}\n`);
    }
  return hash.digest("hex").slice(0, 16);
}
