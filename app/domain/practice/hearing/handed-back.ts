import { wordsOf } from "./plain";
import { stem } from "./words";

const frame =
  /^(?:(?:and|so|but|okay|yeah|hmm?|then),? )*(?:(?:it|that|this|what (?:i|you) \w+) )?(?:really |almost |just |also )*(?:sounds?|seems?|feels?|looks?)(?: to (?:me|you))?(?: a bit| almost| sometimes)*(?: like| as if| as though| that)? (?=(?:you|your|it|that|this|nothing|nobody|no one|they|he|she|things|everything|there)\b)/;
/** Words that are said whoever speaks. */
const anybodys = new Set(
  (
    "i me my mine myself you your yours yourself it its that this these those the a an and so but of to in on at " +
    "am is are was were be been being do does did have has had will would can could may might as like just"
  ).split(" "),
);
/** Share of its telling words from which on a sentence is the client's own. Design choice. */
const mostly = 2 / 3;

const telling = (plainText: string): string[] =>
  wordsOf(plainText)
    .filter((word) => !anybodys.has(word))
    .map(stem);

/** What was denied is not given back by the same words without the denial. */
const denies = /\b(?:not|never)\b/;

/** True where a sentence, framed as what the supporter hears, gives the client's last words back: "it seems you never say something". */
export function handsBack(plainText: string, previousPlain: string | null): boolean {
  if (previousPlain === null || !frame.test(plainText)) return false;
  if (denies.test(previousPlain) && !denies.test(plainText)) return false;
  const given = telling(plainText.replace(frame, ""));
  const said = new Set(telling(previousPlain));
  return given.length > 0 && given.filter((word) => said.has(word)).length >= mostly * given.length;
}
