import { z } from "zod";
import { identifierSchema } from "~/domain/simulator/scenario";
import { storableText } from "~/domain/practice/storable-text";

/** Acts of a scenario's page. */
export const actSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("copy"),
    title: z
      .string({ error: "Give the copy a title." })
      .trim()
      .min(1, "Give the copy a title.")
      .max(120, "Use at most 120 characters.")
      .pipe(storableText),
    key: z
      .string({ error: "Give the copy a short name for its address." })
      .trim()
      .max(60, "Use at most 60 characters.")
      .pipe(identifierSchema),
  }),
  z.object({ intent: z.literal("draft") }),
  z.object({ intent: z.literal("publish"), revision: z.coerce.number().int().min(0) }),
  z.object({ intent: z.literal("retire") }),
  z.object({ intent: z.literal("offer") }),
  z.object({ intent: z.literal("discard") }),
]);
export type ScenarioAct = z.infer<typeof actSchema>;
