import { z } from "zod";
import { notificationKinds } from "~/domain/notification/notification";
import { webhookUrlSchema } from "~/domain/notification/webhook";

export const webhookFormSchema = z.object({
  url: z.string().trim().pipe(webhookUrlSchema),
  isOn: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
  newSecret: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
  events: z.array(z.enum(notificationKinds)).min(1, "Choose at least one event."),
});
