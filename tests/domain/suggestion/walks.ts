import { hear } from "~/domain/practice/hearing/hear";
import { randomAt } from "~/domain/simulator/random";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Rehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import type { Step } from "~/domain/simulator/step";
import type { Suggestion } from "~/domain/suggestion/category";
import { suggest } from "~/domain/suggestion/suggest";

/** What supporters write of their own between suggestions, well and badly. */
const ownMessages = [
  "What has that been like for you?",
  "How are you sleeping?",
  "Who have you told about this?",
  "That sounds really hard.",
  "Go on.",
  "You should try to get some rest.",
  "At least you have your family.",
  "It's not that bad, everyone goes through this.",
  "Are you having thoughts of suicide?",
  "Is there somebody who could be with you tonight?",
  "How long has it been like this?",
  "What happened?",
  "I have to go now, take care of yourself.",
  "You only have yourself to blame.",
  "I've been through the same thing myself.",
  "Everything will be fine, don't worry.",
  "Sorry, that was wrong of me.",
  "Mm-hm.",
] as const;

/** A client's turn with what was suggested for it, and all that led to it. */
export interface Offering {
  scenario: Scenario;
  seed: number;
  so: Rehearsal;
  step: Step;
  made: readonly Suggestion[];
}

/** The texts of what was suggested. */
export const textsOf = ({ made }: Pick<Offering, "made">): string[] => made.map(({ text }) => text);

/** What the client answers to one of the replies that were suggested, or to another message. */
export function answerIn(offering: Offering, message: string): Step {
  const { so, scenario, seed } = offering;
  const after = continueRehearsal(so, message, scenario, seed, hear, textsOf(offering));
  const last = after.steps.at(-1);
  if (!last) throw new Error("nothing was said");
  return last;
}

/**
 * A session in which one of the suggestions is sent each time, or with a probability of `own` another message:
 * every client turn with what was suggested for it.
 */
export function walk(scenario: Scenario, seed: number, own: number, turns: number): Offering[] {
  const shown: string[] = [];
  const found: Offering[] = [];
  let so = openRehearsal(scenario, seed);
  for (let turn = 0; turn < turns; turn += 1) {
    const step = so.steps.at(-1);
    if (!step) break;
    const made = suggest(step, scenario, seed, shown);
    const texts = textsOf({ made });
    shown.push(...texts);
    found.push({ scenario, seed, so, step, made });
    const random = randomAt(seed, turn, `walk/${scenario.key}/${own}`);
    const from: readonly string[] = random() < own || texts.length === 0 ? ownMessages : texts;
    const message = from[Math.floor(random() * from.length)] ?? "Go on.";
    so = continueRehearsal(so, message, scenario, seed, hear, texts);
  }
  return found;
}
