import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["pencil behind his ear", "pencil behind the ear"],
    mi: ["What else would you like me to know about him?"],
    empathy: ["You still see him quite clearly before you, pencil and all."],
    support: [
      "I'm pleased to meet him, pencil and all. The more you tell of him, the better I'll know him.",
    ],
  },
  {
    cue: null,
    said: ["patient with things", "never saw his jokes coming"],
    mi: ["Tell me what he was like, when he was funny."],
    empathy: ["He kept his jokes well hidden, and perhaps you found the most of them."],
    support: [
      "It's good to hear about him like this. His jokes are welcome here, if you remember one.",
    ],
  },
  {
    cue: null,
    said: ["quarrel was about the whistling", "scolded him for his whistling"],
    mi: ["How was it to live together, apart from the whistling?"],
    empathy: [
      "You got on so well, and the one quarrel is perhaps the thing you'd most like to have back.",
    ],
    support: [
      "Only the whistling to quarrel about, that's a rare thing. It makes sense that it's so dearly missed.",
    ],
  },
  {
    cue: null,
    said: ["pollen all summer long", "pollen he told me"],
    mi: ["What does it do to you now, that word pollen?"],
    empathy: ["One small word, pollen, and behind it a whole summer that he kept from you."],
    support: [
      "You needn't forgive him that word today. One can be cross with someone and miss him very much.",
    ],
  },
  {
    cue: null,
    said: ["enough now, tomorrow is also a day", "tomorrow is another one"],
    mi: ["What is it like, to hear his voice so clearly in your mind?"],
    empathy: [
      "He'd have seen that you were tired. Maybe nobody says to you now that it is enough.",
    ],
    support: ["You know exactly how he would say it. It's good that he's so near to you in that."],
  },
  {
    cue: null,
    said: ["find his glasses and then take", "hunt for his spectacles"],
    mi: ["What would it be like, his hand and no clever words?"],
    empathy: ["Nothing wise, only his hand. It's perhaps the one comfort nobody else can bring."],
    support: ["You know so well how he would comfort you. I'm sorry that he isn't there to do it."],
  },
  {
    cue: null,
    said: ["high position in an office", "whole office does what she says"],
    mi: ["How do you see her, when you picture her in Seattle?"],
    empathy: ["One hears some pride in that, and maybe also how far away Seattle is."],
    support: [
      "You speak of your daughter with respect. I'd like to hear about the two of you as well.",
    ],
  },
  {
    cue: null,
    said: ["her fathers forehead", "from her father she has the forehead"],
    mi: ["What happens in you, when you see that forehead?"],
    empathy: ["There's a piece of her father that goes about in the world with her."],
    support: ["To see him in her may comfort and may hurt. Both are natural."],
  },
  {
    cue: null,
    said: ["polite as people are", "with some politeness on top"],
    mi: ["What lies under the politeness, would you say?"],
    empathy: [
      "There is love between you, and perhaps each of you shows only the good side, to spare the other.",
    ],
    support: [
      "One may be fond and polite for years. It's all right to wish for a little less of the second.",
    ],
  },
  {
    cue: "managing",
    said: ["helped her to believe it", "taken some trouble that she"],
    mi: ["By keeping it from her, what do you hope she is spared?"],
    empathy: ["You've worked hard so that she won't know, and it has left you alone with it."],
    support: ["It was for her sake. And it may be said here without troubling her."],
  },
  {
    cue: null,
    said: ["telephone tells one very little", "the voice is in order"],
    mi: ["If she could see you and not only hear you, what would she notice?"],
    empathy: ["She has only your voice to go by. The rest of you is out of her sight."],
    support: ["You keep your voice steady for her. With me the rest is welcome too."],
  },
  {
    cue: null,
    said: ["the room is ready", "we have the room for you"],
    mi: ["What goes on in you, when she says that you should come?"],
    empathy: [
      "She offers you the room out of love, and maybe it frightens you what you'd have to leave for it.",
    ],
    support: [
      "A loving offer need not be the right one. You're free to leave the room unanswered for now.",
    ],
  },
  {
    cue: null,
    said: ["on an airplane by evening", "take the next flight"],
    mi: ["What would you want from her, if there were no list?"],
    empathy: ["She'd come at once to put things right. Perhaps you'd rather she only came to sit."],
    support: [
      "You hold back so as not to set all that in motion, the flight and the list. I understand that.",
    ],
  },
  {
    cue: null,
    said: ["had not told her sooner", "to hear of it so late"],
    mi: ["About your silence, what would you want her to understand?"],
    empathy: [
      "You kept it back to spare her, and now the keeping itself has become something that could hurt her.",
    ],
    support: [
      "It isn't simple to begin, once one has waited. There's no date by which it has to be told.",
    ],
  },
  {
    cue: null,
    said: ["it cannot catch her", "not to sit down with it"],
    mi: ["Suppose the two of you spoke of him: how would that be?"],
    empathy: ["You both miss him, and maybe each of you does it where the other can't see."],
    support: ["You see how it is with her, busy as she is. There's a lot of tenderness in that."],
  },
  {
    cue: null,
    said: ["put me on this machine", "arranged all this for me"],
    mi: ["What is she like, this granddaughter who saw to it?"],
    empathy: [
      "She wanted you to have somewhere to write. Perhaps you felt that she'd understood something.",
    ],
    support: ["She thought of you, and now here you are. I'm glad of it."],
  },
  {
    cue: null,
    said: ["never wears a hat", "bareheaded in any frost"],
    mi: ["How is it for you, to have somebody so direct?"],
    empathy: ["Somebody who says what she thinks may be a relief, among so many careful voices."],
    support: ["One can hear how fond of her you are, with or without a hat."],
  },
  {
    cue: null,
    said: ["I send back remarks", "answer it with a comment"],
    mi: ["What do those little exchanges give you, in the course of a day?"],
    empathy: [
      "A picture from her, a remark from you. So there's still someone to take up the small things, maybe.",
    ],
    support: [
      "Your remarks have a reader who waits for them. That is worth a great deal, on such mornings.",
    ],
  },
  {
    cue: null,
    said: ["can be foolish with her", "may be a little silly"],
    mi: ["What are the two of you like, in your foolish moments?"],
    empathy: ["With her you perhaps don't have to be the sensible one."],
    support: [
      "Foolishness and grief can live in the same person. I'm pleased that she gets to see the first.",
    ],
  },
  {
    cue: null,
    said: ["have not confirmed it", "knows that it is lonely here"],
    mi: ["If you confirmed it to her, what would change?"],
    empathy: [
      "She has guessed, and you leave it at that. Maybe it's a way of being close without having to say it.",
    ],
    support: [
      "It can stay unofficial for as long as you wish. To be seen through by someone who is fond of you is company too.",
    ],
  },
  {
    cue: null,
    said: ["from the way I write", "my messages that gave me away"],
    mi: ["How was it for you, that she of all people noticed?"],
    empathy: ["One person read you properly. Perhaps it's a fright and a comfort."],
    support: [
      "To be read so well by one person counts for something. I understand that it also leaves you a little bare.",
    ],
  },
  {
    cue: null,
    said: ["need not be brave there", "do not have to be brave in it"],
    mi: ["With the bravery left out, what would you write?"],
    empathy: ["She knew what the bravery costs you, maybe before you said a word."],
    support: ["She was right about that. Bravery may stay in the hall, as far as I'm concerned."],
  },
  {
    cue: null,
    said: ["with her laundry", "bag of washing"],
    mi: ["How would it be, to have her on the sofa for a night?"],
    empathy: [
      "No speeches, only her laundry and the sofa. Perhaps that's the kind of visit you'd like.",
    ],
    support: ["You know that she would come. If and when you want it is for you to say."],
  },
  {
    cue: null,
    said: ["I knew it and put her arms", "I knew it Babcia"],
    mi: ["To hear that and be held: how would it be?"],
    empathy: ["She'd have known it all along, and you wouldn't need to explain. Only to be held."],
    support: ["It makes sense to long for that, even if the first word is hard to say."],
  },
  {
    cue: null,
    said: ["mathematics"],
    mi: ["How do you and she speak of him, when you do?"],
    empathy: [
      "She has lost someone at the other end of the telephone as well. You have that in common.",
    ],
    support: ["You notice her grief beside your own. There's love in that, for both of them."],
  },
];
