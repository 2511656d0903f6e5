import { z } from "zod";
import { storableText } from "~/domain/practice/storable-text";

export const newPassword = z
  .string({ error: "Choose a password." })
  .min(12, "Use at least 12 characters.")
  .max(200, "Use at most 200 characters.");

export const newAccountSchema = z.object({
  name: z
    .string({ error: "Enter your name." })
    .trim()
    .max(120, "Use at most 120 characters.")
    .pipe(storableText),
  password: newPassword,
});

/** Somebody with an account only proves that it is theirs. */
export const knownAccountSchema = z.object({
  password: z.string({ error: "Enter your password." }).max(1000, "This password is too long."),
});
