import { describe, expect, it } from "vitest";
import { mayMove, sessionStatuses } from "../../../app/domain/practice/session-status";
import { sessionEvents, stepSession } from "../../../app/domain/practice/session-transition";

const now = new Date("2026-11-24T10:00:00Z");
const before = new Date("2026-11-24T09:00:00Z");
const stand = (status: (typeof sessionStatuses)[number]) => ({
  status,
  pausedAt: status === "paused" ? before : null,
  endedAt: status === "ended" ? before : null,
});

describe("The course of a session", () => {
  it("moves only as statuses may move, and says why not where it does not", () => {
    const table = sessionStatuses.map((status) =>
      sessionEvents.map((event) => {
        const step = stepSession(stand(status), event, now);
        if (!step.ok) return step.rejection;
        if (step.changed) expect(mayMove(status, step.stand.status)).toBe(true);
        return step.changed ? step.stand.status : "same";
      }),
    );
    expect(table).toEqual([
      ["paused", "same", "ended", "withdrawn"],
      ["same", "open", "ended", "withdrawn"],
      ["ended", "ended", "same", "withdrawn"],
      ["withdrawn", "withdrawn", "withdrawn", "same"],
    ]);
  });

  it("keeps the time of the pause while it lasts, and the time of the end for good", () => {
    expect(stepSession(stand("open"), "pause", now)).toMatchObject({ stand: { pausedAt: now } });
    expect(stepSession(stand("paused"), "resume", now)).toMatchObject({
      stand: { pausedAt: null },
    });
    expect(stepSession(stand("paused"), "end", now)).toMatchObject({
      stand: { pausedAt: null, endedAt: now },
    });
    expect(stepSession(stand("ended"), "withdraw", now)).toMatchObject({
      stand: { endedAt: before },
    });
  });
});
