/**
 * "When the picture of him falling comes, do you feel you might do it?": what may be done is what was pictured of
 * somebody else, and not to oneself. In plain words (`plain`).
 */
export const mightDoPictured =
  "\\b(?:pictures?|images?)(?: \\w+){0,2} (?:of|with) (?!(?:you|yourself|your own|dying|death|dead|being|not|it|that|this)\\b)\\w+[^.?!]*\\byou (?:might|could|would|may) (?:ever |really |actually )*(?:do (?:it|that|this)|act on (?:it|that|them)|make it happen)\\b";
