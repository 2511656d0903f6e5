import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to what Ewa retorts to a phrase, a story of the supporter's own or a run of questions, and to her short answers. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["you are very polite", "how courteous of you"],
    mi: ["Polite, and not much more, I'm afraid. What would you have liked me to take up?"],
    empathy: ["I was well-behaved and stayed outside. What you wrote deserved a proper answer."],
    support: [
      "With a little less courtesy I might be better company. What would you like to be asked outright?",
    ],
  },
  {
    cue: null,
    said: ["says on the cards", "lilies on the front"],
    mi: ["And mine made one card more. What is it that no card says?"],
    empathy: [
      "That line could be bought with an envelope. You were owed something written to you alone.",
    ],
    support: ["I'd sooner send no card at all. What would be good to get instead of one?"],
  },
  {
    cue: null,
    said: ["I expect you are right", "no doubt it is so"],
    mi: ["I rather doubt that I was right, I had hardly asked. How would you put it yourself?"],
    empathy: [
      "You agreed out of kindness, I think, and my words went by without touching anything.",
    ],
    support: ["Do contradict me when I'm wide of it. Where should I have looked?"],
  },
  {
    cue: null,
    said: ["it is hard for everyone", "say that it must be"],
    mi: ["Everyone is not the one I ought to have asked about. In your own case, what is it like?"],
    empathy: ["A remark that wide has no room in it for you in particular. I noticed it too late."],
    support: ["Leaving everyone to one side, which piece of it would you like company with?"],
  },
  {
    cue: null,
    said: ["used the same words", "from the pulpit"],
    mi: [
      "Then it came to you as a sermon. What would you say back, if one were allowed to answer in church?",
    ],
    empathy: [
      "It sounded as if spoken to a whole congregation. You are one person, and I hadn't spoken to you.",
    ],
    support: ["I'll come down from there. What would help more than fine words?"],
  },
  {
    cue: null,
    said: ["that is kindly meant", "you mean it well"],
    mi: ["Meaning well wasn't enough there. What would have reached you?"],
    empathy: ["You are being generous about it. The kindness was there, and the attention wasn't."],
    support: ["Good intentions aside, what could I do that would be of some use to you?"],
  },
  {
    cue: null,
    said: ["one says that yes", "can say to anybody"],
    mi: ["Then let me ask what can only be asked of you. What is going on in you just now?"],
    empathy: [
      "It would have fitted anybody, which is what was wrong with it. You hadn't been looked at.",
    ],
    support: [
      "Fewer sentences of that kind, then. Would you like a question from me, or shall I read on?",
    ],
  },
  {
    cue: null,
    said: ["or is that all", "is there more to come"],
    mi: [
      "One line was all I had, and it was too little. Where had you been heading, before I put that in?",
    ],
    empathy: ["So small a reply to what you'd written, and I can hear you waiting for the rest."],
    support: [
      "Please do go on, and I shall read more closely. Or is there something you'd like from me first?",
    ],
  },
  {
    cue: null,
    said: ["should have said so at", "had to bear it too"],
    mi: ["That's kind of you, and this hour is yours. What were you about to tell me?"],
    empathy: [
      "I've made you the one who consoles, and that's the wrong way about. It was you we were speaking of.",
    ],
    support: [
      "I'm not the one to be looked after this time. Would you like to pick up where I broke in?",
    ],
  },
  {
    cue: null,
    said: ["know the afternoons as well", "from four until six"],
    mi: ["Mine tell me nothing about yours. How does one of your afternoons go?"],
    empathy: ["An afternoon can be very long, and I'd started filling yours with mine."],
    support: [
      "I would rather hear about those hours than add to them. Is there one you'd like company with?",
    ],
  },
  {
    cue: null,
    said: ["everyone has their dead", "one does not compare graves"],
    mi: ["No, they don't belong side by side. What is it about yours that is like no other?"],
    empathy: [
      "I set mine down next to yours, where there was no room for it. That was clumsy of me.",
    ],
    support: ["Mine will keep. Would you like to say more about yours, or let it rest a little?"],
  },
  {
    cue: null,
    said: ["like an admission form", "so many boxes to fill"],
    mi: ["I've put down the form. What would you tell me, if there were no boxes?"],
    empathy: ["Forms like that are familiar to you, and here was one being filled in about you."],
    support: [
      "Blank pages suit me better. Would you rather just write, and I'll ask only when I've lost the thread?",
    ],
  },
  {
    cue: null,
    said: ["you go down the list", "one takes a temperature"],
    mi: ["So much measuring, and so little looking. What would have been worth asking?"],
    empathy: [
      "You noticed the routine in it. There was a great deal of asking and hardly a look at you.",
    ],
    support: ["One question at a time from here, or none. Which would be easier?"],
  },
  {
    cue: null,
    said: ["my date of birth", "blood type is also"],
    mi: ["I collected particulars and missed the person. What would you like known about you?"],
    empathy: ["I earned that. You were left standing at a counter, with me behind it."],
    support: [
      "The rest of the particulars can stay with you. What would you like to say quite unasked?",
    ],
  },
  {
    cue: null,
    said: ["when the ward was full", "twelve on the corridor"],
    mi: [
      "I asked as if there were a queue behind you. What would you have asked, with time enough?",
    ],
    empathy: [
      "A voice like that leaves little room for the one who answers. You recognised it at once, from the inside.",
    ],
    support: ["There's no corridor I have to get down. What would you like us to stay with?"],
  },
  {
    cue: null,
    said: ["think slowly this winter", "give me until spring"],
    mi: ["It can wait. What takes up your thoughts at present?"],
    empathy: ["Thinking is slow going just now, and I asked for a good deal of it."],
    support: ["Spring is soon enough for that one. Shall I ask something that takes less thought?"],
  },
  {
    cue: null,
    said: ["would you put it simply", "could it be smaller"],
    mi: ["Gladly. How are you, as you sit there?"],
    empathy: ["I made that more complicated than it need be. You were right to stop me."],
    support: ["A smaller one, then. What would you like to tell me about today?"],
  },
  {
    cue: null,
    said: ["it has got dark", "window is black already"],
    mi: ["And there you sit, with the dark outside. What is it like at this hour?"],
    empathy: [
      "Evening has come in, and you've gone quiet with it. Perhaps I gave you little to answer.",
    ],
    support: ["Shall we sit with the dark a little, or would you sooner I asked you something?"],
  },
  {
    cue: null,
    said: ["see to the kettle", "tea wants seeing to"],
    mi: ["The tea comes first, of course. What may I ask about when you're back at the table?"],
    empathy: ["Tea is easier company than I was just now, perhaps. I may have been heavy going."],
    support: ["Have it in peace. Shall we go on afterwards, or leave off there?"],
  },
  {
    cue: null,
    said: ["I have nothing to add", "run out of words"],
    mi: ["There needn't be more. Which of the things already said has stayed with you?"],
    empathy: [
      "The words have come to an end for the moment. I may have asked for more than there were.",
    ],
    support: [
      "Nothing has to be added. Would it be easier if I wrote a little, and you answered or not?",
    ],
  },
  {
    cue: null,
    said: ["looking at the lake", "snow on the sill"],
    mi: ["While you look out, what goes through your mind?"],
    empathy: ["It's quieter to look outside than at me and my questions, I imagine."],
    support: ["Look for as long as you like. Would you tell me a little of what is out there?"],
  },
  {
    cue: null,
    said: ["it is no matter", "let it rest"],
    mi: ["It may matter more than one lets on. What would have been worth saying about it?"],
    empathy: ["You've put it away again, perhaps because I gave it so little room."],
    support: ["Resting it is quite all right. Shall we leave it there, or come at it another way?"],
  },
];
