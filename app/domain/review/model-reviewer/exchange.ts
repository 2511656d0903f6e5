import { hear } from "../../practice/hearing/hear";
import { type Heard, type Move, questionMoves, reflectionMoves } from "../../practice/hearing/move";
import { plain, wordsOf } from "../../practice/hearing/plain";
import { contentStems } from "../../practice/hearing/words";
import type { ReviewTurn } from "../review-context";
import { findClientCues, type FoundCue } from "./client-cues";

/** A cue with the client turn that it was found in. */
export interface FoundCueIn extends FoundCue {
  turn: ReviewTurn;
}

/** A supporter turn with what it answers and what came before it. */
export interface Exchange {
  turn: ReviewTurn;
  heard: Heard;
  /** The client turns since the supporter spoke before, in order. */
  answers: readonly ReviewTurn[];
  /** The cues in those, in order. */
  cues: readonly FoundCueIn[];
  /** Stems of all content words that the client has said so far. */
  clientStems: ReadonlySet<string>;
  /** The exchanges before, in order. */
  before: readonly Exchange[];
}

/** The content words of a message, as stems. */
export function stemsOf(text: string): Set<string> {
  return new Set(contentStems(wordsOf(plain(text))));
}

/** True where the two share a content word. */
export function shareContent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true;
  return false;
}

/** True where any sentence of the message makes one of these moves. */
export function makes(heard: Heard, moves: readonly Move[]): boolean {
  return heard.moves.some((move) => moves.includes(move));
}

/** True where the message reflects or asks openly: what the way to advice is counted by. */
export function explores({ heard }: Exchange): boolean {
  return makes(heard, [...reflectionMoves, "open-question"]) && !heard.isStock;
}

/** True where the message asks anything. */
export function asks({ heard }: Exchange): boolean {
  return makes(heard, questionMoves);
}

/** Every supporter turn of a transcript, in order, with what it answers. */
export function exchangesOf(turns: readonly ReviewTurn[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let waiting: ReviewTurn[] = [];
  let stems: ReadonlySet<string> = new Set();
  for (const turn of [...turns].sort((a, b) => a.position - b.position)) {
    if (turn.speaker === "client") {
      waiting.push(turn);
      stems = new Set([...stems, ...stemsOf(turn.text)]);
      continue;
    }
    const cues = waiting.flatMap((client) =>
      findClientCues(client.text).map((cue) => ({ ...cue, turn: client })),
    );
    const previous = waiting.length > 0 ? waiting.map(({ text }) => text).join("\n") : null;
    const heard = hear(turn.text, previous);
    const before = [...exchanges];
    exchanges.push({ turn, heard, answers: waiting, cues, clientStems: stems, before });
    waiting = [];
  }
  return exchanges;
}
