import { z } from "zod";
import { file, readFiled, unfile } from "~/components/device/filed";
import { draftSchema } from "~/domain/simulator/scenario";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";
import type { DraftLink, KeptDraft, SaveAnswer } from "./draft-store";
import { browserMoments, keptAfterPaint } from "./kept-after-paint";

const answerSchema = z.discriminatedUnion("saved", [
  z.object({ saved: z.literal(true), revision: z.number() }),
  z.object({
    ...{ saved: z.literal(false), revision: z.number(), content: draftSchema },
    savedBy: z.object({ name: z.string(), isYou: z.boolean() }).nullable(),
  }),
]);
const problemSchema = z.object({ error: z.string() });
const keptSchema = z.object({
  ...{ revision: z.number(), base: draftSchema, draft: draftSchema },
  sent: draftSchema.nullish(),
});

const unreached = "The server could not be reached. Your words are kept here and sent again.";

async function read(response: Response): Promise<SaveAnswer> {
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const said = problemSchema.safeParse(body);
    const error = said.success ? said.data.error : unreached;
    return { kind: response.status >= 500 ? "unreached" : "refused", error };
  }
  const answer = answerSchema.safeParse(body);
  if (!answer.success) return { kind: "unreached", error: unreached };
  const { data } = answer;
  if (data.saved) return { kind: "saved", revision: data.revision };
  return { kind: "behind", ...data };
}

const nameOf = ({ key, version }: VersionAddress) => `${key}.${version}`;

/** What the device kept of a draft; null where nothing, or nothing that can be read. */
export function readKept(address: VersionAddress): KeptDraft | null {
  const parsed = keptSchema.safeParse(readFiled("scenario", nameOf(address)));
  return parsed.success ? parsed.data : null;
}

/** Sends a draft to its version and keeps it on the device until it is confirmed. */
export function serverLink(address: VersionAddress): DraftLink {
  const name = nameOf(address);
  return {
    async send(save) {
      try {
        const response = await fetch(versionPath(address, "save"), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(save),
        });
        return await read(response);
      } catch {
        return { kind: "unreached", error: unreached };
      }
    },
    keep: keptAfterPaint<KeptDraft>((kept) => {
      if (kept) file("scenario", name, kept);
      else unfile("scenario", name);
    }, browserMoments),
  };
}
