import { plain } from "../practice/hearing/plain";
import type { AsideKind } from "./aside-kind";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";
import { topicsLately } from "./told-lately";

/** Whether something helped, of which it is not said that it is the talk. */
const whetherItHelped =
  /\b(?:(did|has|have|had)|does|do|is) (?:it|that|any of (?:it|that)|they|those)(?: \w+){0,2}? (?:help|helps|helped|helping|work|worked|working|any (?:good|help|use)|make (?:it|things|any|a) (?:better|easier|difference))\b(?!.*\b(?:talk|talking|chat|chatting|writing|me|this)\b)/;

const ofHelp: ReadonlySet<string> = new Set([
  "helps",
  "tried",
  "professional",
  "next-step",
  "sleep",
]);

/**
 * "Did it help?" asks of what the client just told that they do or tried, and not of the talk: by the topics told
 * lately. Nothing is said beside an answer that tells of it anyway.
 */
export function withWhatHelped(
  asides: readonly AsideKind[],
  message: string,
  questions: readonly AskedQuestion[],
  told: { state: SimulatorState; scenario: Scenario },
): readonly AsideKind[] {
  const asked = whetherItHelped.exec(plain(message));
  if (asked === null || !asides.includes("helping")) return asides;
  if (questions.some(({ topic }) => topic === "helps" || topic === "tried"))
    return asides.filter((kind) => kind !== "helping");
  const lately = topicsLately(told);
  const isPast = asked[1] !== undefined;
  if (!isPast && !lately.some((topic) => ofHelp.has(topic))) return asides;
  const kind = lately.includes("helps") ? "helpsAWhile" : "helpedLittle";
  return asides.map((one) => (one === "helping" ? kind : one));
}
