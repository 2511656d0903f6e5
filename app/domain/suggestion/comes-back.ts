/** Says openly that something told earlier is come back to. */
const saysSo =
  /^(?:Earlier you|A while ago you|A moment ago you|There was also|You told me before|Something from before|I keep coming back to|I'm also still with this|I'm still with what you said about|Looking back)|, and I don't want to lose it\.|\bI haven't forgotten (?:it|“)|was some way back\b/;

/** Whether a reply goes back to what was told before the last message, in so many words. */
export const comesBack = (text: string): boolean => saysSo.test(text);
