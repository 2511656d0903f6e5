/** What a release did, for who released: the peer's own review comes before feedback. */
export const releasedWords = (isOpen: boolean): string =>
  isOpen
    ? "Released. The peer sees it now."
    : "Released. The peer sees it once their own review is done.";
