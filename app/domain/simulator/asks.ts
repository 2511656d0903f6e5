/** Whether a sentence asks, by its mark, by how it starts, or because it says so ("I need to ask if you ..."). */
export const asks =
  /\?|^(?:are|r|do|did|have|has|is|were|was|when|what|how|can|could|would|will|may|any|(?:you|u) ever|so,? are)\b|\b(?<!\b(?:not|never|n['’]t) (?:\w+ ){0,3})(?:ask|asking|check|checking|wonder|wondering) (?:\w+ ){0,4}?(?:if|whether|about|straight|directly|outright|you)\b|\b(?:but|so|and|just|like|um+|ok(?:ay)?),? (?:r|are|do|did|have|were) (?:you|u)\b|[,;:–-] (?:are|r|do|have|is|did|has|would|could|can) (?:you|u|part|any)\b/i;
