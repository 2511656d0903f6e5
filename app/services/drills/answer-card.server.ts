import type { Database } from "~db/client.server";
import {
  findCard,
  findDrillAnswer,
  insertDrillAnswer,
  insertGrading,
  keepSchedule,
  lockCard,
} from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { DrillAnswer, Grade } from "~/domain/drills/card";
import { nextSchedule } from "./schedule.server";

export interface SentAnswer {
  id: string;
  answer: DrillAnswer;
  seconds: number;
}

/** Stores an answer before anything is shown for it. Twice with one id stores once. */
export async function answerCard(
  db: Database,
  actor: Actor,
  cardId: string,
  { id, answer, seconds }: SentAnswer,
): Promise<Outcome<{ answerId: string }>> {
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  const card = await findCard(db, actor, cardId);
  if (!card) return notFound;
  if (card.kind !== answer.kind) return conflict("This is the answer to another kind of drill.");
  await insertDrillAnswer(db, { id, cardId, answer, seconds, at: new Date() });
  const stored = await findDrillAnswer(db, id);
  return stored?.answer.cardId === cardId ? done({ answerId: id }) : notFound;
}

/** Puts a card off until it comes back, as its person chose. Once an answer; a second choice changes nothing. */
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
  if (!card || stored?.answer.cardId !== cardId) return notFound;
  await db.transaction(async (tx) => {
    const locked = await lockCard(tx, cardId);
    if (!locked) return;
    const schedule = nextSchedule(locked.schedule, choice.grade, now);
    const dueAt = new Date(schedule.due);
    if (await insertGrading(tx, { ...choice, dueAt, at: now }))
      await keepSchedule(tx, cardId, { schedule, dueAt });
  });
  return done(null);
}
