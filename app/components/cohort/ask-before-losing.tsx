import { AskBeforeLeaving } from "~/components/ui/ask-before-leaving";

interface AskBeforeLosingProps {
  /** Links stand on the page that nobody has copied or saved. */
  links: boolean;
  /** A list is typed that is not added. */
  list?: boolean;
}

const linksWords =
  "The links are shown on this page alone. Afterwards you can make new ones in the cohort.";
const listWords = "The list stands on this page alone, and is gone when you leave it.";

const asked = {
  links: {
    title: "The links are not copied yet",
    leaveLabel: "Leave without them",
    children: linksWords,
  },
  list: {
    title: "This list is not added yet",
    leaveLabel: "Leave without adding it",
    children: listWords,
  },
  both: {
    title: "The links are not copied, and a list is not added yet",
    leaveLabel: "Leave without both",
    children: `${linksWords} ${listWords}`,
  },
};

/** Asks once for all that a page with people to add would lose: a page can ask but one question. */
export function AskBeforeLosing({ links, list = false }: AskBeforeLosingProps) {
  const words = asked[links && list ? "both" : list ? "list" : "links"];
  return <AskBeforeLeaving active={links || list} {...words} />;
}
