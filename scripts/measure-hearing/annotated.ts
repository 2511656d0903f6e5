import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Main } from "../../app/domain/practice/hearing/move";

const rowSchema = z.object({
  transcript_id: z.coerce.number().int(),
  utterance_id: z.coerce.number().int(),
  interlocutor: z.enum(["therapist", "client"]),
  utterance_text: z.string(),
  therapist_input_exists: z.string(),
  therapist_input_subtype: z.string(),
  reflection_exists: z.string(),
  reflection_subtype: z.string(),
  question_exists: z.string(),
  question_subtype: z.string(),
  main_therapist_behaviour: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const mainOf: Readonly<Record<string, Main>> = {
  question: "question",
  reflection: "reflection",
  therapist_input: "input",
  other: "other",
};

/** A therapist's utterance with what its first annotator marked. */
export interface Annotated {
  transcript: number;
  text: string;
  /** The client's last words before it, or null. */
  previous: string | null;
  main: Main;
  /** Names of what was marked: "question", "open-question", "reflection", "input", ... */
  marks: ReadonlySet<string>;
}

/** Reads the therapist's utterances of an AnnoMI file, one a place, by its first annotator. */
export function readAnnotated(path: string): Annotated[] {
  const rows = z.array(rowSchema).parse(parse(readFileSync(path), { columns: true, bom: true }));
  const seen = new Set<string>();
  const found: Annotated[] = [];
  let previous: string | null = null;
  let transcript = -1;
  for (const row of rows) {
    const place = `${String(row.transcript_id)}/${String(row.utterance_id)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (row.transcript_id !== transcript) previous = null;
    transcript = row.transcript_id;
    if (row.interlocutor === "client") previous = row.utterance_text;
    else found.push(annotate(row, previous));
  }
  return found;
}

function annotate(row: Row, previous: string | null): Annotated {
  const marks = new Set<string>();
  if (row.question_exists === "True") marks.add("question").add(`${row.question_subtype}-question`);
  if (row.reflection_exists === "True")
    marks.add("reflection").add(`${row.reflection_subtype}-reflection`);
  if (row.therapist_input_exists === "True") {
    marks
      .add("input")
      .add(row.therapist_input_subtype === "information" ? "information" : "advice");
  }
  const main = mainOf[row.main_therapist_behaviour];
  if (main === undefined) throw new Error(`unknown behaviour ${row.main_therapist_behaviour}`);
  return { transcript: row.transcript_id, text: row.utterance_text, previous, main, marks };
}

/**
 * True for the transcripts that no rule was tuned on: every third of the even-numbered ones (0, 6, 12
 * and so on), chosen by number alone before anything was measured.
 */
export function isHeldOut(transcript: number): boolean {
  return Math.floor(transcript / 2) % 3 === 0;
}
