import { MarkToRead } from "~/components/conversation/mark-to-read";
import { RatingsGiven } from "~/components/conversation/ratings-given";
import { turnNumber } from "~/domain/practice/turn";
import type { Codebook } from "~/domain/review/codebook";
import type { ReviewContext } from "~/domain/review/review-context";
import type { ReviewState } from "~/domain/review/review-state";
import { counted } from "~/domain/wording/counted";

export interface AsItStoodProps {
  state: ReviewState;
  context: ReviewContext;
  codebook: Codebook;
  /** The annotation that is looked at: a chosen one, else what the act was about. */
  annotationId: string | null;
}

/** What a review said at a moment beyond the marks in its transcript. */
export function AsItStood({ state, context, codebook, annotationId }: AsItStoodProps) {
  const annotations = [...state.annotations.values()];
  const inSight = annotationId === null ? undefined : state.annotations.get(annotationId);
  const onSession = annotations.filter(({ id, turnId }) => turnId === null && id !== inSight?.id);
  const at = inSight?.turnId ? context.turnById.get(inSight.turnId)?.position : undefined;
  const ratings = [...state.ratings].map(([scale, { value }]) => ({ scale, value }));
  return (
    <section
      aria-label="As it stood then"
      tabIndex={0}
      className="grid max-h-[45%] shrink-0 gap-2 overflow-y-auto border-b border-line px-4 py-3 md:px-5"
    >
      {inSight && (
        <div className="grid gap-1">
          <h2 className="text-xs font-semibold text-second">
            {at === undefined ? "On the session" : `On turn ${turnNumber(at)}`}
          </h2>
          <MarkToRead annotation={inSight} tag={context.tagByKey.get(inSight.tag)} />
        </div>
      )}
      {onSession.map((annotation) => (
        <MarkToRead
          key={annotation.id}
          annotation={annotation}
          tag={context.tagByKey.get(annotation.tag)}
        />
      ))}
      <p className="text-xs text-second">{sums(state)}</p>
      {ratings.length > 0 && (
        <div className="-mx-4 md:-mx-5">
          <RatingsGiven ratings={ratings} codebook={codebook} />
        </div>
      )}
    </section>
  );
}

/** What there was by number. */
function sums({ annotations, visits, judgements, readings, ratings }: ReviewState): string {
  return [
    counted(annotations.size, "tag"),
    `${counted(visits.size, "turn")} looked at`,
    `${counted(judgements.size, "suggestion")} judged`,
    `${counted(readings.size, "emotion check")} answered`,
    ...(ratings.size === 0 ? ["no scale rated"] : []),
  ].join(", ");
}
