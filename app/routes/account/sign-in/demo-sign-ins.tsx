import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";

export interface DemoSignInsProps {
  people: readonly { email: string; name: string; roles: readonly string[]; hint: string }[];
  password: string;
  to: string | null;
}

/** Ready-made people of a demo workspace, each one click away. Their data are synthetic. */
export function DemoSignIns({ people, password, to }: DemoSignInsProps) {
  const action = to ? `/sign-in?${new URLSearchParams({ to }).toString()}` : "/sign-in";
  return (
    <section aria-labelledby="demo" className="grid gap-2 border-t border-line pt-5">
      <SectionTitle id="demo">Demo workspace</SectionTitle>
      <p className="text-sm text-second">
        Everything here is synthetic. Sign in as one of these people, or type their e-mail with the
        password <strong className="font-semibold text-ink">{password}</strong>.
      </p>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {people.map((person) => (
          <li key={person.email} className="flex items-center justify-between gap-4 py-2">
            <div className="min-w-0">
              <p className="text-base">
                <span className="font-semibold">{person.name}</span>{" "}
                <span className="text-second">{person.roles.join(", ")}</span>
              </p>
              <p className="text-sm text-second">{person.hint}</p>
              <p className="text-xs text-third">{person.email}</p>
            </div>
            <Form reloadDocument method="post" action={action}>
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={password} />
              <Button size="small" aria-label={`Sign in as ${person.name}`}>
                Sign in
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
