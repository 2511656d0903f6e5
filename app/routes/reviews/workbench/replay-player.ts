import { turnAt, type ReplayCourse } from "~/domain/review/replay-course";

/** How many times faster than it was. */
export const speeds = [1, 2, 4, 8] as const;
export type Speed = (typeof speeds)[number];

export interface PlayerSnapshot {
  isPlaying: boolean;
  speed: Speed;
  /** On the course's clock, in ms. */
  clock: number;
}

export interface PlayerParts {
  course: ReplayCourse;
  /** The device's clock in ms. */
  now: () => number;
  /** Calls back before the next painting; gives back what takes it off again. */
  nextFrame: (run: () => void) => () => void;
}

/** The clock is told at most this often: figures that change faster cannot be read. */
const tellEveryMs = 100;

/** Plays a course. It holds time and nothing else; what is drawn follows from its clock. */
export class ReplayPlayer {
  #parts: PlayerParts;
  #snapshot: PlayerSnapshot = { isPlaying: false, speed: 1, clock: 0 };
  #listeners = new Set<() => void>();
  #from = { now: 0, clock: 0 };
  #told = 0;
  #turn = -1;
  #cancel: (() => void) | null = null;
  #onTurn: (position: number) => void = () => undefined;

  constructor(parts: PlayerParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Who is told when a turn has just been sent. */
  hear(onTurn: (position: number) => void): void {
    this.#onTurn = onTurn;
  }

  readonly snapshot = (): PlayerSnapshot => this.#snapshot;
  readonly isPlaying = (): boolean => this.#snapshot.isPlaying;

  /** Starts or stops. At the end it starts again from the beginning. */
  toggle(): void {
    const { clock, isPlaying } = this.#snapshot;
    if (isPlaying) return this.stop();
    const start = clock >= this.#parts.course.length ? 0 : clock;
    this.#begin(start);
    this.#show({ isPlaying: true, clock: start });
    this.#turn = turnAt(this.#parts.course, start);
    this.#say();
    this.#tick();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#snapshot.isPlaying) this.#show({ isPlaying: false });
  }

  setSpeed(speed: Speed): void {
    this.#begin(this.#snapshot.clock);
    this.#show({ speed });
  }

  /** The next speed, and the first after the last. */
  nextSpeed(): void {
    const { speed } = this.#snapshot;
    this.setSpeed(speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1);
  }

  /** Somebody went to a turn by themselves: the clock goes along. */
  goTo(position: number): void {
    const { course } = this.#parts;
    const index = course.turns.findIndex((turn) => turn.position === position);
    if (index === -1 || index === this.#turn) return;
    this.#turn = index;
    const clock = course.turns[index]?.appearsAt ?? 0;
    this.#begin(clock);
    this.#show({ clock });
  }

  #begin(clock: number): void {
    this.#from = { now: this.#parts.now(), clock };
  }

  #tick(): void {
    this.#cancel = this.#parts.nextFrame(() => {
      const { course, now } = this.#parts;
      const elapsed = (now() - this.#from.now) * this.#snapshot.speed;
      const clock = Math.min(course.length, this.#from.clock + elapsed);
      const turn = turnAt(course, clock);
      const isOver = clock >= course.length;
      if (turn !== this.#turn) {
        this.#turn = turn;
        this.#show({ clock });
        this.#say();
      } else if (isOver || now() - this.#told >= tellEveryMs) {
        this.#told = now();
        this.#show({ clock });
      }
      if (isOver) this.stop();
      else if (this.#snapshot.isPlaying) this.#tick();
    });
  }

  #say(): void {
    const turn = this.#parts.course.turns[this.#turn];
    if (turn) this.#onTurn(turn.position);
  }

  #show(changes: Partial<PlayerSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
