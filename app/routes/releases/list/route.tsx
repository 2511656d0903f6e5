import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { releasedWords } from "~/components/conversation/released-words";
import { TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Kbd } from "~/components/ui/kbd";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { Tabs } from "~/components/ui/tabs";
import type { Refusal } from "~/domain/access/outcome";
import { storableText } from "~/domain/practice/storable-text";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { listReleases } from "~/services/review/list-releases.server";
import { releaseReview, withdrawRelease } from "~/services/review/release-review.server";
import { rowPlaceSchema } from "../../row-place";
import { rowPlaceText } from "../../row-place-text";
import { WorkspaceFrame } from "../../workspace-frame";
import { ReleaseRows } from "./release-rows";

export const meta: MetaFunction = () => [{ title: "Release of feedback | Attune" }];

const parts = ["waiting", "released"] as const;
/** What was done last: taken back, released and open, or released before the peer's own review. */
const doneActs = ["waiting", "released", "released-later"] as const;
const noSession = "00000000-0000-0000-0000-000000000000";

/** The session that an address names; one that cannot be is taken for one that is not. */
function sessionAsked(query: URLSearchParams): string | undefined {
  const named = query.get("session");
  return named === null ? undefined : z.uuid().catch(noSession).parse(named);
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const part = z.enum(parts).catch("waiting").parse(query.get("part"));
  const before = rowPlaceSchema.safeParse(query.get("before"));
  const asked = part === "waiting" ? sessionAsked(query) : undefined;
  const page = await listReleases(context.app.db, actor, {
    ...{ part, before: before.data, sessionId: asked },
  });
  const said = z.enum(doneActs).safeParse(query.get("done"));
  return { ...valueOrPage(page), part, said: said.data ?? null, isOfOne: asked !== undefined };
}

const schema = z.object({
  act: z.enum(["release", "withdraw"]),
  reviewId: z.uuid(),
  message: storableText.max(2000, "Use at most 2000 characters.").default(""),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const read = schema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!read.success) {
    const message = read.error.issues[0]?.message ?? "This form is not known here.";
    return data({ error: message }, { status: 422 });
  }
  const { act, reviewId, message } = read.data;
  const refused = (outcome: Refusal) =>
    data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  if (act === "withdraw") {
    const outcome = await withdrawRelease(db, actor, reviewId);
    if (!outcome.ok) return refused(outcome);
    throw redirect("/releases?done=waiting");
  }
  const outcome = await releaseReview(db, actor, reviewId, message.trim());
  if (!outcome.ok) return refused(outcome);
  const session = sessionAsked(new URL(request.url).searchParams);
  const narrowed = new URLSearchParams({
    ...(session && { session }),
    done: outcome.value.isOpen ? "released" : "released-later",
  });
  throw redirect(`/releases?${narrowed.toString()}`);
}

const allThatWait = <TextLink to="/releases">All that wait</TextLink>;

export default function Releases() {
  const { rows, next, waiting, part, said, isOfOne } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const isWaiting = part === "waiting";
  const older =
    next && `/releases?${new URLSearchParams({ part, before: rowPlaceText(next) }).toString()}`;
  return (
    <WorkspaceFrame>
      <PageTitle
        lead={
          <>
            Submitted expert reviews, one at a time, with a word to the peer.
            <span className="max-lg:hidden">
              {" "}
              <Kbd>j</Kbd> and <Kbd>k</Kbd> go from one to the next, <Kbd>Enter</Kbd> opens.
            </span>
          </>
        }
      >
        Release of feedback
      </PageTitle>
      <div className="grid gap-6">
        <ErrorSummary problems={error ? [{ message: error }] : []} title="Not done" />
        {said && (
          <Notice tone="done">
            {said !== "waiting"
              ? releasedWords(said === "released")
              : "Taken back. The peer does not see it any more, and reads a kind line instead."}
          </Notice>
        )}
        <Tabs
          label="Reviews"
          tabs={[
            { to: "/releases", label: `Waiting for release (${waiting})`, current: isWaiting },
            { to: "/releases?part=released", label: "Released", current: !isWaiting },
          ]}
        />
        {isOfOne && rows.length > 0 && (
          <p className="text-sm text-second">What waits of one session. {allThatWait}</p>
        )}
        {rows.length === 0 ? (
          <Nothing {...{ isWaiting, isOfOne }} />
        ) : (
          <ReleaseRows {...{ rows, isWaiting }} opened={isOfOne ? rows[0]?.id : undefined} />
        )}
        <Pagination older={older} label="Pages of reviews" />
      </div>
    </WorkspaceFrame>
  );
}

function Nothing({ isWaiting, isOfOne }: { isWaiting: boolean; isOfOne: boolean }) {
  if (isOfOne)
    return (
      <EmptyState title="Nothing of this session waits for release." act={allThatWait}>
        <TextLink to="/attention">Who needs a human now</TextLink>
      </EmptyState>
    );
  return (
    <EmptyState title={isWaiting ? "Nothing waits for release." : "Nothing is released now."}>
      {isWaiting
        ? "A review appears here when an expert submits it. Where a study releases by itself, it goes to the peer at once."
        : "What you release stands here, and can be taken back."}
    </EmptyState>
  );
}
