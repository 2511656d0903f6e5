import { useEffect } from "react";

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** j and k go to the next and the one before; they sleep in text fields. */
export function usePointKeys(): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = steps[event.key];
      const { target } = event;
      const types = target instanceof Element && target.closest("input, textarea, select");
      if (step === undefined || types) return;
      const points = [...document.querySelectorAll<HTMLElement>("[data-point]")];
      const at = points.findIndex((point) => point.contains(document.activeElement));
      const next = points[at < 0 ? (step > 0 ? 0 : points.length - 1) : at + step];
      if (!next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "start" });
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
