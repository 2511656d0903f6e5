import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { questionHref } from "~/components/results/results-nav";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { filterSearch, readFilter } from "~/domain/misalignment/filter-address";
import { cellWordsOf } from "~/domain/misalignment/questions/cell-words";
import { measuredQuestions, questionWords } from "~/domain/misalignment/questions/question";
import { turnNumber } from "~/domain/practice/turn";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showUnitsBehind } from "~/services/results/show-units-behind.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { MarkedWords } from "./marked-words";

export const meta: MetaFunction = () => [{ title: "Behind a number | Attune" }];

const askedSchema = z.object({
  question: z.enum(measuredQuestions),
  row: z.string().min(1).max(200),
  cell: z.string().min(1).max(40),
  from: z.coerce.number().int().min(0).max(10_000_000).catch(0),
});

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const asked = askedSchema.safeParse({ from: 0, ...Object.fromEntries(search) });
  const named = asked.success ? { ...asked.data, studyKey: params.key ?? "", filter } : null;
  const shown = valueOrPage(named ? await showUnitsBehind(context.app.db, actor, named) : notFound);
  const { question, row, cell } = asked.success ? asked.data : emptyAsk;
  return { ...shown, ...{ question, row, cell, filter } };
}

const emptyAsk = { question: measuredQuestions[0], row: "", cell: "" };

export default function UnitsBehind() {
  const { study, question, row, cell, filter, label, units, total, listed, held, next } =
    useLoaderData<typeof loader>();
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: questionHref(study.key, null, filter) },
    { label: questionWords[question], to: questionHref(study.key, question, filter) },
    { label },
  ];
  const more = filterSearch(filter);
  for (const [name, value] of Object.entries({ question, row, cell })) more.set(name, value);
  more.set("from", String(next ?? 0));
  const kept =
    held === 0
      ? ""
      : ` ${held} of them are not shown: they are of sessions withdrawn since, of your own, of ones that you still review, or of ones that you reviewed and whose other reviews the study keeps from you.`;
  const first =
    listed < total
      ? ` The first ${listed.toLocaleString("en-GB")} can be listed; a narrower filter shows others.`
      : "";
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead={`${cellWordsOf(cell)}: ${total.toLocaleString("en-GB")}.${first}${kept}`}>
        {label}
      </PageTitle>
      {units.length === 0 && (
        <EmptyState title="Nothing is behind this number.">
          No turn or session that you may see falls here.
        </EmptyState>
      )}
      <ol className="max-w-[52rem] divide-y divide-line border-y border-line">
        {units.map(({ sessionId, sessionNumber, position, text, marked }, index) => (
          <li
            key={`${sessionId} ${position ?? "session"} ${index}`}
            className="grid gap-1 py-3 md:grid-cols-[9rem_1fr] md:gap-6"
          >
            <TextLink
              to={`/sessions/${sessionId}${position === null ? "" : `?turn=${position}`}`}
              className="text-sm"
            >
              Session {String(sessionNumber).padStart(3, "0")}
              {position !== null && `, turn ${turnNumber(position)}`}
            </TextLink>
            <div className="grid gap-1">
              <p dir="auto" className="font-serif text-said">
                {text}
              </p>
              {marked && <MarkedWords marked={marked} />}
            </div>
          </li>
        ))}
      </ol>
      {next !== null && (
        <nav aria-label="Pages" className="py-4">
          <ButtonLink to={`?${more.toString()}`} size="small">
            Next ones
          </ButtonLink>
        </nav>
      )}
    </WorkspaceFrame>
  );
}
