import type { SpeakerNames } from "./speaker-names";

/** Names that speakers go by in files, in small letters. */
const usual = {
  client: ["client", "seeker", "help seeker", "patient", "user", "texter", "peer seeker"],
  supporter: [
    ...[
      "supporter",
      "helper",
      "listener",
      "therapist",
      "counselor",
      "counsellor",
      "peer supporter",
    ],
    ...["volunteer", "assistant", "provider", "sp"],
  ],
};

/** Who is probably who among the names that a file has; null where it cannot be told. */
export function guessSpeakers(found: readonly string[]): SpeakerNames | null {
  const named = (side: keyof typeof usual) =>
    found.find((name) => usual[side].includes(name.trim().toLowerCase()));
  const [client, supporter] = [named("client"), named("supporter")];
  const others = found.filter((name) => name !== client && name !== supporter);
  const only = others.length === 1 ? others[0] : undefined;
  if (client && supporter) return { client, supporter };
  if (client && only) return { client, supporter: only };
  return supporter && only ? { client: only, supporter } : null;
}

/** The names at the beginnings of a conversation's lines, each as often as it stands there. */
export function namesInLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const name = /^\s*([^:：.!?,;"]{1,40}?)\s*[:：]/u.exec(line)?.[1];
    return name === undefined ? [] : [name];
  });
}

/** The names that stand most often, at most so many; names that differ in capitals alone are one. */
export function mostFrequent(names: Iterable<string>, most: number): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const key = name.trim().toLowerCase();
    if (key === "") continue;
    const here = counts.get(key) ?? { name: name.trim(), count: 0 };
    here.count += 1;
    counts.set(key, here);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ name }) => name);
}
