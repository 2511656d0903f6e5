import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { Confirmed } from "~/components/ui/confirmed";
import { SentOnce } from "~/components/ui/sent-once";
import { TextField } from "~/components/ui/text-field";
import type { ShownCodebook } from "~/services/codebook/show-codebook.server";

/** Where one can go from a version. */
export function VersionLinks({ shown }: { shown: ShownCodebook }) {
  const { codebook, versions, mayManage, isBuiltIn, basedOn, publishedAt } = shown;
  const here = `/codebooks/${codebook.key}/${codebook.version}`;
  const draft = versions.find((version) => version.isDraft);
  const isDraft = publishedAt === null;
  return (
    <>
      {basedOn && <ButtonLink to={`${here}/compare`}>Compare</ButtonLink>}
      {!basedOn && versions.length > 1 && <ButtonLink to={`${here}/compare`}>Compare</ButtonLink>}
      <a
        href={`${here}/file`}
        download
        className="inline-flex min-h-8 items-center rounded-md border border-line-strong bg-surface px-3.5 py-1 text-sm font-semibold text-ink hover:border-edge hover:bg-sunk pointer-coarse:min-h-11"
      >
        Save as a file
      </a>
      {mayManage && draft && (
        <ButtonLink kind="primary" to={`/codebooks/${codebook.key}/${draft.version}/edit`}>
          Edit the draft
        </ButtonLink>
      )}
      {mayManage && !draft && !isBuiltIn && !isDraft && (
        <Form method="post">
          <Button kind="primary" name="intent" value="begin">
            New version
          </Button>
        </Form>
      )}
      {mayManage && isDraft && (
        <Form method="post" replace>
          <SentOnce />
          <input type="hidden" name="intent" value="discard" />
          <Confirmed label="Discard…" act="Discard this draft" done="The draft is discarded.">
            What is new in this draft is deleted. Save it as a file first if you may want it back.
          </Confirmed>
        </Form>
      )}
    </>
  );
}

/** Makes a codebook of one's own from this version. */
export function CopyForm({ error, title }: { error: string | null; title: string }) {
  return (
    <section aria-labelledby="copy-title" className="grid max-w-[36rem] gap-2">
      <h2 id="copy-title" className="text-lg font-semibold">
        Copy
      </h2>
      <p className="text-sm text-second">
        A copy is a codebook of your own, to be edited as a draft. It remembers where it came from,
        so that studies can move to it.
      </p>
      <Form method="post" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="copy" />
        <TextField
          className="flex-1"
          label="Title of the copy"
          name="title"
          defaultValue={title}
          maxLength={80}
          required
          errors={error ? [error] : undefined}
        />
        <Button>Copy</Button>
      </Form>
    </section>
  );
}
