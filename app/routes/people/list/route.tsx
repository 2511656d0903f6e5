import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FileLink } from "~/components/table/file-link";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { can } from "~/domain/access/can";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import { showRequests } from "~/services/erasure/list-erasures.server";
import { showInvitations, showPeople } from "~/services/people/list-people.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ErasureRequests } from "./erasure-requests";
import { peopleSchema } from "./form";
import { InvitationList } from "./invitation-list";
import { inviteFields, InvitePerson } from "./invite-person";
import { PeopleTable } from "./people-table";
import { carryOut } from "./acts.server";

export const meta: MetaFunction = () => [{ title: "People | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const after = z.uuid().safeParse(new URL(request.url).searchParams.get("after"));
  const page = valueOrPage(await showPeople(db, actor, after.data));
  const mayManage = can(actor, "people.manage", { programmeId: actor.programmeId });
  const requests = mayManage ? valueOrPage(await showRequests(db, actor)) : [];
  const invitations = mayManage ? valueOrPage(await showInvitations(db, actor)) : [];
  return { ...page, mayManage, invitations, requests };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const submission = parseWithZod(form, { schema: peopleSchema });
  const of = form.get("intent");
  if (submission.status !== "success")
    return data({ result: submission.reply(), link: null, of }, { status: 422 });
  const sent = readSent(form, context.app);
  const outcome = await carryOut(context.app, actor, sent, submission.value);
  if (!outcome.ok) {
    const result = submission.reply({ formErrors: [messageOf(outcome)] });
    return data({ result, link: null, of }, { status: statusOf(outcome) });
  }
  const { token } = outcome.value;
  const origin = context.app.config.origin ?? new URL(request.url).origin;
  const link = token && `${origin}/invitations/${token}`;
  return data({ result: submission.reply({ resetForm: true }), link, of });
}

export default function People() {
  const { people, hasMore, mayManage, invitations, requests } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const last = people.at(-1);
  const next = hasMore && last ? `/people?after=${last.id}` : null;
  const problems = ["", "sure", "email", "roles"].flatMap((field) =>
    (answer?.result.error?.[field] ?? []).map((message) => ({
      message,
      fieldId: answer?.of === "invite" ? inviteFields[field] : undefined,
    })),
  );
  return (
    <WorkspaceFrame>
      <PageTitle lead="Who works here, and as what." acts={<FileLink to="/people.csv" />}>
        People
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary problems={problems} title="Not done" />
        <ErasureRequests requests={requests} />
        {mayManage && (
          <InvitePerson
            lastResult={answer?.of === "invite" ? answer.result : undefined}
            link={answer?.link ?? null}
          />
        )}
        <section aria-label="People">
          <PeopleTable people={people} mayManage={mayManage} />
          <Pagination older={next} label="Pages of people" />
        </section>
        {mayManage && <InvitationList invitations={invitations} />}
      </div>
    </WorkspaceFrame>
  );
}
