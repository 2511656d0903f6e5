import { ResponsiveBar } from "@nivo/bar";
import { chartTheme } from "./chart-theme";
import type { RateGapChartProps } from "./rate-gap-chart";

const colors = { Peer: "var(--arousal)", Expert: "var(--accent)" };

/** The large chart itself; loaded apart, in the browser alone, because of its weight. */
export default function RateGapBars({ rows, ariaLabel }: RateGapChartProps) {
  const data = [...rows]
    .reverse()
    .map((row) => ({ label: row.label, Peer: row.peer, Expert: row.expert }));
  return (
    <div className="keep-colors" style={{ height: 48 + rows.length * 40 }}>
      <ResponsiveBar
        role="img"
        ariaLabel={ariaLabel}
        data={data}
        keys={["Expert", "Peer"]}
        indexBy="label"
        layout="horizontal"
        groupMode="grouped"
        animate={false}
        margin={{ top: 8, right: 84, bottom: 40, left: 160 }}
        padding={0.35}
        innerPadding={2}
        colors={({ id }) => (id === "Peer" ? colors.Peer : colors.Expert)}
        enableLabel={false}
        enableGridX
        enableGridY={false}
        axisLeft={{ tickSize: 0, tickPadding: 8 }}
        axisBottom={{
          tickSize: 0,
          tickPadding: 6,
          legend: "Flags per 100 supporter turns",
          legendOffset: 32,
          legendPosition: "middle",
        }}
        valueFormat=".1f"
        theme={chartTheme}
        legends={[
          {
            dataFrom: "keys",
            anchor: "right",
            direction: "column",
            translateX: 84,
            itemWidth: 74,
            itemHeight: 20,
            symbolSize: 10,
          },
        ]}
      />
    </div>
  );
}
