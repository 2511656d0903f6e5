import { Form, useNavigation } from "@remix-run/react";
import { ActFold } from "~/components/ui/act-fold";
import { Button, ButtonLink } from "~/components/ui/button";
import { Confirmed, type ConfirmedProps } from "~/components/ui/confirmed";
import { SentOnce } from "~/components/ui/sent-once";
import { TextField } from "~/components/ui/text-field";
import type { ScenarioStanding } from "~/domain/simulator/standing";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";

function useBusy(intent: string): boolean {
  return useNavigation().formData?.get("intent") === intent;
}

type AskedProps = Pick<ConfirmedProps, "label" | "act" | "done" | "tone" | "children"> & {
  intent: string;
  fields?: Readonly<Record<string, string>>;
  /** The page is gone afterwards: the way back does not lead to it. */
  replace?: boolean;
};

/** An act that is explained before it is done. */
function Asked({ intent, fields = {}, replace, ...rest }: AskedProps) {
  const busy = useBusy(intent);
  return (
    <Form method="post" replace={replace}>
      <SentOnce />
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Confirmed {...rest} busy={busy} />
    </Form>
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
        <Asked
          intent="publish"
          label="Publish…"
          act={`Publish version ${address.version}`}
          done={`Version ${address.version} is published.`}
          tone="primary"
          fields={{ revision: String(revision) }}
        >
          Once published, this version never changes. New sessions are offered it
          {address.version > 1 && ", in place of the version before, which is retired"}; sessions
          that are under way keep theirs.
        </Asked>
      )}
      <Asked
        intent="discard"
        replace
        label="Discard…"
        act="Discard this draft"
        done="The draft is discarded."
      >
        Everything written in this draft is deleted. Save it as a file first if you may want it
        back.
      </Asked>
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
        <Asked
          key="retire"
          intent="retire"
          label="Retire…"
          act="Retire this scenario"
          done="The scenario is retired."
        >
          Peers are no longer offered it. Sessions that have it stay and go on.
        </Asked>
      ) : (
        <Asked
          key="offer"
          intent="offer"
          label="Offer again…"
          act="Offer this version again"
          done="This version is offered again."
          tone="plain"
        >
          New sessions are offered this version, in place of any other version.
        </Asked>
      )}
    </>
  );
}

function Copy({ address, title, copyErrors }: ScenarioActsProps) {
  const busy = useBusy("copy");
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="copy" />
      <ActFold
        label="Copy…"
        act="Make the copy"
        done="The copy is made."
        tone="primary"
        busy={busy}
        open={Boolean(copyErrors.key ?? copyErrors.title)}
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
      </ActFold>
    </Form>
  );
}

/** What a lead or researcher may do with a version. */
export function ScenarioActs(props: ScenarioActsProps) {
  const { address, standing } = props;
  return (
    <aside
      aria-label="What you can do"
      className="flex flex-wrap items-start gap-2.5 lg:grid lg:content-start lg:justify-items-start"
    >
      {standing === "draft" ? <DraftActs {...props} /> : <PublishedActs {...props} />}
      <Copy {...props} />
      <ButtonLink to={versionPath(address, "rehearsal")}>Rehearse</ButtonLink>
      <ButtonLink to={versionPath(address, "check")}>Check with scripted supporters</ButtonLink>
      <ButtonLink reloadDocument to={versionPath(address, "file")}>
        Save as a file
      </ButtonLink>
    </aside>
  );
}
