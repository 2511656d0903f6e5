import { z } from "zod";
import { longestPartOfName } from "~/domain/progress/columns";

/** What is looked for among names; nothing is everybody. */
export const findSchema = z.object({
  name: z.string().trim().max(longestPartOfName, `Use at most ${longestPartOfName} characters.`),
});
