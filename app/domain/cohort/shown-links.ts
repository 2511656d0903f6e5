interface Shown {
  email: string;
  /** Null for somebody who needs none. */
  link: string | null;
}

/**
 * Which of the people shown so far keep their link on the page beside newly added ones: each by their latest
 * link, and nobody whom a new link was made for. To be added without a link takes none away.
 */
export function keptLinks<Row extends Shown>(shown: readonly Row[], added: readonly Row[]): Row[] {
  const newer = new Set(added.filter(({ link }) => link !== null).map(({ email }) => email));
  return shown
    .filter(({ link, email }) => link !== null && !newer.has(email))
    .filter(({ email }, at, all) => all.findIndex((other) => other.email === email) === at);
}

/** Whether every link on the page stays copied or saved beside newly added people: nobody among them has a new one. */
export function areStillTaken(areTaken: boolean, added: readonly Shown[]): boolean {
  return areTaken && added.every(({ link }) => link === null);
}
