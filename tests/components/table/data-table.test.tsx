import { describe, expect, it } from "vitest";
import { DataTable, type DataColumn, type TableSort } from "~/components/table/data-table";
import { markupOf, textOf, valuesOf } from "../render";

interface TagRow {
  tag: string;
  rate: number | null;
}

const rows: TagRow[] = [
  { tag: "Minimising", rate: 3.3 },
  { tag: "Assumption", rate: null },
  { tag: "Premature advice", rate: 14.8 },
];
const columns: DataColumn<TagRow>[] = [
  { id: "tag", header: "Tag", cell: (row) => row.tag, sortBy: (row) => row.tag, rowHeader: true },
  {
    id: "rate",
    header: "Rate",
    cell: (row) => row.rate ?? "none",
    sortBy: (row) => row.rate,
    numeric: true,
  },
];

function render(sort: TableSort | null, sorted = false) {
  return markupOf(
    <DataTable
      caption="Flags by tag"
      columns={columns}
      rows={rows}
      rowId={(row) => row.tag}
      sort={sort}
      sorted={sorted}
      sortHref={(next) => `?sort=${next.column}.${next.descending ? "down" : "up"}`}
    />,
  );
}

function order(markup: string): string[] {
  return [...markup.matchAll(/role="rowheader".*?<\/th>/g)].map((match) =>
    textOf(`<th ${match[0]}`),
  );
}

describe("a data table", () => {
  it("keeps the given order without a sort, and with rows that the loader has sorted", () => {
    const given = rows.map((row) => row.tag);
    expect(order(render(null))).toEqual(given);
    expect(order(render({ column: "rate", descending: true }, true))).toEqual(given);
  });

  it("sorts both ways with unknown values last", () => {
    expect(order(render({ column: "rate", descending: true }))).toEqual([
      "Premature advice",
      "Minimising",
      "Assumption",
    ]);
    expect(order(render({ column: "rate", descending: false }))).toEqual([
      "Minimising",
      "Premature advice",
      "Assumption",
    ]);
  });

  it("says which column sorts, and its head leads to the other direction", () => {
    const markup = render({ column: "rate", descending: true });
    expect(valuesOf(markup, "aria-sort")).toEqual(["descending"]);
    expect(valuesOf(markup, "href").map((href) => href.replace(/^\//, ""))).toEqual([
      "?sort=tag.up",
      "?sort=rate.up",
    ]);
  });

  it("has a caption, and keeps its table roles in the narrow list", () => {
    const markup = render(null);
    expect(markup).toMatch(/<caption[^>]*>Flags by tag<\/caption>/);
    expect(valuesOf(markup, "role")).toEqual(
      expect.arrayContaining(["table", "rowgroup", "row", "columnheader", "rowheader", "cell"]),
    );
  });

  it("has no words before a value of the narrow list whose column has an empty label", () => {
    const [tag, rate] = columns as [DataColumn<TagRow>, DataColumn<TagRow>];
    const wordsOf = (label?: string) =>
      markupOf(
        <DataTable
          caption="Tags"
          compact
          columns={[tag, label === undefined ? rate : { ...rate, label }]}
          rows={rows}
          rowId={(row) => row.tag}
        />,
      ).match(/<span aria-hidden="true"[^>]*>Rate/g)?.length ?? 0;
    expect(wordsOf()).toBe(rows.length);
    expect(wordsOf("")).toBe(0);
  });

  it("shows what is given for no rows", () => {
    const markup = markupOf(
      <DataTable
        caption="Tags"
        columns={columns}
        rows={[]}
        rowId={(row) => row.tag}
        empty="None"
      />,
    );
    expect(markup).toBe("None");
  });
});
