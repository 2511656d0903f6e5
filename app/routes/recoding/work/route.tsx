import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { turnNumber } from "~/domain/practice/turn";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { EmptyState } from "~/components/ui/empty-state";
import { TextLink } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/page-title";
import { classNames } from "~/components/ui/class-names";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { recodeAnnotation } from "~/services/review/recode-annotation.server";
import { showWorkList, type WorkRow } from "~/services/review/show-work-list.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { Decision } from "./decision";
import { recodingSchema } from "./form";

export const meta: MetaFunction = () => [{ title: "Re-coding | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const at = z.uuid().safeParse(new URL(request.url).searchParams.get("at"));
  const { db } = context.app;
  const list = valueOrPage(await showWorkList(db, actor, params.key ?? "", at.data ?? null));
  return { ...list, nextId: uuid() };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const asked = recodingSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!asked.success) {
    const message = asked.error.issues[0]?.message ?? "Choose what it is now.";
    return data({ error: message }, { status: 422 });
  }
  const outcome = await recodeAnnotation(context.app.db, actor, { studyKey, ...asked.data });
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return redirect(`/recoding/${studyKey}`);
}

const stateWords: Record<WorkRow["state"], string> = {
  ...{ waiting: "waits", recoded: "now", kept: "kept", dropped: "dropped" },
};

export default function WorkList() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { studyKey, studyTitle, version, counts, rows, open } = loaded;
  return (
    <WorkspaceFrame
      breadcrumb={[
        { label: "Reviews", to: "/reviews" },
        { label: "Re-coding", to: "/recoding" },
        { label: studyTitle },
      ]}
    >
      <PageTitle
        lead={
          <>
            {counts.decided} of {counts.toDecide} decided. {counts.carried + counts.unchanged} carry
            over by themselves; {counts.retired} have a retired tag. Under{" "}
            <TextLink to={`/codebooks/${version.key}/${version.version}`}>
              {version.title}, version {version.version}
            </TextLink>
            .
          </>
        }
      >
        Re-coding: {studyTitle}
      </PageTitle>
      <progress
        className="mb-6 h-1.5 w-full max-w-[44rem] accent-accent"
        max={Math.max(counts.toDecide, 1)}
        value={counts.toDecide === 0 ? 1 : counts.decided}
        aria-label="Decided"
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,44rem)_18rem] lg:gap-12">
        {open ? (
          <Decision open={open} id={loaded.nextId} error={answer?.error ?? null} />
        ) : (
          <EmptyState title="Everything is decided.">
            You can open a line again and change it; what you said before stays on record.
          </EmptyState>
        )}
        <nav aria-label="Annotations to decide">
          <ol className="divide-y divide-line border-y border-line">
            {rows.map((row) => (
              <li key={row.annotationId}>
                <Link
                  to={`/recoding/${studyKey}?at=${row.annotationId}`}
                  aria-current={row.annotationId === open?.annotationId ? "true" : undefined}
                  className={classNames(
                    "grid py-1.5 text-sm text-ink no-underline hover:underline",
                    row.annotationId === open?.annotationId && "font-semibold",
                  )}
                >
                  <span>
                    {String(row.sessionNumber).padStart(3, "0")}
                    {row.position !== null && `, turn ${turnNumber(row.position)}`}: {row.label}
                  </span>
                  <span className="text-xs font-normal text-second">
                    {stateWords[row.state]}
                    {row.state === "recoded" && ` ${row.now ?? ""}`}
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </WorkspaceFrame>
  );
}
