import { plain } from "../practice/hearing/plain";
import type { Scenario } from "./scenario";

const services =
  "(?:groups?|services?|organi[sz]ations?|charit(?:y|ies)|schemes?|programmes?|programs?|cent(?:re|er)s?|care|courses?|class(?:es)?|clubs?|websites?|sites?|apps?|leaflets?|support|unions?|numbers?|links?|information|info|details|resources|places|people|counsell?ing|grants?|funds?)";

/** A service or where to find one, put before the client: "there's a carers' group", "I could look up an organisation". */
const putBefore = new RegExp(
  `\\bthere (?:is|are) (?:(?:also|often|usually|always) )?(?:an?|this|some|these|one|something called)\\b[^?.]*\\b${services}\\b|\\bi (?:could|can|know of|know|would be happy to|am happy to)\\b[^?.]*\\b${services}\\b|\\bi think there (?:is|are|might be)\\b[^?.]*\\b${services}\\b`,
);

/** "Would you want that?" */
const ifWanted =
  /^(?:(?:and|so|but|okay),? )*(?:(?:would|do|does|is|are|could|might) (?:(?:you|that|it|this) )?(?:\w+ )?(?:(?:be )?(?:something|anything|of interest|interested|useful|helpful|any (?:use|good|help)|okay|all right|alright|up for|open to|willing)|want|like|fancy|help|appeal|sound|suit)\b|interested\b|(?:how|what) (?:does|would) (?:that|it|this) (?:sound|be)\b|what do you (?:think|say)\b)(?!.*\b(?:who|where|when|why)\b)/;
/** Longest question for whether it is wanted, in words: what is longer asks for something by itself. Design choice. */
const wordsOfIt = 9;

/** "Would you like me to tell you more about it?", "want me to find the link?" */
const offersToTell = new RegExp(
  `\\b(?:would|do|shall|should|can|could|may)?(?: ?you)? ?(?:want|like|mind if|okay if|i)\\b(?: (?:me to|i))? (?:tell|told|send|sent|give|gave|find|found|look(?:ed)? (?:up|for|into)|share|shared|show|showed|get|got|put)\\b[^?]*\\b(?:more (?:about|on)|${services}|in touch with)\\b`,
);

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
  if (offersToTell.test(asked) && sentence.includes("?")) return "may-share";
  const isShort = asked.split(" ").length <= wordsOfIt;
  return isShort && ifWanted.test(asked) && putBefore.test(plain(message)) ? "may-share" : null;
}
