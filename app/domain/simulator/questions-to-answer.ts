import { plain } from "../practice/hearing/plain";
import { turnsToClient } from "../practice/hearing/risk";
import { closes } from "../practice/hearing/warmth";
import { askedAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { asideHeard } from "./beside";
import { dayNames, figureWords, monthNames, seasonNames } from "./calendar-words";
import { specificStems } from "./lexeme";
import { questionsIn } from "./question";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";

/** "May I ask about the rest of the family?", before a question for brothers and sisters. */
const leadsToSiblings =
  /\b(?:ask|tell me)(?: you)? about (?:the (?:rest of (?:the|your) )?|your )family\W*$/i;

/** "Can we start over?" asks for leave, and for nothing of the story. */
const startsAgain =
  /\b(?:can|could|may|might|shall|should|let|would it be \w+ if) (?:we|i|us|me) (?:just |please |both )*(?:start|begin|try)(?:ed)? (?:over|again|afresh|anew|once more|from (?:the (?:start|beginning|top)|scratch))\W*$/i;

/** "About him, or about you?" belongs to the question before it. */
const ofWhat =
  /^(?:or |and )?(?:about|of|like) (?:\S+ ){0,2}?\S+(?:,? or (?:about |of )?(?:\S+ ){0,2}?\S+)?$/i;

/** "I have to go soon, how are you feeling now?" */
const asksBehind =
  /[,;:–-] *(?:(?:but|and|so) )?(?:how|what|who|where|why)(?:['’]?s)? [^,;]*\?|[,;:–-] *(?:but|and|so) (?:how|what|who|where|why)(?:['’]?s)?\b/i;

const begins =
  /^(?:(?:and|so|but|oh|okay|then),? )*(?:what|who|whom|whose|how|where|when|why|which|do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|may|any)\b/i;

/** "Anyone would", with no mark of a question: it is said of what anybody would feel. */
const sharedByAll =
  /^any(?:one|body) (?:else )?would(?: (?:feel|be|have been|think|react)(?: \w+){0,3})?[.! ]*$/i;

/** A figure or a time is given back to be confirmed. */
const timed = new RegExp(
  `\\d|\\b(?:${[figureWords, dayNames, monthNames, seasonNames].join("|")})\\b`,
  "i",
);

/** "She marked your whiteboard?", before another question: words of the client's said back in wonder, which want no answer of their own. */
function isEcho(sentence: string, clientMessage: string): boolean {
  const parts = specificStems(sentence);
  const said = new Set(specificStems(clientMessage));
  const isSaidBack = parts.length > 0 && parts.every((part) => said.has(part));
  if (timed.test(sentence)) return false;
  return isSaidBack && sentence.includes("?") && !begins.test(sentence);
}

/** "Is that ok with you?" */
const isFine =
  /^(?:(?:and|so|but),? )*(?:is|would|does|are you) (?:that|this|it|you)?(?: be| sound| work| feel)? ?(?:okay|all right|alright|fine|good|clear|work)\b(?: (?:with|for|by|to) (?:you|that|this))?\W*$/;

/**
 * The questions of a message that want an answer: neither a goodbye in the form of one nor what is answered beside the
 * story. `asides` are those of the message; `before` as for `personAsked`, `about` as `aboutRisk` says.
 */
export function questionsToAnswer(
  message: string,
  asides: readonly AsideKind[],
  scenario: Scenario,
  before: readonly string[],
  about: boolean | null,
): AskedQuestion[] {
  const isFrightening = asides.includes("frightened");
  const clientMessage = before[1] ?? "";
  return questionsIn(message, scenario, before, about).filter(({ sentence, topic }, at, all) => {
    const read = plain(sentence);
    if (at < all.length - 1 && isEcho(sentence, clientMessage)) return false;
    if (sharedByAll.test(sentence.trim())) return false;
    if (closes(read) && !asksBehind.test(sentence)) return false;
    if (isFrightening && (ofWhat.test(sentence) || turnsToClient(read))) return false;
    if (startsAgain.test(sentence)) return false;
    if (isFine.test(read) && asides.includes("confidential")) return false;
    if (topic === "how-it-sits" && asides.includes("doTogether")) return false;
    if (topic === "family" && asides.includes("siblings") && leadsToSiblings.test(sentence))
      return false;
    const beside = asideHeard(sentence, scenario, before);
    const isOfRisk = about !== null && beside === "doTogether";
    return beside === null || isOfRisk || !askedAsides.has(beside);
  });
}
