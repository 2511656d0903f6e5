const memory = 8;
const enough = 1e-4;

/**
 * The least of a smooth convex function from zero on, by L-BFGS with a backtracking line search.
 * `lossAt` fills the slope and returns the loss.
 */
export function minimize(
  size: number,
  steps: number,
  lossAt: (place: Float64Array, slope: Float64Array) => number,
): Float64Array {
  let place = new Float64Array(size);
  let slope = new Float64Array(size);
  let loss = lossAt(place, slope);
  const moves: { move: Float64Array; turn: Float64Array; scale: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = descend(slope, moves);
    const along = dot(direction, slope);
    let stride = moves.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = place;
    let nextSlope = slope;
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20 && nextLoss > loss + enough * stride * along; tries += 1) {
      if (tries > 0) stride /= 2;
      next = place.map((value, i) => value + stride * direction[i]!);
      nextSlope = new Float64Array(size);
      nextLoss = lossAt(next, nextSlope);
    }
    const move = next.map((value, i) => value - place[i]!);
    const turn = nextSlope.map((value, i) => value - slope[i]!);
    const curve = dot(move, turn);
    if (curve > 1e-12) moves.push({ move, turn, scale: 1 / curve });
    if (moves.length > memory) moves.shift();
    [place, slope, loss] = [next, nextSlope, nextLoss];
  }
  return place;
}

function descend(
  slope: Float64Array,
  moves: readonly { move: Float64Array; turn: Float64Array; scale: number }[],
): Float64Array {
  const direction = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { move, turn, scale } of [...moves].reverse()) {
    const share = scale * dot(move, direction);
    shares.push(share);
    add(direction, turn, -share);
  }
  const last = moves.at(-1);
  if (last) {
    const size = 1 / (last.scale * dot(last.turn, last.turn));
    for (let i = 0; i < direction.length; i += 1) direction[i]! *= size;
  }
  for (const { move, turn, scale } of moves) {
    const share = (shares.pop() ?? 0) - scale * dot(turn, direction);
    add(direction, move, share);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function add(out: Float64Array, by: Float64Array, times: number): void {
  for (let i = 0; i < out.length; i += 1) out[i]! += times * by[i]!;
}
