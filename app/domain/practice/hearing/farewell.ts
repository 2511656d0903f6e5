import { moves, type HeardSentence, type Move } from "./move";
import { matchesAny } from "./pattern";
import { plain } from "./plain";

const when =
  "(?: (?:tonight|today|tomorrow|now|for now|then|on \\w+|with \\w+(?: (?!(?:with|on|until|in|for|now|then|today|tonight|tomorrow|a|out)\\b)\\w+)?|until (?:then|next time|\\w+)|in the (?:\\w+ )?(?:playoffs|morning|meantime)|a bit|a little|out there))*";
/** "Halima" and "dear", after a wish. */
const name = "(?:,? \\w+)?";
const sayingIt =
  "^(?:(?:so|and|but|well|okay|please|do|then|thanks|thank you|i hope you|hope you|try to) ?,? ?)*";

/** What is wished at the door; in the middle of a talk the same words may be advice. */
const wishes: readonly RegExp[] = [
  new RegExp(
    `${sayingIt}(?:go (?:gently|easy|well|safely|carefully)|take it (?:easy|gently|slowly)|sleep (?:well|tight|soundly|gently)|rest (?:well|up|easy)|get some (?:sleep|rest)|be (?:gentle|kind|good) (?:with|to) yourself|be (?:well|safe)|look after yourself|mind yourself|(?:the )?best of luck|good luck|fingers crossed|safe (?:journey|trip|home))${when}${name}(?:,? (?:and )?(?:thank you|thanks)(?: so much| very much| a lot| again)?(?: for(?: \\w+){1,5})?)?[.! ]*$`,
  ),
  new RegExp(
    `${sayingIt}(?:go (?:and )?(?:rest|sleep|get some (?:sleep|rest)|lie down|to (?:bed|sleep))|(?:rest|sleep) now)(?: (?:now|then|tonight|for now|a bit|a little|if you can)){0,2}${name}[.! ]*$`,
  ),
];

/** Moves that a wish is taken for by its grammar. */
const mistaken: ReadonlySet<Move> = new Set<Move>([
  "advice",
  "advice-with-permission",
  "simple-reflection",
  "complex-reflection",
  "minimising",
  "information",
  "other",
]);

/** "I have to go. Go gently tonight": what is wished while leave is taken is part of the leave. */
export function withWishes(sentences: readonly HeardSentence[]): HeardSentence[] {
  const leaves = sentences.some((sentence) => sentence.moves.includes("closing"));
  if (!leaves) return [...sentences];
  return sentences.map((sentence) => {
    if (!matchesAny(wishes, plain(sentence.text))) return sentence;
    const kept = sentence.moves.filter((move) => !mistaken.has(move));
    return { ...sentence, moves: moves.filter((m) => m === "closing" || kept.includes(m)) };
  });
}
