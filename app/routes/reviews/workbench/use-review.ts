import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { v7 as uuid } from "uuid";
import type { ReviewEvent } from "~/domain/review/act";
import type { ReviewContext } from "~/domain/review/review-context";
import { browserKeeper } from "~/components/device/outbox-keeper";
import { useNews } from "~/components/device/use-news";
import { ReviewStore, type ReviewSnapshot } from "./review-store";
import { httpLink } from "./server-link";

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

const stamp = () => ({ id: uuid(), at: new Date().toISOString() });

/** A review on this device, kept in step with the server and with other tabs and devices. */
export function useReview(
  context: ReviewContext,
  sessionId: string,
  log: readonly ReviewEvent[],
): { store: ReviewStore; view: ReviewSnapshot } {
  const { reviewId } = context;
  const [store] = useState(
    () =>
      new ReviewStore({
        context,
        log,
        keeper: browserKeeper(sessionId),
        link: httpLink(reviewId, sessionId),
        stamp,
        later,
      }),
  );
  const view = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const look = useCallback(() => void store.fetchNews(), [store]);
  useNews(`review-${reviewId}`, look, view.outbox.confirmed.length);
  useEffect(() => {
    void store.start();
    const sync = () => store.sync();
    window.addEventListener("online", sync);
    return () => {
      window.removeEventListener("online", sync);
      store.stop();
    };
  }, [store]);
  useEffect(() => store.receive(log), [store, log]);
  return { store, view };
}
