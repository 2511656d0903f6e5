import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FilterBar } from "~/components/results/filter-bar";
import { BesideQuestions, questionHref } from "~/components/results/results-nav";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { SaveTable } from "~/components/table/save-table";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "~/components/table/table";
import { EmptyState } from "~/components/ui/empty-state";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { readFilter } from "~/domain/misalignment/filter-address";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { countStudyResponses } from "~/services/results/count-responses.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Answers to feedback, ${data?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const filter = readFilter(new URL(request.url).searchParams);
  const asked = { studyKey: params.key ?? "", filter };
  return { ...valueOrPage(await countStudyResponses(context.app.db, actor, asked)), filter };
}

export default function AnswersToFeedback() {
  const { study, filter, rows, peers, reviews, ...loaded } = useLoaderData<typeof loader>();
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: questionHref(study.key, null, filter) },
    { label: "Answers to feedback" },
  ];
  const facts = (
    <>
      <FactChip>Codebook {loaded.codebookVersion}</FactChip>
      <SyntheticChip synthetic={loaded.synthetic} />
    </>
  );
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  const said = rows.reduce((sum, row) => sum + row.see + row.differently, 0);
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <BesideQuestions studyKey={study.key} current="responses" filter={filter}>
        <PageTitle
          acts={
            rows.length > 0 && (
              <SaveTable
                file="by tag"
                of="answers to feedback, by tag"
                heads={["tag", "kind", "marks", "see_it", "see_it_differently", "no_answer"]}
                rows={rows.map((row) => [
                  ...[row.label, row.kind, row.n, row.see, row.differently],
                  row.n - row.see - row.differently,
                ])}
              />
            )
          }
          lead={`${counted(n, "released mark")} in ${counted(reviews, "review")} of sessions of ${counted(peers, "person", "people")}, ${said.toLocaleString("en-GB")} answered. Who answers chooses to, so these are counts and not rates.`}
        >
          Answers to feedback
        </PageTitle>
        <FilterBar
          action={questionHref(study.key, "responses", null)}
          {...{ filter, choices: loaded.choices, tags: loaded.tags }}
        />
        {rows.length === 0 ? (
          <EmptyState title="No feedback is released yet.">
            Once a review is released, its marks and what peers answer to them are counted here.
          </EmptyState>
        ) : (
          <div className="max-w-[52rem]">
            <Table caption="What peers answered to released marks, by tag">
              <TableHead>
                <TableRow>
                  <TableHeader>Tag</TableHeader>
                  <TableHeader numeric>Marks (n)</TableHeader>
                  <TableHeader numeric>I see it</TableHeader>
                  <TableHeader numeric>I see it differently</TableHeader>
                  <TableHeader numeric>No answer</TableHeader>
                </TableRow>
              </TableHead>
              <TableBody>
                {rows.map((row) => (
                  <TableRow key={row.tag}>
                    <TableCell rowHeader>
                      {row.label}
                      <span className="text-sm text-second">
                        {row.kind === "strength" ? ", strength" : ""}
                      </span>
                    </TableCell>
                    <TableCell numeric label="Marks (n)">
                      {row.n}
                    </TableCell>
                    <TableCell numeric label="I see it">
                      {row.see}
                    </TableCell>
                    <TableCell numeric label="I see it differently">
                      {row.differently}
                    </TableCell>
                    <TableCell numeric label="No answer">
                      {row.n - row.see - row.differently}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </div>
        )}
      </BesideQuestions>
    </WorkspaceFrame>
  );
}
