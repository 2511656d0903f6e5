import { z } from "zod";
import { spanSchema } from "~/domain/practice/span";

/** "3-8": the code points of a word, as its checkbox sends them. */
const spanText = z
  .string()
  .regex(/^\d{1,6}-\d{1,6}$/)
  .transform((text) => {
    const [start, end] = text.split("-").map(Number);
    return { start, end };
  })
  .pipe(spanSchema);

export const spansSchema = z.array(spanText).max(2000);

export const placeSchema = z.object({
  sessionId: z.uuid(),
  position: z.coerce.number().int().min(0).max(100_000),
});
