import { z } from "zod";
import { answerRequestSchema } from "~/domain/practice/answer-request";
import { sessionEvents } from "~/domain/practice/session-transition";
import { outgoingSchema, suggestionEventsSchema } from "~/domain/practice/message";

/** What is done with the session as a whole. */
export const sessionActSchema = z.enum([...sessionEvents, "leave"]);
export type SessionAct = z.infer<typeof sessionActSchema>;

const eventsField = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "Reload the page and send again." });
      return z.NEVER;
    }
  })
  .pipe(suggestionEventsSchema)
  .default([]);

/** What a browser without scripts sends: a message, or the wish for the missing answer. */
export const practiceFormSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("send"),
    id: outgoingSchema.shape.id,
    text: outgoingSchema.shape.text,
    events: eventsField,
  }),
  z.object({
    intent: z.literal("answer"),
    goOn: z.literal("yes").optional(),
    withEmbedded: z.literal("yes").optional(),
  }),
]);

/** The choices of an answer form, as the service takes them. */
export function answerChoice(form: { goOn?: "yes"; withEmbedded?: "yes" }) {
  return answerRequestSchema.parse({
    goOn: form.goOn === "yes",
    withEmbedded: form.withEmbedded === "yes",
  });
}
