import { z } from "zod";

export const changePasswordSchema = z.object({
  current: z.string({ error: "Enter your current password." }).max(1000),
  next: z
    .string({ error: "Choose a new password." })
    .min(12, "Use at least 12 characters.")
    .max(200, "Use at most 200 characters."),
});
