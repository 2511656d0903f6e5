/** When a page may do what would hold up its drawing, and when it is about to go. */
export interface PageMoments {
  isShown: () => boolean;
  /** Runs something once what was typed is on the screen. */
  afterPaint: (run: () => void) => void;
  /** Runs something whenever the page is hidden or left. */
  onLeave: (run: () => void) => void;
}

export const browserMoments: PageMoments = {
  isShown: () => document.visibilityState === "visible",
  afterPaint: (run) => requestAnimationFrame(() => setTimeout(run)),
  onLeave: (run) => {
    window.addEventListener("pagehide", run);
    document.addEventListener("visibilitychange", run);
  },
};

/**
 * Writes to the device what it was given last, once the page has drawn it: a whole draft takes longer to write than a
 * key may wait. A page that is hidden or left draws nothing more, and writes at once; what ends the keeping is written at once, too.
 */
export function keptAfterPaint<T>(
  write: (kept: T | null) => void,
  moments: PageMoments,
): (kept: T | null) => void {
  let due: { kept: T } | null = null;
  let isListening = false;
  const writeDue = () => {
    const now = due;
    due = null;
    if (now) write(now.kept);
  };
  return (kept) => {
    if (!isListening) moments.onLeave(writeDue);
    isListening = true;
    const isPlanned = due !== null;
    due = kept === null ? null : { kept };
    if (kept === null) write(null);
    else if (!moments.isShown()) writeDue();
    else if (!isPlanned) moments.afterPaint(writeDue);
  };
}
