import { TagChip } from "~/components/ui/tag-chip";
import type { Tag } from "~/domain/review/codebook";

function Fact({ name, children }: { name: string; children: string }) {
  if (children === "") return null;
  return (
    <>
      <dt className="text-sm text-second">{name}</dt>
      <dd className="text-base">{children}</dd>
    </>
  );
}

function TagEntry({ tag }: { tag: Tag }) {
  return (
    <li id={tag.key} className="grid gap-2 py-4 md:grid-cols-[14rem_1fr] md:gap-6">
      <h3 className="text-base">
        <TagChip tone={tag.kind}>{tag.label}</TagChip>
        <span className="mt-1 block text-sm font-normal text-second">
          On a {tag.levels.join(" or ")}
          {tag.retired && ", retired"}
        </span>
      </h3>
      <dl className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-1">
        <Fact name="When">{tag.when}</Fact>
        <Fact name="Not when">{tag.whenNot}</Fact>
        <Fact name="Example">{tag.example}</Fact>
        <Fact name="Maps to">{tag.mapsTo.join("; ")}</Fact>
      </dl>
    </li>
  );
}

export function TagList({ title, tags }: { title: string; tags: readonly Tag[] }) {
  return (
    <section aria-label={title}>
      <h2 className="text-lg font-semibold">
        {title} <span className="font-normal text-second">{tags.length}</span>
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {tags.map((tag) => (
          <TagEntry key={tag.key} tag={tag} />
        ))}
      </ul>
    </section>
  );
}
