const months =
  "january|february|march|april|may|june|july|august|september|october|november|december";
const days = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const counts = "\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few";
const time = new RegExp(
  `\\b(?:(?:in|since|last) (?:the )?(?:${months}|spring|summer|autumn|winter)|(?:on|last) (?:a )?(?:${days})|(?:${counts}) (?:days?|weeks?|months?|years?) ago|yesterday|last (?:night|week|month|year))\\b`,
  "i",
);

/** The time that a message tells of ("in March", "two weeks ago"), as it stands there; null where it tells none. */
export function timeToldIn(message: string): string | null {
  return time.exec(message)?.[0] ?? null;
}
