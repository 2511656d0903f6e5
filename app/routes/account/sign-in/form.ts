import { z } from "zod";

export const signInSchema = z.object({
  email: z
    .string({ error: "Enter your e-mail." })
    .trim()
    .max(254, "This is too long for an e-mail.")
    .pipe(z.email("Enter an e-mail such as name@example.org.")),
  password: z.string({ error: "Enter your password." }).max(1000, "This password is too long."),
});
