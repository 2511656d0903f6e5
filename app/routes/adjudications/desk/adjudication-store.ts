import type { AdjudicationAct, AdjudicationEvent } from "~/domain/review/adjudication/act";
import {
  nextAdjudicationUndo,
  replayAdjudication,
  type AdjudicationContext,
  type AdjudicationState,
} from "~/domain/review/adjudication/adjudication-state";
import {
  adjudicationAnswersSchema,
  adjudicationLogSchema,
  type AdjudicationAnswer,
} from "~/domain/review/adjudication/delivery";

/** An event that the server did not take, and why. */
export interface RefusedEvent {
  event: AdjudicationEvent;
  reason: Extract<AdjudicationAnswer, { taken: false }>["reason"];
}

/** What is shown: what the server has, with what waits on top. */
export interface DeskSnapshot {
  confirmed: readonly AdjudicationEvent[];
  waiting: readonly AdjudicationEvent[];
  refused: readonly RefusedEvent[];
  state: AdjudicationState;
  /** The server said that this will not work however often it is tried: signed out, or not ours. */
  closed: boolean;
  /** The session was erased: nothing of it is kept here any more. */
  erased: boolean;
  /** Whether this device has looked for what an earlier visit left here. */
  isLoaded: boolean;
}

/** Where events stay on this device until the server has them. Acts are few and small. */
export interface DeskKeeper {
  load(): AdjudicationEvent[];
  keep(event: AdjudicationEvent): void;
  drop(eventIds: readonly string[]): void;
}

interface StoreParts {
  adjudicationId: string;
  context: AdjudicationContext;
  log: readonly AdjudicationEvent[];
  keeper: DeskKeeper;
  send: (events: readonly AdjudicationEvent[]) => Promise<Response>;
  fetchAfter: (sequence: number) => Promise<Response>;
  stamp: () => { id: string; at: string };
  later: (run: () => void, ms: number) => () => void;
}

const firstWait = 500;
const longestWait = 15_000;
const gone = new Set([401, 403, 404]);
const erasedStatus = 410;

const bySequence = (a: AdjudicationEvent, b: AdjudicationEvent) => (a.seq ?? 0) - (b.seq ?? 0);

/**
 * An adjudication on one device. An act is on screen and in the keeper at once and leaves the keeper
 * when the server has answered it; sending goes on by itself until nothing waits.
 */
export class AdjudicationStore {
  #parts: StoreParts;
  #snapshot: DeskSnapshot;
  #listeners = new Set<() => void>();
  #sending = false;
  #asking = false;
  #failures = 0;
  #cancelRetry: (() => void) | null = null;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    const state = replayAdjudication(parts.log, parts.context);
    const standing = { closed: false, erased: false, isLoaded: false };
    this.#snapshot = { confirmed: parts.log, waiting: [], refused: [], state, ...standing };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): DeskSnapshot => this.#snapshot;

  /** Takes up what an earlier visit left behind, then sends. */
  start(): void {
    const known = new Set(this.#snapshot.confirmed.map((event) => event.id));
    const left = this.#parts.keeper.load().filter((event) => !known.has(event.id));
    this.#show({ waiting: left, isLoaded: true });
    void this.sync();
  }

  stop(): void {
    this.#cancelRetry?.();
  }

  /** Takes in what the server has, also of other desks; what waits here stays on top. */
  receive(events: readonly AdjudicationEvent[]): void {
    const known = new Set(this.#snapshot.confirmed.map((event) => event.id));
    const news = events.filter((event) => !known.has(event.id));
    if (news.length === 0) return;
    const confirmed = [...this.#snapshot.confirmed, ...news].sort(bySequence);
    const arrived = new Set(news.map((event) => event.id));
    const waiting = this.#snapshot.waiting.filter((event) => !arrived.has(event.id));
    this.#parts.keeper.drop([...arrived]);
    this.#show({ confirmed, waiting });
  }

  /** Asks what other desks did. A server that is away is asked again another time. */
  readonly fetchNews = async (): Promise<void> => {
    if (this.#snapshot.closed || this.#asking) return;
    this.#asking = true;
    try {
      const response = await this.#parts.fetchAfter(this.#heardUpTo());
      if (response.status === erasedStatus) this.#forget();
      if (response.ok) this.receive(adjudicationLogSchema.parse(await response.json()).events);
    } catch {
      return;
    } finally {
      this.#asking = false;
    }
  };

  /** The sequence up to which nothing is missing here. */
  #heardUpTo(): number {
    const gap = this.#snapshot.confirmed.findIndex(({ seq }, at) => seq !== at + 1);
    return gap < 0 ? this.#snapshot.confirmed.length : gap;
  }

  act(act: AdjudicationAct, undoes: string | null = null): void {
    const { stamp, adjudicationId } = this.#parts;
    const event = { ...stamp(), adjudicationId, seq: null, act, undoes };
    this.#parts.keeper.keep(event);
    this.#show({ waiting: [...this.#snapshot.waiting, event] });
    void this.sync();
  }

  /** Takes the latest act back; answers the act that did it, or null. */
  undo(): AdjudicationAct | null {
    const { confirmed, waiting } = this.#snapshot;
    const step = nextAdjudicationUndo([...confirmed, ...waiting], this.#parts.context);
    if (step) this.act(step.act, step.eventId);
    return step?.act ?? null;
  }

  /** Lets refused events go. */
  letGo(): void {
    this.#show({ refused: [] });
  }

  readonly sync = async (): Promise<void> => {
    const { waiting, closed } = this.#snapshot;
    if (this.#sending || closed || waiting.length === 0) return;
    this.#cancelRetry?.();
    this.#sending = true;
    const answers = await this.#answersTo(waiting.slice(0, 50));
    this.#sending = false;
    if (answers === null) {
      if (!this.#snapshot.closed) this.#retry();
      return;
    }
    this.#failures = 0;
    this.#settle(answers);
    void this.sync();
  };

  async #answersTo(events: readonly AdjudicationEvent[]): Promise<AdjudicationAnswer[] | null> {
    try {
      const response = await this.#parts.send(events);
      if (response.status === erasedStatus) this.#forget();
      if (gone.has(response.status)) this.#show({ closed: true });
      if (!response.ok) return null;
      return adjudicationAnswersSchema.parse(await response.json()).answers;
    } catch {
      return null;
    }
  }

  #settle(answers: readonly AdjudicationAnswer[]): void {
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const confirmed = [...this.#snapshot.confirmed];
    const refused = [...this.#snapshot.refused];
    for (const event of this.#snapshot.waiting) {
      const answer = byId.get(event.id);
      if (answer?.taken) confirmed.push({ ...event, seq: answer.seq });
      else if (answer) refused.push({ event, reason: answer.reason });
    }
    const waiting = this.#snapshot.waiting.filter((event) => !byId.has(event.id));
    this.#parts.keeper.drop([...byId.keys()]);
    this.#show({ confirmed: confirmed.sort(bySequence), refused, waiting });
  }

  /** What waits here holds words of a session that was erased. */
  #forget(): void {
    this.#parts.keeper.drop(this.#snapshot.waiting.map((event) => event.id));
    this.#show({ closed: true, erased: true, confirmed: [], waiting: [], refused: [] });
  }

  #retry(): void {
    this.#failures += 1;
    const wait = Math.min(longestWait, firstWait * 2 ** this.#failures);
    this.#cancelRetry = this.#parts.later(() => void this.sync(), wait);
  }

  #show(change: Partial<DeskSnapshot>): void {
    const next = { ...this.#snapshot, ...change };
    const events = [...next.confirmed, ...next.waiting];
    this.#snapshot = { ...next, state: replayAdjudication(events, this.#parts.context) };
    for (const listener of this.#listeners) listener();
  }
}
