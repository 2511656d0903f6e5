import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { readPeopleList } from "~/domain/cohort/people-list";

const rowsWithLines = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** The people of a pasted list or an uploaded file, comma, semicolon or tab between the columns. */
export function readPeopleText(text: string): ReturnType<typeof readPeopleList> {
  try {
    const cells: unknown = parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    const rows = rowsWithLines.parse(cells);
    return readPeopleList(rows.map(({ record, info }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = "From here on the list cannot be read: a quotation mark is not closed.";
    return { people: [], problems: [{ line: Number(error.lines ?? 1), message }] };
  }
}
