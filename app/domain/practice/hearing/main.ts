import {
  inputMoves,
  questionMoves,
  reflectionMoves,
  type HeardSentence,
  type Main,
  type Move,
} from "./move";
import { plain } from "./plain";
import { isStockSentence } from "./stock";

const asks = new Set<Move>(questionMoves);
const reflects = new Set<Move>(reflectionMoves);
const inputs = new Set<Move>(inputMoves);
/** Thanks, apologies and greetings are courtesy: they give nothing back. */
const sympathetic = /\b(?:thanks?|sorry|appreciate|welcome|hi|hello)\b/i;
const warmth = new Set<Move>(["validation"]);

/**
 * How much each kind of sentence weighs, by hand: a question counts at once and by its length, the
 * others by their length, so that a long explanation is not drowned by a short question tag.
 */
const weights = { question: 16, perWord: 1, reflection: 1, input: 1, validation: 0.5 } as const;

/** What a message mainly does, from its sentences. */
export function mainOf(sentences: readonly HeardSentence[]): Main {
  const score = { question: 0, reflection: 0, input: 0 };
  for (const sentence of sentences) {
    const words = sentence.text.split(/\s+/).length * weights.perWord;
    const has = (set: ReadonlySet<Move>) => sentence.moves.some((move) => set.has(move));
    if (has(asks)) score.question += score.question === 0 ? weights.question + words : words;
    else if (has(inputs)) score.input += words * weights.input;
    else if (has(reflects)) score.reflection += words * weights.reflection;
    else if (has(warmth) && meets(sentence.text)) score.reflection += words * weights.validation;
  }
  return best(score);
}

/** Sympathy that meets something: neither courtesy nor a stock phrase. */
function meets(text: string): boolean {
  return !sympathetic.test(text) && !isStockSentence(plain(text));
}

function best(score: { question: number; reflection: number; input: number }): Main {
  const most = Math.max(score.question, score.reflection, score.input);
  if (most === 0) return "other";
  if (score.question === most) return "question";
  return score.input >= score.reflection ? "input" : "reflection";
}
