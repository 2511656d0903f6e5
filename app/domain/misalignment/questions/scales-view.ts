import type { Measured } from "../measure";
import { scaleGaps, type ScaleGapRow } from "../scale-gap";
import { rangeOf } from "../../review/scale-range";
import { counted, inWords } from "../../wording/counted";
import { excludesZero } from "../wording";
import { fewWords, intervalOf } from "./sentences";
import { drawn, estimate, opening, plain, type Answer, type ViewPicture } from "./view";

/** How peers rate themselves beside the mean of the experts. */
export function scalesAnswer(measured: Measured): Answer {
  const rows = scaleGaps(measured);
  const rated = rows.filter(({ pairs }) => pairs.length > 0);
  const largest = largestOf(rated);
  return {
    rows,
    view: {
      sentence: sentenceOf(rated),
      basis:
        largest === null
          ? "Both a peer and an expert must have rated a session."
          : `Largest on ${largest.label}: self minus experts ${inWords(largest.bias.value ?? 0, 2)}, ${intervalOf(largest.bias, 2)}, n = ${counted(largest.pairs.length, "session")}; the largest of ${counted(rated.length, "scale")}, which the interval does not allow for.${fewWords(largest.pairs.length)}`,
      pictures:
        rated.length === 0
          ? []
          : [
              {
                ...{ kind: "intervals", title: "Self minus experts, by scale", mark: 0 },
                xLabel: "Steps of the scale; above 0 peers rate themselves higher",
                range: spread(rated.flatMap(({ bias }) => [bias.value ?? 0, ...(bias.ci ?? [])])),
                rows: rated.flatMap((row) => drawn(row.label, "Self minus experts", row.bias)),
              },
              ...rated.map((row) => pictureOf(row, measured)),
            ],
      tables:
        rated.length === 0
          ? []
          : [
              {
                ...{
                  id: "scales",
                  title: "Self against the mean of the experts",
                  rowWord: "Scale",
                },
                about:
                  "Limits of agreement hold 95 % of the differences if these are roughly normal. ICC is ICC(2,1): two-way random, absolute agreement, one rater.",
                columns: [
                  "Self minus experts",
                  "Lower limit",
                  "Upper limit",
                  "Correlation",
                  "ICC",
                  "n",
                  "Self higher",
                  "Same",
                  "Self lower",
                ].map((header) => ({ header, numeric: true })),
                rows: rated.map((row) => ({
                  ...{ key: row.key, label: row.label },
                  cells: [
                    ...[estimate(row.bias), estimate(row.limits.lower), estimate(row.limits.upper)],
                    ...[estimate(row.correlation), estimate(row.icc), opening(row, "compared")],
                    ...["self-higher", "same", "self-lower"].map((cell) => opening(row, cell)),
                  ],
                })),
              },
              {
                ...{
                  id: "pairs",
                  title: "Ratings behind the pictures, by scale",
                  rowWord: "Scale",
                },
                about: "How many sessions lie at each difference.",
                columns: ["Sessions", "Mean self", "Mean of experts"].map((header) => ({
                  header,
                  numeric: true,
                })),
                rows: rated.map((row) => ({
                  ...{ key: `pairs ${row.key}`, label: row.label },
                  cells: [
                    plain(row.pairs.length),
                    ...(["self", "experts"] as const).map((side) => ({
                      ...{ kind: "number" as const, decimals: 2, reason: "" },
                      value:
                        row.pairs.reduce((sum, pair) => sum + pair[side], 0) / row.pairs.length,
                    })),
                  ],
                })),
              },
            ],
      notes: [
        "A scale that nobody may choose “not applicable” on is complete; where it is chosen, that session is missing on that scale.",
      ],
    },
  };
}

function largestOf(rows: readonly ScaleGapRow[]): ScaleGapRow | null {
  return rows.reduce<ScaleGapRow | null>(
    (best, row) =>
      best === null || Math.abs(row.bias.value ?? 0) > Math.abs(best.bias.value ?? 0) ? row : best,
    null,
  );
}

function sentenceOf(rows: readonly ScaleGapRow[]): string {
  if (rows.length === 0) return "No session has been rated by both its peer and an expert yet.";
  const clear = rows.filter(({ bias }) => excludesZero(bias));
  const higher = clear.filter(({ bias }) => (bias.value ?? 0) > 0).length;
  const lower = clear.length - higher;
  const all = counted(rows.length, "scale");
  if (rows.every(({ bias }) => bias.ci === null))
    return "Whether peers rate themselves otherwise than experts do cannot be told without an interval.";
  if (clear.length === 0) return `Peers and experts show no clear difference on any of ${all}.`;
  if (lower === 0)
    return `Peers rate themselves higher than experts do on ${inWords(higher, 0)} of ${all}.`;
  if (higher === 0)
    return `Peers rate themselves lower than experts do on ${inWords(lower, 0)} of ${all}.`;
  return `Peers rate themselves higher than experts do on ${inWords(higher, 0)} and lower on ${inWords(lower, 0)} of ${all}.`;
}

/** A range that holds some values and 0, a little wider. */
export function spread(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = 0.08 * Math.max(high - low, 0.1);
  return [low - room, high + room];
}

function pictureOf(
  { label, pairs, bias, limits }: ScaleGapRow,
  { codebook }: Measured,
): ViewPicture {
  const scale = codebook.scales.find((each) => each.label === label);
  const { min, max } = rangeOf(scale ?? {});
  const lines = [
    { label: "bias", at: bias.value },
    { label: "upper limit", at: limits.upper.value },
    { label: "lower limit", at: limits.lower.value },
  ].flatMap(({ label: name, at }) => (at === null ? [] : [{ label: name, at }]));
  const points = pairs.map(({ self, experts }) => ({ x: (self + experts) / 2, y: self - experts }));
  return {
    ...{ kind: "differences", title: label, points, lines },
    ...{ xLabel: "Mean of self and experts", yLabel: "Self minus experts" },
    xRange: [min, max],
    yRange: spread([...points.map(({ y }) => y), ...lines.map(({ at }) => at)]),
  };
}
