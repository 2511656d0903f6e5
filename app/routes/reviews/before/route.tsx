import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button, ButtonLink, TextLink } from "~/components/ui/button";
import { Confirmed } from "~/components/ui/confirmed";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { TextArea } from "~/components/ui/text-field";
import { notFound } from "~/domain/access/outcome";
import { storableText } from "~/domain/practice/storable-text";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { openReview } from "~/services/review/open-review.server";
import {
  answerNote,
  handBackSession,
  showSessionNote,
} from "~/services/review/session-care.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Before a session | Attune" }];

const sessionOf = (params: { sessionId?: string | undefined }) =>
  z.uuid().safeParse(params.sessionId);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = sessionOf(params);
  return valueOrPage(id.success ? await showSessionNote(context.app.db, actor, id.data) : notFound);
}

const actSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("open") }),
  z.object({ intent: z.literal("not-now") }),
  z.object({
    intent: z.literal("hand-back"),
    reason: z.string().trim().max(500).pipe(storableText).default(""),
  }),
]);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const id = sessionOf(params);
  const asked = actSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!id.success || !asked.success) return refusalAnswer(notFound);
  if (asked.data.intent === "hand-back") {
    const outcome = await handBackSession(db, actor, id.data, asked.data.reason);
    return outcome.ok ? redirect("/reviews") : refusalAnswer(outcome);
  }
  const kept = await answerNote(db, actor, id.data, asked.data.intent);
  if (!kept.ok) return refusalAnswer(kept);
  if (asked.data.intent === "not-now") return redirect("/reviews");
  const opened = await openReview(db, actor, id.data);
  return opened.ok ? redirect(`/reviews/${opened.value.reviewId}`) : refusalAnswer(opened);
}

export default function Before() {
  const { number, studyTitle, contentNote, reviewId, care } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const name = `Session ${String(number).padStart(3, "0")}`;
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Reviews", to: "/reviews" }, { label: name }]}>
      <div className="max-w-[40rem]">
        <PageTitle lead={studyTitle}>{reviewId ? `${name} is paused` : name}</PageTitle>
        <div className="grid gap-6">
          <ErrorSummary
            problems={answer?.error ? [{ message: answer.error }] : []}
            title="Not done"
          />
          {contentNote && (
            <div className="grid gap-1">
              <h2 className="text-sm font-semibold">What this session holds</h2>
              <p className="font-serif text-said">{contentNote}</p>
            </div>
          )}
          {reviewId && (
            <p className="text-base text-second">
              Everything that you wrote is kept. You can go on whenever you like.
            </p>
          )}
          {care.isReached && (
            <Notice tone="care">
              You asked to be told: about {care.today.minutes} minutes with sessions like this in
              the last 24 hours. A pause is always fine.
            </Notice>
          )}
          <Form method="post" className="flex flex-wrap gap-3">
            <Button kind="primary" name="intent" value="open" autoFocus>
              {reviewId ? "Go on" : "Open the session"}
            </Button>
            {reviewId ? (
              <ButtonLink to="/reviews">Leave it for now</ButtonLink>
            ) : (
              <Button name="intent" value="not-now">
                Not now
              </Button>
            )}
          </Form>
          <Form method="post" className="grid gap-3 border-t border-line pt-5">
            <input type="hidden" name="intent" value="hand-back" />
            <TextArea
              name="reason"
              label="Hand it back"
              hint="Somebody else is asked instead. You need not say why; a lead reads what you write."
              maxLength={500}
              rows={2}
            />
            <Confirmed
              label="Hand back"
              act="Hand this session back"
              done="The session is handed back."
            >
              Somebody else is asked to review it, and you can no longer open it.
              {reviewId && " What you wrote so far stays stored and does not count."}
            </Confirmed>
          </Form>
          <p className="text-sm text-second">
            <TextLink to="/reviews/care">How much of this I had lately</TextLink>, seen by you
            alone.
          </p>
        </div>
      </div>
    </WorkspaceFrame>
  );
}
