/**
 * What asks for topics that several clients have beside the standard ones: how it goes with a thought of suicide
 * that was told, whom they would ring, whether to talk again, and the weather.
 */
export const sharedAsks = {
  setsOff: [
    ...["sets them off", "set them off", "brings them on", "bring them on", "sets it off"],
    ...["thoughts come", "trigger"],
  ],
  eases: [
    ...["make them quieter", "makes them quieter", "make them go", "makes them go"],
    ...["make the thoughts", "eases them", "ease them", "quieten them"],
  ],
  havingSaidIt: [
    ...["to have said that", "to have said it", "to have told me", "like to tell me"],
    ...["like to say that", "like to say it", "saying it out loud", "saying that out loud"],
    ...["say it out loud", "having said it", "now that you've said"],
  ],
  wantToBeHere: [
    ...["change for you to want", "make you want to be here", "make you want to stay"],
    ...["make it worth staying", "want to be here again", "help you want to live"],
    ...["different for you to want", "want to go on living", "want to carry on living"],
  ],
  liveSide: [
    ...["wants to live", "want to live", "part of you that wants"],
    ...["reasons to live", "reason to live", "to stay alive"],
  ],
  goodbyes: [
    "a goodbye",
    "goodbye letter",
    "goodbye note",
    "written a note",
    "written anything to",
  ],
  nextWeek: [
    ...["same time next week", "talk next week", "speak next week", "see you next week"],
    "again next week",
  ],
  weather: [
    ...["is it raining", "raining there", "weather there", "weather like"],
    ...["is it hot", "hot there"],
  ],
  ringTonight: [
    ...["who could you ring", "who would you ring", "who can you ring", "who could you call"],
    ...["who would you call", "who can you call", "who will you ring", "anyone you could ring"],
    ...["anyone you can ring", "anybody you could ring", "someone you could ring"],
  ],
  couldBeThere: ["who could be with you tonight", "who could sit with you tonight"],
  mayMention: ["all right to mention this to your", "okay to mention this to your"],
  tellNext: ["who might you tell next", "who would you tell next"],
  thisWeek: ["do for yourself this week", "for yourself in the coming days"],
  afterHere: ["do once weve finished", "do after we finish", "do after this chat"],
};
