import type { StoryMoment } from "~/domain/simulator/story-moment";

export const deskAndWindow: StoryMoment[] = [
  {
    cue: null,
    said: ["where the marks and", "it's the uni page"],
    mi: ["What's it like for you, opening that page?"],
    empathy: ["The harmless things and the marks, all behind the same door."],
    support: ["You've explained it well. I can see how one page could grow so big."],
  },
  {
    cue: null,
    said: ["one with a cat", "how to study in"],
    mi: ["What do you hope for, when you save one?"],
    empathy: ["You've been collecting ways to begin, with a cat for comfort."],
    support: ["You've been looking for a way in. The cats are welcome too."],
  },
  {
    cue: null,
    said: ["number 6 of the", "the sixth one"],
    mi: ["What happens when you sit down with that one?"],
    empathy: ["You know its number only too well."],
    support: ["Number six can stay shut while we talk."],
  },
  {
    cue: null,
    said: ["i know the first", "forty pages or so"],
    mi: ["Forty pages at once, how do they look to you?"],
    empathy: ["It's a thick stack, from where you're sitting."],
    support: ["Forty is a proper number of pages. No wonder it looks big from there."],
  },
  {
    cue: null,
    said: ["a white van", "he's usually the last"],
    mi: ["How is it at your window, once the last one's in?"],
    empathy: ["After that one it's just you at the window."],
    support: ["You notice who gets home. There's something kind in keeping an eye out."],
  },
  {
    cue: null,
    said: ["people from the flats", "don't know the people"],
    mi: ["Who are the people in them, when you imagine it?"],
    empathy: ["Strangers, and by now almost familiar."],
    support: ["You've learnt them all by looking. That's a patient sort of attention."],
  },
  {
    cue: null,
    said: ["you can touch the", "small and quite tidy"],
    mi: ["A whole day in there, how does it feel?"],
    empathy: ["Everything within reach, and maybe not much space to get away in."],
    support: ["I can see it now, from how you've laid it out."],
  },
  {
    cue: null,
    said: ["the plan's on the", "above the desk there's"],
    mi: ["What happens in you when your eyes go from one to the other?"],
    empathy: ["One says what's due, and the other shows ways out."],
    support: ["I like that a map hangs there too, right beside the plan."],
  },
  {
    cue: null,
    said: ["six on the plan", "but there's a whole"],
    mi: ["What's nice about the colours for you?"],
    empathy: ["Whatever else is missing, it isn't colours."],
    support: ["There's some joy in owning that many colours, I'd think."],
  },
];
