import { codePointLength, sliceSpan } from "../practice/span";
import type { Annotation } from "../review/annotation";
import type { Act } from "../review/act";
import type { Codebook, Scale, Tag } from "../review/codebook";
import { offeredEvidence, type ReviewContext, type ReviewTurn } from "../review/review-context";
import { isOnScale, rangeOf, rangeWords } from "../review/scale-range";
import { shownCell } from "./cell";
import type { Problems } from "./problem";
import type { FileKind, RatingLine } from "./rating-row";
import { flagOf, numberOf, saysNotApplicable } from "./rating-value";

/** What one reviewer said of one conversation. */
export interface RatedConversation {
  transcript: string;
  kind: FileKind;
  reviewer: string;
  lines: RatingLine[];
}

/** The lines of a file, gathered by conversation and reviewer, in the order in which each begins. */
export function gatherRatings(lines: readonly RatingLine[]): RatedConversation[] {
  const found = new Map<string, RatedConversation>();
  for (const line of lines) {
    const { transcript, kind, reviewer } = line;
    const key = JSON.stringify([transcript, kind, reviewer]);
    const here = found.get(key);
    if (here === undefined) found.set(key, { transcript, kind, reviewer, lines: [line] });
    else here.lines.push(line);
  }
  return [...found.values()];
}

/** A tag or a scale of a codebook. */
export type Named = { tag: Tag } | { scale: Scale };

/** Finds tags and scales by key or by label, whatever the capitals. */
export function namesOf(codebook: Codebook): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  const add = (name: string, named: Named) => {
    const folded = name.toLowerCase();
    if (!names.has(folded)) names.set(folded, named);
  };
  for (const tag of codebook.tags) add(tag.key, { tag });
  for (const scale of codebook.scales) add(scale.key, { scale });
  for (const tag of codebook.tags) add(tag.label, { tag });
  for (const scale of codebook.scales) add(scale.label, { scale });
  return names;
}

/** Names that are no tag or scale, each once: in the row where it first stands, with how often it does. */
export function addUnknownNames(
  lines: readonly RatingLine[],
  names: ReadonlyMap<string, Named>,
  problems: Problems,
): void {
  const unknown = new Map<string, { line: RatingLine; rows: number }>();
  for (const line of lines) {
    const key = line.name.toLowerCase();
    if (names.has(key)) continue;
    const here = unknown.get(key) ?? { line, rows: 0 };
    here.rows += 1;
    unknown.set(key, here);
  }
  for (const { line, rows } of unknown.values()) {
    const often = rows === 1 ? "" : ` It stands in ${rows} rows.`;
    const message = `${shownCell(line.name)} is no tag or scale of the study's codebook.${often}`;
    problems.add({ row: line.row, column: "name", message });
  }
}

/** A conversation as ratings are put on it. */
export interface RatedSession {
  context: Omit<ReviewContext, "reviewId">;
  /** By the position that the transcript's file gave. */
  turnAt: ReadonlyMap<number, ReviewTurn>;
}

export interface RatingRules {
  names: ReadonlyMap<string, Named>;
  /** A reviewer of a conversation saw all of it: what they did not tag is a "no". */
  sawAll: boolean;
  newId: () => string;
}

/**
 * What one reviewer said of one conversation as the acts of a submitted review; what cannot be taken goes
 * to `problems`, and names that are unknown are passed over (see `addUnknownNames`). A tag's "no" is a visit of its turn. A tag about an absence answers to the whole client
 * turn before, since a file of ratings does not say which words went unanswered.
 */
export function actsOf(
  rated: RatedConversation,
  session: RatedSession,
  rules: RatingRules,
  problems: Problems,
): Act[] {
  const visits = new Set<string>(rules.sawAll ? session.context.turns.map((turn) => turn.id) : []);
  const acts: Act[] = [];
  for (const line of rated.lines) {
    const refuse = (column: string, message: string) => {
      problems.add({ row: line.row, column, message });
      return null;
    };
    const named = rules.names.get(line.name.toLowerCase());
    if (named === undefined || line.value === "") continue;
    if ("scale" in named) {
      const act = ratingAct(line, named.scale, refuse);
      if (act !== null) acts.push(act);
      continue;
    }
    const placed = tagAct(line, named.tag, session, rules.newId, refuse);
    if (placed === null) continue;
    if (placed.turnId !== null) visits.add(placed.turnId);
    if (placed.act !== null) acts.push(placed.act);
  }
  const seen = [...visits].map((turnId): Act => ({ type: "turn-visited", turnId }));
  return [...seen, ...acts, { type: "review-submitted" }];
}

type Refuse = (column: string, message: string) => null;

function ratingAct(line: RatingLine, scale: Scale, refuse: Refuse): Act | null {
  if (line.position !== null) {
    return refuse(
      "position",
      `${shownCell(line.name)} is a scale: it is rated for a whole conversation.`,
    );
  }
  const set = (value: number | null): Act => ({
    type: "rating-set",
    scale: scale.key,
    rating: { value, confidence: null },
  });
  if (saysNotApplicable(line.value)) {
    return scale.na ? set(null) : refuse("value", `${scale.label} cannot be not applicable.`);
  }
  const number = numberOf(line.value);
  if (number === null) return refuse("value", `${shownCell(line.value)} is no number.`);
  const range = rangeOf(scale);
  if (isOnScale(number, range)) return set(number);
  return refuse("value", `${number} is not on the scale ${scale.label}, ${rangeWords(range)}.`);
}

interface PlacedTag {
  turnId: string | null;
  /** Null for a "no". */
  act: Act | null;
}

function tagAct(
  line: RatingLine,
  tag: Tag,
  session: RatedSession,
  newId: () => string,
  refuse: Refuse,
): PlacedTag | null {
  const flagged = flagOf(line.value);
  if (flagged === null) {
    return refuse(
      "value",
      `${shownCell(line.value)} does not say whether the tag was put on: 1 or 0, yes or no.`,
    );
  }
  if (line.position === null) {
    if (!tag.levels.includes("session")) {
      return refuse("position", `${tag.label} goes on turns: name the turn's position.`);
    }
    const annotation = { ...bare, id: newId(), tag: tag.key, level: "session" as const };
    return { turnId: null, act: flagged ? { type: "annotation-added", annotation } : null };
  }
  const turn = session.turnAt.get(line.position);
  if (turn === undefined) {
    return refuse(
      "position",
      `Conversation ${shownCell(line.transcript)} has no turn ${line.position}.`,
    );
  }
  if (turn.speaker !== "supporter") {
    return refuse(
      "position",
      `Turn ${line.position} is the client's; tags go on the supporter's turns.`,
    );
  }
  if (!flagged) return { turnId: turn.id, act: null };
  const annotation = annotationOn(turn, line, tag, session, newId, refuse);
  return annotation && { turnId: turn.id, act: { type: "annotation-added", annotation } };
}

const bare = {
  ...{ turnId: null, span: null, quote: null, evidence: null, severity: null, confidence: null },
  ...{ note: "", betterReply: "" },
};

function annotationOn(
  turn: ReviewTurn,
  line: RatingLine,
  tag: Tag,
  session: RatedSession,
  newId: () => string,
  refuse: Refuse,
): Annotation | null {
  const length = codePointLength(turn.text);
  const wholeTurn = !tag.levels.includes("turn") && tag.levels.includes("span");
  const span = line.span ?? (wholeTurn ? { start: 0, end: length } : null);
  const level = span === null ? "turn" : "span";
  if (!tag.levels.includes(level)) {
    const column = span === null ? "position" : "start";
    return refuse(
      column,
      `${tag.label} is not put on ${span === null ? "turns" : "words of a turn"}.`,
    );
  }
  if (span !== null && span.end > length) {
    return refuse(
      "end",
      `Turn ${line.position} has ${length} characters; ${span.end} lies beyond.`,
    );
  }
  const evidence = tag.absence
    ? offeredEvidence({ ...session.context, reviewId: "" }, turn.id, [])
    : null;
  if (tag.absence && evidence === null) {
    return refuse(
      "position",
      `Nothing of the client's stands before turn ${line.position} that could go unanswered.`,
    );
  }
  const quote = span === null ? null : sliceSpan(turn.text, span);
  return { ...bare, id: newId(), tag: tag.key, level, turnId: turn.id, span, quote, evidence };
}
