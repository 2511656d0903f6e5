/** More text than any codebook's file has. */
export const largestFile = 600_000;

/** The text of the file that a form brings, chosen or pasted; null where it brings none. */
export async function textOf(form: FormData): Promise<string | null> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0)
    return file.size > largestFile ? null : await file.text();
  const pasted = form.get("pasted");
  return typeof pasted === "string" && pasted.trim() !== "" ? pasted : null;
}
