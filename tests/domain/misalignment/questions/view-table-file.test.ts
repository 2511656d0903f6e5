import { expect, it } from "vitest";
import { estimate, percent, plain, text } from "../../../../app/domain/misalignment/questions/view";
import { viewTableFile } from "../../../../app/domain/misalignment/questions/view-table-file";
import { estimateOf, undefinedEstimate } from "../../../../app/statistics/estimate";

it("A question's table is a file with value, interval and n in columns of their own, and empty where undefined", () => {
  const share = { ...estimateOf(0.25, 8), ci: [0.1, 0.5] as [number, number], ciMethod: "exact" };
  const columns = ["Marks (n)", "Cohen’s kappa", "Share"].map((header) => ({
    ...{ header, numeric: true },
  }));
  const rows = [
    {
      key: "a",
      label: "Missed cue",
      cells: [plain(8), estimate(estimateOf(1 / 3, 8)), percent(share)],
    },
    {
      key: "b",
      label: "All",
      cells: [plain(0), estimate(undefinedEstimate("none", 0)), text("few")],
    },
  ];
  expect(viewTableFile({ rowWord: "Tag", columns, rows })).toEqual({
    heads: [
      ...["tag", "marks_n", "cohen_s_kappa", "cohen_s_kappa_low", "cohen_s_kappa_high"],
      ...["cohen_s_kappa_n", "share_percent", "share_percent_low", "share_percent_high"],
      "share_percent_n",
    ],
    rows: [
      ["Missed cue", 8, 1 / 3, null, null, 8, 25, 10, 50, 8],
      ["All", 0, null, null, null, 0, "few", null, null, null],
    ],
  });
});
