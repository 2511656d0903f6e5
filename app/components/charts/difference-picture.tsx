import { ResponsiveScatterPlot, type ScatterPlotLayerProps } from "@nivo/scatterplot";
import { inWords } from "~/domain/wording/counted";
import type { ViewPicture } from "~/domain/misalignment/questions/view";
import { chartTheme } from "./chart-theme";

type Differences = Extract<ViewPicture, { kind: "differences" }>;
interface Datum {
  x: number;
  y: number;
}

/** Differences over means with bias and limits (Bland and Altman); loaded apart, in the browser alone. */
export default function DifferencePicture({ picture }: { picture: Differences }) {
  const { points, xRange, yRange } = picture;
  return (
    <div className="keep-colors h-60">
      <ResponsiveScatterPlot<Datum>
        role="img"
        ariaLabel={picture.title}
        data={[{ id: picture.title, data: points.map(({ x, y }) => ({ x, y })) }]}
        xScale={{ type: "linear", min: xRange[0], max: xRange[1] }}
        yScale={{ type: "linear", min: yRange[0], max: yRange[1] }}
        colors={["var(--accent)"]}
        animate={false}
        margin={{ top: 8, right: 74, bottom: 44, left: 46 }}
        axisLeft={{ tickSize: 0, tickPadding: 6, tickValues: 5 }}
        axisBottom={{
          ...{ tickSize: 0, tickPadding: 6, tickValues: 5 },
          ...{ legend: picture.xLabel, legendOffset: 34, legendPosition: "middle" },
        }}
        theme={chartTheme}
        layers={["grid", "axes", (layer) => <Lines layer={layer} picture={picture} />]}
      />
    </div>
  );
}

/** Equal points are one, larger by their count. */
function Lines({ layer, picture }: { layer: ScatterPlotLayerProps<Datum>; picture: Differences }) {
  const x = (value: number) => Number(layer.xScale(value));
  const y = (value: number) => Number(layer.yScale(value));
  const counts = new Map<string, { x: number; y: number; n: number }>();
  for (const point of picture.points) {
    const key = `${point.x} ${point.y}`;
    counts.set(key, { ...point, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  return (
    <g>
      <line x1="0" x2={layer.innerWidth} y1={y(0)} y2={y(0)} stroke="var(--edge)" />
      {picture.lines.map(({ label, at }) => (
        <g key={label}>
          <line
            x1="0"
            x2={layer.innerWidth}
            y1={y(at)}
            y2={y(at)}
            stroke="var(--arousal)"
            strokeWidth="1.6"
            strokeDasharray={label === "bias" ? "" : "5 4"}
          />
          <text x={layer.innerWidth + 5} y={y(at) + 4} fontSize="11" fill="var(--ink-second)">
            {label === "bias" ? "bias" : "limit"} {inWords(at, 2)}
          </text>
        </g>
      ))}
      {[...counts.values()].map((point) => (
        <circle
          key={`${point.x} ${point.y}`}
          cx={x(point.x)}
          cy={y(point.y)}
          r={3 + Math.min(5, point.n)}
          fill="var(--accent)"
          fillOpacity="0.55"
          stroke="var(--accent)"
        />
      ))}
    </g>
  );
}
