import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ClientActionFunctionArgs,
} from "@remix-run/react";
import { useEffect } from "react";
import { CareLine } from "~/components/conversation/care-line";
import { HelpNotice } from "~/components/conversation/help-notice";
import { ActLink } from "~/components/ui/act-link";
import { Button } from "~/components/ui/button";
import { SegmentedControl } from "~/components/ui/choice";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { TextArea } from "~/components/ui/text-field";
import { requireActor } from "~/platform/actor.server";
import { messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { passOn } from "~/platform/pass-on.server";
import { debriefSession, showDebrief } from "~/services/practice/debrief-session.server";
import { listHelp } from "~/services/practice/list-help.server";
import { openReview } from "~/services/review/open-review.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { holdTyped } from "../hold-typed.server";
import { ifReached, notReachedOf } from "../if-reached";
import { letGoOfOver } from "../kept";
import { debriefFormSchema, typedSchema } from "./form";
import { useKept } from "./use-kept";

export const meta: MetaFunction = () => [{ title: "Debrief | Attune" }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = params.sessionId ?? "";
  const debrief = valueOrPage(await showDebrief(context.app.db, actor, id));
  if (!debrief.ended) throw passOn(request, `/practice/${id}`);
  return { debrief, help: listHelp(context.app) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const id = params.sessionId ?? "";
  holdTyped(context, request, id);
  const actor = requireActor(context, request);
  const form = Object.fromEntries(await readForm(request));
  const typed = typedSchema.parse(form);
  const parsed = debriefFormSchema.safeParse(form);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0] ?? "note");
    const error = issue?.message ?? "This cannot be stored.";
    return data({ field, error, typed }, { status: 422 });
  }
  const { wentWell, note, next } = parsed.data;
  const said = { wentWell: wentWell ? Number(wentWell) : null, note };
  const outcome = await debriefSession(context.app.db, actor, id, said);
  if (!outcome.ok && outcome.reason === "not-found") valueOrPage(outcome);
  if (!outcome.ok)
    return data({ field: "note", error: messageOf(outcome), typed }, statusOf(outcome));
  if (outcome.value.care !== "none") return redirect(`/practice/${id}/debrief`);
  if (next === "later") return redirect("/practice");
  return redirect(`/reviews/${valueOrPage(await openReview(context.app.db, actor, id)).reviewId}`);
}

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  ifReached(request, "next", () => serverAction<typeof action>());

const fieldId = (field: string) => `debrief-${field}`;

const feelings = ["Very hard", "Hard", "Mixed", "Good", "Very good"];

export default function DebriefPage() {
  const { debrief, help } = useLoaderData<typeof loader>();
  const { sessionId } = debrief;
  useEffect(() => letGoOfOver([{ id: sessionId, status: "ended" }]), [sessionId]);
  const told = useActionData<typeof action>();
  const notReached = notReachedOf(told);
  const refused = told && "error" in told ? told : undefined;
  const busy = useNavigation().state !== "idle";
  const stored = { note: debrief.note, wentWell: String(debrief.wentWell ?? "") };
  const { kept, keep } = useKept(sessionId, stored);
  const said = kept ?? refused?.typed ?? stored;
  const errorsOf = (field: string) => (refused?.field === field ? [refused.error] : undefined);
  const problems = refused ? [{ fieldId: fieldId(refused.field), message: refused.error }] : [];
  const crumbs = [
    { label: "Practice", to: "/practice" },
    { label: debrief.title, to: `/practice/${sessionId}` },
    { label: "Debrief" },
  ];
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      footer={
        <CareLine name={debrief.clientName} helpline={help[0]}>
          You can leave now and come back later.
        </CareLine>
      }
    >
      <PageTitle lead="Two short questions while it is fresh. Both may be left empty. Then you look at the session again, in your own time.">
        After the session
      </PageTitle>
      {debrief.care !== "none" && (
        <HelpNotice
          help={help}
          act={
            <ActLink action="/reviews" fields={{ sessionId }} kind="secondary">
              Go on to the review
            </ActLink>
          }
        />
      )}
      <Form
        key={kept ? "kept" : "stored"}
        method="post"
        action={`/practice/${sessionId}/debrief`}
        onInput={({ currentTarget }) => keep(currentTarget)}
        className="mt-4 grid max-w-[38rem] gap-5"
      >
        <ErrorSummary problems={problems} title="Not saved yet. Your words are kept here." />
        <SegmentedControl
          id={fieldId("wentWell")}
          name="wentWell"
          label="How did this session feel?"
          optional
          choices={feelings.map((label, index) => ({ value: String(index + 1), label }))}
          defaultValue={said.wentWell || undefined}
          errors={errorsOf("wentWell")}
        />
        <TextArea
          id={fieldId("note")}
          name="note"
          label="What stays with you?"
          hint="What helped, what was hard, what you would do differently."
          optional
          rows={4}
          defaultValue={said.note}
          errors={errorsOf("note")}
        />
        {notReached && (
          <Notice tone="care" live="assertive">
            Not saved yet. {notReached.notReached} What you wrote is kept here.
          </Notice>
        )}
        <div className="flex flex-wrap gap-2.5">
          <Button kind="primary" name="next" value="review" busy={busy}>
            Go on to the self-review
          </Button>
          <Button name="next" value="later">
            Review later
          </Button>
        </div>
      </Form>
    </WorkspaceFrame>
  );
}
