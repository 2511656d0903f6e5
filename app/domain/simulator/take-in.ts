import { stepBesideTheClose } from "./heard-at-the-close";
import { say, sayAside } from "./say";
import { isSlip } from "./appraisal";
import { reflects } from "./reflects";
import type { AsideKind } from "./aside-kind";
import type { Composing, Composition } from "./composition";
import { leadKind } from "./lead";
import { sayRebuff } from "./rebuff";
import { mayRemark } from "./remark";
import type { ReplyKind } from "./reply-kind";
import { soothes } from "./soothes";
import { sayToStep } from "./step-reply";

/** Remarks that are answered beside, in the order in which they are looked for. */
const remarks: readonly AsideKind[] = [
  "silence",
  "unclear",
  "foreign",
  "away",
  "lost",
  "back",
  "interrupted",
  "rephrases",
  "noApology",
  "unhurried",
  "laughed",
  "greetedAgain",
  "thanked",
  "nodded",
];
/** Leads that give way to a remark, since the remark says more exactly what the supporter did. */
const givesWay: ReadonlySet<ReplyKind | null> = new Set<ReplyKind | null>([
  null,
  "stock",
  "partly",
  "doubt",
  "selfTalk",
  "informed",
  "affirmed",
]);

/** Asked of these, a client says yes or no before all else: what stands before it would be read as the answer. */
const wantsYesOrNo: ReadonlySet<AsideKind> = new Set<AsideKind>(["safe", "unharmed", "company"]);

const asksYesOrNo = ({ appraisal }: Composing) =>
  appraisal.riskAsked || appraisal.asides.some((kind) => wantsYesOrNo.has(kind));

const thanks =
  /^(?:(?:ok|okay|oh|alright|right)[,.]? )*(?:thank(?:s| you)|(?:i['’]?m|i am) (?:so |really )?glad (?:that )?you (?:told|said|answered|shared))\b/i;

/** Thanks, right after a question about risk was answered, with nothing given back beside them: they are for that answer. */
export function thanksForTheAnswer({
  appraisal,
  state,
  exchange,
}: Pick<Composing, "appraisal" | "state" | "exchange">): boolean {
  const isThanks = appraisal.asides.includes("thanked") || thanks.test(exchange.message);
  return (
    state.riskAnswer !== null &&
    appraisal.questions.length === 0 &&
    !appraisal.safety &&
    !isSlip(appraisal) &&
    !exchange.heard.sentences.some(reflects) &&
    isThanks
  );
}

/** The remark that is answered before anything else; null where there is none, or it was no news. */
function remarkIn(composing: Composing, lead: ReplyKind | null): AsideKind | null {
  const { appraisal, state } = composing;
  if (appraisal.hurt !== null) return appraisal.asides.includes("insulted") ? "insulted" : null;
  if (appraisal.interruption !== null) return appraisal.interruption;
  if (thanksForTheAnswer(composing)) return "thanked";
  if (!givesWay.has(lead) || appraisal.met.length > 0 || appraisal.questions.length > 0)
    return null;
  const found = remarks.find((kind) => appraisal.asides.includes(kind)) ?? null;
  const waits = appraisal.missed.length > 0;
  const gives = composing.exchange.heard.sentences.some(reflects);
  if (found === "unhurried" && appraisal.attempted && gives) return null;
  if (found === "nodded" && (waits || state.counters.missedRun > 1)) return null;
  return found;
}

/** How the client takes what was said, before anything else. */
export function takeIn(composing: Composing, out: Composition): void {
  const lead = leadKind(composing);
  if (givesWay.has(lead) && asksYesOrNo(composing)) return;
  const remark = lead === "greeted" ? null : remarkIn(composing, lead);
  if (remark !== null && sayAside(composing, remark, out)) return;
  if (lead === null && soothes(composing) && mayRemark(composing.state, "soothed")) {
    sayAside(composing, "soothed", out);
    return;
  }
  if (lead === null || sayRebuff(composing, lead, out)) return;
  if (lead === "safety") {
    const { questions } = composing.appraisal;
    const isAsked = questions.some(({ atTheClose }) => atTheClose);
    if (!isAsked || stepBesideTheClose(composing.exchange.heard, questions))
      sayToStep(composing, out);
  } else say(composing, lead, out);
}
