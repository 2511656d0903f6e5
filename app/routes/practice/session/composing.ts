/** Nothing typed for this long, in ms, is a pause. */
const pauseFrom = 2000;

interface Course {
  since: number;
  start: number | null;
  firstKey: number | null;
  last: number;
  pauses: number;
}

export interface Composing {
  /** The client's message stands there from now on. */
  begin: () => void;
  typed: () => void;
  /** Words were put in without typing. */
  inserted: () => void;
  measure: () => { firstKeyMs: number | null; composeMs: number | null; pauseMs: number | null };
}

/** Measures how a message is written: until the first key, from then to sending, and pauses within. */
export function makeComposing(): Composing {
  const fresh = (): Course => {
    const now = performance.now();
    return { since: now, start: null, firstKey: null, last: now, pauses: 0 };
  };
  let course = fresh();
  function touch() {
    const now = performance.now();
    course.start ??= now;
    if (course.start !== now && now - course.last >= pauseFrom) course.pauses += now - course.last;
    course.last = now;
    return now;
  }
  return {
    begin: () => void (course = fresh()),
    typed() {
      const now = touch();
      course.firstKey ??= now;
    },
    inserted: () => void touch(),
    measure() {
      const { start, firstKey, since, last, pauses } = course;
      if (start === null) return { firstKeyMs: null, composeMs: null, pauseMs: null };
      const now = performance.now();
      const idle = now - last >= pauseFrom ? now - last : 0;
      return {
        firstKeyMs: firstKey === null ? null : Math.round(firstKey - since),
        composeMs: Math.round(now - start),
        pauseMs: Math.round(pauses + idle),
      };
    },
  };
}
