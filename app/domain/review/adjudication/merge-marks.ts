import { sliceSpan, type Span } from "../../practice/span";
import type { Annotation } from "../annotation";
import type { ReviewContext } from "../review-context";
import type { AdjudicationUnit } from "./unit";

/** The shortest stretch that takes in all spans. */
export function spanUnion(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/**
 * One mark made of all marks of a unit: their first tag, the words that any of them took in, the
 * gravest severity, and notes and better replies of all, each once. Null where the marks have
 * different tags: then one must be chosen or written.
 */
export function mergedMark(
  unit: AdjudicationUnit,
  id: string,
  context: Pick<ReviewContext, "turnById">,
): Annotation | null {
  const marks = unit.marks.map((mark) => mark.annotation);
  const [first] = marks;
  if (first === undefined || new Set(marks.map((mark) => mark.tag)).size > 1) return null;
  const spans = marks.flatMap((mark) => mark.span ?? []);
  const level =
    spans.length === marks.length ? "span" : first.level === "session" ? "session" : "turn";
  const severities = marks.flatMap((mark) => mark.severity ?? []);
  const merged: Annotation = {
    ...first,
    id,
    level,
    severity: severities.length > 0 ? (Math.max(...severities) as Annotation["severity"]) : null,
    confidence: null,
    note: each(marks.map((mark) => mark.note)),
    betterReply: each(marks.map((mark) => mark.betterReply)),
    evidence: mergedEvidence(marks, context),
  };
  return withSpan(merged, level === "span" ? spanUnion(spans) : null, context);
}

const each = (texts: readonly string[]) => [...new Set(texts.filter((t) => t !== ""))].join("\n\n");

/** The same mark on other words of its turn; null for none. */
export function withSpan(
  annotation: Annotation,
  span: Span | null,
  context: Pick<ReviewContext, "turnById">,
): Annotation {
  const text = context.turnById.get(annotation.turnId ?? "")?.text ?? "";
  return { ...annotation, span, quote: span && sliceSpan(text, span) };
}

function mergedEvidence(
  marks: readonly Annotation[],
  { turnById }: Pick<ReviewContext, "turnById">,
): Annotation["evidence"] {
  const given = marks.flatMap((mark) => mark.evidence ?? []);
  const [first] = given;
  const span = spanUnion(
    given.filter((each) => each.turnId === first?.turnId).map((each) => each.span),
  );
  if (first === undefined || span === null) return null;
  const text = turnById.get(first.turnId)?.text ?? "";
  return { turnId: first.turnId, span, quote: sliceSpan(text, span) };
}
