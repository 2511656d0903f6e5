import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { cellWords, resultCells } from "~/domain/misalignment/cells";
import { turnNumber } from "~/domain/practice/turn";
import { filterSearch, readFilter } from "~/domain/misalignment/filter-address";
import { versionName } from "~/domain/review/codebook-versions/version-number";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showTurnsBehind, type UnitBehind } from "~/services/results/show-turns-behind.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Turns behind a number | Attune" }];

const askedSchema = z.object({
  tag: z.string().min(1).max(60),
  cell: z.enum(resultCells),
  from: z.coerce.number().int().min(0).max(10_000_000).catch(0),
});

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const { searchParams } = new URL(request.url);
  const search = Object.fromEntries(searchParams);
  const filter = readFilter(searchParams);
  const asked = askedSchema.safeParse({ from: 0, ...search });
  const {
    tag: tagKey,
    cell,
    from,
  } = asked.success ? asked.data : { tag: "", cell: resultCells[0], from: 0 };
  const codebook = search.codebook ?? null;
  const question = { studyKey, tagKey, cell, from, codebook: versionName(codebook), filter };
  return {
    ...{ studyKey, cell, codebook, filter },
    ...valueOrPage(await showTurnsBehind(context.app.db, actor, question)),
  };
}

function Flags({ flags }: Pick<UnitBehind, "flags">) {
  if (flags.length === 0) return null;
  return (
    <ul className="mt-1.5 grid gap-1.5 text-sm text-second">
      {flags.map((flag, index) => (
        <li key={index}>
          <p>
            <span className="font-semibold text-ink">{flag.by}</span>
            {flag.severity !== null && `, severity ${flag.severity}`}
            {flag.note !== "" && `: ${flag.note}`}
          </p>
          {flag.missed && (
            <p>
              What the client said, turn {turnNumber(flag.missed.position)}:{" "}
              <q dir="auto" className="font-serif text-ink">
                {flag.missed.words}
              </q>
            </p>
          )}
          {flag.betterReply !== "" && (
            <p>
              Better reply:{" "}
              <span dir="auto" className="font-serif text-ink">
                {flag.betterReply}
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function leadOf(words: string, total: number, held: number): string {
  const counted = `${words}: ${total.toLocaleString("en-GB")}.`;
  if (held === 0) return counted;
  return `${counted} ${held} of them are not shown: they are of your own sessions, of ones that you still review, or of ones that you reviewed and whose other reviews the study keeps from you.`;
}

export default function TurnsBehind() {
  const loaded = useLoaderData<typeof loader>();
  const { studyKey, studyTitle, tag, cell, units, total, held, next } = loaded;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: studyTitle, to: `/studies/${studyKey}` },
    { label: "Results", to: `/studies/${studyKey}/results` },
    { label: tag.label },
  ];
  const older = filterSearch(loaded.filter);
  const asked = { tag: tag.key, cell, from: String(next ?? 0) };
  for (const [name, value] of Object.entries(asked)) older.set(name, value);
  if (loaded.codebook !== null) older.set("codebook", loaded.codebook);
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead={leadOf(cellWords(loaded.experts)[cell], total, held)}>{tag.label}</PageTitle>
      {units.length === 0 && (
        <EmptyState title="Nothing is behind this number.">
          No unit of the submitted reviews falls here.
        </EmptyState>
      )}
      <ol className="max-w-[52rem] divide-y divide-line border-y border-line">
        {units.map((unit) => (
          <li
            key={`${unit.sessionId} ${unit.position ?? "session"}`}
            className="grid gap-1 py-3 md:grid-cols-[9rem_1fr] md:gap-6"
          >
            <TextLink
              to={
                unit.position === null
                  ? `/sessions/${unit.sessionId}`
                  : `/sessions/${unit.sessionId}?turn=${unit.position}`
              }
              className="text-sm"
            >
              Session {String(unit.sessionNumber).padStart(3, "0")}
              {unit.position !== null && `, turn ${turnNumber(unit.position)}`}
            </TextLink>
            <div>
              <p dir="auto" className="font-serif text-said">
                {unit.text}
              </p>
              <Flags flags={unit.flags} />
            </div>
          </li>
        ))}
      </ol>
      {next !== null && (
        <nav aria-label="Pages" className="py-4">
          <ButtonLink to={`?${older.toString()}`} size="small">
            Next turns
          </ButtonLink>
        </nav>
      )}
    </WorkspaceFrame>
  );
}
