import { z } from "zod";
import { modelReviewers } from "~/domain/review/model-reviewer/reviewer";

/** Starts a model's review of chosen sessions, or of all that lack one. */
export const startSchema = z
  .object({
    jobId: z.uuidv7(),
    reviewer: z.enum(modelReviewers, { error: "Choose a reviewer." }),
    which: z.enum(["lacking", "chosen"], { error: "Choose which sessions." }),
    sessionIds: z.array(z.uuid()).max(200).default([]),
  })
  .refine(({ which, sessionIds }) => which === "lacking" || sessionIds.length > 0, {
    path: ["sessionIds"],
    message: "Choose at least one session.",
  });
