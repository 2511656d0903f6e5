import { sureOf, type AskedDoubt } from "~/components/cohort/doubts-field";
import type { ListProblem } from "~/domain/cohort/list-row";
import { inBothLists } from "~/domain/cohort/people-list";
import type { Doubt } from "~/domain/cohort/doubts";
import { mostListed } from "~/domain/cohort/cohort";
import { readPeopleText } from "~/services/cohorts/read-people-list.server";
import type { PeopleToAdd } from "~/services/cohorts/add-people.server";

const mostBytes = 500_000;

const noText = "\0";

/** A file's words, or a sign that it holds none: a picture or a workbook sent for a list. */
async function wordsOf(file: File): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return noText;
  }
}

/** A list's text with the rows of its file below, where one was sent without scripts. */
async function listText(form: FormData, name: string): Promise<string> {
  const typed = form.get(name);
  const file = form.get(`${name}File`);
  const text = typeof typed === "string" ? typed : "";
  const more = file instanceof File && file.size <= mostBytes ? await wordsOf(file) : "";
  return [text, more].filter((part) => part.trim() !== "").join("\n");
}

/** A problem with its row's number and, as a field shows no numbers, its first words. */
function inWords({ line, message }: ListProblem, text: string): string {
  const words = text.split("\n")[line - 1]?.trim().slice(0, 60);
  if (line === 0) return message;
  return words ? `Row ${line} (${words}): ${message}` : `Row ${line}: ${message}`;
}

const refused = (message: string) => ({ people: [], problems: [{ line: 0, message }] });

function readList(text: string) {
  if (text.includes(noText))
    return refused("This file is no text. Save the list as CSV, in UTF-8.");
  if (text.length > mostBytes) return refused(`A list names at most ${mostListed} people.`);
  return readPeopleText(text);
}

/** Problems beyond these are counted in one line. */
const mostProblems = 5;

function inLines(problems: readonly ListProblem[], text: string): string[] {
  const more = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems).map((each) => inWords(each, text)),
    ...(more > 0 ? [more === 1 ? "1 more row like these." : `${more} more rows like these.`] : []),
  ];
}

export interface Lists {
  people: PeopleToAdd;
  /** To show again. */
  texts: { peers: string; experts: string };
  /** What is wrong, by field. */
  problems: Record<string, string[]>;
}

/** The two lists of a form. */
export async function readLists(form: FormData): Promise<Lists> {
  const texts = { peers: await listText(form, "peers"), experts: await listText(form, "experts") };
  const [peers, experts] = [readList(texts.peers), readList(texts.experts)];
  const twice = inBothLists(peers.people, experts.people, "This person is among the peers too.");
  const problems: Record<string, string[]> = {};
  if (peers.problems.length > 0) problems.peers = inLines(peers.problems, texts.peers);
  if (experts.problems.length + twice.length > 0)
    problems.experts = inLines([...experts.problems, ...twice], texts.experts);
  const shown = {
    peers: texts.peers.includes(noText) ? "" : texts.peers,
    experts: texts.experts.includes(noText) ? "" : texts.experts,
  };
  return { people: { peers: peers.people, experts: experts.people }, texts: shown, problems };
}

/** Doubts with what the form says about each, and what is wrong while one is not answered. */
export function askedDoubts(
  form: FormData,
  doubts: readonly Doubt[],
): { doubts: AskedDoubt[]; problems: Record<string, string[]> } {
  const sure = form.getAll("sure");
  const asked = doubts.map((doubt) => ({ ...doubt, isSure: sure.includes(sureOf(doubt)) }));
  const open = asked.filter(({ isSure }) => !isSure).length;
  const message =
    open === 1
      ? "One person of the list may not be who you mean."
      : `${open} people of the list may not be who you mean.`;
  return { doubts: asked, problems: open === 0 ? {} : { sure: [message] } };
}

/** What became of a list as a page shows it: a token becomes the address to hand over. */
export function withLinks<T extends { token: string | null }>(added: readonly T[], origin: string) {
  return added.map(({ token, ...each }) => ({
    ...each,
    link: token && `${origin}/invitations/${token}`,
  }));
}
