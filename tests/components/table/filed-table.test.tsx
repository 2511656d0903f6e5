import { describe, expect, it } from "vitest";
import { FiledTable } from "../../../app/components/table/filed-table";
import { markupOf } from "../render";

interface Line {
  id: string;
  what: string;
}

const logOf = (rows: Line[]) =>
  markupOf(
    <FiledTable
      id="log"
      title="Deliveries"
      file="/webhook/deliveries.csv"
      of="deliveries"
      caption="Deliveries"
      columns={[{ id: "what", header: "What", rowHeader: true, cell: (row: Line) => row.what }]}
      rows={rows}
      rowId={(row) => row.id}
      empty="Nothing has been sent yet."
    />,
  );

describe("A table that the server holds", () => {
  it("has a link to the whole of it as a file, which says what the file is of", () => {
    const markup = logOf([{ id: "a", what: "Sent" }]);
    expect(markup).toContain('href="/webhook/deliveries.csv"');
    expect(markup).toContain("(deliveries)");
    expect(markup).toContain('aria-labelledby="log"');
  });

  it("has none while there is nothing in it", () => {
    const markup = logOf([]);
    expect(markup).toContain("Nothing has been sent yet.");
    expect(markup).not.toContain("deliveries.csv");
  });
});
