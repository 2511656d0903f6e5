import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import { viewOf, type Answer, type OutboxView } from "../../../app/domain/review/outbox";
import type { RefusalReason } from "../../../app/domain/review/refusal";
import { applyEvent, emptyReview } from "../../../app/domain/review/review-state";
import type { KeptEvent, OutboxKeeper } from "../../../app/components/device/outbox-keeper";
import { ReviewStore } from "../../../app/routes/reviews/workbench/review-store";
import {
  LinkClosed,
  SessionErased,
  type ServerLink,
} from "../../../app/routes/reviews/workbench/server-link";
import { adding, advice, context, idOf, missedCue, turnId } from "../../domain/review/make-review";

/** A device's storage that outlives the page. */
class MemoryKeeper implements OutboxKeeper {
  rows: KeptEvent[] = [];
  load = () => Promise.resolve([...this.rows]);
  keep(event: ReviewEvent) {
    if (!this.rows.some((row) => row.event.id === event.id))
      this.rows.push({ event, refused: null });
    return Promise.resolve();
  }
  markRefused(eventId: string, reason: RefusalReason) {
    this.rows = this.rows.map((row) =>
      row.event.id === eventId ? { ...row, refused: reason } : row,
    );
    return Promise.resolve();
  }
  drop(ids: readonly string[]) {
    this.rows = this.rows.filter((row) => !ids.includes(row.event.id));
    return Promise.resolve();
  }
}

type Weather = "fine" | "no-way-there" | "no-way-back" | "signed-out" | "erased";

/** A server that applies events as the real one does, behind a network that may fail either way. */
class Server implements ServerLink {
  log: ReviewEvent[] = [];
  state = emptyReview();
  weather: Weather = "fine";

  send(events: readonly ReviewEvent[]) {
    if (this.weather === "signed-out") return Promise.reject(new LinkClosed());
    if (this.weather === "erased") return Promise.reject(new SessionErased());
    if (this.weather === "no-way-there") return Promise.reject(new Error("offline"));
    const answers = events.map((event) => this.take(event));
    if (this.weather === "no-way-back") return Promise.reject(new Error("the line dropped"));
    return Promise.resolve({ answers, lastSequence: this.log.length });
  }
  fetchAfter(sequence: number) {
    if (this.weather === "erased") return Promise.reject(new SessionErased());
    if (this.weather !== "fine") return Promise.reject(new Error("offline"));
    const events = this.log.slice(sequence, sequence + 3);
    return Promise.resolve({ events, more: this.log.length > sequence + 3 });
  }
  take(event: ReviewEvent): Answer {
    const known = this.log.find((each) => each.id === event.id);
    if (known) return { id: event.id, taken: true, seq: known.seq ?? 0 };
    const applied = applyEvent(this.state, event, context);
    if (!applied.ok) return { id: event.id, taken: false, reason: applied.reason };
    this.state = applied.state;
    const seq = this.log.length + 1;
    this.log.push({ ...event, seq });
    return { id: event.id, taken: true, seq };
  }
}

let made = 0;
class Device {
  retries: (() => void)[] = [];
  readonly store: ReviewStore;
  constructor(
    readonly server: Server,
    readonly keeper: OutboxKeeper,
    log: readonly ReviewEvent[] = [],
  ) {
    this.store = new ReviewStore({
      context,
      log,
      keeper,
      link: server,
      stamp: () => ({ id: idOf("event", (made += 1)), at: "2026-11-24T00:00:00.000Z" }),
      later: (run) => {
        this.retries.push(run);
        return () => (this.retries = this.retries.filter((each) => each !== run));
      },
    });
  }
  get view() {
    return this.store.snapshot();
  }
  retry(): void {
    const [run] = this.retries.splice(0);
    run?.();
  }
}

/** Lets everything that is under way come to rest. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

describe("a review on a device", () => {
  it("shows an act before the server has it, and counts it as waiting until then", async () => {
    const device = new Device(new Server(), new MemoryKeeper());
    device.store.act(adding(advice(1)));
    expect(device.view.state.annotations.size).toBe(1);
    expect(device.view.outbox.waiting).toHaveLength(1);
    await rest();
    expect(device.view.outbox.waiting).toHaveLength(0);
    expect(device.view.outbox.confirmed.map((event) => event.seq)).toEqual([1]);
  });

  it("keeps what it could not send through a reload, and sends it in order afterwards", async () => {
    const server = new Server();
    const keeper = new MemoryKeeper();
    server.weather = "no-way-there";
    const before = new Device(server, keeper);
    before.store.act(adding(advice(1)));
    before.store.act({
      type: "annotation-changed",
      annotationId: advice(1).id,
      patch: { note: "a" },
    });
    await rest();
    expect(before.view.link).toBe("retrying");
    server.weather = "fine";
    const after = new Device(server, keeper, server.log);
    expect(after.view.isLoaded, "before the device has looked").toBe(false);
    await after.store.start();
    expect(after.view.isLoaded).toBe(true);
    await rest();
    expect(server.state.annotations.get(advice(1).id)?.note).toBe("a");
    expect(after.view.outbox.waiting).toEqual([]);
    expect(keeper.rows).toEqual([]);
  });

  it("does an act once though its answer was lost", async () => {
    const server = new Server();
    const device = new Device(server, new MemoryKeeper());
    server.weather = "no-way-back";
    device.store.act(adding(advice(1)));
    await rest();
    expect(device.view.outbox.waiting).toHaveLength(1);
    server.weather = "fine";
    device.retry();
    await rest();
    expect(server.log).toHaveLength(1);
    expect(device.view.outbox.waiting).toEqual([]);
  });

  it("keeps a refused act with its reason, also through a reload, until it is let go", async () => {
    const server = new Server();
    const keeper = new MemoryKeeper();
    const device = new Device(server, keeper);
    server.take({ ...waitingEvent({ type: "review-submitted" }) });
    device.store.act(adding(advice(1)));
    await rest();
    expect(device.view.outbox.refused.map(({ reason }) => reason)).toEqual(["review-over"]);
    const again = new Device(server, keeper, server.log);
    await again.store.start();
    await rest();
    const [refused] = again.view.outbox.refused;
    expect(refused?.reason).toBe("review-over");
    again.store.letGo(refused?.event.id ?? "");
    await rest();
    expect([again.view.outbox.refused, keeper.rows]).toEqual([[], []]);
  });

  it("stops asking a server that has signed it out, and loses nothing", async () => {
    const server = new Server();
    const keeper = new MemoryKeeper();
    const device = new Device(server, keeper);
    server.weather = "signed-out";
    device.store.act(adding(advice(1)));
    await rest();
    expect([device.view.link, device.retries.length, keeper.rows.length]).toEqual(["closed", 0, 1]);
    server.weather = "fine";
    device.store.sync();
    await rest();
    expect([device.view.link, keeper.rows.length]).toEqual(["open", 0]);
  });

  it("lets go of everything where the session was erased, and does nothing more", async () => {
    const server = new Server();
    const keeper = new MemoryKeeper();
    const device = new Device(server, keeper);
    device.store.act(adding(advice(1)));
    await rest();
    server.weather = "erased";
    device.store.act(adding(missedCue(2)));
    await rest();
    device.store.act(adding(advice(3)));
    device.store.sync();
    await rest();
    expect(keeper.rows).toEqual([]);
    expect(device.view).toMatchObject({ link: "erased", outbox: { confirmed: [], waiting: [] } });
    expect(device.view.state.annotations.size).toBe(0);
    expect(device.retries).toEqual([]);
  });

  it("hears of an erasure without doing anything", async () => {
    const server = new Server();
    const device = new Device(server, new MemoryKeeper());
    server.weather = "erased";
    await device.store.fetchNews();
    expect(device.view.link).toBe("erased");
  });

  it("takes up what another device did, and says what undo now means", async () => {
    const server = new Server();
    const here = new Device(server, new MemoryKeeper());
    const there = new Device(server, new MemoryKeeper());
    there.store.act(adding(advice(1)));
    there.store.act(adding(missedCue(2)));
    await rest();
    here.store.act({ type: "turn-visited", turnId: turnId(1) });
    await rest();
    await there.store.fetchNews();
    expect(here.view.state).toEqual(there.view.state);
    expect(here.store.undo()).toMatchObject({ act: { annotationId: missedCue(2).id } });
    await rest();
    expect([...server.state.annotations.keys()]).toEqual([advice(1).id]);
  });

  it("ends as the server does, whatever the weather and however often it is loaded anew", async () => {
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.constantFrom(1, 2, 3).map((n) => adding(n % 2 ? advice(n) : missedCue(n))),
      fc.record({
        type: fc.constant("annotation-changed" as const),
        annotationId: fc.constantFrom(1, 2, 3).map((n) => idOf("annotation", n)),
        patch: fc.record({ note: fc.constantFrom("a", "b") }),
      }),
      fc.constantFrom(1, 2, 3).map((n) => ({
        type: "annotation-removed" as const,
        annotationId: idOf("annotation", n),
      })),
    );
    const step = fc.oneof(
      { weight: 5, arbitrary: act },
      fc.constantFrom("undo" as const, "redo" as const, "reload" as const, "retry" as const),
      fc.constantFrom<Weather>("fine", "no-way-there", "no-way-back"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const server = new Server();
        const keeper = new MemoryKeeper();
        let device = new Device(server, keeper);
        for (const each of steps) {
          if (typeof each === "object") device.store.act(each);
          else if (each === "undo") device.store.undo();
          else if (each === "redo") device.store.redo();
          else if (each === "retry") device.retry();
          else if (each === "reload") {
            await rest();
            device = new Device(server, keeper, [...server.log]);
            await device.store.start();
          } else server.weather = each;
          const { outbox, state, history } = device.view;
          expect({ state, history }).toEqual(pick(viewOf(outbox, context)));
        }
        server.weather = "fine";
        await rest();
        device.retry();
        device.store.sync();
        await rest();
        await device.store.fetchNews();
        expect(device.view.outbox.waiting).toEqual([]);
        expect(device.view.state).toEqual(server.state);
        const kept = keeper.rows.map((row) => row.event.id);
        expect(kept).toEqual(device.view.outbox.refused.map(({ event }) => event.id));
      }),
      { numRuns: 200 },
    );
  });
});

const pick = ({ state, history }: OutboxView) => ({ state, history });

function waitingEvent(act: Act): ReviewEvent {
  const id = idOf("event", (made += 1));
  const reviewId = context.reviewId;
  return {
    id,
    reviewId,
    seq: null,
    act,
    undoes: null,
    redoes: null,
    at: "2026-11-24T00:00:00.000Z",
  };
}
