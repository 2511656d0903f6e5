import { ResponsiveScatterPlot, type ScatterPlotLayerProps } from "@nivo/scatterplot";
import type { ViewPicture } from "~/domain/misalignment/questions/view";
import { chartTheme, lookOf } from "./chart-theme";
import { SeriesMark } from "./series-mark";

type Intervals = Extract<ViewPicture, { kind: "intervals" }>;
interface Datum {
  x: number;
  y: number;
}

const rowHeight = 30;

/** Values on their intervals, a row each; loaded apart, in the browser alone. */
export default function IntervalPicture({
  picture,
  narrow,
}: {
  picture: Intervals;
  narrow: boolean;
}) {
  const labels = [...new Set(picture.rows.map(({ label }) => label))];
  const series = [...new Set(picture.rows.map((row) => row.series))];
  const place = (label: string) => labels.length - labels.indexOf(label);
  const most = narrow ? 18 : 34;
  const short = (label: string) => (label.length > most ? `${label.slice(0, most - 1)}…` : label);
  return (
    <div className="keep-colors" style={{ height: 60 + labels.length * rowHeight }}>
      <ResponsiveScatterPlot<Datum>
        role="img"
        ariaLabel={picture.title}
        data={series.map((id) => ({
          id,
          data: picture.rows
            .filter((row) => row.series === id)
            .map(({ label, value }) => ({ x: value, y: place(label) })),
        }))}
        xScale={{ type: "linear", min: picture.range[0], max: picture.range[1] }}
        yScale={{ type: "linear", min: 0.4, max: labels.length + 0.6 }}
        colors={series.map((_, index) => lookOf(index).color)}
        animate={false}
        enableGridY={false}
        margin={{ top: 6, right: 16, bottom: 46, left: narrow ? 128 : 230 }}
        axisLeft={{
          ...{ tickSize: 0, tickPadding: 8, tickValues: labels.map(place) },
          format: (value) => short(labels[labels.length - Number(value)] ?? ""),
        }}
        axisBottom={{
          ...{ tickSize: 0, tickPadding: 6, tickValues: narrow ? 4 : 6 },
          ...{ legend: picture.xLabel, legendOffset: 36 },
          // A long legend in the middle of a narrow picture would run out of it at the right.
          legendPosition: narrow ? "end" : "middle",
        }}
        theme={chartTheme}
        layers={["grid", "axes", (layer) => <Rows layer={layer} {...{ picture, series, place }} />]}
      />
    </div>
  );
}

interface RowsProps {
  layer: ScatterPlotLayerProps<Datum>;
  picture: Intervals;
  series: readonly string[];
  place: (label: string) => number;
}

function Rows({ layer, picture, series, place }: RowsProps) {
  const x = (value: number) => Number(layer.xScale(value));
  const y = (value: number) => Number(layer.yScale(value));
  const [left, right] = picture.range;
  const within = (value: number) => Math.max(left, Math.min(right, value));
  return (
    <g>
      {picture.mark !== null && (
        <line
          x1={x(picture.mark)}
          x2={x(picture.mark)}
          y1="0"
          y2={layer.innerHeight}
          stroke="var(--edge)"
          strokeDasharray="4 3"
        />
      )}
      {picture.rows.map((row) => {
        const index = series.indexOf(row.series);
        const look = lookOf(index);
        const at = y(place(row.label)) + (index - (series.length - 1) / 2) * 9;
        return (
          <g key={`${row.label} ${row.series}`}>
            {row.low !== null && row.high !== null && (
              <line
                x1={x(within(row.low))}
                x2={x(within(row.high))}
                y1={at}
                y2={at}
                stroke={look.color}
                strokeWidth="2"
                strokeDasharray={look.dash}
              />
            )}
            <SeriesMark look={look} x={x(within(row.value))} y={at} />
          </g>
        );
      })}
    </g>
  );
}
