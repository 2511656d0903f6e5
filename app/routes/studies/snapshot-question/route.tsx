import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { QuestionAnswer } from "~/components/results/question-answer";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { readTableSort, tableSortText } from "~/components/results/view-table";
import type { TableSort } from "~/components/table/data-table";
import { TextLink } from "~/components/ui/button";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { measuredQuestions, questionWords } from "~/domain/misalignment/questions/question";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showSnapshotQuestion } from "~/services/snapshots/show-snapshot.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? `${questionWords[data.question]}, ${data.snapshot.name}` : "A snapshot"} | Attune`,
  },
];

const askedSchema = z.object({ snapshotId: z.uuid(), question: z.enum(measuredQuestions) });

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = askedSchema.safeParse(params);
  const shown = valueOrPage(
    asked.success
      ? await showSnapshotQuestion(context.app.db, actor, params.key ?? "", asked.data)
      : notFound,
  );
  return { ...shown, sort: readTableSort(new URL(request.url).searchParams) };
}

export default function SnapshotQuestion() {
  const { study, snapshot, question, held, view, sort, synthetic } = useLoaderData<typeof loader>();
  const list = `/studies/${study.key}/snapshots`;
  const base = `${list}/${snapshot.id}`;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Snapshots", to: list },
    { label: snapshot.name, to: base },
    { label: questionWords[question] },
  ];
  const facts = (
    <>
      <FactChip>Frozen</FactChip>
      <FactChip>Codebook {snapshot.facts.codebook.version}</FactChip>
      <SyntheticChip synthetic={synthetic} />
    </>
  );
  const sortHref = (table: string, by: TableSort) =>
    `${base}/${question}?sort=${tableSortText(table, by)}#table-${table}`;
  const { replicates, seed } = snapshot;
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <PageTitle finding lead={view.basis}>
        {view.sentence}
      </PageTitle>
      <nav aria-label="Questions of the snapshot" className="mb-6 flex flex-wrap gap-x-5 gap-y-1">
        {held.map((each) => (
          <TextLink
            key={each}
            to={`${base}/${each}`}
            aria-current={each === question ? "page" : undefined}
            className="text-sm aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {questionWords[each]}
          </TextLink>
        ))}
      </nav>
      <QuestionAnswer
        {...{ question, view, sort, sortHref }}
        behindHref={null}
        about={`Frozen with the snapshot “${snapshot.name}”: nothing that happens in the study changes it. Intervals are 95 %; where no other way is named, from ${replicates.toLocaleString("en-GB")} bootstrap replicates over sessions, seed ${seed}. A snapshot holds no words, so that its counts do not open turns.`}
      />
    </WorkspaceFrame>
  );
}
