import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { z } from "zod";
import {
  MoveList,
  ProvenanceList,
  RuleList,
  StandingTable,
} from "~/components/conversation/client-step";
import { SpannedText } from "~/components/conversation/spanned-text";
import { cueKindWords, layerWords } from "~/components/conversation/step-words";
import { PageTitle } from "~/components/ui/page-title";
import { turnNumber } from "~/domain/practice/turn";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showStep } from "~/services/review/show-step.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Why the client said this | Attune" }];

const addressSchema = z.object({
  sessionId: z.uuid(),
  position: z.coerce.number().int().min(0).max(100_000),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = addressSchema.safeParse(params);
  const outcome = address.success
    ? await showStep(context.app.db, actor, address.data.sessionId, address.data.position)
    : notFound;
  return valueOrPage(outcome);
}

export default function ClientStepPage() {
  const { session, turns, position, cues, moves, rules, before, after, provenance } =
    useLoaderData<typeof loader>();
  const name = `Session ${String(session.number).padStart(3, "0")}`;
  const replay = `/sessions/${session.id}?turn=${position}`;
  const crumbs = [
    { label: session.studyTitle },
    { label: name, to: replay },
    { label: `Turn ${turnNumber(position)}` },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <div className="mx-auto grid max-w-[46rem] gap-7">
        <PageTitle>Why did the client say this?</PageTitle>
        <ol className="grid gap-3" aria-label="The turn and what came before it">
          {turns.map((turn) => (
            <li key={turn.id} className="grid grid-cols-[2rem_1fr] gap-x-3">
              <span className="pt-0.5 text-sm text-third tabular-nums">
                {turnNumber(turn.position)}
              </span>
              <div className={turn.position === position ? "" : "text-second"}>
                <p className="text-xs font-semibold">
                  {turn.speaker === "client" ? "Client" : "Supporter"}
                </p>
                <SpannedText
                  text={turn.text}
                  marks={
                    turn.position === position
                      ? cues.map(({ start, end }) => ({ kind: "cue", start, end }))
                      : []
                  }
                />
              </div>
            </li>
          ))}
        </ol>
        <Part title="What was heard in the reply" note="Hints by rules, never a score of a person.">
          <MoveList moves={moves} />
        </Part>
        <Part title="Rules that fired, in order">
          <RuleList rules={rules} />
        </Part>
        <Part title="What it changed in the client">
          <StandingTable before={before} after={after} />
        </Part>
        <Part title="Cues in this turn">
          {cues.length === 0 && <p className="text-second">None.</p>}
          <ul className="grid gap-1">
            {cues.map((cue) => (
              <li key={cue.start}>
                <q className="font-serif">{cue.quote}</q>
                <span className="text-second">
                  {`, ${cueKindWords[cue.kind]}, ${cue.explicit ? "explicit" : "implicit"}, layer ${layerWords[cue.layer]}`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title="Cues that wait for an answer after it">
          {after.waiting.length === 0 && <p className="text-second">None.</p>}
          <ul className="grid gap-1">
            {after.waiting.map(({ quote, missed }) => (
              <li key={quote}>
                <q className="font-serif">{quote}</q>
                <span className="text-second">
                  {missed > 0 && `, passed over by ${missed} ${missed === 1 ? "reply" : "replies"}`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title="Where the words come from">
          <ProvenanceList provenance={provenance} />
        </Part>
        <nav aria-label="Client turns" className="flex gap-5 text-base">
          <Link className="text-accent underline-offset-3 hover:underline" to={replay}>
            Back to the replay
          </Link>
        </nav>
      </div>
    </WorkspaceFrame>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-2 text-sm">
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
        {title}
        {note && <span className="text-xs font-normal text-second">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
