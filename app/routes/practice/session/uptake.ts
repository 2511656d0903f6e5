import { v7 as uuid } from "uuid";
import type { SuggestionAct } from "~/domain/suggestion/category";
import { keep, readKept, type KeptEvent } from "../kept";
import { post } from "./post";

/** A look shorter than this, in ms, is a pointer passing by. */
const shortestLook = 250;
/** Events wait this long, in ms, so that several go together. */
const flushAfter = 1500;
/** More than this many waiting events are not kept: the oldest go first. */
const mostWaiting = 400;

export interface Uptake {
  shown: (ids: readonly string[]) => void;
  opened: (id: string) => void;
  closed: (id: string) => void;
  inserted: (id: string) => void;
  /** The composer's text changed by the person's hand. */
  changed: (text: string) => void;
  /** Events that go out with a message, the sent suggestions among them. */
  withMessage: () => KeptEvent[];
  /** The server has these. */
  confirmed: (events: readonly KeptEvent[]) => void;
  /** Sends what waits; `keepalive` also while the page goes away. */
  flush: (keepalive: boolean) => Promise<void>;
  /** Takes up what an earlier visit could not send. */
  restore: () => void;
}

interface Watch {
  waiting: KeptEvent[];
  seen: Set<string>;
  looks: Map<string, { at: string; since: number }>;
  /** Suggestions whose words stand in the composer, and whether they were changed since. */
  inText: Map<string, boolean>;
}

/** Records what the person does with suggestions, and brings it to the server in the background. */
export function makeUptake(sessionId: string): Uptake {
  const watch: Watch = { waiting: [], looks: new Map(), seen: new Set(), inText: new Map() };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hold(events: KeptEvent[]) {
    watch.waiting = events.slice(-mostWaiting);
    keep(sessionId, { events: watch.waiting });
  }
  function confirmed(events: readonly KeptEvent[]) {
    const ids = new Set(events.map((event) => event.id));
    hold(watch.waiting.filter((event) => !ids.has(event.id)));
  }
  async function flush(keepalive: boolean) {
    clearTimeout(timer);
    const events = watch.waiting;
    if (events.length === 0) return;
    const sent = await post(`/practice/${sessionId}/suggestion-events`, { events }, { keepalive });
    if (sent.ok || sent.status === 422) confirmed(events);
  }
  function record(event: KeptEvent) {
    hold([...watch.waiting, event]);
    clearTimeout(timer);
    timer = setTimeout(() => void flush(false), flushAfter);
  }
  return {
    ...watchActs(watch, record),
    confirmed,
    flush,
    restore: () => hold([...readKept(sessionId).events, ...watch.waiting]),
  };
}

type Acts = Omit<Uptake, "confirmed" | "flush" | "restore">;

function watchActs(watch: Watch, record: (event: KeptEvent) => void): Acts {
  const event = (suggestionId: string, act: SuggestionAct, at = new Date().toISOString()) => ({
    id: uuid(),
    suggestionId,
    act,
    at,
    durationMs: null,
  });
  function close(id: string, counts: boolean) {
    const look = watch.looks.get(id);
    watch.looks.delete(id);
    if (!look) return;
    const durationMs = Math.round(performance.now() - look.since);
    if (counts || durationMs >= shortestLook)
      record({ ...event(id, "opened", look.at), durationMs });
  }
  return {
    shown(ids) {
      for (const id of ids.filter((one) => !watch.seen.has(one))) {
        watch.seen.add(id);
        record(event(id, "shown"));
      }
    },
    opened(id) {
      if (!watch.looks.has(id))
        watch.looks.set(id, { at: new Date().toISOString(), since: performance.now() });
    },
    closed: (id) => close(id, false),
    inserted(id) {
      close(id, true);
      record(event(id, "inserted"));
      watch.inText.set(id, false);
    },
    changed(text) {
      if (text.trim() === "") return watch.inText.clear();
      for (const [id, wasChanged] of watch.inText) {
        if (!wasChanged) record(event(id, "edited"));
        watch.inText.set(id, true);
      }
    },
    withMessage() {
      for (const id of watch.looks.keys()) close(id, false);
      const sent = [...watch.inText.keys()].map((id) => event(id, "sent"));
      watch.inText.clear();
      return [...watch.waiting, ...sent];
    },
  };
}
