import type { Tag } from "../review/codebook";
import type { ReviewRow, SessionRow, StudyRows } from "./rows";

/** What a "yes" or "no" is about: a supporter turn, or a whole session. */
export const unitKinds = ["turn", "session"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** One unit, as a reference that a page can open; turn and position are null for a session. */
export interface UnitRef {
  sessionId: string;
  turnId: string | null;
  position: number | null;
}

/** Who had a unit before them and whether they flagged it. Who did not is not in it: missing. */
export interface Unit {
  ref: UnitRef;
  /** By expert; true is flagged, false is seen and left untagged. */
  experts: ReadonlyMap<string, boolean>;
  /** The peer whose session it is; null where the peer did not see it. */
  peer: boolean | null;
}

/**
 * The unit of a tag: the session where the tag can be put on nothing else, else the supporter turn.
 * Of a tag that goes on both, only what is on turns and spans counts.
 */
export function unitKindOf(tag: Pick<Tag, "levels">): UnitKind {
  return tag.levels.every((level) => level === "session") ? "session" : "turn";
}

/** One review, looked up by turn. */
export interface Reading {
  reviewerId: string;
  visited: ReadonlySet<string>;
  /** Tags by turn id; those on the session under `onSession`. */
  tags: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A session with its reviews, looked up once and read for every tag. */
export interface IndexedSession {
  session: SessionRow;
  experts: readonly Reading[];
  peer: Reading | null;
}

const onSession = "";

/** Puts every session's reviews beside it. A flagged turn was seen, whether or not the visit says so. */
export function indexStudy(rows: StudyRows): IndexedSession[] {
  const reviews = new Map<string, ReviewRow[]>();
  for (const review of rows.reviews) {
    const here = reviews.get(review.sessionId);
    if (here === undefined) reviews.set(review.sessionId, [review]);
    else here.push(review);
  }
  return rows.sessions.map((session) =>
    indexSession(session, reviews.get(session.sessionId) ?? []),
  );
}

function indexSession(session: SessionRow, reviews: readonly ReviewRow[]): IndexedSession {
  const experts = new Map<string, Reading>();
  let peer: Reading | null = null;
  for (const review of reviews) {
    if (review.kind === "self") peer ??= readingOf(review);
    if (review.kind === "expert" && !experts.has(review.reviewerId)) {
      experts.set(review.reviewerId, readingOf(review));
    }
  }
  return { session, experts: [...experts.values()], peer };
}

/** A review looked up by turn: a flagged turn was seen, whether or not the visit says so. */
export function readingOf(review: ReviewRow): Reading {
  const visited = new Set(review.visitedTurnIds);
  const tags = new Map<string, Set<string>>();
  for (const { turnId, tag } of review.flags) {
    if (turnId !== null) visited.add(turnId);
    const key = turnId ?? onSession;
    const here = tags.get(key) ?? new Set<string>();
    tags.set(key, here.add(tag));
  }
  return { reviewerId: review.reviewerId, visited, tags };
}

/**
 * The binary matrix of one tag: every unit that anybody saw, with who flagged it. A session counts as
 * seen by everybody who reviewed it.
 */
export function unitsOf(tag: Tag, sessions: readonly IndexedSession[]): Unit[] {
  const kind = unitKindOf(tag);
  return sessions
    .flatMap((indexed) =>
      kind === "session"
        ? [sessionUnit(tag, indexed)]
        : turnUnits((reading, turnId) => flagged(reading, turnId, tag), indexed),
    )
    .filter((unit) => unit.experts.size > 0 || unit.peer !== null);
}

const flagged = (reading: Reading, key: string, tag: Tag) =>
  reading.tags.get(key)?.has(tag.key) ?? false;

/** The binary matrix of several tags as one: a supporter turn is flagged where any of them is on it. */
export function unitsOfAny(
  tagKeys: ReadonlySet<string>,
  sessions: readonly IndexedSession[],
): Unit[] {
  const holds = (reading: Reading, turnId: string) =>
    [...(reading.tags.get(turnId) ?? [])].some((key) => tagKeys.has(key));
  return sessions
    .flatMap((indexed) => turnUnits(holds, indexed))
    .filter((unit) => unit.experts.size > 0 || unit.peer !== null);
}

function sessionUnit(tag: Tag, { session, experts, peer }: IndexedSession): Unit {
  return {
    ref: { sessionId: session.sessionId, turnId: null, position: null },
    experts: new Map(experts.map((each) => [each.reviewerId, flagged(each, onSession, tag)])),
    peer: peer === null ? null : flagged(peer, onSession, tag),
  };
}

function turnUnits(
  holds: (reading: Reading, turnId: string) => boolean,
  { session, experts, peer }: IndexedSession,
): Unit[] {
  return session.supporterTurns.map(({ turnId, position }) => {
    const saw = (reading: Reading) => reading.visited.has(turnId);
    const seen = experts.filter(saw);
    return {
      ref: { sessionId: session.sessionId, turnId, position },
      experts: new Map(seen.map((each) => [each.reviewerId, holds(each, turnId)])),
      peer: peer !== null && saw(peer) ? holds(peer, turnId) : null,
    };
  });
}
