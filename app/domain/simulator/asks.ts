/** Whether a sentence asks, by its mark, by how it starts, or because it says so ("I need to ask if you ..."). */
export const asks =
  /\?|^(?:are|do|did|have|has|is|were|was|when|what|how|can|could|would|will|may|any|(?:you|u) ever|so,? are)\b|\b(?<!\b(?:not|never|n['’]t) (?:\w+ ){0,3})(?:ask|asking|check|checking|wonder|wondering) (?:\w+ ){0,4}?(?:if|whether|about|straight|directly|outright|you)\b|[,;:–-] (?:are|do|have|is|did|has|would|could|can) (?:you|part|any)\b/i;
