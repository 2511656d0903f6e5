import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa is asked what helps and what comes next, and about what is Ewa's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["our small sea", "greet the sea"],
    mi: ["Tell me about the lake on a still day. What do you find there?"],
    empathy: ["At the lake his words are still there. Perhaps you're a little less without him."],
    support: ["I'm glad that you still go to the lake, and that his name for it goes with you."],
  },
  {
    cue: null,
    said: ["tiny hats", "little caps"],
    mi: ["What goes through your mind, while you make them?"],
    empathy: [
      "Somebody very small needs exactly what your hands can do, and asks for nothing more.",
    ],
    support: ["It's a tender thing to have kept up. Each of them keeps some small head warm."],
  },
  {
    cue: null,
    said: ["photographs of her breakfasts", "photographs what she eats"],
    mi: ["How do you look at them, those pictures of hers?"],
    empathy: [
      "Somebody begins her day by thinking of you. Maybe that's worth more than any words.",
    ],
    support: ["Breakfast by breakfast she greets you. I can see why that is dear to you."],
  },
  {
    cue: null,
    said: ["given a tissue", "box of tissues"],
    mi: ["What would you have wished for there, instead of tissues?"],
    empathy: [
      "There were tissues before there was a conversation. Perhaps you wanted to be spoken to first.",
    ],
    support: [
      "You went, and you noticed quickly that it wasn't for you. There's nothing stubborn in passing on the tissues.",
    ],
  },
  {
    cue: "grief",
    said: ["I did one sleeve", "one sleeve of one jacket"],
    mi: ["What came back to you, with that one sleeve?"],
    empathy: [
      "One sleeve was as far as it went, and maybe it was far enough, with so much of him in it.",
    ],
    support: ["One sleeve is one sleeve. The closet can wait until you say so."],
  },
  {
    cue: null,
    said: ["I said I was widowed", "no box on it for Stefan"],
    mi: ["How would a good question have sounded to you, instead of a list?"],
    empathy: ["They had a form for it, and you had a person."],
    support: ["No wonder the list seemed beside the point. There's no form in front of me."],
  },
  {
    cue: null,
    said: ["had another appointment", "it was a fair clock"],
    mi: ["Had there been more time, what would you have told him?"],
    empathy: [
      "He came, and a part of him was already gone again. Perhaps you felt like one call among others.",
    ],
    support: [
      "With one eye on the hour it's hard to say anything that matters. You needn't be brief here.",
    ],
  },
  {
    cue: "managing",
    said: ["too many full stops", "telegram from the front"],
    mi: ["What is it that she notices, between your sentences?"],
    empathy: ["She sees through the tidy sentences. Maybe it's a relief to be found out by her."],
    support: [
      "She reads your messages very closely. Nothing has to be admitted to her before you wish it.",
    ],
  },
  {
    cue: "grief",
    said: ["without someone tilting the head", "one mentions a person"],
    mi: ["Just as one talks of a person, what would you like to say about him?"],
    empathy: [
      "As soon as you mention him it turns solemn, and perhaps you lose him a little once more.",
    ],
    support: ["No head is tilted on this side. You may mention him as often as you like."],
  },
  {
    cue: null,
    said: ["not advice at my age", "company in it"],
    mi: ["Company in it: what would that be like, if it were good company?"],
    empathy: ["You've been given so many answers, and maybe hardly anyone simply stayed."],
    support: [
      "Then there'll be no advice from me, only company, as well as one can keep it in writing.",
    ],
  },
  {
    cue: "grief",
    said: ["a child before Anna", "buried a little one"],
    mi: ["How did the two of you carry it, back then?"],
    empathy: [
      "The hardest losses you bore side by side. Now you stand in this one without him at your side.",
    ],
    support: [
      "I'm very sorry about that child, too. I understand that it's harder now, without him beside you.",
    ],
  },
  {
    cue: null,
    said: ["Wisconsin"],
    mi: ["How do you picture it, that work of his in Wisconsin?"],
    empathy: ["There's a piece of him out there in Wisconsin that you've never met."],
    support: [
      "It's something of his that is still new to you. You may wonder about it as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["to another widow", "if she were another woman"],
    mi: ["What changes, when the one who needs it is you?"],
    empathy: [
      "You know exactly what would do good, and perhaps nobody is bringing it to your own door.",
    ],
    support: [
      "She'd be well off with you, that other woman. It's only fair to wish for the same yourself.",
    ],
  },
  {
    cue: null,
    said: ["at the sixth face", "be the sixth one"],
    mi: ["What makes it the eighth face, later in the day?"],
    empathy: [
      "You used to hold out those faces to others, and now you look for your own among them.",
    ],
    support: [
      "You've said it very exactly. The sixth is a good deal to bear, and the eighth is more.",
    ],
  },
  {
    cue: null,
    said: ["it has a timetable", "keeps hours like an office"],
    mi: ["How does it go, hour by hour, on a day of yours?"],
    empathy: ["It comes every day and keeps its hours, like a visitor you never invited."],
    support: [
      "You've observed it closely. If one of its hours falls while we write, that's quite all right.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["this is it now", "this is what remains"],
    mi: ["When you hear that sentence, what do you answer?"],
    empathy: ["It's a very short sentence, and maybe a whole life is packed away in it."],
    support: [
      "I'm glad you let me hear it, even out of Polish. It doesn't have to be argued with here.",
    ],
  },
  {
    cue: null,
    said: ["shout at one another", "carry a tray across"],
    mi: ["What do you like about the thought of it?"],
    empathy: ["Such a small step, and perhaps it's further than it looks."],
    support: ["It's your own idea, and a warm one. There's no hurry with it."],
  },
  {
    cue: null,
    said: ["telephone one of the bridge wives", "Irena I might try"],
    mi: ["What would you want to say to Irena first?"],
    empathy: [
      "After so long a silence it would be you who reaches out. Maybe that takes as much courage as Irena has.",
    ],
    support: [
      "You've thought about which of them it would be, and why Irena. Whether and when is yours to say.",
    ],
  },
  {
    cue: null,
    said: ["box of weather", "fill a shoebox"],
    mi: ["If there had been a note this morning, what would it have said?"],
    empathy: [
      "Each day a word about the weather, and perhaps it meant a good deal more than weather.",
    ],
    support: [
      "All that weather, kept so carefully. If you feel like taking one out of its box, I'd be happy to hear it.",
    ],
  },
  {
    cue: "grief",
    said: ["his watch in a bag", "for a watch and a ring"],
    mi: ["What was it like, to be handed his watch there?"],
    empathy: ["Everything was correct, and there you were with his watch."],
    support: ["It makes sense that you remember the watch. Correct isn't yet kind."],
  },
];
