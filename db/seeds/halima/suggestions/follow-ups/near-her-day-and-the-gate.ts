import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearHerDayAndTheGate: StoryMoment[] = [
  {
    cue: null,
    said: ["She thinks I'm a", "Because a lady doesn't"],
    mi: ["What would make it easier for her to let you in?"],
    empathy: ["She's a lady still, and to her you're somebody who hasn't been introduced."],
    support: ["How do you keep your temper, at the bath? I'd like to hear about you in it."],
  },
  {
    cue: null,
    said: ["With a truce, dear", "She sat down in"],
    mi: ["When it's settled between you like that, what do you feel for her?"],
    empathy: ["You let her win what she needed to, and you found a way to smile about it."],
    support: ["I admire how it ended. You can tell me how you were, when it was over."],
  },
  {
    cue: null,
    said: ["Ramlee, and then a", "The slow ones first"],
    mi: ["What was it like for you, singing with her after the battle?"],
    empathy: ["You went from a struggle to songs with her, and both were today."],
    support: ["I'd like to hear which verse you two sing loudest."],
  },
  {
    cue: null,
    said: ["My tea, on the", "Seven minutes over the"],
    mi: ["If you had one more thing like that in the day, what would it be?"],
    empathy: [],
    support: [
      "I'm glad you've got this bit. I'd be happy to share it with you for as long as it lasts.",
    ],
  },
  {
    cue: null,
    said: ["Six in the week", "They are, dear, only"],
    mi: ["When a day does differ, what makes it differ?"],
    empathy: ["One day is very like the next, and you can say just where it differs."],
    support: ["What do you look forward to, in a week like that? I'd like to hear."],
  },
  {
    cue: null,
    said: ["The second verse, she", "The singing, I'd nearly"],
    mi: ["What did you feel in yourself, in that best part of the day?"],
    empathy: ["There was a moment when something in you was alive, with her."],
    support: [],
  },
  {
    cue: null,
    said: ["At three, dear, porridge", "With the bolt, a"],
    mi: ["What would a morning be like that began when you chose?"],
    empathy: ["Your day starts long before it officially does, and not by your wish."],
    support: [],
  },
  {
    cue: null,
    said: ["Mrs Nair could, she's", "My eldest does it"],
    mi: ["What would have to happen, for you to leave it with somebody and not look back?"],
    empathy: ["Somebody could do it, and still some of you keeps watch."],
    support: [
      "I'd like to hear more about the person who'd come. What makes it hard to say yes to her?",
    ],
  },
  {
    cue: null,
    said: ["her good shoes, before", "She'd be gone, dear"],
    mi: ["What happens in your body, when that picture comes up?"],
    empathy: [
      "One small moment with your hands busy, and she'd be out of reach. You see it plainly.",
    ],
    support: ["We can look at that picture together for a moment, and then put it away again."],
  },
  {
    cue: null,
    said: ["In a taxi, in", "Before Ramadan, I'd say"],
    mi: ["What do you remember of yourself, from that last time?"],
    empathy: ["It's so long ago that you can name the moment it happened."],
    support: ["I'd like to hear about that moment, with nothing to attend to while you tell it."],
  },
  {
    cue: null,
    said: ["I'd hear what I", "Sit in the bath"],
    mi: ["What would you be a bit shy of finding, in all that quiet?"],
    empathy: ["It would be a shut door and your own thoughts, for the first time in a long while."],
    support: [],
  },
  {
    cue: null,
    said: ["It doesn't stop, dear", "All night, and the"],
    mi: ["After a night like that, what is there left of you in the morning?"],
    empathy: ["The listening doesn't switch off, so even the house has learned to fool you."],
    support: ["Is there a sound in the night you do like to hear? I'd be glad to know it."],
  },
  {
    cue: null,
    said: ["To Muar, dear, where", "She's been staying long"],
    mi: ["When she tells you that, what do you answer?"],
    empathy: ["She'd like to go back to being somebody's child."],
    support: ["I'd like to hear how she speaks of it. It sounds dear to her."],
  },
  {
    cue: null,
    said: ["Once, in May, as", "She has, dear, the"],
    mi: ["What did you say to her, when you had found her?"],
    empathy: ["It was once, and you haven't forgotten it, I think."],
    support: ["I'd like to know how the two of you got back. There's time."],
  },
];
