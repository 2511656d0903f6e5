import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "friends",
    said: ["looked at the pickles", "wives by the pickles"],
    mi: ["What did you feel, in that moment by the pickles?"],
    empathy: ["You were seen and made invisible in one moment, by people who know you."],
    support: [
      "That is a hurtful thing to meet with beside the pickles. I'm glad you've told it to someone who isn't looking away.",
    ],
  },
  {
    cue: "friends",
    said: ["touched me since the funeral", "take my arm since the cemetery"],
    mi: ["What went through you, when you felt the hairdresser's hands?"],
    empathy: [
      "It took the hairdresser to show you how long it has been. Perhaps one can go hungry for a hand.",
    ],
    support: [
      "To miss a hand on one's arm is nothing to be embarrassed about. It's good that you've said it.",
    ],
  },
  {
    cue: "friends",
    said: ["play bridge with seven", "eight of us at two tables"],
    mi: ["How were those evenings, when you were still all at the table?"],
    empathy: ["You lost him, and along with his chair they quietly took away yours."],
    support: [
      "Nobody said a word, and still it's a second loss. It makes sense to grieve for those evenings too.",
    ],
  },
  {
    cue: "friends",
    said: ["cross the aisle", "frozen fish"],
    mi: ["What were you afraid of yourself, in the days when you did the same?"],
    empathy: ["As if understanding them took away your right to be hurt. And still it hurts."],
    support: ["You're fair to them, even now. One may be fair and still feel the sting of it."],
  },
  {
    cue: "friends",
    said: ["call mama with a little bell", "with my name and a bell"],
    mi: ["How was it for you, to see that reminder with the bell?"],
    empathy: ["You wanted to be a thought of hers, and found you were an appointment."],
    support: ["One can love a daughter, be glad of her call, and still mind the bell."],
  },
  {
    cue: "friends",
    said: ["hear their cars", "hears the car doors"],
    mi: ["What goes through your mind, when you hear them arriving?"],
    empathy: [
      "All those cars come for somebody else. On a Sunday one hears exactly what is missing.",
    ],
    support: ["Sunday is a long day to listen to. You're welcome to bring some of it here."],
  },
  {
    cue: "friends",
    said: ["they call on Sundays", "I am their Sunday"],
    mi: ["What would you like a Sunday to hold, besides the call?"],
    empathy: [
      "They think of you faithfully on that one day. The other six maybe go by without anyone asking.",
    ],
    support: ["They do call, and you're still alone with most of the week. Both may be said."],
  },
  {
    cue: "friends",
    said: ["since the All Saints", "since then I have not been asked"],
    mi: ["How do you explain it to yourself, that it has been so quiet since All Saints?"],
    empathy: [
      "All Saints came, and then nothing more. Perhaps being left out without a word is the hardest way.",
    ],
    support: ["After years of those evenings it's natural to be hurt. I don't find it small."],
  },
  {
    cue: "friends",
    said: ["look at the shelves", "they study the shelves"],
    mi: ["There by the shelves, what would you like to say to them?"],
    empathy: ["So much warmth, for so many years, and now a shelf is easier to look at than you."],
    support: [
      "You were close, and then they turned to the shelves. It makes sense to be sore about that.",
    ],
  },
  {
    cue: "friends",
    said: [],
    mi: [
      "What kind of company do you miss most?",
      "How is it to be among people, these days?",
      "How would you like to be met, by someone who sees you?",
    ],
    empathy: [
      "People are there, and somehow nobody comes near.",
      "It's one thing to be alone, and another to be left alone.",
      "You haven't only lost him. A part of the world around you has gone quiet as well.",
    ],
    support: [
      "It makes sense that this hurts. One isn't made for so little company.",
      "You bear it politely. With me you don't have to be polite about it.",
      "I'm here with you, and I'm not looking elsewhere.",
    ],
  },
  {
    cue: "anger",
    said: ["I tore one", "one is torn across"],
    mi: ["What went through you, between the tearing and the tape?"],
    empathy: ["Anger tore it and love taped it. You had both hands full of him."],
    support: [
      "There's nothing shameful in that ticket. One can be furious with someone and mend a thing for him.",
    ],
  },
  {
    cue: "anger",
    said: ["told me about his breath", "since June that he had no breath"],
    mi: ["What do you think now, when you come to those stairs?"],
    empathy: ["He kept it from you on every stair. Maybe that hurts as much as anything."],
    support: [
      "You would have wanted to know. To be angry about those stairs is also a way of caring for him.",
    ],
  },
  {
    cue: "anger",
    said: ["because of the trip", "that summer my Stefan said it was the pollen"],
    mi: ["Had he told you the truth, what would you have said to him?"],
    empathy: [
      "He hid it for your sake, for Kraków, and took away your chance to help. It's hard to know where to put such anger.",
    ],
    support: [
      "It isn't disloyal to be angry about Kraków. You would have given up any trip for him.",
    ],
  },
  {
    cue: "anger",
    said: ["drawer with eleven keys", "I cannot find the folder"],
    mi: ["What came out of you, there in front of the furniture?"],
    empathy: [
      "It wasn't really the furniture. He left you in the middle of things, and with no instructions.",
    ],
    support: [
      "Somebody had to hear it, and furniture is patient. You have reason to be angry at what was left to you.",
    ],
  },
  {
    cue: "anger",
    said: ["cant defend themselves", "quarrel with somebody who cannot answer"],
    mi: ["If he could answer you, what would the quarrel be about?"],
    empathy: ["You want to quarrel with him, and even more you want to hear his answer."],
    support: [
      "One can hear in your lines how cross you are with him, and how fond. Neither one cancels the other.",
    ],
  },
  {
    cue: "anger",
    said: ["quite furious with him", "I rattle the plates"],
    mi: ["When you are so angry with him, what is it about?"],
    empathy: ["Under the dull days something is burning, and perhaps it shocks you a little."],
    support: [
      "No apology is needed for that. Being angry with him has its place in this conversation.",
    ],
  },
  {
    cue: "anger",
    said: [],
    mi: [
      "What does the anger want to say, if you let it finish?",
      "What would you like him to know about it, if it could reach him?",
      "How do you feel, when it has passed?",
    ],
    empathy: [
      "One is only that angry with someone one can't do without.",
      "Maybe the anger is the part of you that still won't accept it.",
      "You can't shout at him and you can't make it up with him. So it stays with you.",
    ],
    support: [
      "You needn't be fair to him at every hour.",
      "I'd rather hear it than have you swallow it. It isn't unseemly.",
      "It makes sense to be angry. It takes nothing away from him, or from the two of you.",
    ],
  },
];
