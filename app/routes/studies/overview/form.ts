import { z } from "zod";

const due = z.iso
  .date("Enter a date such as 2026-11-30.")
  .transform((day) => new Date(`${day}T23:59:59Z`))
  .nullable()
  .default(null);

export const assignSchema = z.object({
  intent: z.literal("assign"),
  sessionIds: z.array(z.uuid()).min(1, "Choose at least one session.").max(200),
  reviewerIds: z.array(z.uuid()).min(1, "Choose at least one expert.").max(50),
  dueAt: due,
});

export const addMemberSchema = z.object({
  intent: z.literal("add-member"),
  personId: z.uuid("Choose somebody."),
  role: z.enum(["peer", "expert"]),
  armId: z.uuid("Choose an arm.").nullable().default(null),
});

export const releaseSchema = z.object({
  intent: z.enum(["release", "withdraw-release"]),
  reviewId: z.uuid(),
});

export const overviewSchema = z.discriminatedUnion(
  "intent",
  [assignSchema, addMemberSchema, releaseSchema],
  { error: "This form is not known here." },
);

/**
 * A button inside the form around the sessions names its act and its review in one value, so that it
 * works without script: "release 0198...".
 */
export function readIntent(form: FormData): FormData {
  const value = form.get("intent");
  const [intent, reviewId] = typeof value === "string" ? value.split(" ") : [];
  if (intent === undefined || reviewId === undefined) return form;
  form.set("intent", intent);
  form.set("reviewId", reviewId);
  return form;
}
