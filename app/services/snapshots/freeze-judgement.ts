import type { FrozenMark } from "~/domain/exchange/snapshot/frozen-study";
import type { Annotation } from "~/domain/review/annotation";

/** Session and position of each turn, by its id. */
export type Places = ReadonlyMap<string, { session: string; position: number }>;

function freezeMark(annotation: Annotation, places: Places): FrozenMark {
  const { tag, level, turnId, span, evidence, severity, confidence } = annotation;
  const cue = evidence && places.get(evidence.turnId);
  return {
    ...{ tag, level, span, severity, confidence },
    position: turnId === null ? null : (places.get(turnId)?.position ?? null),
    evidence: evidence && cue ? { position: cue.position, ...evidence.span } : null,
  };
}

const inOrder = (a: FrozenMark, b: FrozenMark) =>
  (a.position ?? -1) - (b.position ?? -1) ||
  a.tag.localeCompare(b.tag, "en") ||
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  (a.span?.end ?? -1) - (b.span?.end ?? -1);

/** The marks of a judgement without ids and words, in their order in the session. */
export function freezeMarks(annotations: readonly Annotation[], places: Places): FrozenMark[] {
  return annotations.map((annotation) => freezeMark(annotation, places)).sort(inOrder);
}

/** The positions of the turns that a judgement had in hand, in order. */
export function freezeVisits(turnIds: Iterable<string>, places: Places): number[] {
  return [...turnIds].flatMap((id) => places.get(id)?.position ?? []).sort((a, b) => a - b);
}
