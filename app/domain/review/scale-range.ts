import { z } from "zod";

/** From where to where a scale goes, and in which steps; `step` null is any value between. */
export const scaleRangeSchema = z
  .strictObject({
    min: z.number(),
    max: z.number(),
    step: z.number().positive().nullable(),
  })
  .refine(({ min, max }) => min <= max, { path: ["max"], message: "The end is before the start." });
export type ScaleRange = z.infer<typeof scaleRangeSchema>;

/** The range of a scale that names none. */
export const firstRange: ScaleRange = { min: 1, max: 5, step: 1 };

/** The range of a scale. */
export function rangeOf({ range }: { range?: ScaleRange | undefined }): ScaleRange {
  return range ?? firstRange;
}

/** Scales with more steps than this are taken as continuous: nobody picks from a longer list. */
const mostSteps = 201;

/** Numbers as they are written: what binary fractions add in the last places is taken away. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Every value of a scale from its least to its greatest; null where it is continuous. */
export function stepsOf({ min, max, step }: ScaleRange): number[] | null {
  if (step === null) return null;
  const count = Math.round((max - min) / step) + 1;
  if (count > mostSteps) return null;
  return Array.from({ length: count }, (_, n) => tidy(min + n * step));
}

/** Whether a number is one of a scale's values. */
export function isOnScale(value: number, range: ScaleRange): boolean {
  if (!(value >= range.min && value <= range.max)) return false;
  if (range.step === null) return true;
  const steps = (value - range.min) / range.step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** The least range that holds some values: in whole or half steps where all of them fit, else continuous. */
export function rangeHolding(values: Iterable<number>): ScaleRange {
  let [min, max] = [Infinity, -Infinity];
  let step: 1 | 0.5 | null = 1;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (step === 1 && !Number.isInteger(value)) step = 0.5;
    if (step === 0.5 && !Number.isInteger(value * 2)) step = null;
  }
  return min <= max ? { min, max, step } : firstRange;
}

/** A range in words: "1 to 5", "0 to 1 in steps of 0.5", "0 to 100, any value between". */
export function rangeWords({ min, max, step }: ScaleRange): string {
  const ends = `${min} to ${max}`;
  if (step === null) return `${ends}, any value between`;
  return step === 1 ? ends : `${ends} in steps of ${step}`;
}

/** The value that an anchor stands at: 1 is the least, 5 the greatest, 3 half way. */
export function anchorValue({ min, max }: ScaleRange, place: 1 | 3 | 5): number {
  return place === 1 ? min : place === 5 ? max : tidy((min + max) / 2);
}
