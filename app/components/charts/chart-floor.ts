import type { ControlChartPoint } from "./control-chart";

/** The full tenth from which every share and limit of some charts can be drawn, at most 80 %. */
export function chartFloor(points: readonly Pick<ControlChartPoint, "share" | "limits">[]): number {
  const known = points.flatMap(({ share, limits }) => [share ?? 1, limits?.[0] ?? 1]);
  return Math.max(0, Math.floor((Math.min(...known, 0.9) - 0.05) * 10) / 10);
}
