import { z } from "zod";
import { storableText } from "~/domain/practice/storable-text";
import { longestPartOfName } from "~/domain/progress/columns";

/** What is looked for among names; nothing is everybody. */
export const findSchema = z.object({
  name: storableText.trim().max(longestPartOfName, `Use at most ${longestPartOfName} characters.`),
});
