import { z } from "zod";
import { importFormats } from "./format";

/** How a file is to be read and brought in. */
export const importChoicesSchema = z.strictObject({
  format: z.enum(importFormats),
  /** By the format's column, the file's. */
  columns: z.record(z.string(), z.string().max(500)),
  client: z.string().max(200),
  supporter: z.string().max(200),
  createCodebook: z.boolean(),
  sawAll: z.boolean(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** Choices as they are kept in a JSON column. */
export const storedChoicesSchema = z.strictObject({
  v: z.literal(1),
  choices: importChoicesSchema,
});
export type StoredChoices = z.infer<typeof storedChoicesSchema>;

const problemSchema = z.strictObject({
  row: z.number().nullable(),
  column: z.string().nullable(),
  message: z.string(),
});

/** What came of a file of transcripts. */
const transcriptsSchema = z.strictObject({
  of: z.literal("transcripts"),
  imported: z.number(),
  unchanged: z.number(),
  turns: z.number(),
});

/** What came of a file of ratings. */
const ratingsSchema = z.strictObject({
  of: z.literal("ratings"),
  /** Reviews: one for each conversation and reviewer. */
  imported: z.number(),
  unchanged: z.number(),
  ratings: z.number(),
  flags: z.number(),
  /** Reviewers that the study did not know. */
  reviewers: z.number(),
  /** The codebook that was made for it; null where the study's was used. */
  madeCodebook: z
    .strictObject({ key: z.string(), tags: z.number(), scales: z.number() })
    .nullable(),
});
export type RatingsReport = z.infer<typeof ratingsSchema>;

/** What came of an import, or what is wrong with the file. */
export const importReportSchema = z.discriminatedUnion("of", [
  transcriptsSchema,
  ratingsSchema,
  z.strictObject({
    of: z.literal("problems"),
    problems: z.array(problemSchema),
    problemCount: z.number(),
  }),
]);
export type ImportReport = z.infer<typeof importReportSchema>;

/** A report as it is kept in a JSON column. */
export const storedReportSchema = z.strictObject({ v: z.literal(1), report: importReportSchema });
export type StoredReport = z.infer<typeof storedReportSchema>;
