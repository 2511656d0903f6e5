import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "apart",
    said: ["lost her first tooth", "her first tooth is out"],
    mi: ["If you had been beside her with that first tooth, what would you have done?"],
    empathy: [
      "A first tooth comes only once, and to you it came on a phone that couldn't hold the picture.",
    ],
    support: [
      "You were as near to that first tooth as the phone let you be. It makes sense that it gives joy and also hurts.",
    ],
  },
  {
    cue: "apart",
    said: ["wedding in my village", "cousin had his wedding"],
    mi: ["For a moment you were at the wedding. What was it like when the phone went down?"],
    empathy: [
      "One moment you were a guest at the wedding like the others, and the next you were far away again.",
    ],
    support: [
      "Of course a wedding seen on somebody's phone leaves you far away. You can tell me whom you would have greeted there.",
    ],
  },
  {
    cue: "apart",
    said: ["held her for forty days", "in my arms she was forty days"],
    mi: [
      "What do you remember most, from those forty days?",
      "How do you live with that number, forty days in five years?",
    ],
    empathy: [
      "Five years of her life, and your arms know only forty days of them. You know exactly how few.",
    ],
    support: [
      "You've kept every one of those forty days. I'd gladly hear about one of them, if you want to tell it.",
    ],
  },
  {
    cue: "apart",
    said: ["takes the phone and kisses it", "gives the phone a kiss"],
    mi: ["What happens in you when she says that you are cold?"],
    empathy: [
      "She looks for your warmth and finds a phone. Maybe you feel that cold on your side too.",
    ],
    support: [
      "She kisses the phone because you are in it. It makes sense that the word cold stays with you long after.",
    ],
  },
  {
    cue: "apart",
    said: ["whole staircase is talking", "Fridays the stairs are full"],
    mi: [
      "You go last, after all the others. What is the waiting like, while their voices fill the stairs?",
    ],
    empathy: [
      "All those families in the air around you on a Friday, and you keep yours for the quiet, when perhaps nobody can hear you.",
    ],
    support: [
      "One wants the stairs to oneself for such a call. There's the same time and quiet for you here.",
    ],
  },
  {
    cue: "apart",
    said: ["very far from my people", "my people so far"],
    mi: ["What brings your people a little nearer, even from here?"],
    empathy: ["Small, and far. As if the distance itself had made you smaller."],
    support: [
      "Far from your people is a lonely place to write from. I'll stay here while you say more.",
    ],
  },
  {
    cue: "apart",
    said: ["my wife Shirin my daughter Mou", "Shirin is my wife Mou is my girl"],
    mi: ["Tell me about one of them in Comilla, whoever comes to you first."],
    empathy: [
      "All your people in one place, and you in another. Perhaps saying their names brings them closer for a moment.",
    ],
    support: [
      "Shirin, Mou, your father, your mother. You name each of them with care, and there's room for all of them here.",
    ],
  },
  {
    cue: "apart",
    said: ["Jashim is from my side", "one from my district"],
    mi: ["Twelve men and so little talk. What would you say, on an evening when nobody was tired?"],
    empathy: ["So many men so close together, and each of you perhaps alone with his own things."],
    support: [
      "It's good that there is a Jashim among the twelve. What you can't say in that room has a place here.",
    ],
  },
  {
    cue: "apart",
    said: ["i have been coughed at", "for me also they have coughed"],
    mi: ["When they coughed for you, what did you hear in it?"],
    empathy: [
      "To cry in the dark and be answered with a cough. It may be kind, and it may be very lonely too.",
    ],
    support: ["You've let me know that they have coughed for you too. Crying is no shame here."],
  },
  {
    cue: "apart",
    said: ["nearly all our marriage is by phone", "our marriage lives inside a phone"],
    mi: ["What part of your marriage doesn't fit through the phone?"],
    empathy: ["There's something good between you, and all of it has to fit into a phone."],
    support: [
      "To keep it good over a phone takes care from both of you. It can be good and still make you sad.",
    ],
  },
  {
    cue: "apart",
    said: ["i am somebody in the phone", "knows me only from the phone"],
    mi: ["She isn't shy with you. What is she like, when she talks to you?"],
    empathy: [
      "That she isn't shy maybe warms you, and still it's only a father in a phone that she knows.",
    ],
    support: [
      "You've stayed close enough that she isn't shy. It's natural to wish to be more than somebody in a phone.",
    ],
  },
  {
    cue: "apart",
    said: [],
    mi: [
      "What do you miss most, when you let yourself miss it?",
      "How do you live with so much distance, day by day?",
      "If the ones you long for could hear you now, what would you say to them?",
    ],
    empathy: [
      "It's as if your heart lived in one place and you in another.",
      "There can be many people around you, and still the ones you long for are not there.",
      "Maybe the loneliness is there even when others are close by.",
    ],
    support: [
      "Missing someone doesn't wait for a good moment. There's as much time for it here as it needs.",
      "Being this far from your people is a grief of its own. You don't need another reason for it.",
      "You stay close to your people in the ways you have. I'd like to hear more about them.",
    ],
  },
  {
    cue: "lying",
    said: ["wife thinks i am on night shift", "for shirin i am working nights"],
    mi: ["If she saw your day as it is, what would be in it?"],
    empathy: ["You hide the daylight from her, maybe because she would read everything in it."],
    support: [
      "Making up those nights also cost you something. I don't judge you for it, you can say it as it is.",
    ],
  },
  {
    cue: "lying",
    said: ["late because of the bank", "the bank is slow"],
    mi: ["Three banks already. What happens in you, each time you say it?"],
    empathy: ["Each bank gives you a little time, and perhaps takes a little of your peace."],
    support: [
      "You say it plainly here, about the three banks, and that isn't easy. I won't hold it against you.",
    ],
  },
  {
    cue: "lying",
    said: ["for friday I put a helmet on", "on friday I show myself in a helmet"],
    mi: [
      "What is it like, the moment before the call, when you put the helmet on?",
      "When the call is over and you take the helmet off, what is left in you?",
    ],
    empathy: [
      "You put on the man they believe in, and after the call the helmet comes off and leaves you there.",
    ],
    support: ["The helmet was maybe not easy to tell. You're not smaller in my eyes for it."],
  },
  {
    cue: "lying",
    said: ["dont work so hard", "become thin from work"],
    mi: ["If you could answer her freely, from the heart, what would you say?"],
    empathy: [
      "She is kind to you about work you don't have. Maybe her kindness is the hardest part to take.",
    ],
    support: [
      "It's a question without an easy answer, and you don't need one this minute. I'm here while you look for it.",
    ],
  },
  {
    cue: "lying",
    said: ["his son is a supervisor", "my boy is supervisor"],
    mi: ["What goes on in you when you think of him in the tea shop, saying that?"],
    empathy: [
      "Your father holds on to a man you were for one month. Perhaps you feel you have to stay that man for him.",
    ],
    support: [
      "Your father's words in the tea shop reach you all the way here. They can be dear to you and heavy at once.",
    ],
  },
  {
    cue: "lying",
    said: ["practise one happy face", "mirror I try a face first"],
    mi: ["Tell me about the Friday call. What goes through you just before it?"],
    empathy: [
      "A face made ready before the call. Maybe on Friday you feel furthest from yourself.",
    ],
    support: ["It took honesty to tell me about the face. With me you don't need to make one."],
  },
  {
    cue: "lying",
    said: ["they think i am working", "in their mind I go to work"],
    mi: ["How is it, that they believe in a working day that isn't there?"],
    empathy: ["You live two lives, the working one in their minds and the one you really have."],
    support: ["To hold up that picture of a working man is a lot. In this talk you're free of it."],
  },
  {
    cue: "lying",
    said: ["paper is in my shoe", "inside my shoe"],
    mi: [
      "What would you most want Shirin to understand, from what you wrote?",
      "When you walk with that paper in your shoe, what does it say to you?",
    ],
    empathy: [
      "The truth is already written, and you carry it with every step, where no one sees it.",
    ],
    support: [
      "You found the words for Shirin, and that was a lot. What happens with the paper stays your decision.",
    ],
  },
  {
    cue: "lying",
    said: ["nobody at home knows", "my home knows nothing"],
    mi: ["One man here knows, and nobody at home. How do you live between those two?"],
    empathy: [
      "Jashim knows about the arm. With home you're alone with it, and perhaps that's the lonelier side.",
    ],
    support: [
      "It's good that Jashim knows. And it makes sense that saying it at home is another thing altogether.",
    ],
  },
  {
    cue: "lying",
    said: ["to one across the road", "someone elses building"],
    mi: ["What was in your mind while she looked at that building?"],
    empathy: [
      "She saw a building, and you were left holding the phone with everything you couldn't say.",
    ],
    support: [
      "You wanted to give her something to see. I don't think badly of you because of the building.",
    ],
  },
  {
    cue: "lying",
    said: ["keep it outside the picture", "so it is not seen"],
    mi: ["Besides the arm, what else of you does she not get to see?"],
    empathy: ["Even the arm has to be hidden, so a call with her has become careful work for you."],
    support: [
      "You keep the arm from her, and you tell it here. You had your reasons, and I respect them.",
    ],
  },
  {
    cue: "lying",
    said: [],
    mi: [
      "What do you hope they are spared, by not knowing?",
      "How does it feel in you, after you've had to hide it again?",
      "Suppose they knew: what do you see then?",
    ],
    empathy: [
      "You guard them from it, and so there's nobody at home who can share it with you.",
      "It's as if you stood behind a wall you built yourself, and couldn't come out any more.",
      "Maybe the hiding weighs as much by now as the thing itself.",
    ],
    support: [
      "I don't judge you for what you've hidden. Hiding often begins with love.",
      "With me no picture has to be kept up. It's enough to say it the way it is.",
      "There are reasons why you haven't told them, and there's a price. Both of them count.",
    ],
  },
];
