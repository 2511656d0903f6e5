import { ResponsiveBar } from "@nivo/bar";
import type { RateGapChartProps } from "./rate-gap-chart";

const text = { fill: "var(--ink-second)", fontSize: 12, fontFamily: "var(--font-sans)" };

const theme = {
  text,
  axis: { ticks: { text }, legend: { text } },
  grid: { line: { stroke: "var(--line)" } },
  tooltip: {
    container: {
      background: "var(--surface)",
      color: "var(--ink)",
      border: "1px solid var(--line-strong)",
      boxShadow: "none",
      fontSize: 12,
    },
  },
};

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
        theme={theme}
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
