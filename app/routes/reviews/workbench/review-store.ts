import type { Act, ReviewEvent } from "~/domain/review/act";
import { largestBatch } from "~/domain/review/delivery";
import { advance, nextRedo, nextUndo } from "~/domain/review/history";
import {
  dismiss,
  enqueue,
  missingAfter,
  outboxFrom,
  receive,
  settle,
  viewOf,
  type Outbox,
  type OutboxView,
} from "~/domain/review/outbox";
import type { ReviewContext } from "~/domain/review/review-context";
import { applyEvent } from "~/domain/review/review-state";
import type { OutboxKeeper } from "~/components/device/outbox-keeper";
import { LinkClosed, SessionErased, type ServerLink } from "./server-link";

/** What the page shows: the outbox, what follows from it, and whether the server can be reached. */
export interface ReviewSnapshot extends OutboxView {
  outbox: Outbox;
  /**
   * `closed`: the server does not take this person's events any more, such as after a sign-out. `erased`: the
   * session is gone for good, and nothing of it is kept here any more.
   */
  link: "open" | "retrying" | "closed" | "erased";
  /** Whether this device has looked for what an earlier visit left here. */
  isLoaded: boolean;
}

export interface StoreParts {
  context: ReviewContext;
  log: readonly ReviewEvent[];
  keeper: OutboxKeeper;
  link: ServerLink;
  /** Makes an event's id and time. */
  stamp: () => { id: string; at: string };
  /** Runs something later; gives back what takes it off again. */
  later: (run: () => void, ms: number) => () => void;
}

const firstWait = 500;
const longestWait = 15_000;

/**
 * A review on one device. An act is on screen at once, then in the keeper, then with the server; it
 * leaves the keeper when the server has answered it. Sending goes on by itself until nothing waits.
 */
export class ReviewStore {
  #parts: StoreParts;
  #snapshot: ReviewSnapshot;
  #listeners = new Set<() => void>();
  #working = false;
  #again = false;
  #failures = 0;
  #cancelRetry: (() => void) | null = null;
  #kept: Promise<unknown> = Promise.resolve();

  constructor(parts: StoreParts) {
    this.#parts = parts;
    const outbox = outboxFrom(parts.log);
    this.#snapshot = { outbox, link: "open", isLoaded: false, ...viewOf(outbox, parts.context) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): ReviewSnapshot => this.#snapshot;

  /** Takes up what an earlier visit left behind, then sends and fetches. */
  async start(): Promise<void> {
    const { keeper, context } = this.#parts;
    const left = await keeper.load(context.reviewId).catch(() => []);
    let { outbox } = this.#snapshot;
    for (const { event, refused } of left) {
      outbox = enqueue(outbox, event);
      if (refused !== null)
        outbox = settle(outbox, [{ id: event.id, taken: false, reason: refused }]);
    }
    this.#snapshot = { ...this.#snapshot, isLoaded: true };
    this.#show(outbox);
    const confirmed = new Set(outbox.confirmed.map((event) => event.id));
    this.#drop(left.map(({ event }) => event.id).filter((id) => confirmed.has(id)));
    this.sync();
  }

  act(act: Act, back: { undoes?: string; redoes?: string } = {}): void {
    if (this.#snapshot.link === "erased") return;
    const { stamp, context, keeper } = this.#parts;
    const { undoes = null, redoes = null } = back;
    const event = { ...stamp(), reviewId: context.reviewId, seq: null, act, undoes, redoes };
    // Storing begins before drawing, and behind no other write: the keeper takes writes in turn.
    const stored = keeper.keep(event).catch(() => undefined);
    this.#kept = Promise.all([this.#kept, stored]);
    this.#show(enqueue(this.#snapshot.outbox, event), this.#viewWith(event));
    this.sync();
  }

  /** Takes the latest act back that can be: the act that does it, and the one that it takes back. */
  undo(): { act: Act; meant: Act } | null {
    const { history, state, outbox } = this.#snapshot;
    const step = nextUndo(history, state, this.#parts.context);
    if (!step) return null;
    const events = [...outbox.waiting, ...outbox.confirmed];
    const meant = events.find((event) => event.id === step.eventId)?.act ?? step.act;
    this.act(step.act, { undoes: step.eventId });
    return { act: step.act, meant };
  }

  /** Does again what was taken back last. */
  redo(): { act: Act; meant: Act } | null {
    const { history, state } = this.#snapshot;
    const step = nextRedo(history, state, this.#parts.context);
    if (!step) return null;
    this.act(step.act, { redoes: step.eventId });
    return { act: step.act, meant: step.act };
  }

  /** Lets a refused event go. */
  letGo(eventId: string): void {
    this.#show(dismiss(this.#snapshot.outbox, eventId));
    this.#drop([eventId]);
  }

  receive(log: readonly ReviewEvent[]): void {
    const known = new Set(this.#snapshot.outbox.confirmed.map((event) => event.id));
    const news = log.filter((event) => !known.has(event.id));
    if (news.length === 0) return;
    this.#show(receive(this.#snapshot.outbox, news));
    this.#drop(news.map((event) => event.id));
  }

  /** Sends what waits and fetches what is missing, now; safe to call at any time. */
  sync(): void {
    if (this.#snapshot.link === "erased") return;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.#again = true;
    if (!this.#working) void this.#work();
  }

  /** Asks for events of other tabs and devices. */
  async fetchNews(): Promise<void> {
    if (this.#snapshot.link === "erased") return;
    try {
      await this.#fetchAfter(this.#snapshot.outbox.confirmed.length);
    } catch (error) {
      this.#fail(error);
    }
  }

  stop(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  async #work(): Promise<void> {
    this.#working = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#sendAll();
      }
      this.#failures = 0;
      this.#setLink("open");
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#working = false;
    }
  }

  async #sendAll(): Promise<void> {
    const { link } = this.#parts;
    await this.#kept;
    while (this.#snapshot.outbox.waiting.length > 0) {
      const batch = this.#snapshot.outbox.waiting.slice(0, largestBatch);
      const { answers, lastSequence } = await link.send(batch);
      this.#settle(answers);
      const gap = missingAfter(this.#snapshot.outbox);
      const { length } = this.#snapshot.outbox.confirmed;
      if (gap !== null || lastSequence > length) await this.#fetchAfter(gap ?? length);
      this.#failures = 0;
      this.#setLink("open");
    }
  }

  async #fetchAfter(sequence: number): Promise<void> {
    let after = sequence;
    for (;;) {
      const page = await this.#parts.link.fetchAfter(after);
      this.receive(page.events);
      if (!page.more) return;
      after = page.events.at(-1)?.seq ?? after;
    }
  }

  #settle(answers: Parameters<typeof settle>[1]): void {
    const settled = settle(this.#snapshot.outbox, answers);
    const isSame = hasSameEvents(this.#snapshot.outbox, settled);
    this.#show(settled, isSame ? this.#snapshot : undefined);
    this.#drop(answers.filter((answer) => answer.taken).map((answer) => answer.id));
    for (const answer of answers) {
      if (answer.taken) continue;
      const { keeper } = this.#parts;
      this.#kept = this.#kept
        .then(() => keeper.markRefused(answer.id, answer.reason))
        .catch(() => undefined);
    }
  }

  #drop(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.#kept = this.#kept.then(() => this.#parts.keeper.drop(ids)).catch(() => undefined);
  }

  #fail(error: unknown): void {
    if (error instanceof SessionErased) {
      this.#forget();
      return;
    }
    if (error instanceof LinkClosed) {
      this.#setLink("closed");
      return;
    }
    this.#setLink("retrying");
    const wait = Math.min(longestWait, firstWait * 2 ** this.#failures);
    this.#failures += 1;
    this.#cancelRetry?.();
    this.#cancelRetry = this.#parts.later(() => this.sync(), wait);
  }

  /** Lets go of everything: what waits here holds words of a session that was erased. */
  #forget(): void {
    const { waiting, refused } = this.#snapshot.outbox;
    this.#drop([...waiting, ...refused.map(({ event }) => event)].map((event) => event.id));
    this.#snapshot = { ...this.#snapshot, link: "erased" };
    this.#show(outboxFrom([]));
  }

  #setLink(link: ReviewSnapshot["link"]): void {
    if (this.#snapshot.link === link || this.#snapshot.link === "erased") return;
    this.#snapshot = { ...this.#snapshot, link };
    this.#tell();
  }

  /** The view after one more act, without going through the whole log; the same as `viewOf` gives. */
  #viewWith(event: ReviewEvent): OutboxView | undefined {
    const { state, history, unfitting } = this.#snapshot;
    const applied = applyEvent(state, event, this.#parts.context);
    if (!applied.ok) return undefined;
    return { state: applied.state, history: advance(history, state, event), unfitting };
  }

  #show(outbox: Outbox, view?: OutboxView): void {
    const { state, history, unfitting } = view ?? viewOf(outbox, this.#parts.context);
    this.#snapshot = { ...this.#snapshot, outbox, state, history, unfitting };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** True where the same events stand in the same order, whether confirmed or waiting. */
function hasSameEvents(a: Outbox, b: Outbox): boolean {
  const [left, right] = [a, b].map(({ confirmed, waiting }) => [...confirmed, ...waiting]);
  if (!left || !right || left.length !== right.length) return false;
  return left.every((event, index) => event.id === right[index]?.id);
}
