import { z } from "zod";
import { importFormats } from "~/domain/exchange/format";
import type { ImportChoices } from "~/domain/exchange/import-file";

const ticked = z.literal("on").optional().transform(Boolean);

const chooseSchema = z.object({
  intent: z.literal("choose"),
  format: z.enum(importFormats, "Choose a format."),
  formatWas: z.string().default(""),
  client: z.string().max(200).default(""),
  supporter: z.string().max(200).default(""),
  createCodebook: ticked,
  sawAll: ticked,
});

const actSchema = z.object({ intent: z.enum(["import", "cancel", "discard"]) });

export const importSchema = z.discriminatedUnion("intent", [chooseSchema, actSchema], {
  error: "This form is not known here.",
});

/** The columns that were chosen: fields "column text" and the like. */
export function columnsOf(form: FormData): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const [name, value] of form) {
    const column = /^column ([a-z_]{1,40})$/.exec(name)?.[1];
    if (column && typeof value === "string" && value !== "") columns[column] = value.slice(0, 500);
  }
  return columns;
}

/** What was chosen, without what only the form needs. */
export function choicesOf(
  asked: z.infer<typeof chooseSchema>,
  columns: Record<string, string>,
): ImportChoices {
  const { format, client, supporter, createCodebook, sawAll } = asked;
  return { format, columns, client, supporter, createCodebook, sawAll };
}
