import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { v7 as uuid } from "uuid";
import { eventsUrl } from "~/components/device/events-url";
import { useNews } from "~/components/device/use-news";
import type { AdjudicationEvent } from "~/domain/review/adjudication/act";
import type { AdjudicationContext } from "~/domain/review/adjudication/adjudication-state";
import { AdjudicationStore, type DeskSnapshot } from "./adjudication-store";
import { browserKeeper } from "./browser-keeper";

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
