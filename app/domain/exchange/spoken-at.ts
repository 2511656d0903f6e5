/** A time as a file gives it: seconds from some start, and whether that start is the conversation's. */
export interface SpokenAt {
  seconds: number;
  /** True for a moment in history: the first turn's must be taken off. */
  absolute: boolean;
}

const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,6})?)$/;

/**
 * Reads seconds ("65", "65.5"), a clock from the conversation's start ("1:05", "00:01:05") or a moment
 * ("2026-11-26T09:30:00Z"); null where it is none of them.
 */
export function readSpokenAt(text: string): SpokenAt | null {
  if (/^\d{1,7}(\.\d{1,6})?$/.test(text)) return { seconds: Number(text), absolute: false };
  const found = clock.exec(text);
  if (found !== null) {
    const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
    if (minutes! > 59 || seconds! >= 60) return null;
    return { seconds: hours! * 3600 + minutes! * 60 + seconds!, absolute: false };
  }
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return null;
  const moment = Date.parse(text.replace(" ", "T"));
  return Number.isNaN(moment) ? null : { seconds: moment / 1000, absolute: true };
}
