import { z } from "zod";
import { counted } from "~/domain/wording/counted";
import { codePointLength } from "./span";
import { storableText } from "./storable-text";

/** Longest text after a session, in Unicode code points. */
export const longestDebrief = 4000;

/** What a person writes after a session: line ends are `\n`, nothing else is changed; may be empty. */
export const debriefNoteSchema = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .pipe(
    storableText.superRefine((text, context) => {
      const length = codePointLength(text);
      if (length <= longestDebrief) return;
      const over = counted(length - longestDebrief, "character");
      const message = `This is ${length} characters long, ${over} too many: at most ${longestDebrief} can be kept.`;
      context.addIssue({ code: "custom", message });
    }),
  );

/** What a person says just after a session. */
export interface DebriefInput {
  /** How it felt, from 1 very hard to 5 very good; null: not said. */
  wentWell: number | null;
  note: string;
}
