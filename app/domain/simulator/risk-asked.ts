import type { HeardSentence } from "../practice/hearing/move";
import { asksForMethod } from "../practice/hearing/method-asked";
import { plain } from "../practice/hearing/plain";
import { asksOnlyOfOthers } from "../practice/hearing/harm-to-others";
import { asksIfSafeThere, namesRisk } from "../practice/hearing/risk";
import { carefulAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { asksForAPromise } from "./care-asked";
import { questionsOf } from "./asked-part";
import { askedAtTheClose } from "./asked-at-the-close";
import { asks } from "./asks";
import type { AskedQuestion } from "./question";
import { riskFollowUp } from "./risk-follow-up";
import { asksWhatKeeps } from "./safety-matter";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

type Waiting = Pick<SimulatorState, "riskWaits">;

/**
 * Whether risk is what the talk may be about: a thought was told, or asked about where there may be one, or denied just
 * now.
 */
export function mayBeAtRisk(
  {
    riskWaits,
    riskAnswer,
    counters,
  }: Pick<SimulatorState, "riskWaits" | "riskAnswer" | "counters">,
  { riskOptIn }: Scenario,
): boolean {
  return riskWaits !== null || riskAnswer === "denied" || (riskOptIn && counters.riskAsked > 0);
}

/**
 * Whether a sentence asks about risk: by itself, or as what follows where the client may be `atRisk`. What
 * keeps them alive is a question of its own once a thought of suicide was told; and while that is what the
 * talk is about, "are you safe at home tonight?" is no question about others.
 */
export function asksOfRisk(
  { text, moves }: HeardSentence,
  { riskWaits, riskAnswer }: Waiting & Pick<SimulatorState, "riskAnswer">,
  atRisk: boolean,
): boolean {
  if (asksForMethod(plain(text), null) && namesRisk(plain(text))) return true;
  if (!asks.test(text) || asksForAPromise(plain(text))) return false;
  if (asksOnlyOfOthers(text) || askedAtTheClose(text) !== null) return false;
  const about = riskWaits !== null && riskWaits > 0;
  if (!about && asksIfSafeThere(plain(text)) && !moves.includes("risk-question")) return false;
  const follows = (part: string) => riskFollowUp(part, about, riskAnswer !== null) !== null;
  if (riskWaits !== null && asksWhatKeeps(text))
    return questionsOf(text).some((part) => !asksWhatKeeps(part) && follows(part));
  if (moves.includes("risk-question")) return true;
  return atRisk && follows(text);
}

/** What keeps them, how tonight will be, and who is there, once a thought of suicide was told. */
export function asksWhatBearsOnIt(
  questions: readonly AskedQuestion[],
  asides: readonly AsideKind[],
  { riskWaits, riskAnswer }: Waiting & Pick<SimulatorState, "riskAnswer">,
): boolean {
  const isCareful = asides.some((kind) => carefulAsides.has(kind));
  if (riskAnswer === "denied") return isCareful || questions.some(({ matter }) => matter !== null);
  return (
    riskWaits !== null &&
    (isCareful ||
      asides.includes("company") ||
      asides.includes("safe") ||
      questions.some(
        ({ topic, person, matter, atTheClose }) =>
          topic === "tonight" ||
          (atTheClose && topic !== "after-here" && topic !== "this-week") ||
          person?.aspect === "would" ||
          matter !== null,
      ))
  );
}
