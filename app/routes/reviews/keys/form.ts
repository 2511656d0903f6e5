import { z } from "zod";
import { commands, isChord, type Binding } from "~/domain/review/keymap";
import type { KeyWish } from "~/services/review/change-keys.server";

const wishSchema = z.object({
  intent: z.enum(["set", "reset", "reset-all"]),
  of: z.string().max(80).default(""),
  chord: z.string().trim().max(24).default(""),
});

/** A command or tag as a form names it. */
export function nameOf(target: Binding): string {
  return target.kind === "command" ? `command ${target.command}` : `tag ${target.tag}`;
}

function targetOf(name: string): Binding | null {
  const [kind, rest = ""] = name.split(" ", 2);
  const command = commands.find((each) => each === rest);
  if (kind === "command") return command === undefined ? null : { kind, command };
  return kind === "tag" && rest !== "" ? { kind, tag: rest } : null;
}

/** What the form asks for; null where it cannot be read, and `no-key` where a key has no such name. */
export function wishIn(fields: FormData): KeyWish | "no-key" | null {
  const asked = wishSchema.safeParse(Object.fromEntries(fields));
  if (!asked.success) return null;
  const { intent, of, chord } = asked.data;
  if (intent === "reset-all") return { kind: "all-first" };
  const target = targetOf(of);
  if (target === null) return null;
  if (intent === "reset") return { kind: "one", target, chord: null };
  return isChord(chord) ? { kind: "one", target, chord } : "no-key";
}
