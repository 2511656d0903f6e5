/** What is missed as work is, and not as somebody is. */
const duty =
  "(?:(?:a|an|the|your|this|that|one|some|any|no) )?(?:\\w+ )?(?:days?|class|classes|shifts?|lessons?|lectures?|meetings?|appointments?|deadlines?|exams?|sessions?|work|school)\\b";
const byProfession =
  "(?:(?:a|the|your|some|one) )?(?:gp|doctor|nurse|therapist|counsell?or|specialist|psychologist|psychiatrist|professional|someone|somebody)\\b";

const felt = `(?:miss(?! ${duty})|love|hate|want|wish(?! \\w+ (?:well|luck|all the best)\\b)|long|dread|resent|fear|have (?:been|felt|had|loved|missed|hated|wanted|wished|hoped|known|cared|dreaded|longed|worried|wondered|thought|gone|lost|seen(?! ${byProfession})|heard|given|trusted))`;

/** How a reading ends, or goes on about the same; a deed after "and", or a reason after a comma, counsels. */
const end =
  "(?=,? ?(?:\\w+)?[.!?]*$|,? (?:and|but|or) (?:every|each|all|most|the|his|her|your|their|its|them|him|it|that|this|those|these|he|she|they|still|yet|also|how|what|all|even|not|you|want|wish|feel|love|miss|hate|dread|fear)\\b|,? (?:even|though|although|because|when|while|whenever|after|since|if|especially|but|as|too|so much|do not you|right|is that|i (?:think|imagine|guess|suppose)|at the same time)\\b)";
/** Whom or what: words up to the next clause. What is wanted may be more than one deed. */
const object = "(?: (?!and\\b|or\\b|but\\b|tomorrow\\b)[\\w']+)*?";
const wanted = "(?<=(?:want|wish|long|dread|fear)) to \\w+[^.!?]*";

/** What "you must" reads in somebody, and does not counsel: "you must miss them", "you must have loved him". */
export const readIntoThem = `(?:(?:really|still|also|both|all|just|so) )*${felt}\\b(?! (?:yourself|others?|to (?:change|get (?:better|help)|try)|a try)\\b)(?:${wanted}|${object})${end}`;
