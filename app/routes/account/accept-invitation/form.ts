import { z } from "zod";
import { storableText } from "~/domain/practice/storable-text";

interface Accepted {
  /** Absent for somebody who has an account already. */
  name?: string;
  password: string;
}

const newAccount = z.object({
  name: z
    .string({ error: "Enter your name." })
    .trim()
    .max(120, "Use at most 120 characters.")
    .pipe(storableText),
  password: z
    .string({ error: "Choose a password." })
    .min(12, "Use at least 12 characters.")
    .max(200, "Use at most 200 characters."),
});

const knownAccount = z.object({
  password: z.string({ error: "Enter your password." }).max(1000, "This password is too long."),
});

/** Somebody new chooses a name and a password; somebody with an account proves that it is theirs. */
export function acceptSchema(hasAccount: boolean): z.ZodType<Accepted> {
  return hasAccount ? knownAccount : newAccount;
}
