import { z } from "zod";
import { emailPattern, longestEmail } from "~/domain/access/email";

export const signInSchema = z.object({
  email: z
    .string({ error: "Enter your e-mail." })
    .trim()
    .max(longestEmail, "This is too long for an e-mail.")
    .pipe(z.email({ pattern: emailPattern, error: "Enter an e-mail such as name@example.org." })),
  password: z.string({ error: "Enter your password." }).max(1000, "This password is too long."),
});
