import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ErrorSummary } from "~/components/ui/error-summary";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { TextLink } from "~/components/ui/button";
import type { Actor } from "~/domain/access/can";
import { notFound } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { listOffered, takeCalibration } from "~/services/calibration/offer-calibration.server";
import { takeSession } from "~/services/review/take-session.server";
import { showQueue, showQueueHead, showQueuePart } from "~/services/review/list-queue.server";
import { openReview } from "~/services/review/open-review.server";
import { awaitsNote } from "~/services/review/session-care.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { CalibrationPanel } from "./calibration-panel";
import { pageSchema } from "./form.server";
import { QueueActs, QueueHeadView, rowsOf } from "./queue-head";
import { RemovedNotice } from "./removed-notice";
import { QueueSectionView } from "./queue-section";
import { useRowKeys } from "./use-row-keys";

export const meta: MetaFunction = () => [{ title: "Reviews | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const { searchParams } = new URL(request.url);
  const wanted = pageSchema.safeParse(Object.fromEntries(searchParams));
  const study = searchParams.get("study")?.slice(0, 60) ?? null;
  const outcome = wanted.success
    ? await showQueuePart(db, actor, wanted.data)
    : await showQueue(db, actor, study ?? undefined);
  const sections = valueOrPage(outcome);
  const [head, offered] = await Promise.all([
    showQueueHead(db, actor),
    wanted.success ? [] : listOffered(db, actor),
  ]);
  return { sections, head, offered, study, isPart: wanted.success, newId: uuid() };
}

/**
 * Opens the actor's own review of a session, making it where it is not there yet; or takes one more
 * session, or one of calibration.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  if (form.get("intent") === "take") return take(context.app.db, actor, form.get("assignmentId"));
  const sessionId = z.uuid().safeParse(form.get("sessionId"));
  if (!sessionId.success) return refusalAnswer(notFound);
  const { db } = context.app;
  if (form.get("intent") === "calibrate") {
    const taken = await takeCalibration(db, actor, sessionId.data);
    if (!taken.ok) return refusalAnswer(taken);
  }
  if (await awaitsNote(db, actor, sessionId.data)) {
    return redirect(`/reviews/before/${sessionId.data}`);
  }
  const outcome = await openReview(db, actor, sessionId.data);
  if (!outcome.ok) return refusalAnswer(outcome);
  return redirect(`/reviews/${outcome.value.reviewId}`);
}

async function take(db: App["db"], actor: Actor, value: FormDataEntryValue | null) {
  const id = z.uuidv7().safeParse(value);
  const outcome = id.success ? await takeSession(db, actor, id.data) : notFound;
  if (!outcome.ok) return refusalAnswer(outcome);
  return redirect(`/reviews/before/${outcome.value.sessionId}`);
}

export default function Queue() {
  const { sections, isPart, head, offered, study, newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const filled = sections.filter((section) => section.rows.length > 0);
  const kinds = new Set(sections.map((section) => section.kind));
  const rows = isPart || offered.length > 0 ? "to-do" : rowsOf(sections);
  const problems = answer?.error ? [{ message: answer.error }] : [];
  const list = useRowKeys(head?.keys ?? null);
  const lead = kinds.has("expert")
    ? "Sessions that you are asked to review."
    : "Look at your own sessions before anybody else’s view reaches you.";
  return (
    <WorkspaceFrame>
      <PageTitle lead={lead} acts={head && <QueueActs head={head} newId={newId} />}>
        Reviews
      </PageTitle>
      <div ref={list} className="grid gap-8">
        {head && <QueueHeadView {...{ head, study, rows }} pace={sections[0]?.pace ?? null} />}
        <RemovedNotice />
        <ErrorSummary problems={problems} title="Not opened" />
        <CalibrationPanel offered={offered} />
        {filled.map((section) => (
          <QueueSectionView
            key={`${section.kind} ${section.part}`}
            section={section}
            study={study}
            namesKind={kinds.size > 1}
          />
        ))}
        {filled.length === 0 && offered.length === 0 && (
          <EmptyState title="Nothing waits for you.">
            {kinds.has("expert")
              ? "New sessions appear here as soon as somebody assigns them to you."
              : "A session appears here once you have ended it."}
          </EmptyState>
        )}
        {(isPart || study) && <TextLink to="/reviews">The whole queue</TextLink>}
        {kinds.has("expert") && (
          <p className="text-sm text-second">
            When a study’s codebook changes, annotations of yours may need{" "}
            <TextLink to="/recoding">another look</TextLink>.
          </p>
        )}
      </div>
    </WorkspaceFrame>
  );
}
