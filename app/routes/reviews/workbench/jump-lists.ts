import type { Annotation } from "~/domain/review/annotation";
import type { PlacedCue, ReviewContext } from "~/domain/review/review-context";

/** The positions that a key jumps to, in order, by what stands there. */
export function jumpLists(
  context: ReviewContext,
  annotations: ReadonlyMap<string, Annotation>,
  cues: readonly PlacedCue[],
  disagreements: readonly string[],
) {
  const places = (ids: Iterable<string | null>) => {
    const found = new Set<number>();
    for (const id of ids) {
      const at = id === null ? undefined : context.turnById.get(id)?.position;
      if (at !== undefined) found.add(at);
    }
    return [...found].sort((a, b) => a - b);
  };
  return {
    cues: places(cues.map((cue) => cue.turnId)),
    disagreements: places(disagreements),
    tagged: places([...annotations.values()].map((annotation) => annotation.turnId)),
  };
}
