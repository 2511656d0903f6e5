/** What an e-mail looks like, in forms and in lists. Plain, so that no page loads zod to count e-mails. */
export const emailPattern =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
export const longestEmail = 254;

/** Whether a text is an e-mail as it is kept. */
export const isEmail = (text: string) => text.length <= longestEmail && emailPattern.test(text);
