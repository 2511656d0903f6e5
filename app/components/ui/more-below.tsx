import { useEffect, useRef, useState } from "react";

/** The nearest element that what stands in it is scrolled by. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  let parent = element.parentElement;
  while (parent && !/auto|scroll/.test(getComputedStyle(parent).overflowY))
    parent = parent.parentElement;
  return parent;
}

/** So much of what was last in sight stays there after a step. */
const stays = 48;

/**
 * Stands last in a part that is scrolled by itself and says that more of it is below, until its end is in sight.
 * Pressed, it leads a step on.
 */
export function MoreBelow() {
  const end = useRef<HTMLDivElement>(null);
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const mark = end.current;
    const root = mark && scrollerOf(mark);
    if (!mark || !root) return;
    const watch = new IntersectionObserver(
      ([entry]) => setHasMore(entry?.isIntersecting === false),
      { root, rootMargin: "0px 0px 8px 0px" },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, []);
  function goOn() {
    const root = end.current && scrollerOf(end.current);
    if (!root) return;
    root.scrollBy({ top: Math.max(stays, root.clientHeight - stays) });
    root.focus({ preventScroll: true });
  }
  return (
    <>
      <div className="no-print sticky bottom-0 z-10 flex h-0 justify-center border-0">
        {hasMore && (
          <button
            type="button"
            onClick={goOn}
            className="absolute bottom-1.5 rounded-full border border-line-strong bg-surface px-3 py-0.5 text-xs font-semibold text-second hover:border-edge hover:text-ink pointer-coarse:min-h-11"
          >
            More below
          </button>
        )}
      </div>
      <div ref={end} aria-hidden="true" className="h-px border-0" />
    </>
  );
}
