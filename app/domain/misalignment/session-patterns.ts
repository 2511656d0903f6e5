import type { Codebook, Tag } from "../review/codebook";
import { unitKindOf, unitsOf, type IndexedSession, type TagToCount, type Unit } from "./units";

/**
 * How many units of a session have one and the same reading. A key has a letter for the peer and one
 * for each expert, in order: "y" flagged, "n" seen and not flagged, "-" not seen.
 */
export type Patterns = Readonly<Record<string, number>>;

/**
 * All that the results of tags need of one session: from it every count and coefficient follows. Tags
 * that nobody used here are not named: their patterns are those of `seen`.
 */
export interface SessionPatterns {
  v: 1;
  /** Supporter turns. */
  turns: number;
  /** Who reviewed it, as the rows call them; the peer null where they did not. */
  peer: string | null;
  experts: readonly string[];
  /** Supporter turns by who saw them, as if nobody had flagged anything. */
  seen: Patterns;
  /** The patterns of every tag that somebody put on anything here. */
  tags: Readonly<Record<string, Patterns>>;
}

const letter = (said: boolean | null | undefined) => (said ? "y" : said === false ? "n" : "-");

function patternsOf(units: readonly Unit[], experts: readonly string[], blank = false): Patterns {
  const counts: Record<string, number> = {};
  const said = (vote: boolean | null | undefined) => letter(blank && vote ? false : vote);
  for (const { peer, experts: votes } of units) {
    const key = said(peer) + experts.map((expert) => said(votes.get(expert))).join("");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Any tag on turns serves to tell who saw which turn. */
const anyTurnTag: TagToCount = { key: "", levels: ["turn"] };

/** The patterns of one session; null where nobody reviewed it. */
export function sessionPatterns(
  indexed: IndexedSession,
  codebook: Codebook,
): SessionPatterns | null {
  const { session, experts, peer } = indexed;
  if (experts.length === 0 && peer === null) return null;
  const ids = experts.map((each) => each.reviewerId);
  const used = new Set<string>();
  for (const reading of [...experts, ...(peer ? [peer] : [])])
    for (const tags of reading.tags.values()) for (const tag of tags) used.add(tag);
  const tags = codebook.tags
    .filter((tag) => used.has(tag.key))
    .map((tag) => [tag.key, patternsOf(unitsOf(tag, [indexed]), ids)] as const);
  return {
    v: 1,
    turns: session.supporterTurns.length,
    peer: peer?.reviewerId ?? null,
    experts: ids,
    seen: patternsOf(unitsOf(anyTurnTag, [indexed]), ids, true),
    tags: Object.fromEntries(tags),
  };
}

/** One session's patterns with its name. */
export interface StoredPatterns {
  sessionId: string;
  patterns: SessionPatterns;
}

/** The patterns of one tag in a session, used there or not. */
export function patternsFor(tag: Tag, { tags, seen, peer, experts }: SessionPatterns): Patterns {
  const named = Object.hasOwn(tags, tag.key) ? tags[tag.key] : undefined;
  if (named) return named;
  if (unitKindOf(tag) === "turn") return seen;
  return { [letter(peer === null ? null : false) + "n".repeat(experts.length)]: 1 };
}

/**
 * The units that patterns stand for, session by session: the same matrix of a tag that the rows give,
 * up to the order of units in a session and to which turn each of them is, which no number depends on.
 */
export function unitsOfPatterns(tag: Tag, sessions: readonly StoredPatterns[]): Unit[] {
  const isSession = unitKindOf(tag) === "session";
  return sessions.flatMap(({ sessionId, patterns }) => {
    let position = 0;
    return Object.entries(patternsFor(tag, patterns)).flatMap(([key, count]) => {
      const experts = new Map(
        patterns.experts.flatMap((expert, at) => {
          const said = key[at + 1];
          return said === "-" ? [] : [[expert, said === "y"] as const];
        }),
      );
      const peer = key[0] === "-" ? null : key[0] === "y";
      return Array.from({ length: count }, (): Unit => {
        const at = position++;
        const turnId = isSession ? null : `${sessionId} ${at}`;
        return { ref: { sessionId, turnId, position: isSession ? null : at }, experts, peer };
      });
    });
  });
}
