import { Said } from "~/components/conversation/said";
import { ActLink } from "~/components/ui/act-link";
import { classNames } from "~/components/ui/class-names";
import { turnNumber } from "~/domain/practice/turn";
import type { Tag } from "~/domain/review/codebook";
import type { FeedbackPoint } from "~/domain/review/feedback-points";
import type { PeerView } from "~/domain/review/peer-response";
import { ResponseForm } from "./response-form";

export interface PointItemProps {
  point: FeedbackPoint;
  reviewId: string;
  /** It is the only one of its moment: the words that it is about are marked above. */
  isAlone: boolean;
  newId: string;
  canDrill: boolean;
  stored: { view: PeerView; note: string } | null;
}

/** One mark of an expert, and the answer to it. The moment that it is about stands above. */
export function PointItem({ point, reviewId, isAlone, newId, canDrill, stored }: PointItemProps) {
  const { annotation, tag, turn } = point;
  const label = tag?.label ?? annotation.tag;
  const isStrength = tag?.kind === "strength";
  const about = turn
    ? `“${label}”, turn ${turnNumber(turn.position)}`
    : `“${label}”, the whole session`;
  const hasReply = annotation.betterReply !== "";
  const titleId = `title-${annotation.id}`;
  return (
    <div
      id={`point-${annotation.id}`}
      data-point
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
      className={classNames(
        "grid scroll-mt-16 gap-3 focus:outline-2 focus:outline-offset-4 focus:outline-accent",
        !isAlone && "border-t border-line pt-4",
      )}
    >
      <h3
        id={titleId}
        className={classNames(
          "text-base font-semibold",
          isStrength ? "text-strength" : "text-issue",
        )}
      >
        {label}
      </h3>
      {!isAlone && !hasReply && annotation.quote !== null && (
        <p dir="auto" className="text-sm text-second wrap-anywhere">
          About: “{annotation.quote}”
        </p>
      )}
      {hasReply && (
        <div className={classNames("grid gap-3", turn && "md:grid-cols-2")}>
          {turn && <Said label="You wrote" words={turn.text} marked={annotation.quote} />}
          <Said label="A reply that the expert would try" words={annotation.betterReply} stressed />
        </div>
      )}
      {annotation.note && (
        <div>
          <p className="text-xs text-second">What the expert adds</p>
          <p dir="auto" className="max-w-[42rem] text-base whitespace-pre-wrap wrap-anywhere">
            {annotation.note}
          </p>
        </div>
      )}
      <div className="flex flex-wrap items-start gap-x-5 gap-y-1 text-sm">
        {tag && <Definition tag={tag} />}
        {canDrill && (
          <ActLink action="/drills" fields={{ reviewId, annotationId: annotation.id }}>
            Make a drill of this<span className="sr-only">: {about}</span>
          </ActLink>
        )}
      </div>
      <ResponseForm
        {...{ reviewId, about, newId, stored }}
        annotationId={annotation.id}
        key={annotation.id}
      />
    </div>
  );
}

function Definition({ tag }: { tag: Tag }) {
  const isStrength = tag.kind === "strength";
  return (
    <details className="text-sm">
      <summary className="inline-block cursor-pointer text-second underline underline-offset-3 pointer-coarse:py-2.5">
        What “{tag.label}” means
      </summary>
      <dl className="mt-1.5 grid max-w-[42rem] gap-1.5 border-l-2 border-line-strong pl-3">
        <Fact name={isStrength ? "It is" : "It is marked when"} words={tag.when} />
        <Fact name="Not when" words={tag.whenNot} />
        <Fact name="For example" words={tag.example} />
      </dl>
    </details>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  if (words === "") return null;
  return (
    <div>
      <dt className="text-xs text-second">{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
