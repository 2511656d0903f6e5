import { documentKind, documentKinds, type DocumentKind } from "./document-kind";
import { sessionsWithSeveralPeers } from "../rows";
import type { PreparedStudy } from "./input";

/** What a document says of its study: what was reviewed, by whom, and how the numbers are made. */
export interface PrintedStudy {
  key: string;
  title: string;
  software: { name: "attune"; version: string };
  codebook: { key: string; title: string; version: number; tags: number; scales: number };
  sessions: { ended: number; reviewed: number; by_peer_and_expert: number };
  turns: { all: number; supporter_in_reviewed: number };
  reviewers: Record<DocumentKind, number>;
  reviews: Record<DocumentKind, number>;
  /** Ratings of scales and marks of tags, N/A not counted. */
  ratings: number;
  flags: number;
  intervals: { replicates: number; seed: number | null; over: "sessions" };
  ties: "count as flagged" | "count as not flagged";
  /** Sessions with more than one peer's review: comparisons of "the peer" use the first of them. */
  sessions_with_several_peers: number;
}

/** Facts of the study. */
export function studySection(prepared: PreparedStudy): PrintedStudy {
  const { study, codebook, rows, reviewers, options, results } = prepared;
  const count = <T>(all: readonly T[], kindOf: (each: T) => DocumentKind) =>
    Object.fromEntries(
      documentKinds.map((kind) => [kind, all.filter((each) => kindOf(each) === kind).length]),
    ) as Record<DocumentKind, number>;
  const active = new Set(rows.reviews.map(({ reviewerId }) => reviewerId));
  const rated = rows.reviews.flatMap(({ ratings }) =>
    ratings.filter(({ value }) => value !== null),
  );
  return {
    key: study.key,
    title: study.title,
    software: { name: "attune", version: study.softwareVersion },
    codebook: {
      ...{ key: codebook.key, title: codebook.title, version: codebook.version },
      ...{ tags: codebook.tags.length, scales: codebook.scales.length },
    },
    sessions: {
      ended: study.sessions,
      reviewed: new Set(rows.reviews.map((row) => row.sessionId)).size,
      by_peer_and_expert: results.pairedSessions,
    },
    turns: { all: study.turns, supporter_in_reviewed: results.turns },
    reviewers: count(
      reviewers.filter(({ id }) => active.has(id)),
      ({ kind }) => documentKind(kind),
    ),
    reviews: count(rows.reviews, ({ kind }) => documentKind(kind)),
    ratings: rated.length,
    flags: rows.reviews.reduce((sum, { flags }) => sum + flags.length, 0),
    intervals: {
      replicates: options.plan?.replicates ?? 0,
      seed: options.plan?.seed ?? null,
      over: "sessions",
    },
    ties: options.ties === "flagged" ? "count as flagged" : "count as not flagged",
    sessions_with_several_peers: sessionsWithSeveralPeers(rows),
  };
}
