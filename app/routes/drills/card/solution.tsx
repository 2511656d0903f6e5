import { Form } from "@remix-run/react";
import { EmotionCurve } from "~/components/charts/emotion-curve";
import { HelpNotice } from "~/components/conversation/help-notice";
import { Said } from "~/components/conversation/said";
import { SimulatedCourse, type SimulatedTurn } from "~/components/conversation/simulated-course";
import { SpannedText } from "~/components/conversation/spanned-text";
import { cueKindWords } from "~/components/conversation/step-words";
import { Button, ButtonLink, TextLink } from "~/components/ui/button";
import { sliceSpan } from "~/domain/practice/span";
import { grades } from "~/domain/drills/card";
import { curveAround } from "~/domain/review/feedback-points";
import type { Help } from "~/services/practice/list-help.server";
import type { DrillSolution, ShownCard } from "~/services/drills/show-card.server";

export interface SolutionProps {
  card: ShownCard;
  solution: DrillSolution;
  answerId: string;
  help: readonly Help[];
}

/** What the expert saw, beside what was answered, and when the card is to come back. */
export function Solution({ card, solution, answerId, help }: SolutionProps) {
  const { care, answer } = solution;
  return (
    <div className="grid gap-5">
      {care !== "none" && <HelpNotice help={help} urgent={care === "urgent"} />}
      {answer.kind === "spot-cue" && <Cues card={card} solution={solution} />}
      {answer.kind === "better-reply" && <Reply card={card} solution={solution} />}
      {answer.kind === "wait-or-advise" && <Advice solution={solution} />}
      <Why solution={solution} />
      <Back solution={solution} answerId={answerId} />
    </div>
  );
}

function Cues({ card, solution }: Omit<SolutionProps, "answerId" | "help">) {
  const { answer, cues } = solution;
  const span = answer.kind === "spot-cue" ? answer.span : null;
  const text = card.said;
  const touched = cues.filter(({ touches }) => touches).length;
  const marks = [
    ...cues.map((cue, index) => ({ ...cue.span, kind: "cue" as const, id: String(index) })),
    ...(span ? [{ ...span, kind: "selection" as const }] : []),
  ];
  return (
    <section aria-label="The cue" className="grid gap-2">
      <p className="text-base font-semibold">
        {cues.length === 0
          ? "Nobody marked words here after all."
          : touched > 0
            ? "You marked it."
            : span
              ? "It is in other words here."
              : "There was one here."}
      </p>
      <SpannedText text={text} marks={marks} />
      <ul className="grid gap-1 text-sm text-second">
        <li>You marked: {span ? `“${sliceSpan(text, span)}”` : "nothing"}</li>
        {cues.map((cue, index) => (
          <li key={index}>
            {cue.by === "experts" ? "The expert points to" : "The client meant"}: “{cue.quote}”
            {cue.kind && ` (${cueKindWords[cue.kind].toLowerCase()})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reply({ card, solution }: Omit<SolutionProps, "answerId" | "help">) {
  const { course, betterReply, own } = solution;
  const realAt = (position: number) =>
    card.readings.find((point) => point.position === position)?.reading;
  return (
    <section aria-label="How it could go on" className="grid gap-4">
      <div className="grid gap-2">
        <h2 className="text-sm font-semibold">What the client would answer</h2>
        <p className="text-xs text-second">
          A simulation by the same client’s rules, never evidence of what would have happened.
        </p>
        {course ? (
          <>
            <SimulatedCourse turns={course} realAt={realAt} forPeer />
            <ReplyCurve card={card} course={course} />
          </>
        ) : (
          <p className="text-base">No simulated client stands behind this session.</p>
        )}
      </div>
      <Said label="The expert’s reply" words={betterReply} stressed />
      {own?.alsoReplies.map((words) => (
        <Said key={words} label="Another reply of the expert’s" words={words} stressed />
      ))}
      {own && <Said label="What you wrote then" words={own.wrote} />}
    </section>
  );
}

/** The emotion around the moment with the new reply: over what really was, or after what went before. */
function ReplyCurve({ card, course }: { card: ShownCard; course: readonly SimulatedTurn[] }) {
  const simulated = course.flatMap(({ position, reading }) =>
    reading ? [{ position, reading }] : [],
  );
  if (!card.isOwn) {
    const points = [...card.readings.slice(-2), ...simulated];
    if (points.length < 2) return null;
    return (
      <figure className="max-w-[30rem]">
        <EmotionCurve
          points={points}
          size="small"
          legend="all"
          ariaLabel="Emotion of the client up to the moment, then after your reply as simulated"
        />
        <figcaption className="text-xs text-second">
          The last point is simulated, after your reply.
        </figcaption>
      </figure>
    );
  }
  const { shown, before } = curveAround(card.readings, card.position);
  if (shown.length < 2) return null;
  const compared = shown.map(({ position, reading }) =>
    position === before?.position
      ? reading
      : (simulated.find((point) => point.position === position)?.reading ?? null),
  );
  return (
    <div className="max-w-[30rem]">
      <EmotionCurve
        points={shown}
        compared={compared}
        comparedLabel="With your new reply, simulated"
        size="small"
        legend="all"
        ariaLabel="Emotion of the client around the moment, as it was and as simulated"
      />
    </div>
  );
}

function Advice({
  solution: { answer, calledFor, own, betterReply },
}: {
  solution: DrillSolution;
}) {
  const chosen = answer.kind === "wait-or-advise" ? answer.choice : null;
  return (
    <section aria-label="What the expert saw" className="grid gap-3">
      <p className="text-base font-semibold">
        {chosen === calledFor
          ? "The expert reads it the same way: "
          : "The expert reads it otherwise: "}
        {calledFor === "wait"
          ? "it was early for advice here."
          : "offering something fitted here, as it was offered."}
      </p>
      {own && <Said label="What you wrote then" words={own.wrote} />}
      {betterReply !== "" && <Said label="The expert’s reply" words={betterReply} stressed />}
    </section>
  );
}

function Why({ solution: { tag, own } }: Pick<SolutionProps, "solution">) {
  return (
    <section aria-label="Why" className="grid gap-1.5 text-sm">
      {own && own.note !== "" && (
        <p dir="auto" className="text-base wrap-anywhere">
          {own.note}
        </p>
      )}
      {tag && (
        <p className="text-second">
          <span className="font-semibold">{tag.label}.</span> {tag.when}
        </p>
      )}
      {own && (
        <TextLink to={`/feedback/${own.reviewId}#point-${own.annotationId}`}>
          The moment in your feedback
        </TextLink>
      )}
    </section>
  );
}

const inDays = (days: number) => (days === 1 ? "tomorrow" : `in ${days} days`);

/** When the card comes back, which can be chosen otherwise, and what follows now. */
function Back({
  solution: { grade, days, nextId },
  answerId,
}: {
  solution: DrillSolution;
  answerId: string;
}) {
  const choices = grades.filter(
    (each, index) => grades.findIndex((other) => days[other] === days[each]) === index,
  );
  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <Form method="post" replace preventScrollReset className="grid gap-2">
        <input type="hidden" name="intent" value="grade" />
        <input type="hidden" name="answerId" value={answerId} />
        <p role="status" className="text-sm">
          This one comes back {inDays(days[grade])}.
        </p>
        <div role="group" aria-label="Or rather" className="flex flex-wrap gap-2.5">
          {choices
            .filter((each) => days[each] !== days[grade])
            .map((each) => (
              <Button key={each} name="grade" value={each} size="small">
                Rather {inDays(days[each])}
              </Button>
            ))}
        </div>
      </Form>
      <div className="flex flex-wrap gap-2.5">
        {nextId === null ? (
          <ButtonLink kind="primary" to="/drills">
            That was the last for today
          </ButtonLink>
        ) : (
          <>
            <ButtonLink kind="primary" to={`/drills/${nextId}`}>
              Next drill
            </ButtonLink>
            <ButtonLink to="/drills">Stop here</ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
