import { consensusOf } from "../misalignment/consensus";
import type { ReviewRow, SessionRow } from "../misalignment/rows";
import { indexStudy, unitKindOf, unitsOf, type Unit } from "../misalignment/units";
import type { Codebook, Tag } from "../review/codebook";
import { skillOf, skills, type Skill } from "../review/skills";

/** What self and experts gave one scale; null where nobody did, or "not applicable". */
export interface ScalePair {
  self: number | null;
  /** The mean of the experts. */
  experts: number | null;
}

/**
 * What the reviews of one session say about how it went. Every count is of supporter turns at the
 * experts' consensus (a tie counts as flagged, see `consensusOf`), so that a session that two experts
 * reviewed weighs what one reviewed once does.
 */
export interface SessionRecord {
  /** Supporter turns that at least one expert had before them. */
  seen: number;
  /** Of these, turns with an issue, by skill. A skill without turns is not named. */
  issues: Partial<Record<Skill, number>>;
  /** Of these, turns with a missed cue: any tag that is about an absence. */
  missed: number;
  /** Of these, turns with advice that came too early or unasked. */
  advice: number;
  /** Turns (or the session) by tag, issues and strengths. A tag that was not used is not named. */
  tags: Record<string, number>;
  /** Turns or the session where risk was handled unsafely: issues about risk. */
  unsafe: number;
  /** Turns that the peer and an expert both saw, and the issues each put there, summed over tags. */
  bothSaw: number;
  selfFlags: number;
  expertFlags: number;
  /** Scales from 1 to 5 alone: one with a range of its own cannot be averaged with them. */
  scales: Record<string, ScalePair>;
}

/** Reviews of one session by its peer and by experts, each at most once, with its supporter turns. */
export function sessionRecord(
  codebook: Codebook,
  session: SessionRow,
  reviews: readonly ReviewRow[],
): SessionRecord {
  const indexed = indexStudy({ sessions: [session], reviews });
  const byTag = codebook.tags.map((tag) => ({ tag, units: unitsOf(tag, indexed) }));
  const turnTags = byTag.filter(({ tag }) => unitKindOf(tag) === "turn");
  const issues = turnTags.filter(({ tag }) => tag.kind === "issue");
  const seenTurns = new Set(
    turnTags.flatMap(({ units }) => units.filter(isSeen).map(({ ref }) => ref.turnId)),
  );
  const both = issues.map(({ units }) =>
    units.filter((unit) => isSeen(unit) && unit.peer !== null),
  );
  return {
    seen: seenTurns.size,
    issues: countBySkill(issues),
    missed: turnsWithAny(issues, (tag) => tag.absence),
    advice: turnsWithAny(issues, (tag) => skillOf(tag) === "waiting"),
    tags: countByTag(byTag),
    unsafe: byTag
      .filter(({ tag }) => tag.kind === "issue" && tag.risk)
      .reduce((sum, { units }) => sum + units.filter(isFlagged).length, 0),
    bothSaw: new Set(both.flat().map(({ ref }) => ref.turnId)).size,
    selfFlags: both.flat().filter((unit) => unit.peer === true).length,
    expertFlags: both.flat().filter(isFlagged).length,
    scales: scalePairs(codebook, reviews),
  };
}

interface TagUnits {
  tag: Tag;
  units: readonly Unit[];
}

const isSeen = (unit: Unit) => unit.experts.size > 0;
const isFlagged = (unit: Unit) => consensusOf(unit, "flagged")?.flagged ?? false;

function turnsWithAny(byTag: readonly TagUnits[], wanted: (tag: Tag) => boolean): number {
  const turns = byTag
    .filter(({ tag }) => wanted(tag))
    .flatMap(({ units }) => units.filter(isFlagged).map(({ ref }) => ref.turnId));
  return new Set(turns).size;
}

function countBySkill(issues: readonly TagUnits[]): Partial<Record<Skill, number>> {
  const counted: Partial<Record<Skill, number>> = {};
  for (const skill of skills) {
    const n = turnsWithAny(issues, (tag) => skillOf(tag) === skill);
    if (n > 0) counted[skill] = n;
  }
  return counted;
}

function countByTag(byTag: readonly TagUnits[]): Record<string, number> {
  const entries = byTag.map(({ tag, units }) => [tag.key, units.filter(isFlagged).length] as const);
  return Object.fromEntries(entries.filter(([, n]) => n > 0));
}

function scalePairs(codebook: Codebook, reviews: readonly ReviewRow[]): Record<string, ScalePair> {
  const meanOf = (kind: ReviewRow["kind"], scale: string) =>
    mean(
      reviews
        .filter((review) => review.kind === kind)
        .flatMap((review) => review.ratings)
        .flatMap((rating) =>
          rating.scale === scale && rating.value !== null ? [rating.value] : [],
        ),
    );
  const common = codebook.scales.filter(({ range }) => range === undefined);
  const pairs = common.map(
    ({ key }) => [key, { self: meanOf("self", key), experts: meanOf("expert", key) }] as const,
  );
  return Object.fromEntries(
    pairs.filter(([, { self, experts }]) => self !== null || experts !== null),
  );
}

/** The mean, or null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
