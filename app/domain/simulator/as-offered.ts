import { moves } from "../practice/hearing/move";
import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import type { Exchange } from "./exchange";
import { normalised } from "./sentence";

/** What no sentence of an offered reply is heard as: it was offered as one that fits the moment. */
const neverMeant: ReadonlySet<Move> = new Set<Move>([
  "minimising",
  "confrontation",
  "reassurance",
  "advice",
  "advice-with-permission",
  "self-disclosure",
]);

/** The reply, of those offered for the client's last message, that a message holds as it stands; null where none. */
function offeredIn({ message, offered = [] }: Exchange): string | null {
  const said = ` ${normalised(message)} `;
  return (
    offered.map(normalised).find((reply) => reply !== "" && said.includes(` ${reply} `)) ?? null
  );
}

/** A sentence without what was never meant by it; it goes on being heard as something. */
function meantWell(sentence: HeardSentence): HeardSentence {
  const kept = sentence.moves.filter((move) => !neverMeant.has(move));
  return { ...sentence, moves: kept.length > 0 ? kept : ["other"] };
}

/**
 * What was heard, with nothing amiss in the sentences of an offered reply; what stands beside them is heard as it is.
 * `asOffered` tells whether the message is, word for word, a reply that was offered for the client's last one, or holds
 * it whole.
 */
export function heardAsOffered(exchange: Exchange): { heard: Heard; asOffered: boolean } {
  const reply = offeredIn(exchange);
  if (reply === null) return { heard: exchange.heard, asOffered: false };
  const ofReply = ({ text }: HeardSentence) => ` ${reply} `.includes(` ${normalised(text)} `);
  const sentences = exchange.heard.sentences.map((one) => (ofReply(one) ? meantWell(one) : one));
  const found = new Set(sentences.flatMap((sentence) => sentence.moves));
  if (found.size > 1) found.delete("other");
  const heard = { ...exchange.heard, sentences, moves: moves.filter((move) => found.has(move)) };
  return { heard, asOffered: true };
}
