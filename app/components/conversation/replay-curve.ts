import type { EmotionDistribution, ReadingSource } from "~/domain/emotion/reading";
import type { Annotation } from "~/domain/review/annotation";
import type { Tag } from "~/domain/review/codebook";
import type { CurvePoint } from "../charts/emotion-curve";

/** Who made a curve, in words. */
export const curveSources: Record<ReadingSource, string> = {
  simulator: "Made by the simulation",
  claude: "Read by a language model",
  "text-model": "Estimated from text",
  expert: "Read by an expert",
};

export interface ReadPoint {
  position: number;
  valence: number;
  arousal: number;
  distribution: EmotionDistribution;
}

/** The points of a curve with the tags at each or at the answers that follow it. */
export function curvePoints(
  points: readonly ReadPoint[],
  annotations: Iterable<Annotation>,
  tagByKey: ReadonlyMap<string, Tag>,
  positionById: ReadonlyMap<string, number>,
): CurvePoint[] {
  const made = points.map(({ position, valence, arousal, distribution }) => ({
    position,
    reading: { valence, arousal, distribution },
    marks: [] as { kind: "issue" | "strength"; label: string }[],
  }));
  const pointUnder: (typeof made)[number][] = [];
  made.forEach((point, index) => {
    const next =
      made[index + 1]?.position ?? Math.max(point.position, ...positionById.values()) + 1;
    for (let at = point.position; at < next; at += 1) pointUnder[at] = point;
  });
  for (const annotation of annotations) {
    const at = annotation.turnId === null ? undefined : positionById.get(annotation.turnId);
    if (at === undefined) continue;
    const tag = tagByKey.get(annotation.tag);
    pointUnder[at]?.marks.push({ kind: tag?.kind ?? "issue", label: tag?.label ?? annotation.tag });
  }
  return made;
}
