import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { commands, keymapFor, type Binding } from "~/domain/review/keymap";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { changeKeys } from "~/services/review/change-keys.server";
import { showKeys } from "~/services/review/show-keys.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { wishIn } from "./form";
import { KeyList, type Refused } from "./key-list";

export const meta: MetaFunction = () => [{ title: "Keys | Attune" }];

const idSchema = z.uuid();
const noKey = "This is no key’s name. Write it as j, Shift+c or Ctrl+Enter.";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = idSchema.safeParse(params.reviewId);
  return valueOrPage(id.success ? await showKeys(context.app.db, actor, id.data) : notFound);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = idSchema.safeParse(params.reviewId);
  if (!id.success) return refusalAnswer(notFound);
  const fields = await formOrPage(request);
  const of = z.string().catch("").parse(fields.get("of"));
  const wish = wishIn(fields);
  if (wish === null) return data({ error: "This could not be read.", of }, { status: 422 });
  if (wish === "no-key") return data({ error: noKey, of }, { status: 422 });
  const outcome = await changeKeys(context.app.db, actor, id.data, wish);
  if (outcome.ok) return data({ error: null, of });
  const refused = refusalAnswer(outcome);
  return data({ ...refused.data, of }, refused.init ?? undefined);
}

/** Every key of the workbench, to be set by pressing it. */
export default function KeysPage() {
  const { reviewId, session, codebook, kept } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const keymap = keymapFor(codebook, kept);
  const number = String(session.number).padStart(3, "0");
  const crumbs = [
    { label: session.studyTitle, to: "/reviews" },
    { label: `Session ${number}`, to: `/reviews/${reviewId}` },
    { label: "Keys" },
  ];
  const tags = codebook.tags.filter((tag) => !tag.retired);
  const list = { codebook, keymap, kept, refused };
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        lead="Stand in a field and press the key that you want; it takes the place of those before it. Tab goes on. Your keys are kept with your account, for every review."
        acts={
          kept !== null && (
            <Form method="post" preventScrollReset>
              <Button
                name="intent"
                value="reset-all"
                data-done="All acts have their first keys again."
              >
                First keys for all
              </Button>
            </Form>
          )
        }
      >
        Keys
      </PageTitle>
      {refused?.error && !refused.of && (
        <Notice tone="issue" live="assertive" className="mb-6">
          {refused.error}
        </Notice>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <KeyList
          {...list}
          title="Commands"
          targets={commands.map((command): Binding => ({ kind: "command", command }))}
        />
        <KeyList
          {...list}
          title={`Tags of ${codebook.title}`}
          targets={tags.map(({ key: tag }): Binding => ({ kind: "tag", tag }))}
        />
      </div>
    </WorkspaceFrame>
  );
}
