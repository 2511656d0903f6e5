import type { DataColumn } from "~/components/table/data-table";
import { TextLink } from "~/components/ui/button";
import { counted, inWords } from "~/domain/wording/counted";
import { turnNumber } from "~/domain/practice/turn";
import type { ShownDisagreement } from "~/services/results/list-disagreements.server";

type Tag = ShownDisagreement["tags"][number];

const peerWords = ({ peer, peerDiffers }: Tag) =>
  peer === null ? "" : `; peer${peerDiffers ? " parts" : ""}: ${peer ? "yes" : "no"}`;

export const columns: DataColumn<ShownDisagreement>[] = [
  {
    id: "turn",
    header: "Turn",
    rowHeader: true,
    className: "sm:align-top sm:w-36",
    cell: ({ sessionId, sessionNumber, position }) => (
      <TextLink to={`/sessions/${sessionId}?turn=${position ?? 0}`} className="text-sm font-normal">
        Session {String(sessionNumber).padStart(3, "0")}, turn {turnNumber(position ?? 0)}
      </TextLink>
    ),
  },
  {
    id: "said",
    header: "What was said",
    label: "",
    className: "max-sm:w-full sm:align-top",
    cell: ({ text }) => (
      <span dir="auto" className="block max-w-[30rem] font-serif text-said">
        {text}
      </span>
    ),
  },
  {
    id: "tags",
    header: "Who flagged what",
    label: "",
    className: "max-sm:w-full sm:align-top",
    cell: ({ tags }) => (
      <ul className="grid gap-0.5 text-sm sm:min-w-64">
        {tags.map((tag) => (
          <li key={tag.tag}>
            {tag.label}:{" "}
            <span className="text-second">{`${tag.flagged} of ${counted(tag.experts, "expert")}${peerWords(tag)}`}</span>
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: "experts",
    header: "Experts differ",
    numeric: true,
    className: "sm:align-top",
    cell: ({ expertsDiffer }) => inWords(expertsDiffer, 2),
  },
  {
    id: "peer",
    header: "Peer",
    label: "Tags on which the peer parts",
    numeric: true,
    className: "sm:align-top",
    cell: ({ peerDiffers }) => peerDiffers,
  },
];
