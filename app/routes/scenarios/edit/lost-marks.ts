import { z } from "zod";
import { file, readFiled, unfile } from "~/components/device/filed";
import { parseLine } from "~/domain/simulator/line";

const lostSchema = z.array(
  z.object({ pool: z.string(), index: z.number(), now: z.string(), before: z.string() }),
);
type Lost = z.infer<typeof lostSchema>[number];

/** Where a line stands and what it says. */
export interface LinePlace {
  pool: string;
  index: number;
  line: string;
}

/** So many lines at most are kept; the oldest go first. Design choice. */
const mostKept = 50;

/** A line is known again by what it says wherever it was moved to in its pool; an empty one only by its place. */
function isOf({ pool, index, line }: LinePlace, lost: Lost): boolean {
  if (lost.pool !== pool || lost.now !== line) return false;
  return parseLine(line).text !== "" || lost.index === index;
}

/**
 * Lines of a draft from which a planted cue went with the words that were typed over. The tab keeps them over a reload,
 * until the cue is planted again or the line brought back.
 */
export class LostMarks {
  readonly #name: string;
  #lost: readonly Lost[] | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  #all(): readonly Lost[] {
    if (this.#lost) return this.#lost;
    const read = lostSchema.safeParse(readFiled("lost-marks", this.#name));
    return (this.#lost = read.success ? read.data : []);
  }

  #set(lost: readonly Lost[]): void {
    this.#lost = lost.slice(-mostKept);
    if (lost.length === 0) unfile("lost-marks", this.#name);
    else file("lost-marks", this.#name, this.#lost);
  }

  /** The line as it was before it lost a cue; null where it lost none. */
  before(place: LinePlace): string | null {
    return this.#all().find((lost) => isOf(place, lost))?.before ?? null;
  }

  /** The line was typed over and says `now`; only what it was before its first loss is kept. */
  retyped(place: LinePlace, now: string): void {
    const hasLost = parseLine(now).marks.length < parseLine(place.line).marks.length;
    const before = this.before(place) ?? (hasLost ? place.line : null);
    if (before !== null) this.#put(place, now, before);
  }

  /** The line was changed otherwise and says `now`. */
  changed(place: LinePlace, now: string): void {
    const before = this.before(place);
    if (before !== null) this.#put(place, now, before);
  }

  /** What was lost is planted again, or the line is as it was. */
  settled(place: LinePlace): void {
    const others = this.#others(place);
    if (others.length < this.#all().length) this.#set(others);
  }

  #put(place: LinePlace, now: string, before: string): void {
    const { pool, index } = place;
    this.#set([...this.#others(place), { pool, index, now, before }]);
  }

  #others(place: LinePlace): Lost[] {
    return this.#all().filter((lost) => !isOf(place, lost));
  }
}
