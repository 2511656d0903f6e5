import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showCalibrationResult } from "~/services/calibration/show-calibration-result.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { AgreementTable } from "./agreement-table";
import { TurnsBeside } from "./turns-beside";
import { readView } from "./view";

export const meta: MetaFunction = () => [{ title: "Calibration | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  const shown = valueOrPage(
    id.success ? await showCalibrationResult(context.app.db, actor, id.data) : notFound,
  );
  return { ...shown, view: readView(new URL(request.url).searchParams) };
}

export default function Calibration() {
  const loaded = useLoaderData<typeof loader>();
  const { session, study, isOwn, missing, required, here, pooled } = loaded;
  const name = `Session ${String(session.number).padStart(3, "0")}`;
  const crumbs = isOwn
    ? [{ label: "Reviews", to: "/reviews" }, { label: name }, { label: "Calibration" }]
    : [
        { label: "Studies", to: "/studies" },
        { label: study.title, to: `/studies/${study.key}` },
        { label: "Calibration", to: `/studies/${study.key}/calibration` },
        { label: name },
      ];
  const isPassed = missing.length === 0;
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        lead={`${study.title}. What counts is the first judgement, before anything was revealed.`}
      >
        {name} beside gold
      </PageTitle>
      <div className="grid gap-8">
        {isPassed ? (
          <Notice
            tone="done"
            title="Passed"
            act={
              isOwn && (
                <ButtonLink to="/reviews" size="small">
                  To the queue
                </ButtonLink>
              )
            }
          >
            The live sessions of this study are open.
          </Notice>
        ) : (
          <Notice
            tone="info"
            title="Not yet"
            act={
              isOwn && (
                <ButtonLink to="/reviews" size="small">
                  To the next session
                </ButtonLink>
              )
            }
          >
            <ul className="grid gap-0.5">
              {missing.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Notice>
        )}
        <AgreementTable
          {...{ here, pooled, required }}
          byTag={loaded.byTag}
          view={loaded.view}
          file={`/reviews/${loaded.reviewId}/calibration.csv`}
        />
        <TurnsBeside result={loaded} view={loaded.view} />
        <p className="max-w-[48rem] text-sm text-second">
          A decision is one tag on one supporter turn that you and a reviewer of gold had in hand,
          for the tags that either used in the session. What gold calls truly ambiguous is not
          counted, nor are tags on the session as a whole. Intervals resample sessions where there
          are enough of them; a kappa of one session has the interval of its formula, which takes
          decisions for independent.{" "}
          {loaded.comments && (
            <TextLink to={`/sessions/${session.id}`}>The session with all comments</TextLink>
          )}
        </p>
      </div>
    </WorkspaceFrame>
  );
}
