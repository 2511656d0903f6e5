import { z } from "zod";
import { debriefNoteSchema } from "~/domain/practice/debrief";

/** The form as it was typed, to be shown again where it cannot be stored. */
export const typedSchema = z.object({
  wentWell: z.string().catch(""),
  note: z.string().catch(""),
});

export const debriefFormSchema = z.object({
  wentWell: z.enum(["1", "2", "3", "4", "5"], { error: "Choose one of the five." }).optional(),
  note: debriefNoteSchema.default(""),
  next: z.enum(["review", "later"]).default("review"),
});
