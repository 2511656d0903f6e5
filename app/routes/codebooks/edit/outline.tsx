import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import type { Codebook } from "~/domain/review/codebook";

/** Where what is edited stands: below the outline on a narrow screen. */
export const editedId = "edited";

interface Entry {
  key: string;
  label: string;
  aside: string;
}

function Entries({
  what,
  entries,
  current,
}: {
  what: "tag" | "scale";
  entries: Entry[];
  current: string | null;
}) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {entries.map((entry, index) => (
        <li key={entry.key} className="flex items-center gap-2 py-0.5">
          <Link
            to={`?${what}=${entry.key}#${editedId}`}
            aria-current={entry.key === current ? "true" : undefined}
            className={classNames(
              "min-w-0 flex-1 truncate py-1 text-base no-underline hover:underline",
              entry.key === current ? "font-semibold text-ink" : "text-ink",
            )}
          >
            {entry.label} <span className="text-xs font-normal text-second">{entry.aside}</span>
          </Link>
          <Form method="post" preventScrollReset className="flex">
            <input type="hidden" name="was" value={entry.key} />
            <input type="hidden" name="intent" value={`move-${what}`} />
            <Button
              kind="quiet"
              size="small"
              name="by"
              value="-1"
              aria-disabled={index === 0}
              aria-label={`${entry.label} earlier`}
            >
              ↑
            </Button>
            <Button
              kind="quiet"
              size="small"
              name="by"
              value="1"
              aria-disabled={index === entries.length - 1}
              aria-label={`${entry.label} later`}
            >
              ↓
            </Button>
          </Form>
        </li>
      ))}
    </ol>
  );
}

/** The draft's tags and scales in their order; each can be opened and moved. */
export function Outline({
  codebook,
  tag,
  scale,
}: {
  codebook: Codebook;
  tag: string | null;
  scale: string | null;
}) {
  const tags = codebook.tags.map((each) => ({
    key: each.key,
    label: each.label,
    aside: each.retired ? "retired" : [each.kind, each.shortcut].filter(Boolean).join(", "),
  }));
  const scales = codebook.scales.map((each) => ({ key: each.key, label: each.label, aside: "" }));
  return (
    <nav aria-label="Tags and scales" className="grid content-start gap-5">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-base">
        {[
          ["add", "Add a tag or a scale"],
          ["merge", "Merge tags"],
          ["split", "Split a tag"],
        ].map(([act, words]) => (
          <li key={act}>
            <Link
              to={`?act=${act}#${editedId}`}
              className="text-accent underline underline-offset-3"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <h2 className="mb-1 text-sm font-semibold">Tags, {tags.length}</h2>
        <Entries what="tag" entries={tags} current={tag} />
      </div>
      <div>
        <h2 className="mb-1 text-sm font-semibold">Scales, {scales.length}</h2>
        <Entries what="scale" entries={scales} current={scale} />
      </div>
    </nav>
  );
}
