/** Alternatives for an expression, without a group around them. */
export const monthNames =
  "january|february|march|april|may|june|july|august|september|october|november|december";
export const dayNames = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const seasonNames = "spring|summer|autumn|winter";
