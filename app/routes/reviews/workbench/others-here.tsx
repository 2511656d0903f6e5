import { MarkToRead } from "~/components/conversation/mark-to-read";
import { reviewerName } from "~/components/conversation/reviewer-name";
import { TextLink } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import type { Annotation } from "~/domain/review/annotation";
import type { ReviewContext, ReviewTurn } from "~/domain/review/review-context";
import type { Workbench } from "~/services/review/show-workbench.server";

interface OthersHereProps {
  data: Workbench;
  turn: ReviewTurn | undefined;
  tagByKey: ReviewContext["tagByKey"];
}

/** On the turn itself or on what it says. */
const isAbout = ({ turnId, evidence }: Annotation, { id }: ReviewTurn) =>
  turnId === id || evidence?.turnId === id;

/**
 * What others marked at the turn in hand, beside the own judgement, and under a heading of its own what they
 * marked of the session as a whole, which is the same at every turn. Nothing stands there, not even its
 * heading, until that is locked and the study shows it.
 */
export function OthersHere({ data, turn, tagByKey }: OthersHereProps) {
  const { others, session, comments } = data;
  if (!turn || others.length === 0) return null;
  const marksWhere = (isShown: (annotation: Annotation) => boolean) =>
    others.map((review) => ({ review, marks: review.annotations.filter(isShown) }));
  const here = marksWhere((annotation) => isAbout(annotation, turn));
  const whole = marksWhere(({ level }) => level === "session");
  const silent = here.filter(({ marks }) => marks.length === 0).map(({ review }) => review);
  const list = (some: typeof here) =>
    some.map(
      ({ review, marks }) =>
        marks.length > 0 && (
          <div key={review.id} className="grid gap-1.5">
            <h3 className="text-xs font-semibold text-second">{reviewerName(review)}</h3>
            {marks.map((annotation) => (
              <MarkToRead
                key={annotation.id}
                annotation={annotation}
                tag={tagByKey.get(annotation.tag)}
                talk={{ sessionId: session.id, comments }}
              />
            ))}
          </div>
        ),
    );
  return (
    <section aria-labelledby="others-title" className="grid gap-2.5 px-4 py-3 md:px-5">
      <SectionTitle id="others-title">What others marked here</SectionTitle>
      {list(here)}
      {silent.length > 0 && (
        <p className="text-sm text-second">
          No tag here: {silent.map((review) => reviewerName(review)).join(", ")}.
        </p>
      )}
      {whole.some(({ marks }) => marks.length > 0) && (
        <>
          <SectionTitle>Of the whole session</SectionTitle>
          {list(whole)}
        </>
      )}
      <p className="text-sm">
        <TextLink
          to={`/sessions/${session.id}?turn=${turn.position}`}
          discover="none"
          target="_blank"
        >
          Their whole reviews
        </TextLink>
      </p>
    </section>
  );
}
