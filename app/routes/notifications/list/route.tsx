import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { kindWords } from "~/components/notification/notification-words";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { EmptyState } from "~/components/ui/empty-state";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { notificationKinds } from "~/domain/notification/notification";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import {
  chooseKinds,
  openNotification,
  readAll,
  showNotifications,
} from "~/services/notification/own-notifications.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { NotificationLine } from "./notification-line";

export const meta: MetaFunction = () => [{ title: "Notifications | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before"));
  return valueOrPage(await showNotifications(context.app.db, actor, before.data));
}

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("open"), id: z.uuid() }),
  z.object({ intent: z.literal("read-all") }),
  z.object({ intent: z.literal("kinds"), kinds: z.array(z.enum(notificationKinds)) }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const form = await formOrPage(request);
  const read = schema.safeParse({ ...Object.fromEntries(form), kinds: form.getAll("kinds") });
  if (!read.success) return data({ error: "This form is not known here." }, { status: 422 });
  if (read.data.intent === "open") {
    const outcome = await openNotification(db, actor, read.data.id);
    if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
    throw redirect(outcome.value);
  }
  const outcome =
    read.data.intent === "read-all"
      ? await readAll(db, actor)
      : await chooseKinds(db, actor, read.data.kinds);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return data({ error: null, isKept: read.data.intent === "kinds" });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function KindsForm({ kinds, isKept }: Pick<Loaded, "kinds"> & { isKept: boolean }) {
  const busy = useNavigation().formData?.get("intent") === "kinds";
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="kinds" className="grid max-w-[44rem] gap-2">
      <SectionTitle id="kinds">What I am told of</SectionTitle>
      <Form method="post" className="grid gap-1">
        <input type="hidden" name="intent" value="kinds" />
        {kinds.map(({ kind, isOn }) => (
          <Checkbox
            key={kind}
            id={`kind-${kind}`}
            name="kinds"
            value={kind}
            label={kindWords[kind]}
            defaultChecked={isOn}
          />
        ))}
        <div className="pt-2">
          <Button busy={busy}>Save</Button>
          {isKept && (
            <span role="status" className="ml-3 text-sm text-second">
              Kept.
            </span>
          )}
        </div>
      </Form>
    </section>
  );
}

export default function Notifications() {
  const { lines, next, kinds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const error = answer?.error;
  const hasNew = lines.some((line) => line.readAt === null);
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Notifications" }]}>
      <PageTitle
        acts={
          hasNew && (
            <Form method="post">
              <input type="hidden" name="intent" value="read-all" />
              <Button data-done="All are marked as read.">Mark all as read</Button>
            </Form>
          )
        }
      >
        Notifications
      </PageTitle>
      <div className="grid gap-10">
        <ErrorSummary problems={error ? [{ message: error }] : []} title="Not done" />
        {lines.length === 0 ? (
          <EmptyState title="Nothing yet.">What concerns you appears here.</EmptyState>
        ) : (
          <div>
            <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
              {lines.map((line) => (
                <NotificationLine key={line.id} line={line} />
              ))}
            </ul>
            <Pagination older={next && `/notifications?before=${next}`} label="Pages" />
          </div>
        )}
        <KindsForm
          kinds={kinds}
          isKept={answer !== undefined && "isKept" in answer && answer.isKept}
        />
      </div>
    </WorkspaceFrame>
  );
}
