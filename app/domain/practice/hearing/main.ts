import type { HeardSentence, Main, Move } from "./move";

const asks = new Set<Move>([
  "open-question",
  "closed-question",
  "leading-question",
  "risk-question",
]);
const reflects = new Set<Move>(["simple-reflection", "complex-reflection", "summary"]);
const inputs = new Set<Move>([
  "information",
  "advice",
  "advice-with-permission",
  "self-disclosure",
  "confrontation",
  "minimising",
  "reassurance",
  "safety-step",
]);

/** What a message mainly does, from its sentences. A question anywhere comes before the rest. */
export function mainOf(sentences: readonly HeardSentence[]): Main {
  const score = { question: 0, reflection: 0, input: 0 };
  for (const sentence of sentences) {
    const words = Math.min(12, sentence.text.split(/\s+/).length);
    const has = (set: ReadonlySet<Move>) => sentence.moves.some((move) => set.has(move));
    if (has(asks)) score.question += 40;
    else if (has(inputs)) score.input += words;
    else if (has(reflects)) score.reflection += words;
  }
  if (score.question > 0) return "question";
  if (score.input === 0 && score.reflection === 0) return "other";
  return score.input > score.reflection ? "input" : "reflection";
}
