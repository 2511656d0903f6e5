import type { Draft } from "./draft";
import { lineageProblems } from "./lineage";
import { unwritten } from "./new-tag";
import { holderOfKey } from "./shortcut";

/** What has to be put right before a version can be published, with the tag or scale it is about. */
export interface PublishingProblem {
  tag: string | null;
  scale: string | null;
  message: string;
}

/** Everything that keeps a draft from being published; empty where it may be. */
export function publishingProblems(draft: Draft): PublishingProblem[] {
  const { codebook, base } = draft;
  const live = codebook.tags.filter((tag) => !tag.retired);
  const problems: PublishingProblem[] = [];
  if (live.length === 0 && codebook.scales.length === 0)
    problems.push({
      ...{ tag: null, scale: null },
      message: "No tag is in use and there is no scale. A review needs one of them.",
    });
  for (const tag of live) {
    const at = { tag: tag.key, scale: null };
    if (tag.when.includes(unwritten))
      problems.push({ ...at, message: `“${tag.label}” does not say yet when it is put on.` });
    if (tag.shortcut !== null && holderOfKey(codebook, tag.key, tag.shortcut) !== null)
      problems.push({ ...at, message: `The key ${tag.shortcut} of “${tag.label}” is taken.` });
    if (live.some((other) => other !== tag && sameName(other.label, tag.label)))
      problems.push({ ...at, message: `Two tags are called “${tag.label}”.` });
  }
  for (const scale of codebook.scales)
    if (Object.values(scale.anchors ?? {}).some((words) => words.includes(unwritten)))
      problems.push({
        ...{ tag: null, scale: scale.key },
        message: `“${scale.label}” has no words yet for 1, 3 and 5.`,
      });
  const unsound = base ? lineageProblems(base, draft) : [];
  return [...problems, ...unsound.map((message) => ({ tag: null, scale: null, message }))];
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
