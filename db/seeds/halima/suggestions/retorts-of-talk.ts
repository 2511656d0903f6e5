import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Halima says back to a phrase and to a supporter's own story, and where she has no answer or says little. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["so people tell me", "I've heard it said"],
    mi: [
      "People say it, and I said it after them. What would you answer them, if manners allowed?",
    ],
    empathy: ["Borrowed words, and you'd met them before I brought them."],
    support: [
      "I'd rather say nothing than say that again. Would you like a little more room to talk?",
    ],
  },
  {
    cue: null,
    said: ["say it too at hospitals", "said it myself in corridors"],
    mi: [
      "So you know that sentence from the other side. What is it like to be the one it's said to?",
    ],
    empathy: [
      "It's a sentence for people passing through. I'd hoped to sit down with you, and I didn't sound like it.",
    ],
    support: ["I'll sit down properly, then. What would you like somebody with time to ask you?"],
  },
  {
    cue: null,
    said: ["now where was I", "what was I telling you"],
    mi: [
      "You were telling me something, and I put a pleasantry in its way. What comes next in it?",
    ],
    empathy: ["My kind word only interrupted, and you walked round it with good grace."],
    support: [
      "Wherever you were, I'd like to hear it. Would it help if I said less while you tell it?",
    ],
  },
  {
    cue: null,
    said: ["calendar from the clinic", "printed that one on"],
    mi: ["A calendar says it to everybody, I see. What would it have to say on your page?"],
    empathy: ["You told me something of your own, and I read to you off a wall."],
    support: ["It can stay on the calendar. What would be worth hearing today?"],
  },
  {
    cue: null,
    said: ["all have our hardships", "trouble in every house"],
    mi: ["I'd made it everyone's trouble. What is yours like, in your own house?"],
    empathy: ["What I said was so general that you could vanish in it, very politely."],
    support: ["The other houses can look after theirs. Would you like to speak of yours?"],
  },
  {
    cue: null,
    said: ["in exactly that order", "that's her sentence"],
    mi: ["I've taken your sister's line, then. What do you wish came instead of it?"],
    empathy: [
      "The same words as from your sister, in another voice. They can't have been much comfort.",
    ],
    support: [
      "Your sister may have it back. What have you not been told yet, that you'd like to hear?",
    ],
  },
  {
    cue: null,
    said: ["sure you mean it well", "no doubt it's kindly meant"],
    mi: ["Well meant, and it went past you. What would have reached you?"],
    empathy: ["Gently put, and I understand that it did nothing for you."],
    support: ["Meaning well doesn't go far, I agree. What would do you some good?"],
  },
  {
    cue: null,
    said: ["see to the kettle", "excuse me a moment"],
    mi: [
      "By all means, I gave you little to stay for. When you're back, what would you like to talk about?",
    ],
    empathy: ["I wonder if the kettle came just in time. What I said wasn't much company."],
    support: ["See to it in peace. Would you rather tell me something afterwards, or be asked?"],
  },
  {
    cue: null,
    said: ["know a little of it", "tasted some of it"],
    mi: ["A taste, and of another dish than yours. What is there in yours that I couldn't know?"],
    empathy: ["The turn was yours, and I talked of myself. Mine doesn't tell me how yours is."],
    support: ["I broke in on you, with that. Would you like to go on where you were?"],
  },
  {
    cue: null,
    said: ["and who looked after you", "somebody to look after you"],
    mi: ["You ask who looked after me. What would you answer, if I asked it of you?"],
    empathy: [
      "Even now you think of the other one's comfort first, and it was I who turned the talk to myself.",
    ],
    support: ["Kindly asked, and I'm all right. What would being looked after be like, for you?"],
  },
  {
    cue: null,
    said: ["house has its own", "roof there's something"],
    mi: ["True of every house, and I'd wandered off into mine. What is there in yours?"],
    empathy: ["Yours was the house we were speaking of, and I made it two."],
    support: ["My own door is shut again. Would you like to show me round yours a little?"],
  },
  {
    cue: null,
    said: ["never thought about it dear", "no one's put that to me"],
    mi: ["Take your time. What do you make of never having been asked?"],
    empathy: ["Nobody had ever asked it, it seems."],
    support: [
      "There's no hurry for it. Would you like to leave it lying, and talk of something nearer?",
    ],
  },
  {
    cue: null,
    said: ["can't say dear not just now", "couldn't say for certain dear"],
    mi: ["That's quite all right. What would you like to talk about?"],
    empathy: ["It's late, and not everything comes when it's asked for."],
    support: ["We needn't search for it now. You can just tell me what's near."],
  },
  {
    cue: null,
    said: ["dear I truly don't", "my dear and that's honest"],
    mi: ["An honest not knowing is worth having. What is it like, not to know?"],
    empathy: ["I asked for more than there is, and you were straight with me."],
    support: ["I'm content with that, I won't press. What would be easier ground?"],
  },
  {
    cue: null,
    said: ["day when I've slept", "put it to me after"],
    mi: ["Mine was a question for the rested. How do you get through, when you haven't slept?"],
    empathy: ["Without sleep every question goes uphill, and this one was steep."],
    support: ["I'll keep it for a better day. What would be light enough for now?"],
  },
  {
    cue: null,
    said: ["come to me later I expect", "gone out of my head"],
    mi: ["It may come or not. What is in your head just now?"],
    empathy: ["At the end of such a day there isn't much room left for questions."],
    support: ["That's all right. I'm happy with whatever you remember."],
  },
  {
    cue: null,
    said: ["I think I hear her", "that her I hear"],
    mi: ["Listen first, of course. What happens in you, when you think you hear her?"],
    empathy: ["Some part of you is listening for her, even as you write to me."],
    support: ["If it's her, I'll wait. Would you like to come back to this afterwards?"],
  },
  {
    cue: null,
    said: ["it's late dear", "hour's getting on"],
    mi: ["It is late, and here you are. What keeps you up?"],
    empathy: ["I may have tired you more than I listened, and at this hour too."],
    support: ["We can stop for now, if you wish. What would you like to have said before you go?"],
  },
  {
    cue: null,
    said: ["the tea's finished", "my cup is empty"],
    mi: ["The tea was quicker than the talk, perhaps. What hasn't been said yet?"],
    empathy: ["An empty cup is a polite way of getting up from the table. I understand it."],
    support: ["Shall we call that the end, or would you like to go on a little without tea?"],
  },
  {
    cue: null,
    said: ["talked enough I think", "that's enough out of me"],
    mi: ["I'd not had enough. What made it feel like too much?"],
    empathy: ["Something I said may have told you to stop. I didn't mean it to."],
    support: ["It's yours to stop or go on. What would be most restful?"],
  },
  {
    cue: null,
    said: ["God knows best", "it's in God's hands"],
    mi: ["With Him, then. What is there that stays with you to carry?"],
    empathy: ["There's trust in that, and perhaps somebody who has grown tired of asking."],
    support: [
      "Let it rest in His keeping. Would you like to be quiet a moment, or speak of something else?",
    ],
  },
  {
    cue: null,
    said: ["should lock the gate", "haven't done the gate"],
    mi: ["First the gate. What goes through your mind, when you stand there?"],
    empathy: ["And there's the gate as well, and I was asking for your attention besides."],
    support: ["That gate comes first, I'll be here. Would you like to go on, after that?"],
  },
  {
    cue: null,
    said: ["we'll see", "time will tell"],
    mi: ["And what do you see, from where you're sitting?"],
    empathy: ["You've left that door just ajar. I won't push at it."],
    support: [
      "Nothing has to be settled here. What would you like to do with what's left of our time?",
    ],
  },
];
