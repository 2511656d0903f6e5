import path from "node:path";
import { and, eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Actor } from "~/domain/access/can";
import type { Act, ReviewEvent } from "~/domain/review/act";
import type { Annotation } from "~/domain/review/annotation";
import { largestBatch } from "~/domain/review/delivery";
import { stepsOf } from "~/domain/review/marking";
import { sliceSpan } from "~/domain/practice/span";
import { appendEvents } from "~/services/review/append-events.server";
import { openReview } from "~/services/review/open-review.server";
import { openDatabase, type Database } from "../../../db/client.server";
import { nextSessionNumber } from "../../../db/queries/studies.server";
import { assignments, people, readings, sessions, studies, turns } from "../../../db/schema";

export interface LongReview {
  turns: number;
  annotations: number;
}

/** Who has the reviews. */
export const reviewer = "nadia@demo.attune.example";

const said = [
  "I lie awake until four and then the alarm goes, and I do it all again 🙂.",
  "That sounds exhausting. What goes through your mind when you lie there?",
  "Nothing, really. My mother says it will pass, but she said that last year too.",
  "You have carried this for a long time. Have you thought of walking in the evening?",
];

async function insertSession(db: Database, count: number, reviewerId: string) {
  const [study] = await db.select().from(studies).limit(1);
  if (!study) throw new Error("The demo has no study.");
  const sessionId = uuid();
  const at = new Date();
  await db.insert(sessions).values({
    ...{ id: sessionId, programmeId: study.programmeId, studyId: study.id },
    number: await nextSessionNumber(db, study.id),
    ...{ origin: "imported", status: "ended", title: `A conversation of ${count} turns` },
    ...{ suggestionsOn: false, emotionCurveOn: false, externalId: sessionId },
    ...{ startedAt: at, endedAt: at },
  });
  const rows = Array.from({ length: count }, (_, position) => ({
    ...{ id: uuid(), sessionId, position, createdAt: at },
    speaker: position % 2 === 0 ? ("client" as const) : ("supporter" as const),
    text: said[position % said.length] ?? "",
  }));
  await db.insert(turns).values(rows);
  await db.insert(readings).values(
    rows
      .filter((_, position) => position % 2 === 0)
      .map(({ id: turnId }, index) => ({
        ...{ id: uuid(), turnId, source: "text-model" as const, version: "bench" },
        ...{ valence: Math.sin(index / 9) * 0.8, arousal: Math.cos(index / 7) * 0.6 },
        ...{ sadness: 0.4, fear: 0.2, anger: 0.1, disgust: 0, happiness: 0.1, surprise: 0 },
        neutral: 0.2,
      })),
  );
  const asked = { id: uuid(), studyId: study.id, sessionId, reviewerId, kind: "expert" as const };
  await db.insert(assignments).values(asked);
  return { sessionId, programmeId: study.programmeId, rows };
}

/** Tags on words of the supporter's turns, of two kinds in turn, spread over the session. */
function annotate(rows: readonly { id: string; text: string }[], index: number): Annotation {
  const supporter = rows.filter((_, position) => position % 2 === 1);
  const turn = supporter[index % supporter.length];
  const round = Math.floor(index / supporter.length);
  const steps = turn ? stepsOf(turn.text) : [];
  const first = steps[round % steps.length];
  const last = steps[Math.min(round + 3, steps.length - 1)];
  if (!turn || !first || !last) throw new Error("There are no words to tag.");
  const span = { start: first.start, end: last.end };
  const isIssue = index % 2 === 0;
  return {
    ...{ id: uuid(), tag: isIssue ? "advice_early" : "reflect_simple", level: "span" },
    ...{ turnId: turn.id, span, quote: sliceSpan(turn.text, span), evidence: null },
    ...{ severity: isIssue ? 2 : null, confidence: null, note: "", betterReply: "" },
  };
}

async function fill(db: Database, actor: Actor, asked: LongReview): Promise<string> {
  const { sessionId, rows } = await insertSession(db, asked.turns, actor.personId);
  const opened = await openReview(db, actor, sessionId);
  if (!opened.ok) throw new Error(`The review was not opened: ${opened.reason}.`);
  const { reviewId } = opened.value;
  const at = new Date().toISOString();
  const events = Array.from({ length: asked.annotations }, (_, index): ReviewEvent => {
    const act: Act = { type: "annotation-added", annotation: annotate(rows, index) };
    return { id: uuid(), reviewId, seq: null, act, undoes: null, redoes: null, at };
  });
  for (let from = 0; from < events.length; from += largestBatch) {
    const batch = events.slice(from, from + largestBatch);
    const outcome = await appendEvents(db, actor, reviewId, batch);
    const refused = outcome.ok ? outcome.value.answers.find((answer) => !answer.taken) : outcome;
    if (refused) throw new Error(`An annotation was not taken: ${JSON.stringify(refused)}`);
  }
  return reviewId;
}

/** Makes long, much annotated reviews in a seeded demo folder that no server holds; their ids. */
export async function makeLongReviews(
  folder: string,
  asked: readonly LongReview[],
): Promise<string[]> {
  const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
  const { db } = database;
  const [person] = await db
    .select()
    .from(people)
    .where(and(eq(people.email, reviewer)));
  const [study] = await db.select().from(studies).limit(1);
  if (!person || !study) throw new Error("The demo lacks its people.");
  const actor: Actor = {
    personId: person.id,
    programmeId: study.programmeId,
    roles: ["expert"],
  };
  const ids: string[] = [];
  for (const each of asked) ids.push(await fill(db, actor, each));
  await database.close();
  return ids;
}
