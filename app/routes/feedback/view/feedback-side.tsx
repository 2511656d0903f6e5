import { classNames } from "~/components/ui/class-names";
import { Notice } from "~/components/ui/notice";
import { turnNumber } from "~/domain/practice/turn";
import type { Annotation } from "~/domain/review/annotation";
import { findTag, type Codebook, type Tag } from "~/domain/review/codebook";
import type { ReviewTurn } from "~/domain/review/review-context";

export interface FeedbackSideProps {
  turns: readonly ReviewTurn[];
  annotations: readonly Annotation[];
  codebook: Codebook;
  message: string;
  position: number;
  pick: (position: number) => void;
}

interface Point {
  annotation: Annotation;
  tag: Tag | null;
  turn: ReviewTurn | undefined;
}

/** What an expert saw: strengths first, then what was missed, each with the reply that they would try. */
export function FeedbackSide(props: FeedbackSideProps) {
  const { turns, annotations, codebook, message } = props;
  const turnById = new Map(turns.map((turn) => [turn.id, turn]));
  const points = annotations
    .map((annotation): Point => ({
      annotation,
      tag: findTag(codebook, annotation.tag),
      turn: annotation.turnId === null ? undefined : turnById.get(annotation.turnId),
    }))
    .sort((a, b) => (a.turn?.position ?? -1) - (b.turn?.position ?? -1));
  const strengths = points.filter(({ tag }) => tag?.kind === "strength");
  const missed = points.filter(({ tag }) => tag?.kind !== "strength");
  return (
    <>
      {message && (
        <div className="px-4 py-3 md:px-5">
          <Notice title="From your lead">{message}</Notice>
        </div>
      )}
      <Points title="What went well" none="No strength was marked." points={strengths} {...props} />
      <Points
        title="What could be caught next time"
        none="Nothing was marked."
        points={missed}
        {...props}
      />
    </>
  );
}

function Points({
  title,
  none,
  points,
  position,
  pick,
}: FeedbackSideProps & { title: string; none: string; points: readonly Point[] }) {
  return (
    <section aria-label={title} className="px-4 py-3 md:px-5">
      <h2 className="mb-1 text-sm font-semibold">{title}</h2>
      {points.length === 0 && <p className="text-sm text-second">{none}</p>}
      <ol className="divide-y divide-line">
        {points.map((point) => (
          <li
            key={point.annotation.id}
            className={classNames(
              "-mx-2 grid gap-1.5 rounded-sm px-2 py-2.5",
              point.turn?.position === position && "bg-accent-soft",
            )}
          >
            <PointHead point={point} pick={pick} />
            <PointWords point={point} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PointHead({ point, pick }: { point: Point; pick: (position: number) => void }) {
  const { tag, turn, annotation } = point;
  const tone = tag?.kind === "strength" ? "text-strength" : "text-issue";
  const label = tag?.label ?? annotation.tag;
  if (!turn) return <p className={`text-sm font-semibold ${tone}`}>{label}, the whole session</p>;
  return (
    <button
      type="button"
      onClick={() => pick(turn.position)}
      className={`justify-self-start rounded-sm text-left text-sm font-semibold underline-offset-3 hover:underline ${tone}`}
    >
      {label}, turn {turnNumber(turn.position)}
    </button>
  );
}

function PointWords({ point: { annotation, turn } }: { point: Point }) {
  const { evidence, quote, note, betterReply } = annotation;
  const own = quote ?? turn?.text;
  return (
    <>
      {evidence && <Said label="The client said" words={evidence.quote} />}
      {own && <Said label="You said" words={own} />}
      {betterReply && <Said label="A reply to try" words={betterReply} stressed />}
      {note && <p className="text-sm text-second">{note}</p>}
    </>
  );
}

function Said({ label, words, stressed }: { label: string; words: string; stressed?: boolean }) {
  return (
    <div>
      <p className="text-xs text-second">{label}</p>
      <p
        dir="auto"
        className={classNames(
          "font-serif text-base whitespace-pre-wrap",
          stressed && "border-l-2 border-accent pl-2",
        )}
      >
        {words}
      </p>
    </div>
  );
}
