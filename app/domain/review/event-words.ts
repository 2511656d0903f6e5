import { turnNumber } from "../practice/turn";
import type { Act, ReviewEvent } from "./act";
import type { Annotation, AnnotationPatch } from "./annotation";
import type { ReviewContext } from "./review-context";

const fieldWords: Record<keyof AnnotationPatch, string> = {
  tag: "tag",
  level: "level",
  turnId: "turn",
  span: "words",
  quote: "words",
  evidence: "evidence",
  severity: "severity",
  confidence: "confidence",
  note: "note",
  betterReply: "better reply",
};

/** What an event did, in a few words; `before` is the annotation as the event found it. */
export function eventWords(
  event: ReviewEvent,
  before: Annotation | undefined,
  context: ReviewContext,
): string {
  const words = actWords(event.act, before, context);
  if (event.undoes !== null) return `Undo: ${words}`;
  return event.redoes !== null ? `Redo: ${words}` : words;
}

/** What an act does, in the same words. */
export function actWords(act: Act, before: Annotation | undefined, context: ReviewContext): string {
  const at = (turnId: string | null) => {
    const turn = turnId === null ? undefined : context.turnById.get(turnId);
    return turn ? `turn ${turnNumber(turn.position)}` : "the session";
  };
  const named = (annotation: Annotation | undefined) =>
    annotation
      ? `${context.tagByKey.get(annotation.tag)?.label ?? annotation.tag} on ${at(annotation.turnId)}`
      : "a tag";
  switch (act.type) {
    case "annotation-added":
      return `${named(act.annotation)} put on`;
    case "annotation-changed":
      return `${named(before)}: ${changes(act.patch)}`;
    case "annotation-removed":
      return `${named(before)} removed`;
    case "rating-set": {
      const scale = context.scaleByKey.get(act.scale)?.label ?? act.scale;
      if (act.rating === null) return `${scale} cleared`;
      return `${scale} rated ${act.rating.value ?? "not applicable"}`;
    }
    case "turn-visited":
      return `${at(act.turnId)} in hand`.replace(/^t/, "T");
    case "suggestion-judged":
      return `A suggestion judged: ${act.judgement ?? "taken back"}`;
    case "best-reply-chosen":
      return `Best reply after ${at(act.turnId)} ${act.choice ? "chosen" : "taken back"}`;
    case "reading-set":
      return `Reading of ${at(act.turnId)} ${act.reading ? "given" : "skipped"}`;
    case "review-locked":
      return "First judgement locked";
    case "review-submitted":
      return "Review submitted";
    case "review-handed-back":
      return "Review handed back";
  }
}

function changes(patch: AnnotationPatch): string {
  const fields = Object.keys(patch) as (keyof AnnotationPatch)[];
  const short = fields.map((field) => {
    const value = patch[field];
    const isShort = typeof value === "number" || field === "confidence";
    if (!isShort) return fieldWords[field];
    return `${fieldWords[field]} ${typeof value === "object" ? "not said" : value}`;
  });
  return `${[...new Set(short)].join(", ")} changed`;
}
