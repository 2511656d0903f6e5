import type { Speaker } from "../practice/turn";

/** What is known of when a turn was written and sent; unknown parts are null. */
export interface TimedTurn {
  position: number;
  speaker: Speaker;
  text: string;
  /** When it was sent, in ms of any one clock. */
  at: number;
  /** From the first key or inserted words to sending. */
  composeMs: number | null;
  /** How much of the composing nothing was typed. */
  pauseMs: number | null;
  /** Seconds from the start of an imported conversation. */
  spokenAtSeconds: number | null;
}

/** One turn in a played replay. Times in ms from the start. */
export interface PlayedTurn {
  position: number;
  speaker: Speaker;
  /** On the replay's clock, which skips over long silences: when the writing begins, and when it is sent. */
  beginsAt: number;
  appearsAt: number;
  /** The same two moments as they really were. */
  reallyBegan: number;
  reallyAppeared: number;
  /** The silence before the writing began, and how much of it the replay leaves out. */
  silence: number;
  skipped: number;
  /** How long was written and, of it, how long nothing was typed; null where it was not recorded. */
  composeMs: number | null;
  pauseMs: number | null;
}

/** A whole session as it can be played. */
export interface ReplayCourse {
  turns: readonly PlayedTurn[];
  /** Length on the replay's clock, and as it really was. */
  length: number;
  reallyTook: number;
  /** False where no times were recorded: then turns come at a reading pace. */
  isRecorded: boolean;
}

/** Silences longer than this are shortened to `shortenedMs`. */
export const longSilenceMs = 8_000;
export const shortenedMs = 2_000;

const readingMs = (text: string) => Math.max(1_500, Math.min(12_000, 60 * text.length));

/** Real times of sending, from 0; null where the session has none. */
function sendingTimes(turns: readonly TimedTurn[]): number[] | null {
  const spoken = turns.map((turn) => turn.spokenAtSeconds);
  if (turns.length > 0 && spoken.every((each) => each !== null)) {
    return rising(spoken.map((seconds) => seconds * 1000));
  }
  const sent = turns.map((turn) => turn.at);
  const first = sent[0] ?? 0;
  const goesOn = sent.some((at) => at > first);
  return goesOn ? rising(sent.map((at) => at - first)) : null;
}

/** Clocks may step back; a conversation does not. */
function rising(times: readonly number[]): number[] {
  let latest = 0;
  return times.map((time) => (latest = Math.max(latest, time)));
}

/**
 * When each turn is written and sent if a session is played. Composing is as long as it was; a silence
 * over `longSilenceMs`, before or within the writing, is cut to `shortenedMs` and what was left out is
 * kept as `skipped`. Where no times were recorded turns come at the pace of reading. `turns` in order.
 */
export function replayCourse(turns: readonly TimedTurn[]): ReplayCourse {
  const sent = sendingTimes(turns);
  const played: PlayedTurn[] = [];
  let clock = 0;
  let real = 0;
  turns.forEach((turn, index) => {
    const paced = real + (index === 0 ? 0 : readingMs(turns[index - 1]?.text ?? ""));
    const appeared = sent?.[index] ?? paced;
    const gap = appeared - real;
    const wrote = Math.min(turn.composeMs ?? 0, gap);
    const silence = gap - wrote;
    const idle = Math.min(turn.pauseMs ?? 0, wrote);
    const skipped = (sent ? leftOut(silence) : 0) + leftOut(idle);
    const beginsAt = clock + silence - (sent ? leftOut(silence) : 0);
    const appearsAt = clock + gap - skipped;
    played.push({
      position: turn.position,
      speaker: turn.speaker,
      beginsAt,
      appearsAt,
      reallyBegan: real + silence,
      reallyAppeared: appeared,
      silence,
      skipped,
      composeMs: turn.composeMs,
      pauseMs: turn.pauseMs,
    });
    clock = appearsAt;
    real = appeared;
  });
  return { turns: played, length: clock, reallyTook: real, isRecorded: sent !== null };
}

const leftOut = (silence: number) => (silence > longSilenceMs ? silence - shortenedMs : 0);

/** Index of the last turn that stands there at a moment of the replay's clock; -1 before the first. */
export function turnAt(course: ReplayCourse, clock: number): number {
  let low = 0;
  let high = course.turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((course.turns[middle]?.appearsAt ?? Infinity) <= clock) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The real moment of the session at a moment of the replay's clock; shortened stretches run faster. */
export function realTimeAt(course: ReplayCourse, clock: number): number {
  const at = turnAt(course, clock);
  const before = course.turns[at];
  const next = course.turns[at + 1];
  if (!next) return course.reallyTook;
  const legs: [number, number][] = [
    [before?.appearsAt ?? 0, before?.reallyAppeared ?? 0],
    [next.beginsAt, next.reallyBegan],
    [next.appearsAt, next.reallyAppeared],
  ];
  const leg = clock < next.beginsAt ? 0 : 1;
  const [from, to] = [legs[leg], legs[leg + 1]];
  if (!from || !to || to[0] <= from[0]) return to?.[1] ?? 0;
  return from[1] + ((clock - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
