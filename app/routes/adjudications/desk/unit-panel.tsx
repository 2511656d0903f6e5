import { Button } from "~/components/ui/button";
import { RadioGroup } from "~/components/ui/choice";
import { classNames } from "~/components/ui/class-names";
import { Kbd } from "~/components/ui/kbd";
import { SectionTitle } from "~/components/ui/page-title";
import { TagChip } from "~/components/ui/tag-chip";
import { TextArea } from "~/components/ui/text-field";
import { turnNumber } from "~/domain/practice/turn";
import { longestNote } from "~/domain/review/annotation";
import {
  disagreementReasons,
  type Decision,
  type DecisionKind,
} from "~/domain/review/adjudication/act";
import type { Mark } from "~/domain/review/adjudication/unit";
import { decisionWords, reasonWords, unitKindWords } from "~/domain/review/adjudication/words";
import type { ReviewContext } from "~/domain/review/review-context";
import type { ShownReviewer } from "~/services/adjudication/show-adjudication.server";
import type { AdjudicationStore } from "./adjudication-store";
import { MarkEditor } from "./mark-editor";
import { deskFields } from "./use-desk-keys";
import type { DeskHand } from "./use-desk";
import { useTyped } from "./use-typed";

interface UnitPanelProps {
  hand: DeskHand;
  store: AdjudicationStore;
  reviewers: readonly ShownReviewer[];
  context: ReviewContext;
}

/** The unit in hand: the reviewers' marks side by side, and what becomes of them. */
export function UnitPanel({ hand, store, reviewers, context }: UnitPanelProps) {
  const { unit, unitState, mayWrite } = hand;
  if (!unit) return null;
  const turn = unit.turnId === null ? undefined : context.turnById.get(unit.turnId);
  const { decision } = unitState;
  return (
    <section aria-labelledby="unit-title" className="grid gap-4 px-4 py-3 md:px-5">
      <SectionTitle
        id="unit-title"
        aside={turn ? `on turn ${turnNumber(turn.position)}` : "on the session"}
      >
        {unitKindWords[unit.kind]}
      </SectionTitle>
      <ul className="grid gap-3 sm:grid-cols-2">
        {reviewers.map((reviewer, place) => (
          <ReviewerMark
            key={reviewer.letter}
            {...{ reviewer, place, hand, context }}
            mark={unit.marks.find((mark) => mark.reviewId === reviewer.letter) ?? null}
            sawIt={unit.without.includes(reviewer.letter)}
          />
        ))}
      </ul>
      <Decisions hand={hand} />
      {(decision?.kind === "merge" || decision?.kind === "write") && (
        <MarkEditor
          key={`${unit.id} ${decision.annotation.id}`}
          {...{ unit, decision, context }}
          disabled={!mayWrite}
          onChange={hand.decide}
        />
      )}
      {unit.kind !== "agreed" && (
        <RadioGroup
          id={deskFields.reason}
          name="reason"
          label="Why they differ"
          disabled={!mayWrite}
          value={unitState.reason ?? ""}
          onChoose={(value) => {
            const reason = disagreementReasons.find((each) => each === value);
            if (reason) store.act({ type: "reason-given", unitId: unit.id, reason });
          }}
          className="gap-0 sm:grid-cols-2 [&>legend]:col-span-full"
          choices={disagreementReasons.map((reason, index) => ({
            value: reason,
            label: (
              <span className="inline-flex items-baseline gap-1.5">
                {reasonWords[reason]} <span className="text-xs text-third">{index + 1}</span>
              </span>
            ),
          }))}
        />
      )}
      <Note key={unit.id} hand={hand} store={store} unitId={unit.id} />
    </section>
  );
}

function Note({
  hand,
  store,
  unitId,
}: {
  hand: DeskHand;
  store: AdjudicationStore;
  unitId: string;
}) {
  const typed = useTyped(hand.unitState.note, (note) =>
    store.act({ type: "note-written", unitId, note }),
  );
  return (
    <TextArea
      id={deskFields.note}
      label="Note"
      optional
      rows={2}
      maxLength={longestNote}
      disabled={!hand.mayWrite}
      {...typed}
    />
  );
}

interface ReviewerMarkProps {
  reviewer: ShownReviewer;
  place: number;
  mark: Mark | null;
  sawIt: boolean;
  hand: DeskHand;
  context: ReviewContext;
}

function ReviewerMark({ reviewer, place, mark, sawIt, hand, context }: ReviewerMarkProps) {
  const { decision } = hand.unitState;
  const chosen = decision?.kind === "choose" && decision.annotationId === mark?.annotation.id;
  return (
    <li
      className={classNames(
        "grid content-start gap-1.5 border-t-2 pt-2",
        chosen ? "border-accent" : "border-line-strong",
      )}
    >
      <p className="text-sm font-semibold">
        Reviewer {reviewer.letter}
        {reviewer.name && <span className="block font-normal text-second">{reviewer.name}</span>}
      </p>
      {mark === null ? (
        <p className="text-sm text-second">
          {sawIt ? "Had the turn in hand and left it unmarked." : "Never had this turn in hand."}
        </p>
      ) : (
        <>
          <MarkFacts mark={mark} context={context} />
          <Button
            type="button"
            size="small"
            className="justify-self-start"
            disabled={!hand.mayWrite}
            aria-pressed={chosen}
            onClick={() => hand.choose(place)}
          >
            {chosen ? "Chosen" : "Choose"} {reviewer.letter} <Kbd>{place + 1}</Kbd>
          </Button>
        </>
      )}
    </li>
  );
}

function MarkFacts({ mark, context }: { mark: Mark; context: ReviewContext }) {
  const { tag: key, severity, quote, evidence, note, betterReply, confidence } = mark.annotation;
  const tag = context.tagByKey.get(key);
  const cue = evidence ? context.turnById.get(evidence.turnId)?.position : undefined;
  return (
    <div className="grid justify-items-start gap-1.5">
      <TagChip tone={tag?.kind ?? "issue"}>{tag?.label ?? key}</TagChip>
      <p className="text-xs text-second">
        {severity === null ? "no severity" : `severity ${severity}`}
        {confidence && `, ${confidence} confidence`}
      </p>
      {quote && (
        <p dir="auto" className="font-serif text-base">
          {quote}
        </p>
      )}
      {evidence && (
        <p className="text-sm text-second">
          Answers turn {cue === undefined ? "?" : turnNumber(cue)}:{" "}
          <span dir="auto" className="font-serif text-base text-ink">
            {evidence.quote}
          </span>
        </p>
      )}
      {note && <p className="text-sm whitespace-pre-wrap">{note}</p>}
      {betterReply && (
        <p dir="auto" className="border-l-2 border-accent pl-2 font-serif text-base">
          {betterReply}
        </p>
      )}
    </div>
  );
}

function Decisions({ hand }: { hand: DeskHand }) {
  const { unit, unitState, mayWrite } = hand;
  const kind = unitState.decision?.kind ?? (unit?.kind === "agreed" ? "agree" : null);
  const plain = (each: Decision) => () => hand.decide(each);
  const acts: { kind: DecisionKind; label: string; key: string; run: () => void }[] = [
    { kind: "merge", label: "Merge", key: "m", run: hand.merge },
    { kind: "write", label: "Write new", key: "w", run: hand.write },
    { kind: "neither", label: "Neither", key: "x", run: plain({ kind: "neither" }) },
    { kind: "ambiguous", label: "Truly ambiguous", key: "t", run: plain({ kind: "ambiguous" }) },
  ];
  if (unit?.kind === "agreed")
    acts.unshift({ kind: "agree", label: "Agree", key: "a", run: plain({ kind: "agree" }) });
  return (
    <div className="grid gap-2">
      <div role="group" aria-label="What becomes of it" className="flex flex-wrap gap-2">
        {acts.map((act) => (
          <Button
            key={act.kind}
            type="button"
            size="small"
            kind={act.kind === kind ? "primary" : "secondary"}
            aria-pressed={act.kind === kind}
            disabled={!mayWrite}
            onClick={act.run}
          >
            {act.label} <Kbd>{act.key}</Kbd>
          </Button>
        ))}
      </div>
      <p className="text-sm text-second">
        {kind === null ? "Not settled yet." : `Settled as: ${decisionWords[kind].toLowerCase()}.`}
      </p>
    </div>
  );
}
