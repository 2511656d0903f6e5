import { SectionTitle } from "../ui/page-title";

const goes = [
  "What was said in the sessions, with readings, cues, suggestions and a look back after them",
  "Every review of them, by whomever: marks, notes, better replies, ratings, what-ifs, its log",
  "Comments, released feedback with the answers to it, adjudications and gold made of them",
  "Drills made from those moments, in every stack, with what was answered",
] as const;

const stays = [
  "Frozen snapshots, which hold numbers and codes and no words",
  "The audit log: who did what and when, without words",
  "What was answered about consent, and the code in each study, without a name",
  "Reviews that somebody made, as an expert, of other people’s sessions",
] as const;

function List({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) {
  return (
    <section aria-labelledby={id} className="grid content-start gap-1.5">
      <SectionTitle id={id}>{title}</SectionTitle>
      <ul className="grid list-disc gap-1 pl-5 text-base text-second">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What an erasure takes with a session, and what stays after it. */
export function WhatGoes() {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      <List id="goes" title="What goes" lines={goes} />
      <List id="stays" title="What stays" lines={stays} />
    </div>
  );
}
