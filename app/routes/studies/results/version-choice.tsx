import { TextLink } from "~/components/ui/button";
import type { ResultVersion } from "~/services/results/show-results.server";
import { viewHref, type StudyAddress, type View } from "./view";

interface VersionChoiceProps {
  study: StudyAddress;
  versions: readonly ResultVersion[];
  view: View;
}

/** Which codebook version the numbers are about, where a study has reviews under more than one. */
export function VersionChoice({ study, versions, view }: VersionChoiceProps) {
  if (versions.length < 2) return null;
  return (
    <nav aria-label="Codebook version" className="mb-6 grid gap-1 text-base">
      <p className="text-sm text-second">
        This study has reviews under {versions.length} codebook versions. They are never counted
        together.
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {versions.map((each) => (
          <li key={`${each.key}.${each.version}`}>
            <TextLink
              to={viewHref({ ...study, codebook: `${each.key}.${each.version}` }, view)}
              aria-current={each.shown ? "true" : undefined}
              className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {each.title}, version {each.version}
            </TextLink>{" "}
            <span className="text-sm text-second">
              n = {each.n} {each.n === 1 ? "review" : "reviews"}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
