import { useEffect, useRef, useState } from "react";

const idleMs = 700;

/**
 * A text field whose words are kept soon after the last key, on leaving it, and when the page goes
 * away, so that nothing typed is lost. `value` from outside replaces what is shown unless somebody is
 * typing just now.
 */
export function useTyped(value: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, keep, value });
  useEffect(() => {
    latest.current = { typed, keep, value };
  });
  useEffect(() => {
    const flush = () => {
      const now = latest.current;
      if (now.typed !== null && now.typed !== now.value) now.keep(now.typed);
    };
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  useEffect(() => {
    if (typed === null || typed === value) return;
    const timer = setTimeout(() => latest.current.keep(typed), idleMs);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return {
    value: typed ?? value,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: () => {
      if (typed !== null && typed !== value) keep(typed);
      setTyped(null);
    },
  };
}
