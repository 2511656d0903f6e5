const request =
  /^((?:and|so|but|please|could you|can you|would you|maybe|ok|okay|yes|yeah|right|sure|well|m+)[, ]+)*(tell me|say more|say a bit more|describe|walk me through|help me understand|talk me through|go on)\b|\b(like|love|want|happy|glad|here) to (hear|understand|know)( you| it| this)?( a bit| a little)? (more|first|better)\b/i;

/** Whether a sentence asks to tell more without the form of a question ("tell me", "go on", "I'd like to hear more"). */
export const isRequest = (sentence: string): boolean => request.test(sentence);
