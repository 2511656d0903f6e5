import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfTheEnd: StoryMoment[] = [
  {
    cue: null,
    said: ["he left, omer, my", "my ex did, omer"],
    mi: ["What did you think the two of you were going to have?"],
    empathy: ["It was his leaving, and you hadn't been going anywhere."],
    support: ["You can tell me about Omer from any end you like."],
  },
  {
    cue: null,
    said: ["a photo, for my", "it's a picture of"],
    mi: ["What would a picture show, if it was how things really are?"],
    empathy: ["You put up something pretty so nobody sees how it is."],
    support: ["No sky needed here. Come as you are."],
  },
  {
    cue: null,
    said: ["so somebody would look", "was that or a"],
    mi: ["What would you have wanted somebody to write underneath it?"],
    empathy: ["It was a picture instead of you, and it had a question hidden in it."],
    support: ["I'm asking, then, about the one who isn't in the picture."],
  },
  {
    cue: null,
    said: ["laughing face. just", "with an emoji"],
    mi: ["What would the honest version have said?"],
    empathy: ["You made it light for her, whatever it was for you."],
    support: ["You don't need to laugh anything off in this chat."],
  },
  {
    cue: null,
    said: ["boy called ori, from", "one of the lads"],
    mi: ["What did you make of it coming from him, of all of them?"],
    empathy: ["He got to sound fair, and you got the message."],
    support: ["We can be cross with Ori for a bit, if that's what you'd like."],
  },
  {
    cue: null,
    said: ["dana, my friend from", "obviously her, the rest"],
    mi: ["What is it about her asking that the others couldn't give you?"],
    empathy: ["Of all of them, it's the one silence you can hear."],
    support: ["I'd like to know more about Dana, if you want her in here."],
  },
  {
    cue: null,
    said: ["still at the party", "he got it for"],
    mi: ["What was he like with you that next day, shoe in hand?"],
    empathy: ["A whole evening in it, and he went back for you."],
    support: ["Tell me the rest of the shoe story, if it's a fond one."],
  },
  {
    cue: null,
    said: ["three lines of it", "while i was out"],
    mi: ["What did you do, with those words in front of you?"],
    empathy: ["Three years, and it came while you were in the middle of a Tuesday."],
    support: ["You were owed a face and a voice. Tell it as it was."],
  },
  {
    cue: null,
    said: ["i'd kicked them both", "i'd had three ciders"],
    mi: ["How did you two get talking, over that shoe?"],
    empathy: ["It began with you having a brilliant night."],
    support: ["I'm enjoying the you at that party."],
  },
];
