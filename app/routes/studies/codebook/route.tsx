import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { moveStudy } from "~/services/studies/move-study.server";
import { showStudyCodebook } from "~/services/studies/show-study-codebook.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { MoveStudy } from "./move-study";
import { ProgressTable } from "./progress-table";

export const meta: MetaFunction = () => [{ title: "A study’s codebook | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const to = z.uuid().safeParse(new URL(request.url).searchParams.get("to"));
  const { db } = context.app;
  return valueOrPage(await showStudyCodebook(db, actor, params.key ?? "", to.data ?? null));
}

const moveSchema = z.object({
  from: z.uuid("Choose a version."),
  to: z.uuid("Choose a version."),
  note: z
    .string()
    .max(2000, "Use at most 2,000 characters.")
    .refine((text) => !text.includes("\0"), "This cannot be stored.")
    .default(""),
});

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const asked = moveSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!asked.success)
    return data({ error: asked.error.issues[0]?.message ?? "Choose a version." }, { status: 422 });
  const { from: fromVersionId, to: toVersionId, note } = asked.data;
  const move = { studyKey, fromVersionId, toVersionId, note };
  const outcome = await moveStudy(context.app.db, actor, move);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return redirect(`/studies/${studyKey}/codebook`);
}

export default function StudyCodebook() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { study, pinned, reviews, moves, progress } = shown;
  return (
    <WorkspaceFrame
      breadcrumb={[
        { label: "Studies", to: "/studies" },
        { label: study.title, to: `/studies/${study.key}` },
        { label: "Codebook" },
      ]}
    >
      <PageTitle
        lead={
          <>
            This study is under{" "}
            <TextLink to={`/codebooks/${pinned.key}/${pinned.version}`}>
              {pinned.title}, version {pinned.version}
            </TextLink>
            . It stays there until somebody moves it.
          </>
        }
      >
        Codebook of {study.title}
      </PageTitle>
      <div className="grid max-w-[56rem] gap-9">
        <ErrorSummary problems={answer ? [{ message: answer.error }] : []} title="Not moved" />
        <section className="grid gap-2">
          <SectionTitle>Submitted reviews by version</SectionTitle>
          {reviews.length === 0 && <p className="text-base text-second">None yet.</p>}
          <ul className="grid gap-1">
            {reviews.map((each) => (
              <li key={`${each.key}.${each.version}`} className="text-base">
                {each.title}, version {each.version}:{" "}
                <TextLink to={`/studies/${study.key}/results?codebook=${each.key}.${each.version}`}>
                  {each.n} {each.n === 1 ? "review" : "reviews"}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
        {progress.length > 0 && <ProgressTable rows={progress} />}
        {shown.mayMove && <MoveStudy shown={shown} />}
        {moves.length > 0 && (
          <section className="grid gap-2">
            <SectionTitle>Moves</SectionTitle>
            <ul className="grid gap-1.5 text-base">
              {moves.map((move) => (
                <li key={`${move.title} ${move.version}`}>
                  <DateText at={move.at} />: to {move.title}, version {move.version}
                  {move.note !== "" && <span className="block text-second">{move.note}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </WorkspaceFrame>
  );
}
