import { useEffect, useMemo } from "react";

/** How often another device's work is asked for while the page is looked at. */
const newsEveryMs = 20_000;

/**
 * Asks for news when another tab on the same thing says that something was stored, when the page is
 * looked at again, and now and then while it is. `stored` is how much the server has of what this tab
 * shows: whenever it grows the other tabs are told. `look` stays the same while the page does.
 */
export function useNews(name: string, look: () => void, stored: number): void {
  const channel = useMemo(
    () => (typeof BroadcastChannel === "undefined" ? null : `attune-${name}`),
    [name],
  );
  useEffect(() => {
    if (!channel) return;
    const heard = new BroadcastChannel(channel);
    heard.onmessage = look;
    return () => heard.close();
  }, [channel, look]);
  useEffect(() => {
    if (!channel || stored === 0) return;
    const said = new BroadcastChannel(channel);
    said.postMessage(stored);
    said.close();
  }, [channel, stored]);
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === "visible") look();
    };
    document.addEventListener("visibilitychange", whenSeen);
    window.addEventListener("focus", whenSeen);
    const news = setInterval(whenSeen, newsEveryMs);
    return () => {
      document.removeEventListener("visibilitychange", whenSeen);
      window.removeEventListener("focus", whenSeen);
      clearInterval(news);
    };
  }, [look]);
}
