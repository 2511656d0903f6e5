import { z } from "zod";
import { storableText } from "../../practice/storable-text";

/** Days between a submitted review and its hidden repeat. */
export const repeatIntervals = { fewest: 1, most: 365 } as const;
/** Gold sessions that a study may name. */
export const mostGoldSessions = 40;

const share = z.number().min(0).max(1);

/** What a study asks of an expert before its sessions open, and how often they judge one again. */
export const calibrationSettingsSchema = z.strictObject({
  /** Live sessions stay closed to a new expert until they have passed. */
  on: z.boolean(),
  /** The gold sessions, in the order in which they are given. */
  sessionIds: z.array(z.uuid()).max(mostGoldSessions),
  /** How many of the latest submitted sessions are pooled for the threshold. */
  required: z.number().int().min(1).max(mostGoldSessions),
  /** The least pooled Cohen's kappa; null where it is not asked for. */
  kappa: share.nullable(),
  /** The least pooled F1; null where it is not asked for. */
  f1: share.nullable(),
  /** The least F1 of every tag that gold or the expert used; null where it is not asked for. */
  tagFloor: share.nullable(),
  /** With fewer pooled decisions nothing is passed yet. */
  fewestDecisions: z.number().int().min(1).max(100_000),
  /** The share of submitted reviews, in percent, that come again unrecognised. */
  repeatShare: z.number().int().min(0).max(100),
  repeatDays: z.number().int().min(repeatIntervals.fewest).max(repeatIntervals.most),
});
export type CalibrationSettings = z.infer<typeof calibrationSettingsSchema>;

/** A study that has set nothing. */
export const defaultCalibration: CalibrationSettings = {
  on: false,
  sessionIds: [],
  required: 2,
  kappa: 0.6,
  f1: null,
  tagFloor: null,
  fewestDecisions: 100,
  repeatShare: 0,
  repeatDays: 28,
};

/** Settings as they are kept in a JSON column. */
export const storedCalibrationSchema = z.strictObject({
  v: z.literal(1),
  settings: calibrationSettingsSchema,
});
export type StoredCalibration = z.infer<typeof storedCalibrationSchema>;

/** What in these settings does not fit together, in words; null where all does. */
export function settingsProblem(settings: CalibrationSettings): string | null {
  const { on, sessionIds, required, kappa, f1 } = settings;
  if (!on) return null;
  if (sessionIds.length < required)
    return `${required} sessions are asked for, but only ${sessionIds.length} are chosen.`;
  if (kappa === null && f1 === null) return "Set a threshold for kappa, for F1, or for both.";
  return null;
}

/** How somebody came to be let into a study's live sessions. */
export const passKinds = ["passed", "waved"] as const;
export type PassKind = (typeof passKinds)[number];

/** Why a lead lets somebody in without the threshold. */
export const waveReasonSchema = storableText
  .transform((text) => text.trim())
  .pipe(z.string().min(3, "Say why, in a few words.").max(500, "At most 500 characters."));
