import type { Database } from "~db/client.server";
import type { ReviewRow } from "~/domain/misalignment/rows";
import { byTurn, type UnitRef } from "~/domain/misalignment/units";
import { sliceSpan, type Span } from "~/domain/practice/span";
import type { Tag } from "~/domain/review/codebook";
import { codesOfExperts } from "./codes-of-experts.server";
import type { OpenPart } from "./open-part.server";
import { readRows } from "./read-practice-rows.server";

/** What one expert who saw a turn marked there. */
export interface MarksOfExpert {
  /** Under the study's code. */
  by: string;
  /** In the order in which their words stand. */
  marks: ({ tag: string } & MarkedPlace)[];
}

/** What a tag is on: the turn as a whole, or words of it, which are hidden where some of the turn are. */
export type MarkedPlace = { on: "turn" } | { on: "words"; words: string } | { on: "hidden words" };

/** A turn with what is shown of its words; null where some of them are hidden. */
export type TurnInWords = UnitRef & { text: string | null };

function marksOf(review: ReviewRow, turn: TurnInWords, tags: readonly Tag[]) {
  return tags
    .flatMap(({ key, label }) =>
      review.flags.flatMap(({ turnId, tag, span }) =>
        turnId === turn.turnId && tag === key ? [{ tag: label, span: span ?? null }] : [],
      ),
    )
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    .map(({ tag, span }) => ({ tag, ...placeOf(span, turn.text) }));
}

function placeOf(span: Span | null, text: string | null): MarkedPlace {
  if (span === null) return { on: "turn" };
  return text === null ? { on: "hidden words" } : { on: "words", words: sliceSpan(text, span) };
}

/**
 * Which words every expert who saw a turn marked on it, in the judgements that results count: of some turns,
 * with one tag or all that go on words.
 */
export async function readMarksOn(
  db: Database,
  part: Pick<OpenPart, "study" | "codebook" | "filter" | "heads">,
  turns: readonly TurnInWords[],
  tagKey: string,
): Promise<MarksOfExpert[][]> {
  const { study, codebook } = part;
  const sessionIds = [...new Set(turns.map(({ sessionId }) => sessionId))];
  const [{ reviews }, codeOf] = await Promise.all([
    readRows(db, study, codebook, [], { kinds: ["expert"], what: "reviews", sessionIds }),
    codesOfExperts(db, part),
  ]);
  const named = codebook.tags.filter(({ key }) => key === tagKey);
  const tags =
    named.length > 0 ? named : codebook.tags.filter((tag) => tag.levels.includes("span"));
  const read = reviews.map((review) => ({ review, seen: byTurn(review).visited }));
  return turns.map((turn) =>
    read
      .filter(
        ({ review, seen }) =>
          review.sessionId === turn.sessionId && turn.turnId !== null && seen.has(turn.turnId),
      )
      .map(({ review }) => ({
        by: codeOf(review.reviewerId),
        marks: marksOf(review, turn, tags),
      }))
      .sort((a, b) => a.by.localeCompare(b.by, "en", { numeric: true })),
  );
}
