import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa tells of others. */
export const others: StoryMoment[] = [
  {
    cue: null,
    said: ["waving and of bowls", "carry it back clean"],
    mi: ["What do the bowls say, as they go back and forth?"],
    empathy: [
      "A full bowl and a clean one, and hardly a word. Maybe it's more than some words gave you.",
    ],
    support: ["Bowls are a conversation too. It's good that you have this one."],
  },
  {
    cue: null,
    said: ["a widow herself", "she was widowed long ago"],
    mi: ["How is it, to live near someone who knows it from within?"],
    empathy: ["She needs no telling. Perhaps it's enough, sometimes, just to be known."],
    support: ["It's a comfort of its own not to have to explain. I'm glad that she's so near."],
  },
  {
    cue: null,
    said: ["eat and went in again", "eat she told me"],
    mi: ["What did you hear in that one word?"],
    empathy: ["One word at the door, and maybe everything she had to say was in it."],
    support: ["It was a short visit and a kind one. I'm glad that someone looked in on you."],
  },
  {
    cue: null,
    said: ["in for tea at once", "accept on the spot"],
    mi: ["For once so loud at home: how would that be for you?"],
    empathy: ["It would be loud, and for an hour there'd be somebody across from you."],
    support: [
      "You know that she'd come gladly. An invitation like that keeps, it needn't be today.",
    ],
  },
  {
    cue: null,
    said: ["one is almost ashamed", "makes me a little ashamed"],
    mi: ["What is it about her good spirits, that makes you feel ashamed?"],
    empathy: ["Beside her cheerfulness your own sadness perhaps seems to you not quite allowed."],
    support: [
      "Her ninety years and her good cheer take nothing away from your grief. There's nothing to be ashamed of here.",
    ],
  },
  {
    cue: null,
    said: ["three other couples", "three couples besides ourselves"],
    mi: ["How were those evenings for you, in good times?"],
    empathy: ["You count them in couples, and maybe that's where it aches."],
    support: [
      "They were a good part of your life. You're free to miss them and to be hurt by them.",
    ],
  },
  {
    cue: null,
    said: ["talk stopped with them", "the game that held us together"],
    mi: ["What do you wish had stayed, when the cards were put away?"],
    empathy: [
      "There was no quarrel, nothing to make up, only an end. Perhaps that's harder to mourn.",
    ],
    support: ["Nothing was broken and still it stopped. It makes sense to be sad about that."],
  },
  {
    cue: null,
    said: ["do not inquire beyond it", "they have not asked"],
    mi: ["If one of them did ask, what would you tell them?"],
    empathy: ["They know that he's gone, and have left you alone with everything that came after."],
    support: ["What came after may be told here. I do ask."],
  },
  {
    cue: null,
    said: ["come to them very soon", "you must come to us and soon"],
    mi: ["How was it, to wait for that soon?"],
    empathy: ["They all said soon, and it never got a date."],
    support: ["You took them at their word. It's natural to be hurt, when it stays with the word."],
  },
  {
    cue: null,
    said: ["turn red and then invite me", "a blush and an invitation"],
    mi: ["If Irena did invite you, what would you answer?"],
    empathy: ["With Irena there's still some hope, maybe. You've kept a little place for her."],
    support: [
      "You see each of them clearly, and kindly too. There's comfort in knowing one Irena among them.",
    ],
  },
  {
    cue: null,
    said: ["it would frighten them", "other peoples grief"],
    mi: ["What was it that frightened you, in the days when it was others who grieved?"],
    empathy: ["You understand their fear from within, and now you're on the other side of it."],
    support: ["It's generous to see it from their side. You're allowed to miss them all the same."],
  },
  {
    cue: null,
    said: ["never put a tender word", "without one tender word"],
    mi: ["Suppose one tender word were allowed. What would you write to him?"],
    empathy: ["All those faithful letters, and the tenderness in them has to be guessed at."],
    support: [
      "A faithful letter is something to have. And it's all right to wish for one tender word in it.",
    ],
  },
  {
    cue: null,
    said: ["have not written him the rest", "nothing beyond the news"],
    mi: ["What belongs to the rest, that you haven't written to him?"],
    empathy: ["He has the news, and you've kept the weight of it."],
    support: ["The rest may be written here, in whatever order it comes."],
  },
  {
    cue: null,
    said: ["decent man and that there", "decent man that is what"],
    mi: ["What did you feel, when you read that about Stefan?"],
    empathy: [
      "A decent man, and then the frost. Perhaps that was as near to a tear as a letter of his can come.",
    ],
    support: [
      "It was one sentence about Stefan. It makes sense if you'd have wished for a second.",
    ],
  },
  {
    cue: null,
    said: ["keep ones hands busy", "keep your hands busy"],
    mi: ["And what would you like to write back?"],
    empathy: ["He'd send you a remedy, when maybe you only wanted company."],
    support: ["Busy hands may be what he knows to offer. Yours may lie still here."],
  },
  {
    cue: null,
    said: ["eleven jars", "every screw with a number"],
    mi: ["What do you think of, when you see those jars?"],
    empathy: ["Everything of his has its number and its place, and he himself is missing from it."],
    support: ["He left a careful order behind, jar by jar. I can see why you keep it."],
  },
  {
    cue: null,
    said: ["lake froze on Tuesday", "when the lake freezes"],
    mi: ["Tell me about the two of you, listening to the lake."],
    empathy: ["It was a sound that belonged to the two of you."],
    support: ["The two of you listened to ice together. I'm glad that you've told me about it."],
  },
  {
    cue: "grief",
    said: ["optician wishes my husband", "greeting from his optician"],
    mi: ["When a greeting like that arrives, what do you feel?"],
    empathy: ["Somewhere he's still expected, and you're the one who has to open the mail."],
    support: [
      "A friendly greeting can strike very hard. One may be sad about it or laugh, as it comes.",
    ],
  },
  {
    cue: "grief",
    said: ["cardigan"],
    mi: ["What is it like, to have his cardigan on?"],
    empathy: ["Perhaps it wasn't for warmth. Maybe it was so as not to go down alone."],
    support: ["Wearing his cardigan makes perfect sense to me. It keeps you company on the way."],
  },
  {
    cue: null,
    said: ["not the sadness that is the worst", "something beside it"],
    mi: ["What can you tell me about the other thing, the one beside the sadness?"],
    empathy: ["The sadness you know how to carry. The other thing perhaps has no name yet."],
    support: ["Thank you for correcting me. Whatever lies beside it may take its time."],
  },
  {
    cue: "grief",
    said: ["when he came home", "his key in the door"],
    mi: ["How was that hour, when you heard him come in?"],
    empathy: ["At four the day used to begin a second time. Now, maybe, it stops there."],
    support: ["No wonder it's four o'clock. That hour was his, and it still arrives without him."],
  },
  {
    cue: "quiet-home",
    said: ["a voice that I miss", "miss being spoken to"],
    mi: ["What would you most like to hear said to you?"],
    empathy: ["You miss having words come toward you. The silence is full of the ones that don't."],
    support: ["Your English says it very well. I'm glad to be speaking with you."],
  },
];
