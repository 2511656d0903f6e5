import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { fieldTerms, plainTerms, TermsFor } from "~/components/charts/dimension-terms";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { useNonce } from "~/nonce";
import { showWorkbench } from "~/services/review/show-workbench.server";
import { keepEarlyKeys } from "./early-keys";
import { Workbench } from "./workbench";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Session ${data.session.number}, review | Attune` : "Review | Attune" },
];

const turnSchema = z.coerce.number().int().min(0).max(100_000).catch(0);
const coveredSchema = z.coerce.number().int().min(0).max(100_000);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  const outcome = id.success ? await showWorkbench(context.app.db, actor, id.data) : notFound;
  const search = new URL(request.url).searchParams;
  const firstTurn = turnSchema.parse(search.get("turn") ?? 0);
  const covered = coveredSchema.safeParse(search.get("covered") ?? undefined);
  return { ...valueOrPage(outcome), firstTurn, coveredFrom: covered.data ?? null };
}

/** Stepping from turn to turn changes only the address. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  const samePage = currentUrl.pathname === nextUrl.pathname;
  return samePage && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate;
}

export default function ReviewPage() {
  const data = useLoaderData<typeof loader>();
  const nonce = useNonce();
  return (
    <>
      <script
        nonce={nonce}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: keepEarlyKeys }}
      />
      <TermsFor value={data.review.kind === "self" ? plainTerms : fieldTerms}>
        <Workbench key={data.review.id} data={data} />
      </TermsFor>
    </>
  );
}
