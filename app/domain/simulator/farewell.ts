import { stepBesideTheClose } from "./heard-at-the-close";
import { say, sayAside, sayOtherwise } from "./say";
import { answerWhereTold } from "./answer-all";
import { asksForAnAlly } from "./ally-asked";
import type { AsideKind } from "./aside-kind";
import type { Composing, Composition } from "./composition";
import { asksOfTheEnd, asksWhatStays } from "./leave-taking";
import { sayToStep } from "./step-reply";

/** What is asked at the door and answered there, beside how they go from here: whether anybody is with them, whether they talk again. */
const atTheDoor: readonly AsideKind[] = ["company", "safe", "talkAgain"];

/** Asked at the door, it asks whether they are safe. */
const asksIfAllRight =
  /\b(?:will (?:you|u) be|(?:are |r )?(?:you|u)(?: going to be| gonna be)|are (?:you|u)) (?:safe|ok|okay|all right|alright|fine)\b/i;

/**
 * A farewell. Where a thought of suicide was told, a last step towards safety is taken up before it; else how
 * they go from here, how tonight will be, who is there for them, or what stays with them, is answered where it is asked.
 */
export function sayFarewell(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario } = composing;
  const leaving = appraisal.questions.find(
    ({ topic, closed, sentence }) =>
      topic === "now" && !asksOfTheEnd.test(sentence) && (!closed || asksIfAllRight.test(sentence)),
  );
  const support = appraisal.questions.find(
    ({ sentence, topic, atTheClose }) =>
      atTheClose || asksForAnAlly(sentence) || topic === "tonight",
  );
  const asked = appraisal.questions.find(
    ({ closed, sentence }) => !closed && !asksOfTheEnd.test(sentence),
  );
  const isSafeAsked = asksIfAllRight.test(composing.exchange.message);
  const company = isSafeAsked ? "safe" : atTheDoor.find((kind) => appraisal.asides.includes(kind));
  const isAtEase = state.trust >= scenario.start.trust;
  const hasStep = stepBesideTheClose(composing.exchange.heard, appraisal.questions);
  if (support?.atTheClose && !hasStep) answerWhereTold(composing, support, out);
  else if (appraisal.safety && state.riskWaits !== null) sayToStep(composing, out);
  else if (company) sayAside(composing, company, out);
  else if (support) answerWhereTold(composing, support, out);
  else if (leaving && (isAtEase || leaving.closed)) answerWhereTold(composing, leaving, out);
  else if (isAtEase && appraisal.questions.some(({ sentence }) => asksWhatStays.test(sentence)))
    say(composing, "lighter", out);
  else if (asked) answerWhereTold(composing, asked, out);
  if (!say(composing, "farewell", out)) sayOtherwise(composing, "farewell", out);
  out.lines.forEach((line) => out.essential.add(line));
}
