const text = { fill: "var(--ink-second)", fontSize: 12, fontFamily: "var(--font-sans)" };

/** How the large charts look, in either scheme. */
export const chartTheme = {
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

/** How series are told apart: never by colour alone. */
export const seriesLooks = [
  { color: "var(--accent)", dash: "", shape: "circle" },
  { color: "var(--arousal)", dash: "6 4", shape: "ring" },
  { color: "var(--sadness)", dash: "2 3", shape: "square" },
  { color: "var(--fear)", dash: "9 3 2 3", shape: "diamond" },
] as const;

export type SeriesLook = (typeof seriesLooks)[number];

/** The look of the n-th series; they come round again. */
export function lookOf(index: number): SeriesLook {
  return seriesLooks[index % seriesLooks.length] ?? seriesLooks[0];
}
