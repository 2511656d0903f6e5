import { everything } from "~/domain/misalignment/filter";
import type { FlagRow, ReviewRow, SessionRow, StudyRows } from "~/domain/misalignment/rows";
import { spanAgreement } from "~/domain/misalignment/span-agreement";
import { standardOptions } from "~/domain/misalignment/study-results";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import { createRandom, type Random } from "~/statistics/resampling/random";

export const name = "words";

const tags = builtInCodebook.tags.filter(({ levels }) => levels.includes("span"));
const experts = ["E01", "E02", "E03"];

/** Fifteen replies; what each expert marks is near what there is to mark, or stray. */
function reviewsOf({ sessionId, supporterTurns }: SessionRow, random: Random): ReviewRow[] {
  const truth = supporterTurns
    .filter(() => random.next() < 0.4)
    .map(({ turnId }) => ({ turnId, tag: tags[random.below(tags.length)]!.key }));
  const spanned = (start: number, end: number) => ({
    ...{ start: start + random.below(4), end: end + random.below(4) },
  });
  return experts.map((reviewerId): ReviewRow => {
    const found = truth
      .filter(() => random.next() < 0.7)
      .map((mark): FlagRow => ({ ...mark, span: random.next() < 0.3 ? null : spanned(5, 25) }));
    const stray = supporterTurns
      .filter(() => random.next() < 0.08)
      .map(({ turnId }): FlagRow => ({
        ...{ turnId, tag: tags[random.below(tags.length)]!.key, span: spanned(0, 20) },
      }));
    const visitedTurnIds = supporterTurns.map(({ turnId }) => turnId);
    const flags = [...found, ...stray];
    return { sessionId, reviewerId, kind: "expert", visitedTurnIds, flags, ratings: [] };
  });
}

function simulated(sessions: number): StudyRows {
  const random = createRandom(3);
  const rows = Array.from({ length: sessions }, (_, n): SessionRow => ({
    sessionId: `s${n}`,
    supporterTurns: Array.from({ length: 15 }, (_, at) => ({
      ...{ turnId: `s${n}.${at}`, position: 2 * at + 1, length: 40 + random.below(160) },
    })),
  }));
  return { sessions: rows, reviews: rows.flatMap((row) => reviewsOf(row, random)) };
}

/** Which words experts mark, as the job of a large study computes it: BENCH_SESSIONS sets the sizes. */
export function run() {
  const sizes = (process.env.BENCH_SESSIONS ?? "1000,10000").split(",").map(Number);
  const figures = sizes.map((size) => {
    const rows = simulated(size);
    const start = performance.now();
    spanAgreement({
      rows,
      codebook: builtInCodebook,
      filter: everything,
      options: standardOptions,
    });
    const value = (performance.now() - start) / 1000;
    const label = `${size.toLocaleString("en-GB")} sessions x 3 experts, ${tags.length} tags, 2,000 replicates`;
    return { label, value, unit: "s" };
  });
  return Promise.resolve(figures);
}
