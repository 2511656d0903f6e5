import type { TurnMarks } from "~/components/conversation/annotation-marks";
import { turnNumber } from "~/domain/practice/turn";
import type { AdjudicationUnit } from "~/domain/review/adjudication/unit";
import type { ReviewContext } from "~/domain/review/review-context";

/** Every reviewer's marks at their turns, each under its letter; the unit in hand stands out. */
export function deskMarks(
  units: readonly AdjudicationUnit[],
  inHand: AdjudicationUnit | null,
  context: ReviewContext,
): Map<string, TurnMarks> {
  const byTurn = new Map<string, TurnMarks>();
  const at = (turnId: string) => {
    const found = byTurn.get(turnId) ?? { marks: [], tags: [] };
    byTurn.set(turnId, found);
    return found;
  };
  for (const unit of units)
    for (const { reviewId: letter, annotation } of unit.marks) {
      const { id, turnId, span, evidence, severity } = annotation;
      const tag = context.tagByKey.get(annotation.tag);
      const tone = tag?.kind ?? "issue";
      const open = unit.id === inHand?.id;
      if (evidence) at(evidence.turnId).marks.push({ kind: "cue", id, open, ...evidence.span });
      if (turnId === null) continue;
      if (span) at(turnId).marks.push({ kind: tone, id, open, ...span });
      const cue = evidence && context.turnById.get(evidence.turnId)?.position;
      const detail = [severity, typeof cue === "number" ? `answers turn ${turnNumber(cue)}` : null];
      at(turnId).tags.push({
        id,
        tone,
        label: `${letter}: ${tag?.label ?? annotation.tag}`,
        detail: detail.filter((part) => part !== null).join(", ") || undefined,
        selected: open,
      });
    }
  return byTurn;
}
