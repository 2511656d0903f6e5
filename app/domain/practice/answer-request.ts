import { z } from "zod";

/** What a page says when it asks for the client's missing answer. */
export const answerRequestSchema = z.strictObject({
  /** Help was shown after own words of distress, and the person chose to go on. */
  goOn: z.boolean().default(false),
  /** This answer shall be the embedded client's, where the session's own engine failed. */
  withEmbedded: z.boolean().default(false),
});
export type AnswerRequest = z.infer<typeof answerRequestSchema>;
