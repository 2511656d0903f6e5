import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearAppCourtAndLeftOut: StoryMoment[] = [
  {
    cue: null,
    said: ["A person, yeah, with", "Anybody who's ever done"],
    mi: ["What would be there with a person, that an app hasn't got?"],
    empathy: ["All you want is somebody human, and not official about it."],
    support: ["I've no lanyard and no bear. What would you say, from that chair?"],
  },
  {
    cue: null,
    said: ["HR, the mediator, the", "The canteen's at it"],
    mi: ["How do you talk, when you know it's being taken down?"],
    empathy: ["Wherever you go they've got a pen out, or they handle you."],
    support: ["You can say it loosely here. It needn't come out right first time."],
  },
  {
    cue: null,
    said: ["Desmond, he'd have two", "My mum, if I"],
    mi: ["What would you tell them, once the kettle was on?"],
    empathy: ["There's one person who'd know what to do with you, and it starts with tea."],
    support: ["What would it take, to be sat at that kettle?"],
  },
  {
    cue: null,
    said: ["The bike, that's never", "His first day in"],
    mi: ["What does that one stand for, for you?"],
    empathy: ["One thing you missed, and it can't be done again."],
    support: ["Tell me about it, if you'd like to. I'll go easily."],
  },
  {
    cue: null,
    said: ["Not them, they'd let", "Nobody needs to, I've"],
    mi: ["What would you say to a mate who kept a list like that?"],
    empathy: ["Nobody else has to accuse you, you've seen to it yourself."],
    support: ["You can let me hold the list a while. What's on it tonight?"],
  },
  {
    cue: null,
    said: ["Femi, he'd always wait", "The keeper, he'd a"],
    mi: ["What was it like, to have that to look forward to every week?"],
    empathy: ["It's one person, and something quite small about him."],
    support: ["I'd like to hear a bit more of him, if you're up for remembering."],
  },
  {
    cue: null,
    said: ["I could ring Femi", "I've written 'fancy a"],
    mi: ["What gets in the way, between having it ready and sending?"],
    empathy: ["You've begun, and the last little step is where it stops."],
    support: ["If you'd like a hand with the next three words, we've got time."],
  },
];
