import type { Tag } from "../review/codebook";
import type { FlagRow, ReviewRow, SessionRow, StudyRows } from "./rows";

/** What of a tag decides where it is counted. */
export type TagToCount = Pick<Tag, "key" | "levels">;

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

/** What one judgement says of turns, looked up by turn. */
export interface ByTurn {
  visited: ReadonlySet<string>;
  /** Tags by turn id; those on the session under `onSession`. */
  tags: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One review, looked up by turn. */
export interface Reading extends ByTurn {
  reviewerId: string;
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

/** A judgement looked up by turn: a flagged turn was seen, whether or not the visit says so. */
export function byTurn(judged: {
  visitedTurnIds: Iterable<string>;
  flags: readonly FlagRow[];
}): ByTurn {
  const visited = new Set(judged.visitedTurnIds);
  const tags = new Map<string, Set<string>>();
  for (const { turnId, tag } of judged.flags) {
    if (turnId !== null) visited.add(turnId);
    const key = turnId ?? onSession;
    const here = tags.get(key) ?? new Set<string>();
    tags.set(key, here.add(tag));
  }
  return { visited, tags };
}

/** A review looked up by turn. */
export function readingOf(review: ReviewRow): Reading {
  return { reviewerId: review.reviewerId, ...byTurn(review) };
}

/** The tags that were put on turns of some judgements of a session. */
export function tagsOnTurns(judged: readonly ByTurn[]): Set<string> {
  return new Set(
    judged.flatMap(({ tags }) =>
      [...tags].flatMap(([turnId, on]) => (turnId === onSession ? [] : [...on])),
    ),
  );
}

/**
 * The binary matrix of one tag: every unit that anybody saw, with who flagged it. A session counts as
 * seen by everybody who reviewed it.
 */
export function unitsOf(tag: TagToCount, sessions: readonly IndexedSession[]): Unit[] {
  const kind = unitKindOf(tag);
  return sessions
    .flatMap((indexed) =>
      kind === "session"
        ? [sessionUnit(tag, indexed)]
        : turnUnits((reading, turnId) => isOn(reading, turnId, tag.key), indexed),
    )
    .filter((unit) => unit.experts.size > 0 || unit.peer !== null);
}

/** Whether a tag was put on a turn. */
export const isOn = ({ tags }: ByTurn, turnId: string, tag: string): boolean =>
  tags.get(turnId)?.has(tag) ?? false;

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

function sessionUnit(tag: TagToCount, { session, experts, peer }: IndexedSession): Unit {
  return {
    ref: { sessionId: session.sessionId, turnId: null, position: null },
    experts: new Map(experts.map((each) => [each.reviewerId, isOn(each, onSession, tag.key)])),
    peer: peer === null ? null : isOn(peer, onSession, tag.key),
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
