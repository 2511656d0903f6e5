import { describe, expect, it } from "vitest";
import { largestBatch, readDelivery } from "../../../app/domain/review/delivery";
import { adding, advice, event, idOf, turnId } from "./make-review";

const visit = event(1, { type: "turn-visited", turnId: turnId(1) });

describe("reading a batch of events", () => {
  it("takes what can be read, letter for letter", () => {
    const added = event(2, adding(advice(1, { note: "夜 👩‍👩‍👧 \u202e" })));
    expect(readDelivery({ events: [visit, added] })).toEqual({
      events: [visit, added],
      unreadable: [],
    });
  });

  it("refuses one that cannot be read by its id, and goes on with the others", () => {
    const wrong = [
      { ...event(3, visit.act), act: { type: "turn-eaten" } },
      { ...event(4, visit.act), seq: "1" },
      event(5, adding(advice(1, { note: "a\0b" }))),
      event(6, adding(advice(1, { note: "\ud800" }))),
      {
        ...event(7, visit.act),
        reviewId: visit.reviewId.toUpperCase().replace("01900000", "0190000A"),
      },
      event(8, { type: "turn-visited", turnId: "01900000-000A-7000-8000-00000000000A" }),
    ];
    expect(readDelivery({ events: [...wrong, visit] })).toEqual({
      events: [visit],
      unreadable: [3, 4, 5, 6, 7, 8].map((n) => ({
        id: idOf("event", n),
        taken: false,
        reason: "unreadable",
      })),
    });
  });

  it("answers nothing to what is no batch, is too large, or has an event without an id", () => {
    const many = Array.from({ length: largestBatch + 1 }, () => visit);
    for (const body of [null, [], "x", {}, { events: [] }, { events: [{}] }, { events: many }]) {
      expect(readDelivery(body)).toBeNull();
    }
  });
});
