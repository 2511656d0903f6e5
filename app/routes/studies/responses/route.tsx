import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "~/components/table/table";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { countStudyResponses } from "~/services/results/count-responses.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Answers to feedback, ${data?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const counted = await countStudyResponses(context.app.db, actor, params.key ?? "");
  const { study, ...rest } = valueOrPage(counted);
  return { study: { key: study.key, title: study.title }, ...rest };
}

export default function AnswersToFeedback() {
  const { study, rows, peers, reviews, codebookVersion } = useLoaderData<typeof loader>();
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: `/studies/${study.key}/results` },
    { label: "Answers to feedback" },
  ];
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  const said = rows.reduce((sum, row) => sum + row.see + row.differently, 0);
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        lead={`Released marks: ${n}, in ${reviews} reviews of sessions of ${peers} people, codebook ${codebookVersion}; answered: ${said}. Who answers chooses to, so these are counts and not rates.`}
      >
        Answers to feedback
      </PageTitle>
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
    </WorkspaceFrame>
  );
}
