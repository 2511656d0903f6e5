import type { Heard, Move } from "../practice/hearing/move";
import { isReadingAsked } from "./question";

const asking: ReadonlySet<Move> = new Set<Move>(["closed-question", "leading-question"]);

/** What was heard, with readings that are put in the form of a question as the reflections they are. */
export function withReadings(heard: Heard): Heard {
  if (!heard.sentences.some(({ text }) => isReadingAsked(text))) return heard;
  const sentences = heard.sentences.map((sentence) =>
    isReadingAsked(sentence.text) && sentence.moves.some((move) => asking.has(move))
      ? {
          ...sentence,
          moves: [
            ...sentence.moves.filter((move) => !asking.has(move)),
            "simple-reflection" as const,
          ],
        }
      : sentence,
  );
  return { ...heard, sentences, moves: [...new Set(sentences.flatMap(({ moves }) => moves))] };
}
