import { createEmptyCard, fsrs, Rating, type Card } from "ts-fsrs";
import { grades, type Grade, type StoredSchedule } from "~/domain/drills/card";

/** Days and no minutes: a card comes back on another day. Without fuzz, so that dates can be worked out. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });

const ratings = { again: Rating.Again, good: Rating.Good, easy: Rating.Easy } as const;

function stored(card: Card): StoredSchedule {
  const { stability, difficulty, reps, lapses, state } = card;
  return {
    ...{ v: 1 as const, stability, difficulty, reps, lapses, state },
    due: card.due.toISOString(),
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    lastReview: card.last_review?.toISOString() ?? null,
  };
}

function cardOf(schedule: StoredSchedule): Card {
  const { due, stability, difficulty, reps, lapses, state, lastReview } = schedule;
  return {
    ...{ stability, difficulty, reps, lapses, state },
    due: new Date(due),
    elapsed_days: 0,
    scheduled_days: schedule.scheduledDays,
    learning_steps: schedule.learningSteps,
    ...(lastReview === null ? {} : { last_review: new Date(lastReview) }),
  };
}

/** Where a new card stands: due at once. */
export function firstSchedule(now: Date): StoredSchedule {
  return stored(createEmptyCard(now));
}

/** Where a card stands after this choice. */
function nextSchedule(schedule: StoredSchedule, grade: Grade, now: Date): StoredSchedule {
  return stored(scheduler.next(cardOf(schedule), now, ratings[grade]).card);
}

/** Where a card stands after these answers, in order. */
export function scheduleAfter(
  madeAt: Date,
  given: readonly { at: Date; grade: Grade }[],
): StoredSchedule {
  return given.reduce(
    (schedule, { at, grade }) => nextSchedule(schedule, grade, at),
    firstSchedule(madeAt),
  );
}

/** In how many days a card would come back after each choice. */
export function daysAfter(schedule: StoredSchedule, now: Date): Record<Grade, number> {
  const days = grades.map((grade) => [grade, nextSchedule(schedule, grade, now).scheduledDays]);
  return Object.fromEntries(days) as Record<Grade, number>;
}
