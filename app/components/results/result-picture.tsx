import { Suspense, useSyncExternalStore } from "react";
import { inWords } from "~/domain/wording/counted";
import type { ViewPicture } from "~/domain/misalignment/questions/view";
import { notDefined } from "~/domain/wording/not-defined";
import { ChartTable } from "../charts/chart-table";
import type { ControlChartProps } from "../charts/control-chart";
import { lookOf } from "../charts/chart-theme";
import { lazyPicture } from "../charts/lazy-picture";
import { SeriesKey } from "../charts/series-mark";
import { SectionTitle } from "../ui/page-title";

const ControlChart = lazyPicture<ControlChartProps>(() =>
  import("../charts/control-chart").then((chart) => ({ default: chart.ControlChart })),
);
const CoursePicture = lazyPicture(() => import("../charts/course-picture"));
const IntervalPicture = lazyPicture(() => import("../charts/interval-picture"));
const DifferencePicture = lazyPicture(() => import("../charts/difference-picture"));

function useWidth(): "unknown" | "narrow" | "wide" {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener("resize", changed);
      return () => window.removeEventListener("resize", changed);
    },
    () => (window.innerWidth < 640 ? "narrow" : "wide"),
    () => "unknown",
  );
}

type Charted = Exclude<ViewPicture, { kind: "control" }>;

function Drawn({ picture, narrow }: { picture: Charted; narrow: boolean }) {
  switch (picture.kind) {
    case "course":
      return <CoursePicture picture={picture} />;
    case "intervals":
      return <IntervalPicture picture={picture} narrow={narrow} />;
    case "differences":
      return <DifferencePicture picture={picture} />;
  }
}

function seriesOf(picture: Charted): string[] {
  if (picture.kind === "course") return picture.series.map(({ label }) => label);
  if (picture.kind === "intervals") return [...new Set(picture.rows.map((row) => row.series))];
  return [];
}

const interval = (low: number | null, high: number | null) =>
  low === null || high === null ? "none" : `${inWords(low, 2)} to ${inWords(high, 2)}`;

function AsTable({ picture }: { picture: Charted }) {
  switch (picture.kind) {
    case "course":
      return (
        <ChartTable
          caption={picture.title}
          columns={["Series", picture.xLabel, "Value", "95 % interval"]}
          rows={picture.series.flatMap(({ label, points }) =>
            points.map(({ x, y, low, high }) => [
              ...[label, x, y === null ? notDefined : inWords(y, 2)],
              y === null ? "none" : interval(low, high),
            ]),
          )}
        />
      );
    case "intervals":
      return (
        <ChartTable
          caption={picture.title}
          columns={["Of", "Series", "Value", "95 % interval"]}
          rows={picture.rows.map(({ label, series, value, low, high }) => [
            ...[label, series, inWords(value, 2)],
            interval(low, high),
          ])}
        />
      );
    case "differences":
      return (
        <ChartTable
          caption={picture.title}
          columns={["Line or point", picture.xLabel, picture.yLabel]}
          rows={[
            ...picture.lines.map(({ label, at }) => [label, "", inWords(at, 2)]),
            ...picture.points.map(({ x, y }, index) => [
              ...[index + 1, inWords(x, 2)],
              inWords(y, 2),
            ]),
          ]}
        />
      );
  }
}

/** A picture of a question: the same numbers stand in its table, which is there without script, too. */
export function ResultPicture({ picture, floor }: { picture: ViewPicture; floor: number }) {
  if (picture.kind !== "control") return <Chart picture={picture} />;
  const { title, aside, sample, centre, points } = picture;
  return (
    <section className="max-w-[40rem] min-w-0">
      <SectionTitle aside={aside}>{title}</SectionTitle>
      <Suspense fallback={null}>
        <ControlChart
          {...{ centre, points, floor }}
          title={`${title}, agreement with the other experts by ${sample.toLowerCase()}`}
          sampleWord={sample}
        />
      </Suspense>
    </section>
  );
}

function Chart({ picture }: { picture: Charted }) {
  const width = useWidth();
  const series = seriesOf(picture);
  const room =
    picture.kind === "intervals"
      ? 60 + 30 * new Set(picture.rows.map(({ label }) => label)).size
      : 250;
  return (
    <figure className="grid min-w-0 content-start gap-1.5">
      <figcaption className="text-sm font-semibold">{picture.title}</figcaption>
      {series.length > 1 && (
        <SeriesKey series={series.map((label, index) => ({ label, look: lookOf(index) }))} />
      )}
      <div style={{ minHeight: room }}>
        {width !== "unknown" && (
          <Suspense fallback={null}>
            <Drawn picture={picture} narrow={width === "narrow"} />
          </Suspense>
        )}
      </div>
      <AsTable picture={picture} />
    </figure>
  );
}
