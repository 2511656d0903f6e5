import { Link } from "@remix-run/react";
import { pathText, type ScenarioPath, type ScenarioProblem } from "~/domain/simulator/problems";
import { fieldIdOf, partOf, pathWords, type NamedByWords } from "./path-words";

/** The address of the editor's field at a path. */
export function fieldHref(editor: string, path: ScenarioPath): string {
  return `${editor}?part=${partOf(path)}#${encodeURIComponent(fieldIdOf(path))}`;
}

/** What keeps a draft from being published: each with its path in words and as a file has it. */
export function ProblemList({
  problems,
  editor,
  named,
  onGo,
}: {
  problems: readonly ScenarioProblem[];
  /** The editor's address. */
  editor: string;
  /** The scenario, by whose words some of its problems are named. */
  named?: NamedByWords;
  onGo?: (problem: ScenarioProblem) => void;
}) {
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {problems.map((problem, index) => (
        <li key={index} className="grid gap-0.5 py-2">
          <Link
            to={fieldHref(editor, problem.path)}
            onClick={onGo && (() => onGo(problem))}
            preventScrollReset
            className="text-sm text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
          >
            {pathWords(problem.path, named)}
          </Link>
          <p className="text-sm">{problem.message}</p>
          <code className="text-xs break-all text-second">{pathText(problem.path)}</code>
        </li>
      ))}
    </ul>
  );
}
