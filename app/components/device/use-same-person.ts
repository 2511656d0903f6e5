import { useEffect } from "react";

/**
 * Keeps the tabs of one browser with one person in one programme: where somebody signs out or in, or goes
 * to another programme, the other tabs load again, so that nothing of before stays on a screen or goes out
 * under another's name.
 */
export function useSamePerson(person: string | null): void {
  useEffect(() => {
    const restored = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener("pageshow", restored);
    return () => window.removeEventListener("pageshow", restored);
  }, []);
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const tabs = new BroadcastChannel("attune-person");
    tabs.onmessage = ({ data }) => {
      if (data !== person) window.location.reload();
    };
    tabs.postMessage(person);
    return () => tabs.close();
  }, [person]);
}
