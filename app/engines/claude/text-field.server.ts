const opening = /^\s*\{\s*"text"\s*:\s*"/;
const highSurrogate = /^\\u[dD][89abAB]/;

/**
 * Reads the value of `text` out of a JSON object while the object is still being written; `text` must
 * be its first field. Give it the pieces as they come; it answers the newly readable part of the value.
 * Throws a SyntaxError at an escape that JSON does not know.
 */
export class TextField {
  #raw = "";
  #at = -1;
  #done = false;

  /** Whether the closing quotation mark has come. */
  get done(): boolean {
    return this.#done;
  }

  push(piece: string): string {
    this.#raw += piece;
    if (this.#at < 0) this.#at = opening.exec(this.#raw)?.[0].length ?? -1;
    let read = "";
    while (this.#at >= 0 && !this.#done) {
      const next = this.#next();
      if (next === null) break;
      read += next;
    }
    return read;
  }

  /** The next character of the value, "" at its end, null where more has to come first. */
  #next(): string | null {
    const sign = this.#raw[this.#at];
    if (sign === undefined) return null;
    if (sign === '"') {
      this.#done = true;
      return "";
    }
    if (sign !== "\\") {
      this.#at += 1;
      return sign;
    }
    const escape = this.#escape();
    if (escape === null) return null;
    this.#at += escape.length;
    return JSON.parse(`"${escape}"`) as string;
  }

  /** A whole escape, both halves of a pair included; null where it has not come whole. */
  #escape(): string | null {
    const rest = this.#raw.slice(this.#at);
    const length = rest[1] !== "u" ? 2 : highSurrogate.test(rest) ? 12 : 6;
    return rest.length < length ? null : rest.slice(0, length);
  }
}
