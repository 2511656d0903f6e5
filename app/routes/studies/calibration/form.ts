import { z } from "zod";
import {
  mostGoldSessions,
  repeatIntervals,
  waveReasonSchema,
} from "~/domain/review/calibration/settings";

const shareOf = (name: string) =>
  z
    .string()
    .default("")
    .transform((text) => (text.trim() === "" ? null : Number(text)))
    .refine(
      (value) => value === null || (value >= 0 && value <= 1),
      `${name}: enter a number from 0 to 1, or leave it empty.`,
    );

const whole = (name: string, min: number, max: number) =>
  z.coerce
    .number(`${name}: enter a whole number from ${min} to ${max}.`)
    .int(`${name}: enter a whole number.`)
    .min(min, `${name}: at least ${min}.`)
    .max(max, `${name}: at most ${max}.`);

export const calibrationFormSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("settings"),
    on: z.boolean().default(false),
    sessionIds: z.array(z.uuid()).max(mostGoldSessions).default([]),
    required: whole("Sessions that count", 1, mostGoldSessions),
    kappa: shareOf("Least Cohen’s kappa"),
    f1: shareOf("Least F1"),
    tagFloor: shareOf("Least F1 of every tag"),
    fewestDecisions: whole("Decisions", 1, 100_000),
    repeatShare: whole("Share of repeats", 0, 100),
    repeatDays: whole("Days until a repeat", repeatIntervals.fewest, repeatIntervals.most),
  }),
  z.object({ intent: z.literal("wave"), personId: z.uuid(), reason: waveReasonSchema }),
  z.object({ intent: z.literal("make-repeats") }),
]);
