import { useState } from "react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import { identifierSchema } from "~/domain/simulator/scenario";

/** Takes a new name for a cue or topic: not one that is there, and fit to stand in a line. */
export function NameForm({
  label,
  act,
  taken,
  initial = "",
  onName,
}: {
  label: string;
  act: string;
  taken: readonly string[];
  initial?: string;
  onName: (name: string) => void;
}) {
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  function send(event: React.FormEvent) {
    event.preventDefault();
    const read = identifierSchema.safeParse(name);
    if (!read.success) return setError(read.error.issues[0]?.message ?? "Use another name.");
    if (name !== initial && taken.includes(name)) return setError("This name is taken.");
    setError(null);
    if (name === initial) return;
    onName(name);
    if (initial === "") setName("");
  }
  return (
    <form onSubmit={send} className="flex flex-wrap items-end gap-2">
      <TextField
        label={label}
        hint="Lower case, with hyphens: old-friend."
        value={name}
        maxLength={40}
        autoComplete="off"
        errors={error ? [error] : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        className="w-56"
      />
      <Button size="small" className="min-h-9">
        {act}
      </Button>
    </form>
  );
}
