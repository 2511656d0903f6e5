import type { Heard, Move } from "../practice/hearing/move";
import type { Composing } from "./composition";

/** What a sentence brings in beside its warmth. */
const brings: ReadonlySet<Move> = new Set<Move>([
  "advice",
  "advice-with-permission",
  "reassurance",
  "self-disclosure",
  "minimising",
  "confrontation",
]);

/** "You can see no way out.": nobody takes that in as a kindness. */
const seesNoWayOut = /\b(?:no|any) (?:way out|point|hope)\b|\bgive up\b|\bhopeless\b/i;

/** Whether all sentences of a message call what the client feels fitting, and bring nothing in beside that. */
export const onlyValidates = ({ sentences }: Heard): boolean =>
  sentences.length > 0 &&
  sentences.every(
    ({ moves }) => moves.includes("validation") && !moves.some((move) => brings.has(move)),
  );

/**
 * Whether a message does no more than say that what the client bears is hard, or only human: it asks nothing, brings nothing of its
 * own in, and speaks of nothing that was shown. Somebody takes that in before they go on.
 */
export function soothes({ appraisal }: Pick<Composing, "appraisal">): boolean {
  const { questions, hurt, advice, met, gaveBack, stayedWith, ofRisk, repair, stock, heard } =
    appraisal;
  if (questions.length > 0 || hurt !== null || advice !== null || ofRisk || repair) return false;
  if (heard.sentences.some(({ text }) => seesNoWayOut.test(text))) return false;
  if (met.length > 0 || stayedWith || gaveBack !== null) return false;
  return appraisal.sympathy || (!stock && onlyValidates(heard));
}
