/** Alternatives for an expression, without a group around them. */
export const monthNames =
  "january|february|march|april|may|june|july|august|september|october|november|december";
export const dayNames = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const seasonNames = "spring|summer|autumn|winter";
/** Likewise figures in words, from two on: the tens without their units. */
export const figureWords =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty";
