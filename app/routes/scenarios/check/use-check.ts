import { useCallback, useEffect, useRef, useState } from "react";
import { hear } from "~/domain/practice/hearing/hear";
import type { Scenario } from "~/domain/simulator/scenario";
import { inStoredOrder } from "~/domain/simulator/stored-order";
import {
  checkSession,
  sessionsToCheck,
  type CheckedSession,
} from "~/domain/simulator/supporter-check";

const plan = sessionsToCheck();

/** Getting ready until the page's script first starts it. */
export type CheckPhase = "getting-ready" | "playing" | "stopped";

/** Plays every scripted supporter in the browser, a session at a time, so that it can be stopped. */
export function useCheck(scenario: Scenario) {
  const [sessions, setSessions] = useState<readonly CheckedSession[]>([]);
  const [phase, setPhase] = useState<CheckPhase>("getting-ready");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    setPhase("stopped");
  }, []);
  const start = useCallback(() => {
    const card = inStoredOrder(scenario);
    const done: CheckedSession[] = [];
    setSessions([]);
    setPhase("playing");
    const playNext = () => {
      const next = plan[done.length];
      if (!next) return setPhase("stopped");
      done.push(checkSession(card, next, hear));
      setSessions([...done]);
      timer.current = setTimeout(playNext);
    };
    timer.current = setTimeout(playNext);
  }, [scenario]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { sessions, phase, total: plan.length, start, stop };
}
