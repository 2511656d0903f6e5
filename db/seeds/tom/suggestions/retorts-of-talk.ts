import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Tom retorts to another's story and a run of questions, and says where he has no answer or falls quiet. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["glad it came good", "got yourself clear"],
    mi: ["That's generous of you. Where does it leave you, hearing that mine came right?"],
    empathy: [
      "It's a strange thing to be told how well it went for someone else. I put you in that spot.",
    ],
    support: ["Mine has had its turn. What would you like to say of yours?"],
  },
  {
    cue: null,
    said: ["different trade maybe", "not the same pit"],
    mi: [
      "It'll be different altogether. What's yours like, for someone who has never worked in it?",
    ],
    empathy: ["You make room even for mine. I had no business laying it alongside."],
    support: ["I'll leave mine at the gate. What would you want me to know about yours?"],
  },
  {
    cue: null,
    said: ["mine's mine though", "know that it's the same"],
    mi: ["Yours is yours, and I cut across it. How were you going to put it?"],
    empathy: ["You spared a thought for me, and I'd taken the talk away from you."],
    support: ["There's no call to feel for me. How would you like to carry on with yours?"],
  },
  {
    cue: null,
    said: ["like signing on", "less by the taxman"],
    mi: ["I've been an office just now. What would you bring up yourself, with nobody asking?"],
    empathy: ["Across a desk it goes like that, they ask and you answer. I did the same."],
    support: [
      "My questions can stop there. Would it suit you to say whatever you like, in your own order?",
    ],
  },
  {
    cue: null,
    said: ["a form there have you", "national insurance number"],
    mi: ["I asked like somebody filling things in. What did I miss, with all that asking?"],
    empathy: ["We were meant to be talking, and I've been taking down particulars."],
    support: ["That's enough particulars. What would you sooner talk about?"],
  },
  {
    cue: null,
    said: ["one at a time", "still on the first"],
    mi: ["I rushed you. Which one would you want to stay with?"],
    empathy: ["There you were, still turning one over, and I'd piled the rest on top."],
    support: ["We'll go at your speed. Would you like to take the first one, or none of them?"],
  },
  {
    cue: null,
    said: ["asked me all that", "back at that desk"],
    mi: ["I've put you back in that chair, then. What was it like, sitting there?"],
    empathy: ["The job centre had all that from you, and you didn't need it from me as well."],
    support: [
      "It needn't go like that in here. What would you want to be asked, if it was up to you?",
    ],
  },
  {
    cue: null,
    said: ["know how to answer", "not sure what to say to that"],
    mi: ["It was a poor question, maybe. What did you think of when you read it?"],
    empathy: ["Not everything has an answer waiting, and I asked as though it did."],
    support: ["Unanswered is all right. Shall I ask it plainer, or ask something else?"],
  },
  {
    cue: null,
    said: ["never thought about it", "thing I've ever looked at"],
    mi: ["Maybe I asked the wrong thing. What would you sooner talk about?"],
    empathy: ["That was only my question. You don't need an answer to it."],
    support: ["Nobody says you have to look at it now. What have you been turning over yourself?"],
  },
  {
    cue: null,
    said: ["have to ask my wife that", "know that better than me"],
    mi: ["Gwen would have her answer. What do you think she'd say?"],
    empathy: ["On some things you'd trust Gwen's word before your own, it sounds like."],
    support: [
      "That one can wait for Gwen. Would you like to talk about her, or about something else?",
    ],
  },
  {
    cue: null,
    said: ["be making it up", "it'd be a guess"],
    mi: ["A guess would do me. Which way would it lean?"],
    empathy: ["You'd sooner say nothing than say what you're not sure of."],
    support: [
      "I don't need something for the sake of it. What do you know for certain, that we could talk about?",
    ],
  },
  {
    cue: null,
    said: ["couldn't tell you and that's", "had a think and I don't know"],
    mi: ["You had an honest look for it. What did you come across on the way?"],
    empathy: ["There was nothing there to get hold of, for all your looking."],
    support: ["It doesn't have to be found tonight. What would be nearer to hand?"],
  },
  {
    cue: null,
    said: ["don't know i'm sure"],
    mi: ["I may have come at it from the wrong side. What's nearer to you just now?"],
    empathy: ["Some answers don't come because somebody asks."],
    support: [
      "Nobody has to be sure of it. Would it suit you to sit a while, or to talk of something else?",
    ],
  },
  {
    cue: null,
    said: ["scratching at the door"],
    mi: ["Sounds like she means it. What were you thinking of, before she started?"],
    empathy: ["She has her wants, whatever else is going on."],
    support: [
      "The dog can't be kept waiting. Would you want to carry on after, or leave it there?",
    ],
  },
  {
    cue: null,
    said: ["i'm still sat here", "not gone anywhere"],
    mi: ["I'm glad you are. What's going through your mind?"],
    empathy: ["You're staying with it, even with little to say."],
    support: [
      "A quiet spell is no bother. Would that suit you, or would you sooner have a question?",
    ],
  },
  {
    cue: null,
    said: ["not much to add", "about all i've got"],
    mi: ["That's plenty to go on with. Of what you've said, what matters most?"],
    empathy: ["Saying even that much takes something out of a person, I'd think."],
    support: ["Nothing needs adding. Would you like to hear what I've taken in so far?"],
  },
  {
    cue: null,
    said: ["i'll let you get on", "wanting to get off"],
    mi: ["What gives you the idea that I'd sooner be off?"],
    empathy: ["Maybe you're sparing me, so as not to take up room."],
    support: ["You're not holding me up. Do you want to stop there, or stay a bit?"],
  },
  {
    cue: null,
    said: ["tea's gone cold", "let the fire go down"],
    mi: [
      "You've been sat with this long enough for it to go cold. Where had your thoughts got to?",
    ],
    empathy: ["It's gone cold round you while we've been at this."],
    support: ["Warm first, if you want it, and talk after. Or would you sooner leave it there?"],
  },
  {
    cue: null,
    said: ["mind either way", "all one to me"],
    mi: ["When nothing pulls you one way or the other, what is that like?"],
    empathy: ["From here it sounds flat, as if neither would make any odds."],
    support: ["I can choose for a bit, or leave it with you. Which is less trouble?"],
  },
  {
    cue: null,
    said: ["it's late", "getting on for late"],
    mi: ["What's this hour like, where you are?"],
    empathy: ["You sound as if the day has gone on long enough."],
    support: ["Stopping for tonight is all right, and so is a little more. Which would you like?"],
  },
];
