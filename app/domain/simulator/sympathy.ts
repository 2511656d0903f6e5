import { advises } from "../practice/hearing/input";
import { minimises } from "../practice/hearing/harm";
import { plain, wordsOf } from "../practice/hearing/plain";
import { splitSentences } from "../practice/hearing/sentences";
import { leavesRoomToFeel, sympathises } from "../practice/hearing/warmth";
import type { Exchange } from "./exchange";
import { isQuestion } from "./question";

/** Longest plain reaction, in words; what is longer has to say something. Design choice. */
const wordsOfAReaction = 14;
const interjects =
  /^(?:(?:oh|aw+|ah|ugh|oof|wow|damn|god|gosh|jeez|man|hey|yeah|hm+|mm+|hugs?|no|my|dear|shit|bloody|hell|poor|you|omg|love|honey|hun|mate|sweetheart|pet|goodness|gosh)\b[ ,.:(]*)+$/;

const greetsOrThanks =
  /^(?:(?:hi|hello|hey|and|so)\b[ ,.!]*)*(?:(?:thanks|thank you)(?: so much| very much| a lot)?(?: for (?:\w+ ?){1,5})?)?$/;

/** Whether what a message states is nothing but a short, plain reaction of sympathy, whatever it asks beside it. */
export function reactsKindly(message: string): boolean {
  const stated = splitSentences(message)
    .filter(({ text }) => !isQuestion(text))
    .map(({ text }) => plain(text));
  return (
    stated.some(sympathises) &&
    stated.every(
      (said) =>
        (sympathises(said) || interjects.test(said) || greetsOrThanks.test(said)) &&
        !minimises(said) &&
        !(advises(said) && !leavesRoomToFeel(said)) &&
        !/\bbut\b/.test(said),
    ) &&
    stated.flatMap(wordsOf).length <= wordsOfAReaction
  );
}

const asks = (message: string) => splitSentences(message).some(({ text }) => isQuestion(text));

/** Whether a message reacts so and the one before it did no more than that: a row of such reactions says nothing. */
export function reactsKindlyNow({ message, earlier }: Exchange): boolean {
  const before = earlier.at(-1);
  const onlyReacted = before !== undefined && reactsKindly(before) && !asks(before);
  return reactsKindly(message) && !onlyReacted;
}
