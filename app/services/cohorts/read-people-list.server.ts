import { CsvError, parse, type Info } from "csv-parse/sync";
import { readPeopleList } from "~/domain/cohort/people-list";

/** The people of a pasted list or an uploaded file, comma, semicolon or tab between the columns. */
export function readPeopleText(text: string): ReturnType<typeof readPeopleList> {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: Info }[];
    return readPeopleList(rows.map(({ record, info }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = "From here on the list cannot be read: a quotation mark is not closed.";
    return { people: [], problems: [{ line: Number(error.lines ?? 1), message }] };
  }
}
