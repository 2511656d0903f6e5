import { z } from "zod";

const person = z.uuid("Choose somebody.");

/** What can be asked on the page of a study's adjudications. */
export const adjudicationSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("open"), sessionId: z.uuid() }),
    z.object({ intent: z.literal("appoint"), personId: person }),
    z.object({ intent: z.literal("dismiss"), personId: person }),
    z.object({
      intent: z.literal("consensus"),
      consensus: z.enum(["on", "off"]).transform((value) => value === "on"),
    }),
  ],
  { error: "This form is not known here." },
);
