import {
  stratifiedDifference,
  type StratifiedDifference,
  type StratifiedValue,
} from "../../statistics/stratified-difference";
import { consensusOf } from "./consensus";
import { dimensions, type Dimension } from "./emotion-display";
import { tagsOf, type Measured, type MeasureRow } from "./measure";
import type { ClientTurnRow } from "./practice-rows";
import { indexStudy, unitKindOf, unitsOfAny, type UnitRef } from "./units";

/** How many client turns after the flagged reply the emotion is looked at. */
export const lookAheads = [1, 3] as const;
export type LookAhead = (typeof lookAheads)[number];

/** The change of emotion after flagged turns against like unflagged ones. */
export interface AfterFlagRow extends MeasureRow, StratifiedDifference {
  dimension: Dimension;
  ahead: LookAhead;
  sessions: number;
  simulated: boolean;
  behind: Record<"flagged" | "unflagged", readonly UnitRef[]>;
}

/** Turns are alike whose prior valence and arousal lie in the same squares of this width. */
export const squareWidth = 0.25;

const squareOf = (value: number) => Math.floor(Math.min(value, 0.999) / squareWidth);

/**
 * How valence and arousal change one and three client turns after a reply that the experts' consensus
 * flagged with an issue, against replies that it did not flag and before which the client felt alike. The
 * change is from the client turn before the reply. On simulated sessions this replays the simulator's own
 * rules. Intervals resample sessions.
 */
export function emotionAfterFlag(measured: Measured): AfterFlagRow[] {
  const { rows, options } = measured;
  const issues = tagsOf(measured).filter(
    (tag) => tag.kind === "issue" && unitKindOf(tag) === "turn",
  );
  const units = unitsOfAny(new Set(issues.map((tag) => tag.key)), indexStudy(rows));
  const practised = new Map(
    rows.sessions.flatMap(({ sessionId, practice }) =>
      practice === undefined ? [] : [[sessionId, practice] as const],
    ),
  );
  const judged = units.flatMap(({ ref, ...unit }) => {
    const consensus = consensusOf({ ref, ...unit }, options.ties);
    const turns = practised.get(ref.sessionId)?.clientTurns;
    const position = ref.position;
    if (consensus === null || turns === undefined || position === null) return [];
    const before = turns.findLast((turn) => turn.position < position);
    const later = turns.filter((turn) => turn.position > position);
    return before === undefined ? [] : [{ ref, flagged: consensus.flagged, before, later }];
  });
  return dimensions.flatMap((dimension) =>
    lookAheads.map((ahead): AfterFlagRow => {
      const compared = judged.flatMap(({ ref, flagged, before, later }) => {
        const [from, to] = [shownIn(before), shownIn(later[ahead - 1])];
        if (from === null || to === null) return [];
        const value: StratifiedValue = {
          cluster: ref.sessionId,
          stratum: `${squareOf(from.valence)} ${squareOf(from.arousal)}`,
          group: flagged ? "a" : "b",
          value: to[dimension] - from[dimension],
        };
        return [{ ref, flagged, value }];
      });
      const refs = (flagged: boolean) =>
        compared.filter((each) => each.flagged === flagged).map(({ ref }) => ref);
      const sessions = new Set(compared.map(({ ref }) => ref.sessionId));
      return {
        key: `${dimension} ${ahead}`,
        label: `${dimension === "valence" ? "Valence" : "Arousal"}, ${ahead === 1 ? "one turn" : "three turns"} later`,
        ...{ dimension, ahead, sessions: sessions.size },
        simulated: [...sessions].some((id) => practised.get(id)?.simulated),
        ...stratifiedDifference(
          compared.map(({ value }) => value),
          options.plan,
          "sessions",
        ),
        behind: { flagged: refs(true), unflagged: refs(false) },
      };
    }),
  );
}

/** The reading that a turn was shown with: the engine's own, else the one estimated from text. */
function shownIn(turn: ClientTurnRow | undefined) {
  const readings = turn?.readings ?? [];
  return readings.find(({ source }) => source !== "text-model") ?? readings[0] ?? null;
}
