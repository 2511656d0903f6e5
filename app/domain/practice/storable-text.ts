import { z } from "zod";

/**
 * Text that both databases can hold: no NUL and no half of a surrogate pair.
 * Nothing is trimmed or normalised: offsets and quotes depend on every code point.
 */
export const storableText = z
  .string()
  .refine(
    (text) => !/\0|\p{Surrogate}/u.test(text),
    "This text holds a character that cannot be stored.",
  );
