import type { Decision } from "../../misalignment/against-reference";
import type { DecisionKind, DisagreementReason } from "../adjudication/act";
import type { SettledUnit } from "../adjudication/settled-marks";
import type { Annotation } from "../annotation";

type MarkWords = Pick<Annotation, "severity" | "quote" | "note" | "betterReply">;

/** One tag on one turn: the expert's mark beside gold's, and why gold is as it is. */
export interface BesideRow {
  tag: string;
  own: MarkWords | null;
  gold: MarkWords | null;
  /** How it was settled, where anybody had marked it. */
  settled: {
    decision: DecisionKind | null;
    reason: DisagreementReason | null;
    note: string;
  } | null;
  /** Both readings can be held: it is not counted. */
  isOpen: boolean;
}

const wordsOf = ({ severity, quote, note, betterReply }: Annotation): MarkWords => ({
  ...{ severity, quote, note, betterReply },
});

/**
 * What stands behind the numbers, by turn: every tag that either put there, and what gold holds open.
 * Only turns with such a tag are in it; tags that neither put on a turn need no row.
 */
export function turnsBeside(
  decisions: readonly Decision[],
  own: readonly Annotation[],
  units: readonly SettledUnit[],
): Map<string, BesideRow[]> {
  const rows = new Map<string, BesideRow[]>();
  const add = (turnId: string, row: BesideRow) => {
    const here = rows.get(turnId);
    if (!here) rows.set(turnId, [row]);
    else if (!here.some((each) => each.tag === row.tag)) here.push(row);
  };
  const rowOf = (turnId: string, tag: string, isOpen: boolean): BesideRow => {
    const mine = own.find((each) => each.turnId === turnId && each.tag === tag);
    const here = units.filter((unit) => unit.turnId === turnId);
    const standing = here.find((unit) => unit.annotation?.tag === tag);
    const unit = standing ?? here.find((each) => each.tags.includes(tag));
    const { decision, reason, note } = unit ?? { decision: null, reason: null, note: "" };
    return {
      ...{ tag, isOpen },
      own: mine ? wordsOf(mine) : null,
      gold: standing?.annotation ? wordsOf(standing.annotation) : null,
      settled: unit ? { decision, reason, note } : null,
    };
  };
  for (const { turnId, tag, own: mine, reference } of decisions)
    if (mine || reference) add(turnId, rowOf(turnId, tag, false));
  const compared = new Set(decisions.map((each) => each.turnId));
  for (const { turnId, decision, tags } of units)
    if (decision === "ambiguous" && turnId !== null && compared.has(turnId))
      for (const tag of tags) add(turnId, rowOf(turnId, tag, true));
  return rows;
}
