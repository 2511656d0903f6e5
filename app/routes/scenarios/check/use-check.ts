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

/** Plays every scripted supporter in the browser, a session at a time, so that it can be stopped. */
export function useCheck(scenario: Scenario) {
  const [sessions, setSessions] = useState<readonly CheckedSession[]>([]);
  const [isRunning, setRunning] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    setRunning(false);
  }, []);
  const start = useCallback(() => {
    const card = inStoredOrder(scenario);
    const done: CheckedSession[] = [];
    setSessions([]);
    setRunning(true);
    const playNext = () => {
      const next = plan[done.length];
      if (!next) return setRunning(false);
      done.push(checkSession(card, next, hear));
      setSessions([...done]);
      timer.current = setTimeout(playNext);
    };
    timer.current = setTimeout(playNext);
  }, [scenario]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { sessions, isRunning, total: plan.length, start, stop };
}
