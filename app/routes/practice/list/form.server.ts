import { z } from "zod";

/** What the start of a session asks for. `stay` is set by a page that will fetch the opening itself. */
export const startFormSchema = z.object({
  id: z.uuidv7("Reload the page and start again."),
  scenarioVersionId: z.uuid("Reload the page and start again."),
  studyId: z.uuid("Choose where you practise.").optional(),
  acknowledged: z.literal("yes").optional(),
  live: z.literal("yes").optional(),
});
