import { describe, expect, it } from "vitest";
import type {
  AdjudicationAct,
  AdjudicationEvent,
} from "../../../app/domain/review/adjudication/act";
import { alignReviews } from "../../../app/domain/review/adjudication/align";
import { AdjudicationStore } from "../../../app/routes/adjudications/desk/adjudication-store";
import { judged } from "../../domain/review/adjudication/make-reviews";
import { advice, context as review, idOf, reviewId } from "../../domain/review/make-review";

const alignment = alignReviews(
  [judged("A", [advice(1)]), judged("B", [advice(2, { severity: 3 })])],
  review,
);
const [unit] = alignment.units;
const unitId = unit?.id ?? "";
const context = { review, unitById: new Map(alignment.units.map((each) => [each.id, each])) };

/** A server that two desks share, and that can be away. */
function makeServer() {
  const log: AdjudicationEvent[] = [];
  let isAway = false;
  let made = 0;
  const answer = (body: () => unknown) =>
    isAway ? Promise.reject(new TypeError("away")) : Promise.resolve(Response.json(body()));
  const desk = () => {
    const retries: (() => void)[] = [];
    const store = new AdjudicationStore({
      ...{ adjudicationId: reviewId, context, log: [...log] },
      keeper: { load: () => [], keep: () => undefined, drop: () => undefined },
      stamp: () => ({ id: idOf("event", ++made), at: "2026-11-24T00:00:00.000Z" }),
      later: (run) => {
        retries.push(run);
        return () => undefined;
      },
      send: (events) =>
        answer(() => ({
          answers: events.map((event) => {
            log.push({ ...event, seq: log.length + 1 });
            return { id: event.id, taken: true, seq: log.length };
          }),
        })),
      fetchAfter: (sequence) =>
        answer(() => ({ events: log.filter(({ seq }) => (seq ?? 0) > sequence) })),
    });
    return { store, retry: () => retries.splice(0).forEach((run) => run()) };
  };
  return { log, desk, away: (is: boolean) => (isAway = is) };
}

const settled = (kind: "neither" | "ambiguous"): AdjudicationAct => ({
  type: "decided",
  unitId,
  decision: { kind },
});
const quiet = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};
const decisionOf = ({ store }: { store: AdjudicationStore }) =>
  store.snapshot().state.units.get(unitId)?.decision?.kind;

describe("Two desks on one adjudication", () => {
  it("hear of each other when they ask, and show the same, whoever acted first", async () => {
    const server = makeServer();
    const [one, other] = [server.desk(), server.desk()];
    one.store.act(settled("neither"));
    await quiet();
    other.store.act(settled("ambiguous"));
    await quiet();
    expect(decisionOf(one)).toBe("neither");
    await Promise.all([one.store.fetchNews(), other.store.fetchNews()]);
    for (const desk of [one, other]) {
      expect(decisionOf(desk)).toBe("ambiguous");
      expect(desk.store.snapshot().confirmed).toEqual(server.log);
    }
  });

  it("ask a server that is away without losing what waits, and hear it later", async () => {
    const server = makeServer();
    const [one, other] = [server.desk(), server.desk()];
    other.store.act(settled("neither"));
    await quiet();
    server.away(true);
    one.store.act(settled("ambiguous"));
    await one.store.fetchNews();
    await quiet();
    expect(one.store.snapshot()).toMatchObject({ confirmed: [], closed: false });
    expect(decisionOf(one)).toBe("ambiguous");
    server.away(false);
    await one.store.fetchNews();
    one.retry();
    await quiet();
    expect(one.store.snapshot()).toMatchObject({ waiting: [], confirmed: server.log });
    expect(server.log).toHaveLength(2);
  });
});
