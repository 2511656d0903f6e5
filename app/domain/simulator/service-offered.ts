import { plain } from "../practice/hearing/plain";
import type { Scenario } from "./scenario";

const services =
  "(?:groups?|services?|organi[sz]ations?|charit(?:y|ies)|schemes?|programmes?|programs?|cent(?:re|er)s?|care|courses?|class(?:es)?|clubs?|websites?|sites?|apps?|leaflets?|support|unions?|numbers?|links?|information|info|details|resources|places|people|counsell?ing|grants?|funds?)";

/** A service or where to find one, put before the client: "there's a carers' group", "I could look up an organisation". */
const putBefore = new RegExp(
  `\\bthere (?:is|are) (?:\\w+ ){0,6}?${services}\\b|\\bthere (?:is|are) (?:an?|this|some|one|something called)\\b[^?.]*\\b${services}\\b|\\bi (?:could|can|know of|know|would be happy to|am happy to)\\b[^?.]*\\b${services}\\b|\\bi think there (?:is|are|might be)\\b[^?.]*\\b${services}\\b`,
);

/** "Would you want that?" */
const ifWanted =
  /^(?:(?:and|so|but|okay),? )*(?:(?:would|do|does|is|are|could|might) (?:(?:you|that|it|this) )?(?:\w+ )?(?:(?:be )?(?:something|anything|of interest|interested|useful|helpful|any (?:use|good|help)|okay|all right|alright|up for|open to|willing)|want|like|fancy|help|appeal|sound|suit|ever think of|consider|try)\b|(?:would|could) (?:something like )?(?:that|this|it) be (?:for|of use to|good for) you\b|should i\b|shall i\b|interested\b|(?:how|what) (?:does|would) (?:that|it|this) (?:sound|be)\b|what do you (?:think|say)(?: (?:of|about|to) (?:that|it|this))?\W*$)(?!.*\b(?:who|where|when|why)\b)/;
/** Longest question for whether it is wanted, in words: what is longer asks for something by itself. Design choice. */
const wordsOfIt = 9;

/** "Would you like me to tell you more about it?", "want me to find the link?" */
const offersToTell = new RegExp(
  `\\b(?:would|do|shall|should|can|could|may)?(?: ?you)? ?(?:want|like|mind if|okay if|i)\\b(?: (?:me to|i))? (?:tell|told|send|sent|give|gave|find|found|look(?:ed)? (?:up|for|into)|share|shared|show|showed|get|got|put)\\b[^?]*\\b(?:more (?:about|on)|${services}|in touch with)\\b`,
);

/** "I can look up how it works, if that's any use." */
const offersIf = new RegExp(
  `\\bi (?:can|could|would be (?:happy|glad) to|am happy to) (?:\\w+ )?(?:tell|send|give|find|look|share|show|put)\\b[^?]*\\bif (?:you (?:would )?(?:like|want|wish)|(?:that|it) (?:is|would be|helps|might be))\\b`,
);
/** "Would you want some information about people who help?" */
const offersSome = new RegExp(
  `\\b(?:would|do) you (?:like|want|need) (?:some|any|more|a few|a|the) (?:\\w+ )?(?:information|info|details|numbers?|leaflets?|links?|resources)\\b`,
);

/** Whether a sentence offers to tell of a service, and leaves it to the client, with or without the mark of a question. */
export const offersIfWanted = (sentence: string): boolean => offersIf.test(plain(sentence));

/**
 * What answers where a message offers a service, or to tell of one, and asks whether it is wanted: what the client says to
 * being told of something. Null where it offers none, or where the story has nothing for it.
 */
export function serviceOffered(
  sentence: string,
  message: string,
  { topics }: Pick<Scenario, "topics">,
): "may-share" | null {
  if (topics["may-share"] === undefined) return null;
  const asked = plain(sentence);
  if (offersIf.test(asked) || offersSome.test(asked)) return "may-share";
  if (offersToTell.test(asked) && sentence.includes("?")) return "may-share";
  const isShort = asked.split(" ").length <= wordsOfIt;
  return isShort && ifWanted.test(asked) && putBefore.test(plain(message)) ? "may-share" : null;
}
