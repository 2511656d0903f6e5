/** The height of a curve in pixels; its width is the container's, counted in 1000 units. */
export interface CurveBox {
  height: number;
  top: number;
  /** Height of the band of categories at the foot. */
  band: number;
}

export const curveUnits = 1000;

export interface CurveScale {
  /** Place of a point, from 0 to 1000 across the width. */
  x: (index: number) => number;
  /** The same place as a percentage, for marks that must not be stretched. */
  percent: (index: number) => string;
  /** Pixels from the top for a value in [-1, 1]; values outside are cut to it. */
  y: (value: number) => number;
  /** Width of one point's share, in units. */
  step: number;
  plotTop: number;
  plotBottom: number;
}

/** Places `count` points evenly across the width, and -1 to 1 from the foot of the plot to its top. */
export function curveScale(box: CurveBox, count: number): CurveScale {
  const plotTop = box.top;
  const plotBottom = box.height - box.band - 6;
  const step = curveUnits / Math.max(1, count);
  const x = (index: number) => step * (index + 0.5);
  return {
    x,
    percent: (index) => `${(x(index) / 10).toFixed(3)}%`,
    y: (value) => plotTop + ((1 - Math.max(-1, Math.min(1, value))) / 2) * (plotBottom - plotTop),
    step,
    plotTop,
    plotBottom,
  };
}

/** An SVG path through the points, broken where there is no value. */
export function linePath(scale: CurveScale, values: readonly (number | null)[]): string {
  let path = "";
  let open = false;
  values.forEach((value, index) => {
    if (value === null) {
      open = false;
      return;
    }
    path += `${open ? "L" : "M"}${scale.x(index).toFixed(2)} ${scale.y(value).toFixed(2)}`;
    open = true;
  });
  return path;
}

/** The index of the point nearest to `share` of the width (0 to 1), within the count. */
export function nearestIndex(count: number, share: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}
