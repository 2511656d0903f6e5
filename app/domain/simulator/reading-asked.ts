import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import { isHedgedGuess } from "./hedged-guess";
import { isReadingAsked } from "./question";

/** What a reading is taken for by its form: what asks by its mark, or what only seems to tell something. */
const asking: ReadonlySet<Move> = new Set<Move>(["closed-question", "leading-question"]);
const telling: ReadonlySet<Move> = new Set<Move>(["information", "other"]);

/** The moves that a sentence which puts a reading to the client only seems to make; null where it puts none. */
function seeming(sentence: HeardSentence): ReadonlySet<Move> | null {
  if (isHedgedGuess(sentence)) return telling;
  const asks = isReadingAsked(sentence.text) && sentence.moves.some((move) => asking.has(move));
  return asks ? asking : null;
}

/** What was heard, with readings that are put as a question or a hedged guess as the reflections they are. */
export function withReadings(heard: Heard): Heard {
  const seem = heard.sentences.map(seeming);
  if (seem.every((moves) => moves === null)) return heard;
  const sentences = heard.sentences.map((sentence, at) => {
    const moves = seem[at];
    if (!moves) return sentence;
    const kept = sentence.moves.filter((move) => !moves.has(move));
    return { ...sentence, moves: [...kept, "simple-reflection" as const] };
  });
  return { ...heard, sentences, moves: [...new Set(sentences.flatMap(({ moves }) => moves))] };
}
