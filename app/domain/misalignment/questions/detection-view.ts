import {
  consensusDetection,
  plantedDetection,
  type DetectionRow,
  type PlantedRow,
} from "../cue-detection";
import type { Measured } from "../measure";
import { counted, inWords } from "../../wording/counted";
import { excludesZero } from "../wording";
import { fewWords, intervalOf, percentOf } from "./sentences";
import { drawn, estimate, opening, percent, plain, type Answer, type ViewTable } from "./view";

const columns = ["Sensitivity", "Precision", "F1", "d′", "Bias c", "n"]
  .map((header) => ({ header, numeric: true }))
  .concat(
    ["Found", "Passed over", "False alarm", "Rightly left"].map((header) => ({
      ...{ header, numeric: true },
    })),
  );

/** What peers notice of what experts flag, and what both notice of the simulator's planted cues. */
export function detectionAnswer(measured: Measured): Answer {
  const planted = plantedDetection(measured);
  const consensus = consensusDetection(measured);
  const rows = [...planted, ...consensus.map((row) => ({ ...row, key: `consensus ${row.key}` }))];
  const [peers, experts] = (["peers", "experts"] as const).map((by) =>
    planted.find((row) => row.part === "all" && row.by === by),
  );
  const tables = [
    tableOf(
      "planted",
      "Against the cues that the simulator planted",
      planted.map(naming),
      "A signal is a reply that the client heard pass over a planted cue; found is a tag for a missed cue there. Each expert is counted alone. Parts look only at replies that such a cue waited for.",
    ),
    differenceTable(planted),
    tableOf(
      "consensus",
      "Peers against the experts’ consensus, by tag",
      rows.slice(planted.length) as DetectionRow[],
      "A signal is a turn that most of the experts who saw it flagged; a tie counts as flagged.",
    ),
  ].filter((table) => table.rows.length > 0);
  return {
    rows,
    view: {
      sentence: sentenceOf(peers, experts),
      basis: basisOf(peers, experts),
      pictures:
        planted.length === 0
          ? []
          : [
              {
                ...{
                  kind: "intervals",
                  title: "Passed-over cues that were noticed",
                  range: [0, 1],
                },
                ...{ xLabel: "Share of passed-over cues that were flagged", mark: null },
                rows: planted
                  .filter(({ part }) => part !== "tag")
                  .flatMap((row) =>
                    drawn(
                      row.label,
                      row.by === "peers" ? "Peers" : "Experts",
                      row.detection.sensitivity,
                    ),
                  ),
              },
            ],
      tables,
      notes: [
        "Whether a reply met a planted cue is what the simulator heard, and its hearing is fallible: an expert who calls a reply good where the simulator was not reached counts here as having missed it.",
        "d′ and c use the log-linear correction. c above 0 is cautious: flags are withheld in doubt.",
        "Turns that a reviewer never reached are missing, not a no.",
      ],
    },
  };
}

const naming = (row: PlantedRow): DetectionRow => ({
  ...row,
  label: `${row.label}, ${row.by}`,
});

function tableOf(
  id: string,
  title: string,
  rows: readonly DetectionRow[],
  about: string,
): ViewTable {
  return {
    ...{ id, title, columns, about, rowWord: id === "consensus" ? "Tag" : "Cues, and who" },
    rows: rows.map((row) => {
      const { sensitivity, precision, f1, dPrime, criterion } = row.detection;
      return {
        ...{ key: row.key, label: row.label },
        cells: [
          ...[
            percent(sensitivity),
            percent(precision),
            estimate(f1),
            estimate(dPrime),
            estimate(criterion),
          ],
          plain(row.decisions),
          ...["hit", "miss", "false-alarm", "passed"].map((cell) => opening(row, cell)),
        ],
      };
    }),
  };
}

/** Peers minus experts, part by part: both from the same resampled sessions. */
function differenceTable(planted: readonly PlantedRow[]): ViewTable {
  return {
    ...{ id: "difference", title: "Peers minus experts, of planted cues", rowWord: "Cues" },
    about:
      "Peers and experts are resampled together, session by session, so that what sessions have in common cancels out. Below 0 experts notice more.",
    columns: ["Sensitivity", "d′", "Replies of peers", "Judgements of experts"].map((header) => ({
      ...{ header, numeric: true },
    })),
    rows: planted.flatMap((row) => {
      if (row.minusExperts === null) return [];
      const experts = planted.find(
        (other) => other.by === "experts" && other.part === row.part && other.label === row.label,
      );
      const { sensitivity, dPrime } = row.minusExperts;
      return {
        ...{ key: `difference ${row.key}`, label: row.label },
        cells: [
          ...[percent(sensitivity), estimate(dPrime), plain(row.signals)],
          plain(experts?.signals ?? 0),
        ],
      };
    }),
  };
}

function sentenceOf(peers: PlantedRow | undefined, experts: PlantedRow | undefined): string {
  const [p, e] = [peers?.detection.sensitivity.value, experts?.detection.sensitivity.value];
  const difference = peers?.minusExperts?.sensitivity;
  if (p == null || e == null || !difference) {
    return "There are no planted cues here that both peers and experts could have noticed.";
  }
  const shares = `${Math.round(100 * p)} % of the planted cues that a reply passed over, experts ${Math.round(100 * e)} %`;
  if (difference.ci === null)
    return `Peers noticed ${shares}; without an interval it cannot be told whether they differ.`;
  return excludesZero(difference)
    ? `Peers noticed ${shares}.`
    : `Peers noticed ${shares}: no clear difference.`;
}

function basisOf(peers: PlantedRow | undefined, experts: PlantedRow | undefined): string {
  if (!peers || !experts) return "Sessions without a simulated client have no planted cues.";
  const difference = peers.minusExperts?.sensitivity;
  const minus =
    difference?.value == null
      ? ""
      : ` Peers minus experts ${inWords(100 * difference.value, 0)} points, ${intervalOf(difference, 0, 100)}, resampled together.`;
  return `Peers ${percentOf(peers.detection.sensitivity)}, n = ${counted(peers.signals, "passed-over reply", "passed-over replies")}; experts, each alone, ${percentOf(experts.detection.sensitivity)}, n = ${counted(experts.signals, "judgement")}.${minus} Intervals resample ${counted(experts.sessions, "session")}.${fewWords(experts.sessions)}`;
}
