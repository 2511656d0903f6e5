import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, ButtonLink, type ButtonKind } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import type { ScenarioStanding } from "~/domain/simulator/standing";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";

function useBusy(intent: string): boolean {
  return useNavigation().formData?.get("intent") === intent;
}

/** An act that is explained before it is done: works without script. */
function ConfirmAct({
  intent,
  label,
  confirm,
  done,
  kind = "secondary",
  fields = {},
  open,
  children,
}: {
  intent: string;
  label: string;
  confirm: string;
  /** What is said once it is done. */
  done: string;
  kind?: ButtonKind;
  fields?: Readonly<Record<string, string>>;
  open?: boolean;
  children: ReactNode;
}) {
  const busy = useBusy(intent);
  return (
    <details className="group" open={open}>
      <summary className="inline-flex min-h-8 list-none items-center rounded-md border border-line-strong bg-surface px-3.5 py-1 text-sm font-semibold hover:border-edge hover:bg-sunk pointer-coarse:min-h-11">
        {label}
      </summary>
      <Form method="post" className="mt-2 grid gap-3 border-l-2 border-line-strong pl-3">
        <input type="hidden" name="intent" value={intent} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="grid gap-3 text-sm text-second">{children}</div>
        <div>
          <Button kind={kind} busy={busy} data-done={done}>
            {confirm}
          </Button>
        </div>
      </Form>
    </details>
  );
}

/** What was refused about a copy, by field. */
export interface CopyErrors {
  key?: string;
  title?: string;
}

export interface ScenarioActsProps {
  address: VersionAddress;
  standing: ScenarioStanding;
  revision: number;
  title: string;
  copyErrors: CopyErrors;
  /** Nothing keeps this draft from being published. */
  mayPublish: boolean;
}

function DraftActs({ address, revision, mayPublish }: ScenarioActsProps) {
  return (
    <>
      <ButtonLink kind="primary" to={versionPath(address, "edit")}>
        Edit this draft
      </ButtonLink>
      {mayPublish && (
        <ConfirmAct
          intent="publish"
          label="Publish…"
          confirm={`Publish version ${address.version}`}
          done={`Version ${address.version} is published.`}
          kind="primary"
          fields={{ revision: String(revision) }}
        >
          <p>
            Once published, this version never changes. New sessions are offered it; sessions that
            are under way keep theirs.
          </p>
        </ConfirmAct>
      )}
      <ConfirmAct
        intent="discard"
        label="Discard…"
        confirm="Discard this draft"
        done="The draft is discarded."
        kind="danger"
      >
        <p>
          Everything written in this draft is deleted. Save it as a file first if you may want it
          back.
        </p>
      </ConfirmAct>
    </>
  );
}

function PublishedActs({ standing }: ScenarioActsProps) {
  const busy = useBusy("draft");
  return (
    <>
      <Form method="post">
        <input type="hidden" name="intent" value="draft" />
        <Button kind="primary" busy={busy}>
          Make a draft of the next version
        </Button>
      </Form>
      {standing === "offered" ? (
        <ConfirmAct
          key="retire"
          intent="retire"
          label="Retire…"
          confirm="Retire this scenario"
          done="The scenario is retired."
          kind="danger"
        >
          <p>Peers are no longer offered it. Sessions that have it stay and go on.</p>
        </ConfirmAct>
      ) : (
        <ConfirmAct
          key="offer"
          intent="offer"
          label="Offer again…"
          confirm="Offer this version again"
          done="This version is offered again."
        >
          <p>New sessions are offered this version, in place of any other version.</p>
        </ConfirmAct>
      )}
    </>
  );
}

/** What a lead or researcher may do with a version. */
export function ScenarioActs(props: ScenarioActsProps) {
  const { address, standing, title, copyErrors } = props;
  const isRefused = Boolean(copyErrors.key ?? copyErrors.title);
  return (
    <aside aria-label="What you can do" className="grid content-start justify-items-start gap-2.5">
      {standing === "draft" ? <DraftActs {...props} /> : <PublishedActs {...props} />}
      <ConfirmAct
        intent="copy"
        label="Copy…"
        confirm="Make the copy"
        done="The copy is made."
        open={isRefused}
      >
        <TextField
          id="copy-title"
          name="title"
          label="Title of the copy"
          defaultValue={`${title} (copy)`}
          maxLength={120}
          required
          errors={copyErrors.title ? [copyErrors.title] : undefined}
        />
        <TextField
          id="copy-key"
          name="key"
          label="Short name"
          hint="For its address, such as wei-ling-evening. It stays."
          defaultValue={`${address.key.slice(0, 55)}-copy`}
          required
          maxLength={60}
          errors={copyErrors.key ? [copyErrors.key] : undefined}
        />
      </ConfirmAct>
      <ButtonLink to={versionPath(address, "rehearsal")}>Rehearse</ButtonLink>
      <ButtonLink to={versionPath(address, "check")}>Check with scripted supporters</ButtonLink>
      <ButtonLink reloadDocument to={versionPath(address, "file")}>
        Save as a file
      </ButtonLink>
    </aside>
  );
}
