import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FactChip } from "~/components/ui/fact-chip";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { SentOnce } from "~/components/ui/sent-once";
import { askWord } from "~/domain/review/asks";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import { showStudy } from "~/services/studies/show-study.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { AddMember } from "./add-member";
import { AssignReviewers } from "./assign-reviewers";
import { carryOut } from "./acts.server";
import { overviewSchema, readIntent } from "./form";
import { MemberList } from "./member-list";
import { SessionTable } from "./session-table";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.study.title ?? "Study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .safeParse(new URL(request.url).searchParams.get("before") ?? undefined);
  return valueOrPage(await showStudy(context.app.db, actor, params.key ?? "", before.data));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = readIntent(await formOrPage(request));
  const submission = parseWithZod(form, { schema: overviewSchema });
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data({ errors, said: null }, { status: 422 });
  }
  const place = { studyKey: params.key ?? "", sent: readSent(form, context.app) };
  const outcome = await carryOut(context.app, actor, place, submission.value);
  if (!outcome.ok)
    return data({ errors: [messageOf(outcome)], said: null }, { status: statusOf(outcome) });
  return data({ errors: [], said: outcome.value });
}

export default function StudyOverview() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { study, codebook, sessions, members, experts, arms, candidates, next, mayAssign } = loaded;
  const crumbs = [{ label: "Studies", to: "/studies" }, { label: study.title }];
  const facts = (
    <>
      {study.blinded && <FactChip>Blinded</FactChip>}
      {codebook && <FactChip>Codebook {codebook.version}</FactChip>}
    </>
  );
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <PageTitle
        acts={
          <>
            {loaded.mayExport && (
              <ButtonLink reloadDocument to={`/studies/${study.key}/turns.jsonl`}>
                Turns as a file
              </ButtonLink>
            )}
            {sessions.length > 0 && (
              <ButtonLink reloadDocument to={`/studies/${study.key}/sessions.csv`}>
                Sessions as CSV
              </ButtonLink>
            )}
            <ButtonLink to={`/studies/${study.key}/import`}>Import</ButtonLink>
            <ButtonLink to={`/studies/${study.key}/settings`}>Settings</ButtonLink>
            {mayAssign && (
              <ButtonLink to={`/studies/${study.key}/assignment`}>Plan assignment</ButtonLink>
            )}
            <ButtonLink to={`/studies/${study.key}/adjudication`}>Adjudication</ButtonLink>
            <ButtonLink to={`/studies/${study.key}/calibration`}>Calibration</ButtonLink>
            <ButtonLink to={`/studies/${study.key}/model-reviews`}>Model reviews</ButtonLink>
            <ButtonLink to={`/studies/${study.key}/snapshots`}>Snapshots</ButtonLink>
            <ButtonLink kind="primary" to={`/studies/${study.key}/results`}>
              Results
            </ButtonLink>
          </>
        }
        lead={
          <>
            {study.release === "lead"
              ? "A lead releases each review to its peer."
              : "Reviews reach their peer when they are submitted."}{" "}
            Suggestions are judged: {askWord(study.asks.suggestions).toLowerCase()}. Emotion check:{" "}
            {askWord(study.asks.emotion).toLowerCase()}.{" "}
            {codebook && (
              <TextLink to={`/studies/${study.key}/codebook`}>
                {codebook.title}, version {codebook.version}
              </TextLink>
            )}
          </>
        }
      >
        {study.title}
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not done"
        />
        {answer?.said && (
          <Notice tone="done" live="polite">
            {answer.said}
          </Notice>
        )}
        {sessions.length === 0 ? (
          <EmptyState title="No session yet.">
            Sessions appear here when a peer starts one, or when transcripts are imported.
          </EmptyState>
        ) : (
          <Form method="post" id="assign" className="grid gap-6">
            <SentOnce />
            <SessionTable
              sessions={sessions}
              selectable={mayAssign && experts.length > 0}
              mayRelease={loaded.mayRelease}
            />
            <Pagination older={next === null ? null : `/studies/${study.key}?before=${next}`} />
            {mayAssign && <AssignReviewers experts={experts} />}
          </Form>
        )}
        <MemberList members={members} />
        {candidates && <AddMember candidates={candidates} arms={arms} />}
      </div>
    </WorkspaceFrame>
  );
}
