import fc from "fast-check";
import { codePointLength, sliceSpan } from "../../../../app/domain/practice/span";
import type { Annotation } from "../../../../app/domain/review/annotation";
import type { JudgedReview } from "../../../../app/domain/review/adjudication/unit";
import { advice, context, idOf, missedCue, quoted, turnId, turns } from "../make-review";

/** A review of the short conversation in which every turn was in hand, unless told otherwise. */
export function judged(
  reviewId: string,
  annotations: readonly Annotation[],
  visited: readonly string[] = turns.map((turn) => turn.id),
): JudgedReview {
  return { reviewId, annotations, visitedTurnIds: new Set(visited) };
}

/** Words of a supporter turn by offsets, changed as asked. */
export function onWords(
  n: number,
  position: number,
  start: number,
  end: number,
  changes: Partial<Annotation> = {},
): Annotation {
  const text = turns[position]?.text ?? "";
  const span = { start, end: Math.min(end, codePointLength(text)) };
  const quote = sliceSpan(text, span);
  return advice(n, { turnId: turnId(position), span, quote, ...changes });
}

const cues = [quoted(0, "nobody would notice"), quoted(0, "whatever"), quoted(2, "can’t sleep")];

const anyMark = fc.oneof(
  fc
    .record({
      position: fc.constantFrom(1, 3, 5),
      start: fc.integer({ min: 0, max: 8 }),
      length: fc.integer({ min: 1, max: 12 }),
      tag: fc.constantFrom("advice_early", "minimise", "reflect_simple"),
      severity: fc.constantFrom(1, 2, 3),
    })
    .map(({ position, start, length, tag, severity }) => (n: number) => {
      const isStrength = context.tagByKey.get(tag)?.kind === "strength";
      const marked = { tag, severity: isStrength ? null : severity } as Partial<Annotation>;
      return onWords(n, position, start, start + length, marked);
    }),
  fc.record({ position: fc.constantFrom(3, 5), cue: fc.constantFrom(...cues) }).map(
    ({ position, cue }) =>
      (n: number) =>
        missedCue(n, { turnId: turnId(position), evidence: cue }),
  ),
);

/** Two to four reviews with up to six marks each; no annotation id stands twice. */
export const anyReviews: fc.Arbitrary<JudgedReview[]> = fc
  .array(
    fc.record({
      marks: fc.array(anyMark, { maxLength: 6 }),
      visited: fc.subarray(turns.map((turn) => turn.id)),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((reviews) => {
    let n = 0;
    return reviews.map(({ marks, visited }, index) =>
      judged(
        idOf("review", index + 1),
        marks.map((mark) => mark((n += 1))),
        visited,
      ),
    );
  });
