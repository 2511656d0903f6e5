import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageFrame } from "~/components/ui/page-frame";
import { TextField } from "~/components/ui/text-field";
import { localPath, withoutUndone } from "~/domain/access/local-path";
import { formOrPage, statusOf } from "~/platform/answer.server";
import { listDemoSignIns } from "~/services/access/list-demo-sign-ins.server";
import { signInPerson } from "~/services/access/sign-in-person.server";
import { DemoSignIns } from "./demo-sign-ins";
import { signInSchema } from "./form";

export const meta: MetaFunction = () => [{ title: "Sign in | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = localPath(new URL(request.url).searchParams.get("to"));
  if (context.actor) throw redirect(to);
  return { demo: await listDemoSignIns(context.app) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await formOrPage(request), { schema: signInSchema });
  if (submission.status !== "success")
    return data(submission.reply({ hideFields: ["password"] }), { status: 422 });
  const { address, app } = context;
  const outcome = await signInPerson(app, { ...submission.value, address });
  if (!outcome.ok) {
    const formErrors = [outcome.reason === "invalid" ? outcome.message : "This did not work."];
    return data(submission.reply({ formErrors, hideFields: ["password"] }), {
      status: statusOf(outcome),
    });
  }
  const to = localPath(new URL(request.url).searchParams.get("to"));
  throw redirect(to, { headers: { "set-cookie": outcome.value } });
}

/**
 * The form is sent to the whole address; in the browser's history this page stands without what it passes on about an
 * act, so that a way back through it does not say that again.
 */
function sayNothingOnTheWayBack(): void {
  const page = new URL(window.location.href);
  const to = page.searchParams.get("to");
  if (to === null) return;
  page.searchParams.set("to", withoutUndone(localPath(to)));
  window.history.replaceState(window.history.state, "", page);
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [search] = useSearchParams();
  const busy = useNavigation().formAction?.startsWith("/sign-in") ?? false;
  const [form, fields] = useForm<{ email: string; password: string }>({
    id: "sign-in",
    lastResult,
  });
  const problems = (form.errors ?? []).map((message) => ({ message }));
  return (
    <PageFrame>
      <div
        className="mx-auto grid max-w-[26rem] gap-6 py-6 md:py-12"
        onSubmit={sayNothingOnTheWayBack}
      >
        <div>
          <h1 className="font-serif text-title md:text-finding">Sign in</h1>
          <p className="mt-1.5 text-base text-second">
            A place to practise peer support, and to look at it again with experts.
          </p>
        </div>
        <ErrorSummary problems={problems} title="Not signed in" />
        <Form
          reloadDocument
          method="post"
          action={`/sign-in?${search.toString()}`}
          className="grid gap-4"
          {...getFormProps(form)}
        >
          <TextField
            {...getInputProps(fields.email, { type: "email" })}
            key={fields.email.key}
            label="E-mail"
            autoComplete="username"
            errors={fields.email.errors}
          />
          <TextField
            {...getInputProps(fields.password, { type: "password" })}
            key={fields.password.key}
            label="Password"
            autoComplete="current-password"
            errors={fields.password.errors}
          />
          <div>
            <Button kind="primary" busy={busy} busyLabel="Signing in">
              Sign in
            </Button>
          </div>
        </Form>
        {demo && <DemoSignIns {...demo} to={search.get("to")} />}
      </div>
    </PageFrame>
  );
}
