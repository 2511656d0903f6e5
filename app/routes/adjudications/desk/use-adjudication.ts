import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { v7 as uuid } from "uuid";
import { eventsUrl } from "~/components/device/events-url";
import { file, filedNames, readFiled, unfile } from "~/components/device/filed";
import { useNews } from "~/components/device/use-news";
import { adjudicationEventSchema, type AdjudicationEvent } from "~/domain/review/adjudication/act";
import type { AdjudicationContext } from "~/domain/review/adjudication/adjudication-state";
import { AdjudicationStore, type DeskKeeper, type DeskSnapshot } from "./adjudication-store";

/**
 * Keeps each event under a name of its own, so that two tabs never lose each other's. The name tells the session,
 * so that what waits can be let go once that is erased.
 */
function browserKeeper(adjudicationId: string, sessionId: string): DeskKeeper {
  const prefix = `${adjudicationId}/`;
  return {
    load() {
      const names = filedNames("adjudication").filter((name) => name.startsWith(prefix));
      const kept = names.flatMap((name): AdjudicationEvent[] => {
        const event = adjudicationEventSchema.safeParse(readFiled("adjudication", name));
        return event.success ? [event.data] : [];
      });
      return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    keep: (event) => file("adjudication", `${prefix}${sessionId}/${event.id}`, event),
    drop: (ids) => ids.forEach((id) => unfile("adjudication", `${prefix}${sessionId}/${id}`)),
  };
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** An adjudication on this device, kept in step with the server. */
export function useAdjudication(
  adjudicationId: string,
  sessionId: string,
  context: AdjudicationContext,
  log: readonly AdjudicationEvent[],
): { store: AdjudicationStore; view: DeskSnapshot } {
  const url = eventsUrl("adjudications", adjudicationId, sessionId);
  const [store] = useState(
    () =>
      new AdjudicationStore({
        ...{ adjudicationId, context, log, later },
        keeper: browserKeeper(adjudicationId, sessionId),
        stamp: () => ({ id: uuid(), at: new Date().toISOString() }),
        send: (events) =>
          fetch(url, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ events }),
            signal: AbortSignal.timeout(15_000),
          }),
        fetchAfter: (sequence) =>
          fetch(`${url}&after=${sequence}`, {
            signal: AbortSignal.timeout(15_000),
          }),
      }),
  );
  const view = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  useEffect(() => {
    store.start();
    const sync = () => void store.sync();
    window.addEventListener("online", sync);
    return () => {
      window.removeEventListener("online", sync);
      store.stop();
    };
  }, [store]);
  useEffect(() => store.receive(log), [store, log]);
  const look = useCallback(() => void store.fetchNews(), [store]);
  useNews(`adjudication-${adjudicationId}`, look, view.confirmed.length);
  return { store, view };
}
