import { v7 as uuid } from "uuid";
import type { Actor } from "~/domain/access/can";
import type { Act, ReviewEvent } from "~/domain/review/act";
import type { Annotation } from "~/domain/review/annotation";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import { sliceSpan } from "~/domain/practice/span";
import type { Random } from "~/domain/simulator/random";
import { appendEvents } from "~/services/review/append-events.server";
import { openReview } from "~/services/review/open-review.server";
import type { Database } from "~db/client.server";
import type { Severity } from "~/domain/review/codebook";
import type { ReviewerProfile } from "./demo-reviewers";
import type { PlayedTurn } from "./play-session";
import type { Mark } from "./true-marks";

const notes: Partial<Record<string, string>> = {
  cue_implicit: "The hint goes by and the reply moves on.",
  cue_explicit: "The feeling is named and not taken up.",
  advice_early: "A plan before the story is out.",
  minimise: "This makes the feeling smaller than it is.",
};

const betterReplies: Partial<Record<string, string>> = {
  cue_implicit: "I want to stay with something you just said. Would you tell me more about it?",
  cue_explicit: "That sounds like a lot to carry. What has it been like for you?",
  advice_early: "Before we look at what could help, how has this been for you?",
};

/** A mark as an annotation; a note and a better reply are written beside some. */
export function annotationOf(
  { turn, tag, span, evidence, severity }: Mark,
  random: Random,
): Annotation {
  const writes = random() < 0.3;
  return {
    id: uuid(),
    tag,
    level: span ? "span" : "turn",
    turnId: turn.id,
    span,
    quote: span && sliceSpan(turn.text, span),
    evidence,
    severity,
    confidence: random() < 0.6 ? "high" : "medium",
    note: writes ? (notes[tag] ?? "") : "",
    betterReply: writes ? (betterReplies[tag] ?? "") : "",
  };
}

function sees(profile: ReviewerProfile, mark: Mark, random: Random): boolean {
  const chance = mark.evidence
    ? profile.cue
    : mark.severity === null
      ? profile.strength
      : profile.issue;
  return random() < (profile.blindTo.includes(mark.tag) ? 0.1 : chance);
}

/** Names that careful people mix up. Both of a pair go on the same level. */
const neighbours: Partial<Record<string, string>> = {
  advice_early: "advice_unasked",
  minimise: "positivity",
  reflect_simple: "reflect_complex",
  reflect_complex: "reflect_simple",
};

/** The mark as this reviewer names it. */
function named(mark: Mark, { confuses }: ReviewerProfile, random: Random): Mark {
  const neighbour = neighbours[mark.tag];
  if (neighbour === undefined || random() >= confuses) return mark;
  return { ...mark, tag: neighbour, evidence: null };
}

/** Marks that one reviewer puts beside what everybody sees, each where the words allow it. */
const extras: Partial<Record<string, { tag: string; severity: Severity | null }>> = {
  advice_early: { tag: "assume", severity: 1 },
  minimise: { tag: "confront", severity: 1 },
  question_run: { tag: "question_leading", severity: 1 },
  reflect_complex: { tag: "validate", severity: null },
};

/** A mark that this reviewer alone would put on words that another mark stands on, or null. */
function extraMark(here: readonly Mark[]): Mark | null {
  const base = here.find((mark) => mark.span !== null && extras[mark.tag] !== undefined);
  const extra = base && extras[base.tag];
  return base && extra ? { ...base, ...extra, evidence: null } : null;
}

function ratingActs(marks: readonly Mark[], profile: ReviewerProfile, random: Random): Act[] {
  const issues = marks.filter((mark) => mark.severity !== null).length;
  const strengths = marks.length - issues;
  const base = 3 + Math.max(-2, Math.min(2, (strengths - issues) / 3));
  return builtInCodebook.scales.map(({ key }) => {
    const drift = Math.floor(random() * 3) - 1;
    const value = Math.round(Math.max(1, Math.min(5, base + drift * 0.7 + profile.lenience * 0.7)));
    const rating = { value: value as 1 | 2 | 3 | 4 | 5, confidence: "medium" as const };
    return { type: "rating-set", scale: key, rating };
  });
}

const onPlane = (value: number) => Math.round(100 * Math.max(-1, Math.min(1, value))) / 100;

/** What an expert reads in a client turn, what they think of the ideas there, and the best of them. */
function besideActs(turn: PlayedTurn, { gloom }: ReviewerProfile, random: Random): Act[] {
  const { id: turnId, client, offered } = turn;
  if (!client) return [];
  const near = (value: number, width: number) => onPlane(value + (random() - 0.5) * width);
  const { valence, arousal } = client.reading;
  const reading = { valence: near(valence + gloom, 0.4), arousal: near(arousal, 0.7) };
  const acts: Act[] = [{ type: "reading-set", turnId, reading }];
  if (offered.length === 0) return acts;
  const liked = offered[Math.floor(random() ** 1.6 * offered.length)];
  for (const { id: suggestionId } of offered) {
    const drawn = random();
    const judgement =
      suggestionId === liked?.id || drawn > 0.8 ? "help" : drawn < 0.12 ? "harm" : "neutral";
    acts.push({ type: "suggestion-judged", suggestionId, judgement });
  }
  const choice =
    liked === undefined || random() < 0.2
      ? ({ kind: "own" } as const)
      : ({ kind: "suggestion", suggestionId: liked.id } as const);
  acts.push({ type: "best-reply-chosen", turnId, choice });
  return acts;
}

function actsOf(
  turns: readonly PlayedTurn[],
  marks: readonly Mark[],
  profile: ReviewerProfile,
  random: Random,
  beside: Random,
): Act[] {
  const own: Mark[] = [];
  const acts: Act[] = [];
  for (const turn of turns) {
    const late = turn.position > turns.length * 0.7;
    if (late && random() < profile.skips) continue;
    acts.push({ type: "turn-visited", turnId: turn.id });
    if (turn.speaker !== "supporter") {
      if (beside() < profile.beside) acts.push(...besideActs(turn, profile, beside));
      continue;
    }
    const here = marks
      .filter((mark) => mark.turn === turn && sees(profile, mark, random))
      .map((mark) => named(mark, profile, random));
    const extra = random() < profile.extra ? extraMark(here) : null;
    if (extra) here.push(extra);
    own.push(...here);
    for (const mark of here)
      acts.push({ type: "annotation-added", annotation: annotationOf(mark, random) });
  }
  acts.push(...ratingActs(own, profile, random), { type: "review-submitted" });
  return acts;
}

export interface ReviewScript {
  actor: Actor;
  sessionId: string;
  turns: readonly PlayedTurn[];
  marks: readonly Mark[];
  profile: ReviewerProfile;
  random: Random;
  /** For what is said beside tags and scales, so that it changes none of those. */
  beside: Random;
  at: Date;
}

/** Writes and submits one review through the same use cases as the replay page; answers its id. */
export async function writeReview(db: Database, script: ReviewScript): Promise<string> {
  const { actor, sessionId, at } = script;
  const opened = await openReview(db, actor, sessionId);
  if (!opened.ok) throw new Error(`A demo review could not be opened: ${opened.reason}.`);
  const { reviewId } = opened.value;
  const events = actsOf(
    script.turns,
    script.marks,
    script.profile,
    script.random,
    script.beside,
  ).map((act, index): ReviewEvent => ({
    id: uuid(),
    reviewId,
    seq: null,
    act,
    undoes: null,
    redoes: null,
    at: new Date(at.getTime() + index * 9_000).toISOString(),
  }));
  const appended = await appendEvents(db, actor, reviewId, events);
  if (!appended.ok) throw new Error(`A demo review was not taken: ${appended.reason}.`);
  const refused = appended.value.answers.find((answer) => !answer.taken);
  if (refused && !refused.taken) throw new Error(`A demo mark was refused: ${refused.reason}.`);
  return reviewId;
}
