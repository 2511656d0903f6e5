import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim tells of others. */
export const others: StoryMoment[] = [
  {
    cue: null,
    said: ["his bed is beside mine", "we sleep bed by bed"],
    mi: ["What does it give you, to have Jashim's bed so close?"],
    empathy: [
      "Somebody from your own place, so near in the night. Maybe it makes the room a little less strange.",
    ],
    support: [
      "It's good that someone from your district sleeps in the next bed. Even without words that can be company.",
    ],
  },
  {
    cue: null,
    said: ["he doesnt ask he puts food", "a brother almost"],
    mi: ["What would you want this brother of yours to know, without his asking?"],
    empathy: ["He asks nothing and gives you food. Perhaps that says more than questions do."],
    support: [
      "A brother who brings food and leaves you your silence is good company. You're allowed to lean on it.",
    ],
  },
  {
    cue: "apart",
    said: ["he laughs at the film", "one phone for two men"],
    mi: ["While he watches the film, what are your own thoughts about?"],
    empathy: ["He laughs at the film. You sit beside him, and still you're maybe very far away."],
    support: [
      "You sit with him even when nothing is funny for you. That counts, and you don't have to laugh here either.",
    ],
  },
  {
    cue: "apart",
    said: ["not what is in the chest", "what i have inside he doesnt"],
    mi: ["How would you say it, the thing inside that Jashim doesn't know?"],
    empathy: ["The arm can be seen. What is inside stays with you, even next to a friend."],
    support: [
      "What's inside may come out here, bit by bit, or stay where it is. You choose, it's not like the arm that all can see.",
    ],
  },
  {
    cue: null,
    said: ["put it on and he looked away", "he turned his face"],
    mi: ["What did you read in it, when he looked away?"],
    empathy: [
      "He saw the helmet and spared you his eyes. Maybe that was kind, and still you felt seen.",
    ],
    support: [
      "To be seen with that helmet was maybe a naked moment. You tell it honestly, and I think no less of you.",
    ],
  },
  {
    cue: null,
    said: ["that office is not far", "with you to that office"],
    mi: ["When Jashim says he'll walk with you, what does that do in you?"],
    empathy: [
      "He offers you his own steps. Maybe it helps to know that you wouldn't stand before that office alone.",
    ],
    support: [
      "Jashim has offered to walk with you, and it stands. If and when you see that office is for you alone to say.",
    ],
  },
  {
    cue: null,
    said: ["sit down by me", "sit with me and then make"],
    mi: ["If Jashim sat down next to you like that, what would it be like?"],
    empathy: [
      "No big words, only someone who sits there, and then a meal. Perhaps that's the comfort that reaches you.",
    ],
    support: [
      "First he'd sit, then he'd cook. You have a friend whom you know by heart, and that's worth a lot on such evenings.",
    ],
  },
  {
    cue: null,
    said: ["tired or not", "it is me who must ask"],
    mi: ["What does it take for you to ask him?"],
    empathy: ["He'd come, that much you know. Maybe the asking is the part that costs you."],
    support: [
      "Tired or not, he's one you can count on. When you ask, or whether you do, is left to you.",
    ],
  },
  {
    cue: null,
    said: ["twelve hours he works", "twelve hours every day for him"],
    mi: ["How is it, next to him and his twelve hours?"],
    empathy: [
      "He jokes after twelve hours of work. Maybe beside him you feel you have no right to be tired.",
    ],
    support: [
      "You see how tired he is. Your own tiredness has a place here too, without any hours to show for it.",
    ],
  },
  {
    cue: null,
    said: ["no one has strength left", "each is too tired for words"],
    mi: ["In a room where all are too tired to talk, what do you miss hearing?"],
    empathy: ["There's peace in the room and hardly a word. One can be lonely among so many."],
    support: [
      "You don't bring it to men who are so tired, and that's considerate. I have the strength to listen.",
    ],
  },
  {
    cue: null,
    said: ["they see the sling", "what they see is the sling"],
    mi: ["What would they see, if they looked past the sling?"],
    empathy: ["The sling is all they can see, and it tells them almost nothing about you."],
    support: ["A lot goes on behind that sling. You can show as much of it here as you like."],
  },
  {
    cue: null,
    said: ["tell me to take rest", "brother lie down"],
    mi: ["When they tell you that, what is resting really like?"],
    empathy: ["They mean it well. Perhaps lying down is the very thing that gives you no rest."],
    support: [
      "They tell you to lie down, and that's quickly said. I'd like to hear how the resting really is.",
    ],
  },
  {
    cue: null,
    said: ["someone would make tea", "one man would bring me tea"],
    mi: ["How would it be for you, if someone brought you that tea?"],
    empathy: [
      "Some coughing, a cup of tea, no words. Maybe you'd feel cared for, and a little seen through.",
    ],
    support: ["There's care in that room, in its quiet way, and you can see it. That tea counts."],
  },
  {
    cue: null,
    said: ["each one has his own loan", "every man here has a loan"],
    mi: ["Among so many men with a loan, what is it like to carry yours?"],
    empathy: ["With a loan on every bed, maybe you feel that yours mustn't be spoken of."],
    support: [
      "That every man there has a loan doesn't make yours lighter. I'd like to hear about yours.",
    ],
  },
  {
    cue: "waiting",
    said: ["for me nobody asks", "how I live they dont ask"],
    mi: ["If one of them did ask how it goes for you, what would you say?"],
    empathy: ["They know about the arm. The man it belongs to isn't asked after."],
    support: ["Then let it be asked here. You can say how you live, not only how the arm is."],
  },
  {
    cue: null,
    said: ["i must wait they are checking", "you must wait so they told me"],
    mi: ["What is it like to be told to wait, with no day given?"],
    empathy: [
      "They check and you wait, and maybe it feels as if nobody remembers what the checking is for.",
    ],
    support: ["To wait without another word is tiring. It's understandable if patience runs out."],
  },
  {
    cue: "permit",
    said: ["stop the permit", "finish my permit"],
    mi: ["What goes through your mind, when you think about the permit?"],
    empathy: ["So you must keep your voice low, because so much hangs on that permit."],
    support: ["It makes sense to be afraid for the permit, and to weigh each word with them."],
  },
  {
    cue: null,
    said: ["when I see a wall", "touch the walls when I pass"],
    mi: ["When you touch such a wall, what do your fingers look for?"],
    empathy: [
      "Your hand still speaks with the walls. Maybe for that moment you belong to the work again.",
    ],
    support: [
      "You know these walls better than the people behind them. I like it that you greet them.",
    ],
  },
  {
    cue: null,
    said: ["asks if it snows", "does snow come there"],
    mi: ["Her laugh, when you think of it now: what does it do to you?"],
    empathy: [
      "You gave her a bit of snow, and got her laugh for it. Maybe you live on such moments for days.",
    ],
    support: ["You wanted to hear her laugh. There's nothing in that snow to be ashamed of here."],
  },
  {
    cue: null,
    said: ["wet lunch from their site", "food that was left on their site"],
    mi: ["What came back to you with the taste of that food?"],
    empathy: [
      "It was only wet food, and it tasted of the life you had. Maybe that's why it was so good.",
    ],
    support: [
      "They brought you something from the site, rain and all. I understand that it meant so much.",
    ],
  },
  {
    cue: null,
    said: ["trowel under the mattress", "my trowel sleeps under me"],
    mi: ["How does it feel, to know that the trowel lies there ready?"],
    empathy: ["You keep the trowel ready. Part of you is still a mason who'll be called tomorrow."],
    support: [
      "You take care of the trowel even now. There's something faithful in that, and something that hurts.",
    ],
  },
  {
    cue: "apart",
    said: ["i am here and my life is there", "my body is in this place"],
    mi: ["What does that other life look like, the one that is there?"],
    empathy: ["As if you had been divided, and the part that lives is not where you are."],
    support: [
      "You've said it very clearly, there's nothing wrong with your English. I'd like to hear about the life that is there.",
    ],
  },
  {
    cue: null,
    said: ["the hour before I call", "Friday before the call"],
    mi: ["What happens in you, in that hour before you call?"],
    empathy: [
      "The lorry in the morning, and then Friday. Maybe both times something goes on without you, or might find you out.",
    ],
    support: [
      "The hardest hours have their exact time with you. The call on Friday can be talked about here, and so can the hour before it.",
    ],
  },
  {
    cue: "debt",
    said: ["what depends on it", "who is standing on the arm"],
    mi: ["When you think of all that stands on that arm, what do you see?"],
    empathy: [
      "The pain is the smaller part, then. It's the people whose weight you feel on that arm.",
    ],
    support: [
      "Now I understand better, it's less the pain than what rests on it. Please correct me again when I'm near but not there.",
    ],
  },
  {
    cue: "not-man",
    said: ["the face of my father", "my father his face"],
    mi: ["Tell me about your father's face, the way you see it now."],
    empathy: ["Your father's face, then, is with you in all of this, more than the rest."],
    support: [
      "Thank you for setting me right. I'd like to stay with your father's face, as long as it's all right for you.",
    ],
  },
];
