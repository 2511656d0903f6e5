import { EmotionSource } from "./emotion-source";
import { KeyHint } from "~/components/ui/kbd";
import { Notice } from "~/components/ui/notice";
import { feedbackPoints, momentsOf, type FeedbackPoint } from "~/domain/review/feedback-points";
import type { Feedback } from "~/services/review/show-feedback.server";
import { MomentItem } from "./moment-item";
import { PointItem } from "./point-item";
import { usePointKeys } from "./use-point-keys";

export interface PointListProps {
  data: Pick<
    Feedback,
    "reviewId" | "message" | "turns" | "annotations" | "codebook" | "curve" | "responses"
  > & { newIds: Readonly<Record<string, string>>; drillable: readonly string[] };
}

/** What an expert saw: strengths first, then what could be caught next time. */
export function PointList({ data }: PointListProps) {
  usePointKeys();
  const { strengths, missed } = feedbackPoints(data.turns, data.annotations, data.codebook);
  return (
    <div className="grid max-w-[76rem] gap-8">
      {data.message && <Notice title="From your lead">{data.message}</Notice>}
      <Points
        title="What went well"
        none="No strength was marked this time."
        points={strengths}
        data={data}
      />
      <Points
        title="What could be caught next time"
        none="Nothing was marked."
        points={missed}
        data={data}
      />
      <EmotionSource source={data.curve?.source ?? null} />
      {data.annotations.length > 1 && (
        <p className="flex gap-4 max-md:hidden">
          <KeyHint keys={["j"]}>next</KeyHint>
          <KeyHint keys={["k"]}>before</KeyHint>
        </p>
      )}
    </div>
  );
}

interface PointsProps extends PointListProps {
  title: string;
  none: string;
  points: readonly FeedbackPoint[];
}

function Points({ title, none, points, data }: PointsProps) {
  const readings = (data.curve?.points ?? []).map(({ position, ...reading }) => ({
    position,
    reading,
  }));
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-lg font-semibold">{title}</h2>
      {points.length === 0 && <p className="text-base text-second">{none}</p>}
      <ol>
        {momentsOf(points).map((moment) => (
          <MomentItem
            key={moment.points[0]?.annotation.id}
            moment={moment}
            readings={readings}
            reviewId={data.reviewId}
          >
            {moment.points.map((point) => {
              const { id } = point.annotation;
              return (
                <PointItem
                  key={id}
                  point={point}
                  reviewId={data.reviewId}
                  isAlone={moment.points.length === 1}
                  canDrill={data.drillable.includes(id)}
                  newId={data.newIds[id] ?? ""}
                  stored={data.responses.find(({ annotationId }) => annotationId === id) ?? null}
                />
              );
            })}
          </MomentItem>
        ))}
      </ol>
    </section>
  );
}
