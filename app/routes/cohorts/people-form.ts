import { inBothLists, type ListProblem } from "~/domain/cohort/people-list";
import { mostListed } from "~/domain/cohort/cohort";
import { readPeopleText } from "~/services/cohorts/read-people-list.server";
import type { PeopleToAdd } from "~/services/cohorts/add-people.server";

const mostBytes = 500_000;

/** A list's text with the rows of its file below, where one was sent without scripts. */
async function listText(form: FormData, name: string): Promise<string> {
  const typed = form.get(name);
  const file = form.get(`${name}File`);
  const text = typeof typed === "string" ? typed : "";
  const more = file instanceof File && file.size <= mostBytes ? await file.text() : "";
  return [text, more].filter((part) => part.trim() !== "").join("\n");
}

const inWords = ({ line, message }: ListProblem) =>
  line === 0 ? message : `Row ${line}: ${message}`;

const readList = (text: string) =>
  text.length > mostBytes
    ? { people: [], problems: [{ line: 0, message: `A list names at most ${mostListed} people.` }] }
    : readPeopleText(text);

/** The two lists of a form, with what is wrong by field, and their texts to show again. */
export async function readLists(form: FormData): Promise<{
  people: PeopleToAdd;
  texts: { peers: string; experts: string };
  problems: Record<string, string[]>;
}> {
  const texts = { peers: await listText(form, "peers"), experts: await listText(form, "experts") };
  const [peers, experts] = [readList(texts.peers), readList(texts.experts)];
  const twice = inBothLists(peers.people, experts.people, "This person is among the peers too.");
  const problems: Record<string, string[]> = {};
  if (peers.problems.length > 0) problems.peers = peers.problems.map(inWords);
  if (experts.problems.length + twice.length > 0)
    problems.experts = [...experts.problems, ...twice].map(inWords);
  return { people: { peers: peers.people, experts: experts.people }, texts, problems };
}

/** What became of a list as a page shows it: a token becomes the address to hand over. */
export function withLinks<T extends { token: string | null }>(added: readonly T[], origin: string) {
  return added.map(({ token, ...each }) => ({
    ...each,
    link: token && `${origin}/invitations/${token}`,
  }));
}
