import { ResponsiveLine, type LineCustomSvgLayerProps } from "@nivo/line";
import type { ViewPicture } from "~/domain/misalignment/questions/view";
import { chartTheme, lookOf } from "./chart-theme";
import { SeriesMark } from "./series-mark";

type Course = Extract<ViewPicture, { kind: "course" }>;

interface Drawn {
  id: string;
  data: { x: number; y: number | null }[];
}

/** Series over a count, each point on its interval; loaded apart, in the browser alone. */
export default function CoursePicture({ picture }: { picture: Course }) {
  const { series, steps, yRange } = picture;
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(({ x }) => x)));
  const least = steps ? 0 : Math.min(...series.flatMap(({ points }) => points.map(({ x }) => x)));
  const every = Math.max(1, Math.ceil((most - least) / 10));
  const ticks = Array.from(
    { length: Math.floor((most - least) / every) + 1 },
    (_, n) => least + n * every,
  );
  return (
    <div className="keep-colors h-64">
      <ResponsiveLine<Drawn>
        role="img"
        ariaLabel={picture.title}
        data={series.map(({ label, points }) => ({
          id: label,
          data: points.map(({ x, y }) => ({ x, y })),
        }))}
        xScale={{ type: "linear", min: least - (steps ? 0 : 0.3), max: most + 0.3 }}
        yScale={{ type: "linear", min: yRange[0], max: yRange[1] }}
        curve={steps ? "stepAfter" : "linear"}
        colors={series.map((_, index) => lookOf(index).color)}
        animate={false}
        enablePoints={false}
        enableGridX={false}
        margin={{ top: 8, right: 16, bottom: 44, left: 52 }}
        axisLeft={{ tickSize: 0, tickPadding: 6, tickValues: 5 }}
        axisBottom={{
          ...{ tickSize: 0, tickPadding: 6, tickValues: ticks },
          ...{ legend: picture.xLabel, legendOffset: 34, legendPosition: "middle" },
        }}
        theme={chartTheme}
        layers={["grid", "axes", (layer) => <Intervals layer={layer} picture={picture} />]}
      />
    </div>
  );
}

/** Interval bars of series beside one another, then the lines in their own dashes. */
function Intervals({ layer, picture }: { layer: LineCustomSvgLayerProps<Drawn>; picture: Course }) {
  const x = layer.xScale;
  const y = layer.yScale;
  return (
    <g>
      {picture.series.map(({ label, points }, index) => {
        const look = lookOf(index);
        const shift = (index - (picture.series.length - 1) / 2) * 7;
        const path = points
          .map((point, at) => {
            if (point.y === null) return "";
            const before = points[at - 1]?.y ?? null;
            if (before === null) return `M${x(point.x)} ${y(point.y)}`;
            return picture.steps ? `H${x(point.x)}V${y(point.y)}` : `L${x(point.x)} ${y(point.y)}`;
          })
          .join("");
        return (
          <g key={label}>
            {points.map(({ x: at, low, high }) =>
              low === null || high === null ? null : (
                <line
                  key={at}
                  x1={x(at) + shift}
                  x2={x(at) + shift}
                  y1={y(low)}
                  y2={y(high)}
                  stroke={look.color}
                  strokeOpacity="0.55"
                  strokeWidth="2"
                />
              ),
            )}
            <path
              d={path}
              fill="none"
              stroke={look.color}
              strokeWidth="2"
              strokeDasharray={look.dash}
            />
            {points.map((point) =>
              point.y === null ? null : (
                <SeriesMark key={point.x} look={look} x={x(point.x) + shift} y={y(point.y)} />
              ),
            )}
          </g>
        );
      })}
    </g>
  );
}
