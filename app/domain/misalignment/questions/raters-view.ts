import type { Estimate } from "../../../statistics/estimate";
import type { ReviewKind } from "../../review/review-status";
import type { Measured } from "../measure";
import { oneAxis, type AxisRow } from "../one-axis";
import { counted, inWords } from "../../wording/counted";
import { bySign, fewWords, intervalOf } from "./sentences";
import { drawn, estimate, opening, plain, text, type Answer } from "./view";

/** Every rater against the experts on one axis. */
export function ratersAnswer(
  measured: Measured,
  codeOf: (kind: ReviewKind, reviewerId: string) => string,
): Answer {
  const rows = oneAxis(measured, codeOf);
  const [experts, peers] = (["expert", "self"] as const).map((kind) =>
    rows.find((row) => row.kind === kind && row.reviewerId === null),
  );
  return {
    rows,
    view: {
      sentence: sentenceOf(experts, peers),
      basis: experts
        ? `Experts’ alpha ${valueOf(experts.alpha)}, n = ${counted(experts.units, "judgement")} in ${counted(experts.sessions, "session")}${peers?.alpha.value == null ? "" : `; peers’ ${inWords(peers.alpha.value, 2)}, ${intervalOf(peers.alpha, 2)}, n = ${inWords(peers.units, 0)}`}${minusOf(peers)}. A judgement is one tag on one turn.${fewWords(experts.sessions)}`
        : "It takes a turn that two experts judged, with a tag that somebody used.",
      pictures:
        rows.length === 0
          ? []
          : [
              {
                ...{ kind: "intervals", title: "Agreement with the experts but one", mark: 0 },
                ...{
                  xLabel: "Alpha and AC1; 1 is full agreement, 0 what chance gives",
                  range: [-0.2, 1],
                },
                rows: rows.flatMap((row) => [
                  ...drawn(row.label, "Alpha", row.alpha),
                  ...drawn(row.label, "AC1", row.ac1),
                ]),
              },
            ],
      tables:
        rows.length === 0
          ? []
          : [
              {
                ...{
                  id: "raters",
                  title: "Everybody against the same references",
                  rowWord: "Rater",
                },
                about:
                  "For each expert in turn, the reference is what the others hold together. That expert and everybody else are measured against it; experts mark what can be reached. Differences are of each kind as a whole, resampled together with the experts, session by session.",
                columns: [
                  "Alpha",
                  "Alpha, minus experts’",
                  "AC1",
                  "AC1, minus experts’",
                  "Reviewers",
                  "Comparisons",
                  "Judgements",
                  "Sessions",
                  "Turns alike",
                  "Turns apart",
                ].map((header) => ({ header, numeric: true })),
                rows: rows.map((row) => ({
                  ...{ key: row.key, label: row.label },
                  cells: [
                    ...[estimate(row.alpha), differenceCell(row, "alpha")],
                    ...[estimate(row.ac1), differenceCell(row, "ac1"), plain(row.reviewers)],
                    ...[plain(row.comparisons), plain(row.units), plain(row.sessions)],
                    ...[opening(row, "same"), opening(row, "different")],
                  ],
                })),
              },
            ],
      notes: [
        "Most tags are on few turns, so AC1 is high for everybody: agreeing that nothing is there is easy. Alpha takes that much to be chance. Read them together.",
        ...(measured.filter.tag === null
          ? [
              "Tags are pooled. Some tags are far more frequent than others, which alone lifts alpha; choose a tag to see it apart.",
            ]
          : []),
        "Models judge by words alone.",
      ],
    },
  };
}

const differenceCell = ({ minusExperts }: AxisRow, name: "alpha" | "ac1") =>
  minusExperts === null ? text("") : estimate(minusExperts[name]);

const valueOf = (alpha: Estimate) =>
  alpha.value === null
    ? `is not defined (${alpha.undefined ?? ""})`
    : `${inWords(alpha.value, 2)}, ${intervalOf(alpha, 2)}`;

function minusOf(peers: AxisRow | undefined): string {
  const difference = peers?.minusExperts?.alpha;
  if (difference?.value == null) return "";
  return `; peers minus experts ${inWords(difference.value, 2)}, ${intervalOf(difference, 2)}, resampled together`;
}

function sentenceOf(experts: AxisRow | undefined, peers: AxisRow | undefined): string {
  const e = experts?.alpha;
  if (!e)
    return "There is no ceiling to measure by: no turn that two experts judged has a tag to compare.";
  if (e.value === null) return "There is no ceiling to measure by: experts’ alpha is not defined.";
  const difference = peers?.minusExperts?.alpha;
  if (!difference || difference.value === null)
    return `Experts agree with one another to an alpha of ${inWords(e.value, 2)}; no peer can be set beside them.`;
  return bySign(difference, {
    above: "Peers agree with experts more than experts do with one another.",
    below: "Peers agree with experts less than experts do with one another.",
    unclear: "Whether peers agree with experts less than experts do with one another is not clear.",
    untold:
      "Whether peers agree with experts less than experts do with one another cannot be told without an interval.",
    none: "",
  });
}
