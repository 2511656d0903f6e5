import {
  consensusDetection,
  plantedDetection,
  type DetectionRow,
  type PlantedRow,
} from "../cue-detection";
import type { Measured } from "../measure";
import { counted } from "../wording";
import { areApart, fewWords, percentOf } from "./sentences";
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
    ...{ id, title, columns, about },
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

function sentenceOf(peers: PlantedRow | undefined, experts: PlantedRow | undefined): string {
  const [p, e] = [peers?.detection.sensitivity, experts?.detection.sensitivity];
  if (!p || !e || p.value === null || e.value === null) {
    return "There are no planted cues here that both peers and experts could have noticed.";
  }
  const apart = areApart(p, e);
  const shares = `${Math.round(100 * p.value)} % of the planted cues that a reply passed over, experts ${Math.round(100 * e.value)} %`;
  return apart ? `Peers notice ${shares}.` : `Peers noticed ${shares}: no clear difference.`;
}

function basisOf(peers: PlantedRow | undefined, experts: PlantedRow | undefined): string {
  if (!peers || !experts) return "Sessions without a simulated client have no planted cues.";
  return `Peers ${percentOf(peers.detection.sensitivity)}, n = ${counted(peers.signals, "passed-over reply", "passed-over replies")}; experts, each alone, ${percentOf(experts.detection.sensitivity)}, n = ${counted(experts.signals, "judgement")}. Intervals resample ${counted(experts.sessions, "session")}; the two overlap in their sessions, so intervals that touch say little.${fewWords(experts.sessions)}`;
}
