import type { Database } from "~db/client.server";
import {
  findDrillAnswer,
  insertDrillAnswer,
  insertGrading,
  listGraded,
} from "~db/queries/drill-answers.server";
import { findCard, keepSchedule, lockCard } from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { adviceAt, firstGrade, type DrillAnswer, type Grade } from "~/domain/drills/card";
import { findCues } from "./find-cues.server";
import { readMoment, type Moment } from "./read-moment.server";
import { scheduleAfter } from "./schedule.server";

export interface SentAnswer {
  id: string;
  answer: DrillAnswer;
  seconds: number;
}

/** Whether an answer met what was to be seen; null where nothing here can tell. */
async function isMet(
  db: Database,
  actor: Actor,
  moment: Moment,
  answer: DrillAnswer,
): Promise<boolean | null> {
  if (answer.kind === "better-reply") return null;
  if (answer.kind === "wait-or-advise") return answer.choice === adviceAt(moment.annotation.tag);
  const cues = await findCues(db, actor, moment, answer.span);
  return cues.length === 0 ? null : cues.some(({ touches }) => touches);
}

/** Keeps when a card is to come back after an answer, and plans the card anew from all its answers. */
async function plan(
  tx: Database,
  cardId: string,
  { answerId, grade, now }: { answerId: string; grade: Grade; now: Date },
): Promise<void> {
  const card = await lockCard(tx, cardId);
  const answered = await findDrillAnswer(tx, answerId);
  if (!card || !answered) return;
  const graded = await listGraded(tx, cardId);
  const former = graded.find((each) => each.answerId === answerId);
  const given = [
    ...graded.filter((each) => each !== former),
    { ...{ answerId, grade }, at: answered.at },
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const schedule = scheduleAfter(card.createdAt, given);
  const dueAt = new Date(schedule.due);
  // The latest choice holds, also where two fall on one millisecond.
  const at = new Date(Math.max(now.getTime(), (former?.gradedAt.getTime() ?? 0) + 1));
  await insertGrading(tx, { answerId, grade, dueAt, at });
  await keepSchedule(tx, cardId, { schedule, dueAt });
}

/**
 * Stores an answer before anything is shown for it, and plans the card by how it went until its person
 * chooses otherwise. Twice with one id stores once.
 */
export async function answerCard(
  db: Database,
  actor: Actor,
  cardId: string,
  { id, answer, seconds }: SentAnswer,
  now: Date = new Date(),
): Promise<Outcome<{ answerId: string }>> {
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  const card = await findCard(db, actor, cardId);
  if (!card) return notFound;
  if (card.kind !== answer.kind) return conflict("This is the answer to another kind of drill.");
  const moment = await readMoment(db, actor, card);
  if (!moment.ok) return moment;
  const grade = firstGrade(await isMet(db, actor, moment.value, answer));
  await db.transaction(async (tx) => {
    const isNew = await insertDrillAnswer(tx, { id, cardId, answer, seconds, at: now });
    if (isNew) await plan(tx, cardId, { answerId: id, grade, now });
  });
  const stored = await findDrillAnswer(db, id);
  return stored?.cardId === cardId ? done({ answerId: id }) : notFound;
}

/** Puts a card off until it comes back, as its person chose. The latest choice after an answer holds. */
export async function gradeCard(
  db: Database,
  actor: Actor,
  cardId: string,
  choice: { answerId: string; grade: Grade },
  now: Date = new Date(),
): Promise<Outcome<null>> {
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  const [card, stored] = await Promise.all([
    findCard(db, actor, cardId),
    findDrillAnswer(db, choice.answerId),
  ]);
  if (!card || stored?.cardId !== cardId) return notFound;
  const { answerId, grade } = choice;
  await db.transaction((tx) => plan(tx, cardId, { answerId, grade, now }));
  return done(null);
}
