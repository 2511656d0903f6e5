import type { Estimate } from "../../statistics/estimate";
import { kaplanMeier, type SurvivalCurve } from "../../statistics/kaplan-meier";
import { logRank } from "../../statistics/log-rank";
import { explicitnessWords } from "./cue-detection";
import { bySessionFacet, cueFits, explicitnesses, facets, type Facet } from "./filter";
import { sessionsIn, type Measured, type MeasureRow } from "./measure";
import type { SessionRow } from "./rows";
import type { UnitRef } from "./units";

/** How long one planted cue waited: replies until it was met, or until the session ended without. */
interface CueWait {
  ref: UnitRef;
  time: number;
  event: boolean;
}

/** One curve of waiting cues. */
export interface LagRow extends MeasureRow {
  curve: SurvivalCurve;
  sessions: number;
  behind: Record<"answered" | "unanswered", readonly UnitRef[]>;
}

/** How some cues are divided. */
export const lagDivisions = ["explicitness", ...facets] as const;
export type LagDivision = (typeof lagDivisions)[number];

export interface LagComparison {
  by: LagDivision;
  rows: LagRow[];
  /** The test that the groups wait equally long. It takes cues for independent. */
  test: Estimate;
}

export interface CueLag {
  all: LagRow;
  comparisons: LagComparison[];
  /** Cues of a last client turn, which no reply followed: they are in no curve. */
  withoutReply: number;
}

/**
 * Replies until a planted cue is answered, 1 being the very next one; a cue that is never answered is
 * censored with the session. Curves by Kaplan and Meier, with Greenwood's intervals.
 */
export function cueLag(measured: Measured): CueLag {
  const { sessions } = measured.rows;
  const waits = waitsOf(sessions, measured);
  const cues = sessions.flatMap(({ practice }) =>
    (practice?.clientTurns ?? []).flatMap((turn) => turn.cues ?? []),
  );
  const fitting = cues.filter((cue) => cueFits(cue, measured.filter)).length;
  return {
    all: lagRow("all", "All cues", waits),
    withoutReply: fitting - waits.length,
    comparisons: lagDivisions
      .map((by): LagComparison => {
        const groups = groupsOf(by, measured);
        return {
          by,
          rows: groups.map((each) => lagRow(`${by}.${each.value}`, each.label, each.waits)),
          test: logRank(groups.map((each) => each.waits)),
        };
      })
      .filter(({ rows }) => rows.length > 1),
  };
}

function groupsOf(by: LagDivision, measured: Measured) {
  const { sessions } = measured.rows;
  const groups =
    by === "explicitness"
      ? explicitnesses.map((value) => ({
          value,
          label: explicitnessWords[value],
          waits:
            measured.filter.explicitness !== null && measured.filter.explicitness !== value
              ? []
              : waitsOf(sessions, {
                  ...measured,
                  filter: { ...measured.filter, explicitness: value },
                }),
        }))
      : bySessionFacet(sessions, by satisfies Facet).map((group) => ({
          value: group.value,
          label: group.value,
          waits: waitsOf(group.sessions, measured),
        }));
  return groups.filter((group) => group.waits.length > 0);
}

function waitsOf(sessions: readonly SessionRow[], { filter }: Measured): CueWait[] {
  return sessions.flatMap(({ sessionId, supporterTurns, practice }) =>
    (practice?.clientTurns ?? []).flatMap(({ turnId, position, cues }) =>
      (cues ?? [])
        .filter((cue) => cueFits(cue, filter))
        .flatMap(({ answeredAt }): CueWait[] => {
          const until = answeredAt ?? Infinity;
          const replies = supporterTurns.filter(
            (turn) => turn.position > position && turn.position <= until,
          );
          if (replies.length === 0) return [];
          const ref = { sessionId, turnId, position };
          return [{ ref, time: replies.length, event: answeredAt !== null }];
        }),
    ),
  );
}

function lagRow(key: string, label: string, waits: readonly CueWait[]): LagRow {
  const refs = (event: boolean) => waits.filter((each) => each.event === event).map((w) => w.ref);
  return {
    ...{ key, label },
    curve: kaplanMeier(waits),
    sessions: sessionsIn(waits.map((wait) => wait.ref)),
    behind: { answered: refs(true), unanswered: refs(false) },
  };
}
