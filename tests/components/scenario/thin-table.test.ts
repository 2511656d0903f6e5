import { describe, expect, it } from "vitest";
import { pathWords } from "../../../app/components/scenario/path-words";
import { thinTable } from "../../../app/components/scenario/thin-table";

describe("Thin occasions as a file", () => {
  it("have a row each in the order of the page, with the sessions that they rest on", () => {
    const uses = [
      { path: ["openings"], lines: 2, wordings: 3, used: 2, missing: 1 },
      { path: ["replies", "silence"], lines: 1, wordings: 1, used: 4, missing: 7 },
      { path: ["askedBack", 0, "answers", "why"], lines: 1, wordings: 1, used: 1, missing: 1 },
    ];
    const named = { askedBack: [{ said: ["my half"], answers: { why: ["So."] } }] };
    const { heads, rows } = thinTable(uses, 12, named);
    expect(rows).toEqual([
      [pathWords(["openings"]), 2, 3, 2, 1, 12],
      [pathWords(["replies", "silence"]), 1, 1, 4, 7, 12],
      ["Asked back › “my half” › Answers › Why", 1, 1, 1, 1, 12],
    ]);
    for (const row of rows) expect(row).toHaveLength(heads.length);
  });
});
