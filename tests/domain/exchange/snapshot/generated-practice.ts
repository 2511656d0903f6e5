import type {
  FrozenMark,
  FrozenPractice,
  FrozenSession,
  FrozenStudy,
} from "../../../../app/domain/exchange/snapshot/frozen-study";
import { cueKinds } from "../../../../app/domain/simulator/cue";
import { createRandom, type Random } from "../../../../app/statistics/resampling/random";

function practiceOf({ number, speakers }: FrozenSession, random: Random): FrozenPractice {
  const replies = [...speakers.matchAll(/s/g)].map(({ index }) => index);
  const client = [...speakers.matchAll(/c/g)].map(({ index }) => index);
  const cueAt = (position: number) => {
    const later = replies.filter((reply) => reply > position);
    const answeredAt = random.next() < 0.6 ? (later[random.below(later.length)] ?? null) : null;
    const kind = cueKinds[random.below(cueKinds.length)]!;
    return {
      ...{ kind, explicit: random.next() < 0.5, risk: kind.startsWith("risk") },
      answeredAt,
      passedAt: later.filter((reply) => reply < (answeredAt ?? Infinity) && random.next() < 0.4),
    };
  };
  return {
    ...{ arm: number % 2 === 0 ? "With help" : "Without", cohort: "Autumn", month: "2026-11" },
    ...{ scenario: number % 3 === 0 ? "A client, made up" : "Another", simulated: true },
    fates: client
      .filter(() => random.next() < 0.6)
      .map((position) => ({ position, cues: [cueAt(position), cueAt(position)] })),
    advice: [],
  };
}

/** A mark as it was, or on some of its turn's words. */
function onWords(mark: FrozenMark, length: number, random: Random): FrozenMark {
  if (mark.position === null || random.next() < 0.3) return mark;
  const start = 10 * random.below(3);
  const end = start + 10 * (1 + random.below(4));
  return { ...mark, level: "span", span: { start, end: Math.min(end, length) } };
}

/** A study with lengths of turns, marks on words, and what became of planted cues in most sessions. */
export function withPractice(study: FrozenStudy, seed: number): FrozenStudy {
  const random = createRandom(seed);
  const sessions = study.sessions.map((session) => ({
    ...session,
    lengths: [...session.speakers].map(() => 40 + random.below(60)),
    ...(random.next() < 0.9 && { practised: practiceOf(session, random) }),
  }));
  const lengths = new Map(sessions.map((each) => [each.session, each.lengths]));
  const reviews = study.reviews.map((review) => ({
    ...review,
    marks: review.marks.flatMap((mark) => {
      const length = lengths.get(review.session)?.[mark.position ?? -1] ?? 0;
      const first = onWords(mark, length, random);
      return random.next() < 0.3 ? [first, onWords(mark, length, random)] : [first];
    }),
  }));
  const repeats = reviews
    .filter(({ kind, reviewer }) => kind === "expert" && reviewer !== "E03" && random.next() < 0.4)
    .map(({ session, reviewer, visited, marks }) => ({
      ...{ session, reviewer },
      visited: visited.filter(() => random.next() < 0.9),
      marks: marks
        .filter(() => random.next() < 0.7)
        .map(({ tag, position }) => ({ tag, position })),
    }));
  return { ...study, v: 2, sessions, reviews, repeats };
}
