import { z } from "zod";

/** What can be done with an adjudication as a whole, besides settling its units. */
export const deskSchema = z.object({
  intent: z.enum(["reopen", "make-gold", "retire-gold"], "This form is not known here."),
});
