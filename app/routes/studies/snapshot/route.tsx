import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "~/components/ui/button";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { EmptyState } from "~/components/ui/empty-state";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { measuredQuestions } from "~/domain/misalignment/questions/question";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showSnapshot } from "~/services/snapshots/show-snapshot.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { BundleForm } from "./bundle-form";
import { FrozenIndex } from "./frozen-index";
import { FrozenResults } from "./frozen-results";
import { SnapshotFactList } from "./snapshot-fact-list";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.snapshot.name ?? "A snapshot"} | Attune` },
];

const idSchema = z.uuid();

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = idSchema.safeParse(params.snapshotId);
  const shown = valueOrPage(
    id.success ? await showSnapshot(context.app.db, actor, params.key ?? "", id.data) : notFound,
  );
  const { words, tags, scale_agreement: scales, steadiness = [], answers, pages } = shown.document;
  const { study, snapshot, mayDownload, synthetic } = shown;
  const questions = answers
    ? measuredQuestions.flatMap((question) => {
        const { sentence } = answers[question] ?? {};
        const basis = pages?.[question]?.basis;
        return sentence === undefined ? [] : [{ question, sentence, ...(basis && { basis }) }];
      })
    : null;
  return { study, snapshot, mayDownload, words, tags, scales, steadiness, questions, synthetic };
}

export default function SnapshotPage() {
  const { study, snapshot, mayDownload, questions, synthetic, ...results } =
    useLoaderData<typeof loader>();
  const base = `/studies/${study.key}/snapshots`;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Snapshots", to: base },
    { label: snapshot.name },
  ];
  const facts = (
    <>
      <FactChip>Frozen</FactChip>
      <FactChip>Codebook {snapshot.facts.codebook.version}</FactChip>
      <SyntheticChip synthetic={synthetic} />
    </>
  );
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <PageTitle
        acts={
          <ButtonLink reloadDocument to={`${base}/${snapshot.id}/results.json`}>
            Results as a file
          </ButtonLink>
        }
        lead="These numbers rest on the data as they were when the snapshot was made. Nothing that happens in the study changes them."
      >
        <span className="break-words">{snapshot.name}</span>
      </PageTitle>
      <div className="grid gap-10">
        {snapshot.facts.reviewedSessions > 0 && (
          <FrozenIndex
            {...{ questions, base: `${base}/${snapshot.id}`, finding: results.words.finding }}
          />
        )}
        <SnapshotFactList snapshot={snapshot} />
        {mayDownload && <BundleForm address={`${base}/${snapshot.id}/bundle.zip`} />}
        {snapshot.facts.reviewedSessions === 0 ? (
          <EmptyState title="No review had been submitted.">
            The snapshot holds the sessions and what machines found in them.
          </EmptyState>
        ) : (
          <FrozenResults {...results} />
        )}
      </div>
    </WorkspaceFrame>
  );
}
