import type { HeardSentence, Move } from "../practice/hearing/move";
import { plain, wordsOf } from "../practice/hearing/plain";

/** How a guess is hedged, before what it guesses or behind it. */
const hedged =
  /^(?:(?:and|but|so|or|then|hm+|well),? )*(?:maybe|perhaps|possibly|you (?:might|may) (?:be \w+ing|feel|have been)|i (?:wonder|guess|imagine|suppose|sense|suspect)|it (?:would|might|may|could|must)(?: \w+)? (?:be|have been|feel|have felt) (?:like|as|hard|strange|easier|lonely|heavy))\b|,? (?:maybe|perhaps|it seems|i (?:guess|imagine|suppose)|by the sound of it)$/;

/** What excuses somebody, makes small, cheers up or counsels, however hedged. */
const bringsIn =
  /\b(?:just|only|simply|should|ought|try|trying|at least|not (?:that|so) (?:bad|hard|much)|overthink\w*|overreact\w*|sensitive|phase|mean(?:t|s)? (?:well|it|to)|(?:was|were|is|are) (?:\w+ )?(?:busy|stressed|tired|normal)|normal|everyone|everybody|(?:other|most|many|some) people|will|going to|get (?:better|easier)|work out|pass|reason|help|(?:because|since) (?:of )?you|your (?:own )?fault|brought (?:this|it|that) on|too much for|push\w*|drove|blame\w*|selfish)\b/;

/** Moves of a sentence in which nothing was heard but that something is told. */
const tells: ReadonlySet<Move> = new Set<Move>(["information", "other"]);
/** Words from which on a hedged statement guesses something. Design choice. */
const wordsOfAGuess = 6;

/** "Perhaps it was strange to be touched by somebody paid for it": a guess put to the client, and nothing told them. */
export function isHedgedGuess({ text, moves }: HeardSentence): boolean {
  const said = plain(text).replace(/[.! ]+$/, "");
  return (
    !text.includes("?") &&
    moves.every((move) => tells.has(move)) &&
    wordsOf(said).length >= wordsOfAGuess &&
    hedged.test(said) &&
    !bringsIn.test(said)
  );
}
