import { z } from "zod";
import { debriefNoteSchema } from "~/domain/practice/debrief";

export const debriefFormSchema = z.object({
  wentWell: z.enum(["1", "2", "3", "4", "5"], { error: "Choose one of the five." }).optional(),
  note: debriefNoteSchema.default(""),
  next: z.enum(["review", "later"]).default("review"),
});
