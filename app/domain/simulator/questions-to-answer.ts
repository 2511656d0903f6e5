import { plain } from "../practice/hearing/plain";
import { turnsToClient } from "../practice/hearing/risk";
import { closes } from "../practice/hearing/warmth";
import { askedAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { asideHeard } from "./beside";
import { questionsIn } from "./question";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";

/** "About him, or about you?" belongs to the question before it. */
const ofWhat =
  /^(?:or |and )?(?:about|of|like) (?:\S+ ){0,2}?\S+(?:,? or (?:about |of )?(?:\S+ ){0,2}?\S+)?$/i;

/** "I have to go soon, how are you feeling now?" */
const asksBehind =
  /[,;:–-] *(?:(?:but|and|so) )?(?:how|what|who|where|why) [^,;]*\?|[,;:–-] *(?:but|and|so) (?:how|what|who|where|why)\b/i;

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
  return questionsIn(message, scenario, before, about).filter(({ sentence }) => {
    const read = plain(sentence);
    if (closes(read) && !asksBehind.test(sentence)) return false;
    if (isFrightening && (ofWhat.test(sentence) || turnsToClient(read))) return false;
    const beside = asideHeard(sentence, scenario, before);
    return beside === null || !askedAsides.has(beside);
  });
}
