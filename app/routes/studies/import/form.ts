import { z } from "zod";

export const receiveSchema = z.object({
  fileId: z.uuid("Reload the page and send it again."),
  rows: z.string().default(""),
});

/** What was sent: the words of a file, or else the rows that were pasted. */
export async function readReceived(form: FormData): Promise<{ name: string; content: string }> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) {
    return { name: file.name, content: (await file.text()).replace(/^\uFEFF/, "") };
  }
  const rows = form.get("rows");
  return { name: "Pasted rows", content: typeof rows === "string" ? rows : "" };
}
