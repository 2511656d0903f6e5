import { filedNames } from "~/components/device/filed";
import { Button } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";
import { turnNumber } from "~/domain/practice/turn";
import type { Annotation } from "~/domain/review/annotation";
import { runsOf, type Missing, type MissingAnswers } from "~/domain/review/completeness";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { ReviewStatus } from "~/domain/review/review-status";
import { unsentComments, type UnsentComments } from "~/domain/review/unsent-comments";
import { counted } from "~/domain/wording/counted";

export interface SubmitDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  missing: Missing;
  answers: MissingAnswers;
  status: ReviewStatus;
  /** Events that the server does not have yet. */
  waiting: number;
  turns: readonly ReviewTurn[];
  /** Every mark that can be talked about: own ones, and others' where they are revealed. */
  marks: readonly Annotation[];
  onSubmit: () => void;
  onLock: () => void;
  /** Leads to an annotation that lacks something. */
  onOpen: (annotationId: string) => void;
  /** Leads to a turn that was left out. */
  onTurn: (position: number) => void;
}

/** Places named before the rest is only counted. */
const placesShown = 12;

/** Stretches of turns by number; each leads to its first. */
function TurnLinks({ of, onTurn }: { of: readonly number[]; onTurn: (position: number) => void }) {
  const runs = runsOf(of);
  const rest = runs.length - placesShown;
  return (
    <span className="inline-flex flex-wrap gap-x-2.5 gap-y-1 align-baseline">
      {runs.slice(0, placesShown).map(([from, to]) => (
        <button
          key={from}
          type="button"
          onClick={() => onTurn(from)}
          className="min-h-6 rounded-sm text-accent tabular-nums underline underline-offset-3 pointer-coarse:min-h-11"
        >
          {from === to
            ? `turn ${turnNumber(from)}`
            : `turns ${turnNumber(from)} to ${turnNumber(to)}`}
        </button>
      ))}
      {rest > 0 && <span>and {rest} more places</span>}
    </span>
  );
}

/** True where nothing is open. */
function isWhole({ missing, answers }: Pick<SubmitDialogProps, "missing" | "answers">): boolean {
  const { unvisited, unrated, unweighed } = missing;
  const { unjudged, unread } = answers;
  return [unvisited, unrated, unweighed, unjudged, unread].every(({ length }) => length === 0);
}

/** What is missing, in words; where it is stands under the acts, so that keys come to those first. */
function MissingList({ missing, answers }: Pick<SubmitDialogProps, "missing" | "answers">) {
  const { unvisited, unrated, unweighed } = missing;
  const { unjudged, unread } = answers;
  if (isWhole({ missing, answers }))
    return <p>Every turn was looked at, every scale is rated and every issue has its severity.</p>;
  const turns = (n: number) => (n === 1 ? "1 turn" : `${n} turns`);
  return (
    <ul className="grid list-disc gap-1.5 pl-5">
      {unvisited.length > 0 && (
        <li>
          {turns(unvisited.length)} {unvisited.length === 1 ? "was" : "were"} not looked at yet and
          would count as missing.
        </li>
      )}
      {unjudged.length > 0 && <li>Suggestions not judged after {turns(unjudged.length)}.</li>}
      {unread.length > 0 && <li>Emotion check not answered at {turns(unread.length)}.</li>}
      {unweighed.length > 0 && (
        <li>
          {unweighed.length === 1 ? "1 issue has" : `${unweighed.length} issues have`} no severity
          yet.
        </li>
      )}
      {unrated.length > 0 && (
        <li>Not rated: {unrated.map((scale) => scale.label.toLowerCase()).join(", ")}.</li>
      )}
    </ul>
  );
}

/** The ways to the turns where something is missing. */
function MissingPlaces({
  missing: { unvisited },
  answers: { unjudged, unread },
  unsent,
  onTurn,
}: Pick<SubmitDialogProps, "missing" | "answers" | "onTurn"> & { unsent: UnsentComments }) {
  const places = [
    ["Not looked at", unvisited],
    ["Suggestions not judged", unjudged],
    ["Emotion check open", unread],
    ["Comment not sent", unsent.turns],
  ] as const;
  const shown = places.filter(([, of]) => of.length > 0);
  const { onSession } = unsent;
  if (shown.length === 0 && onSession.length === 0) return null;
  return (
    <dl className="grid gap-1.5 border-t border-line pt-3 text-sm">
      {shown.map(([what, of]) => (
        <div key={what} className="flex flex-wrap items-baseline gap-x-3">
          <dt className="text-second">{what}</dt>
          <dd>
            <TurnLinks of={of} onTurn={onTurn} />
          </dd>
        </div>
      ))}
      {onSession.length > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-3">
          <dt className="text-second">Comment not sent</dt>
          <dd>{counted(onSession.length, "tag of the session", "tags of the session")}</dd>
        </div>
      )}
    </dl>
  );
}

/** Says what is missing before a review is handed in for good. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { open, onOpenChange, missing, status, waiting, onSubmit, onLock } = props;
  const [unweighed] = missing.unweighed;
  const whole = isWhole(props);
  const kept = open ? filedNames("comment") : [];
  const unsent = unsentComments(kept, props.turns, props.marks);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Submit this review"
      description="Once it is submitted, nothing in it can be changed."
      closeLabel={whole ? "Go on reviewing" : "Close"}
    >
      <div className="grid gap-4 text-base">
        <MissingList missing={missing} answers={props.answers} />
        {waiting > 0 && (
          <p className="text-second">
            {waiting} {waiting === 1 ? "act waits" : "acts wait"} to be saved. The submission
            follows them in order.
          </p>
        )}
        {unsent.count > 0 && (
          <p className="text-second">
            {counted(unsent.count, "comment is", "comments are")} not sent. Submitting does not send{" "}
            {unsent.count === 1 ? "it" : "them"}.
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          {!whole && (
            <Button type="button" kind="primary" onClick={() => onOpenChange(false)}>
              Go on reviewing
            </Button>
          )}
          <Button type="button" kind={whole ? "primary" : "secondary"} onClick={onSubmit}>
            Submit review
          </Button>
          {status === "open" && (
            <Button type="button" onClick={onLock}>
              Lock the first judgement only
            </Button>
          )}
          {unweighed && (
            <Button type="button" kind="quiet" onClick={() => props.onOpen(unweighed.id)}>
              Open the first without severity
            </Button>
          )}
        </div>
        {status === "open" && (
          <p className="text-sm text-second">
            Locking keeps your first judgement as it is now and shows what is hidden until then,
            such as planted cues and what others marked. You can go on after it; both are kept.
          </p>
        )}
        <MissingPlaces
          missing={missing}
          answers={props.answers}
          unsent={unsent}
          onTurn={props.onTurn}
        />
      </div>
    </Dialog>
  );
}
