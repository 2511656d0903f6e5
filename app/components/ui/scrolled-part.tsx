import { useEffect, useRef, useState, type ReactNode } from "react";
import { classNames } from "./class-names";

/** So much of what was last in sight stays there after a step, in pixels. */
const stays = 48;

export interface ScrolledPartProps {
  /** Of the whole part, which its own column holds to a height. */
  className?: string;
  /** Of what is scrolled in it. */
  scrolled?: string;
  /** Whether the keyboard reaches what is scrolled; needed where nothing in it can have the focus. */
  focusable?: boolean;
  children: ReactNode;
}

/**
 * A part that is scrolled by itself. Under it a line says that more is below, until its end is in sight; pressed, it
 * leads a step on. It stands beside what is scrolled, so that it covers nothing that can be pressed.
 */
export function ScrolledPart({
  className,
  scrolled = "overflow-y-auto",
  focusable = false,
  children,
}: ScrolledPartProps) {
  const part = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        const { current: root } = part;
        const scrolls = root !== null && root.scrollHeight > root.clientHeight;
        setHasMore(
          scrolls && getComputedStyle(root).overflowY !== "visible" && !entry?.isIntersecting,
        );
      },
      { root: part.current, rootMargin: "0px 0px 8px 0px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  function goOn() {
    const { current: root } = part;
    root?.scrollBy({ top: Math.max(stays, root.clientHeight - stays) });
    root?.focus({ preventScroll: true });
  }
  return (
    <div className={classNames("flex flex-col", className)}>
      <div
        ref={part}
        tabIndex={focusable ? 0 : -1}
        className={classNames("min-h-0 flex-auto", scrolled)}
      >
        {children}
        <div ref={end} aria-hidden="true" className="h-px border-0" />
      </div>
      {hasMore && (
        <button
          type="button"
          onClick={goOn}
          className="no-print min-h-6 shrink-0 border-t border-line bg-sunk px-4 text-xs font-semibold text-second -outline-offset-2 hover:text-ink pointer-coarse:min-h-11"
        >
          More below
        </button>
      )}
    </div>
  );
}
