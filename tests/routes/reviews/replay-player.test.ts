import { describe, expect, it } from "vitest";
import { replayCourse } from "../../../app/domain/review/replay-course";
import { ReplayPlayer } from "../../../app/routes/reviews/workbench/replay-player";

const course = replayCourse(
  [0, 4_000, 10_000].map((at, position) => ({
    position,
    speaker: position % 2 === 0 ? ("client" as const) : ("supporter" as const),
    text: "Words",
    at,
    composeMs: null,
    pauseMs: null,
    spokenAtSeconds: null,
  })),
);

/** A player with a clock that is moved by hand. */
function makePlayer() {
  const frames: (() => void)[] = [];
  const heard: number[] = [];
  let now = 0;
  const player = new ReplayPlayer({
    course,
    now: () => now,
    nextFrame: (run) => {
      frames.push(run);
      return () => frames.splice(frames.indexOf(run), 1);
    },
  });
  player.hear((position) => heard.push(position));
  const pass = (ms: number) => {
    now += ms;
    for (const run of frames.splice(0)) run();
  };
  return { player, heard, pass };
}

describe("a player", () => {
  it("says each turn when it was sent, and stops after the last", () => {
    const { player, heard, pass } = makePlayer();
    player.toggle();
    pass(3_999);
    expect(heard).toEqual([0]);
    pass(1);
    expect(heard).toEqual([0, 1]);
    pass(6_000);
    expect(heard).toEqual([0, 1, 2]);
    expect(player.snapshot()).toMatchObject({ isPlaying: false, clock: 10_000 });
  });

  it("goes on from the same moment at another speed", () => {
    const { player, heard, pass } = makePlayer();
    player.toggle();
    pass(2_000);
    player.setSpeed(8);
    pass(250);
    expect(heard).toEqual([0, 1]);
    expect(player.snapshot().clock).toBe(4_000);
    player.nextSpeed();
    expect(player.snapshot().speed).toBe(1);
  });

  it("goes along when somebody steps to a turn, and begins again after the end", () => {
    const { player, heard, pass } = makePlayer();
    player.goTo(2);
    expect(player.snapshot().clock).toBe(10_000);
    player.toggle();
    expect(player.snapshot().clock).toBe(0);
    pass(1_000);
    player.goTo(1);
    pass(1_000);
    expect(player.snapshot().clock).toBe(5_000);
    player.toggle();
    pass(9_000);
    expect(heard).toEqual([0]);
    expect(player.snapshot()).toMatchObject({ isPlaying: false, clock: 5_000 });
  });
});
