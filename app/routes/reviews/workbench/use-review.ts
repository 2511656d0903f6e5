import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { v7 as uuid } from "uuid";
import type { ReviewEvent } from "~/domain/review/act";
import type { ReviewContext } from "~/domain/review/review-context";
import { browserKeeper } from "~/components/device/outbox-keeper";
import { ReviewStore, type ReviewSnapshot } from "./review-store";
import { httpLink } from "./server-link";

/** How often another device's work is asked for while the page is looked at. */
const newsEveryMs = 20_000;

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

const stamp = () => ({ id: uuid(), at: new Date().toISOString() });

/** Tells the other tabs on this review that something was stored, and hears them. */
function useTabs(reviewId: string, store: ReviewStore, confirmed: number): void {
  const channel = useMemo(
    () => (typeof BroadcastChannel === "undefined" ? null : { name: `attune-review-${reviewId}` }),
    [reviewId],
  );
  useEffect(() => {
    if (!channel) return;
    const heard = new BroadcastChannel(channel.name);
    heard.onmessage = () => void store.fetchNews();
    return () => heard.close();
  }, [channel, store]);
  useEffect(() => {
    if (!channel || confirmed === 0) return;
    const said = new BroadcastChannel(channel.name);
    said.postMessage(confirmed);
    said.close();
  }, [channel, confirmed]);
}

/** A review on this device, kept in step with the server and with other tabs and devices. */
export function useReview(
  context: ReviewContext,
  log: readonly ReviewEvent[],
): { store: ReviewStore; view: ReviewSnapshot } {
  const { reviewId } = context;
  const [store] = useState(
    () =>
      new ReviewStore({
        context,
        log,
        keeper: browserKeeper(),
        link: httpLink(reviewId),
        stamp,
        later,
      }),
  );
  const view = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  useTabs(reviewId, store, view.outbox.confirmed.length);
  useEffect(() => {
    void store.start();
    const sync = () => store.sync();
    const look = () => {
      if (document.visibilityState === "visible") void store.fetchNews();
    };
    window.addEventListener("online", sync);
    document.addEventListener("visibilitychange", look);
    const news = setInterval(look, newsEveryMs);
    return () => {
      window.removeEventListener("online", sync);
      document.removeEventListener("visibilitychange", look);
      clearInterval(news);
      store.stop();
    };
  }, [store]);
  useEffect(() => store.receive(log), [store, log]);
  return { store, view };
}
