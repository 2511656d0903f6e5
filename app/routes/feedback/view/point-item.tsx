import { MomentCurve } from "~/components/charts/moment-curve";
import { ActLink } from "~/components/ui/act-link";
import { TextLink } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import type { Reading } from "~/domain/emotion/reading";
import { turnNumber } from "~/domain/practice/turn";
import type { Tag } from "~/domain/review/codebook";
import type { FeedbackPoint } from "~/domain/review/feedback-points";
import type { PeerView } from "~/domain/review/peer-response";
import { ResponseForm } from "./response-form";

export interface PointItemProps {
  point: FeedbackPoint;
  reviewId: string;
  readings: readonly { position: number; reading: Reading }[];
  newId: string;
  canDrill: boolean;
  stored: { view: PeerView; note: string } | null;
}

/** One mark of an expert, with all that belongs to its moment. */
export function PointItem({ point, reviewId, readings, newId, canDrill, stored }: PointItemProps) {
  const { annotation, tag, turn, clientTurn } = point;
  const label = tag?.label ?? annotation.tag;
  const isStrength = tag?.kind === "strength";
  const about = turn
    ? `“${label}”, turn ${turnNumber(turn.position)}`
    : `“${label}”, the whole session`;
  const titleId = `title-${annotation.id}`;
  return (
    <li
      id={`point-${annotation.id}`}
      data-point
      tabIndex={-1}
      aria-labelledby={titleId}
      className="grid scroll-mt-16 gap-3 border-t border-line py-5 focus:outline-2 focus:outline-offset-4 focus:outline-accent"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3
          id={titleId}
          className={classNames(
            "text-base font-semibold",
            isStrength ? "text-strength" : "text-issue",
          )}
        >
          {label}
        </h3>
        {turn ? (
          <TextLink
            to={`/feedback/${reviewId}?view=session&turn=${turn.position}`}
            className="text-sm"
          >
            Turn {turnNumber(turn.position)} in the session
          </TextLink>
        ) : (
          <span className="text-sm text-second">The whole session</span>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-3">
          {clientTurn && (
            <Said label="The client said" words={annotation.evidence?.quote ?? clientTurn.text} />
          )}
          {(turn ?? annotation.betterReply) && (
            <div
              className={classNames(
                "grid gap-3",
                annotation.betterReply !== "" && "md:grid-cols-2",
              )}
            >
              {turn && <Said label="You wrote" words={turn.text} marked={annotation.quote} />}
              {annotation.betterReply && (
                <Said
                  label="A reply that the expert would try"
                  words={annotation.betterReply}
                  stressed
                />
              )}
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
          {tag && <Definition tag={tag} />}
        </div>
        {turn && <MomentCurve points={readings} position={turn.position} />}
      </div>
      {canDrill && (
        <div className="text-sm">
          <ActLink action="/drills" fields={{ reviewId, annotationId: annotation.id }}>
            Make a drill of this<span className="sr-only">: {about}</span>
          </ActLink>
        </div>
      )}
      <ResponseForm
        {...{ reviewId, about, newId, stored }}
        annotationId={annotation.id}
        key={annotation.id}
      />
    </li>
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

interface SaidProps {
  label: string;
  words: string;
  /** The words among them that are meant. */
  marked?: string | null;
  stressed?: boolean;
}

function Said({ label, words, marked = null, stressed }: SaidProps) {
  const at = marked === null ? -1 : words.indexOf(marked);
  return (
    <div className={classNames("min-w-0", stressed && "border-l-2 border-accent pl-3")}>
      <p className="text-xs text-second">{label}</p>
      <p
        dir="auto"
        className="max-w-[42rem] font-serif text-said whitespace-pre-wrap wrap-anywhere"
      >
        {marked === null || at < 0 ? (
          words
        ) : (
          <>
            {words.slice(0, at)}
            <mark className="bg-selection text-inherit">{marked}</mark>
            {words.slice(at + marked.length)}
          </>
        )}
      </p>
    </div>
  );
}
