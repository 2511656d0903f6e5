import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: null,
    said: ["theres a gecko on my wall and", "gecko moved"],
    mi: ["If the gecko could report what he's seen lately, what would he say?"],
    empathy: ["Feeling watched might be about more than one gecko."],
    support: ["No judging from my side, whatever the gecko thinks. Take your time."],
  },
  {
    cue: "locker",
    said: ["shoes squeaked", "towel got stolen"],
    mi: ["What is it about the joking that stuck with you?"],
    empathy: ["You slipped it in and moved on quickly. Maybe it wasn't that small."],
    support: [
      "It can be a big thing or a small one, you get to say. We can go back to the jokes or leave them.",
    ],
  },
  {
    cue: "off",
    said: ["like the aircon", "sad on low volume"],
    mi: ["When everything else is quiet, what do you notice about the sad?"],
    empathy: [
      "It's always running somewhere, so low that you could almost forget it, and it never quite stops.",
    ],
    support: ["Quiet sad still counts. It doesn't have to get louder before you talk about it."],
  },
  {
    cue: "stomach",
    said: ["i had a milk tea", "two milk teas"],
    mi: ["If it isn't the milk tea, what might it be?"],
    empathy: ["Could be the tea. Could be that something in you is getting ready to be said."],
    support: ["Milk tea or feelings, both are allowed in here. We go at your speed."],
  },
  {
    cue: null,
    said: ["everyone was just acting", "all the boys were pretending"],
    mi: ["What was it like to find out that it wasn't an act for them?"],
    empathy: [
      "You thought it was the same hard work for everybody, and then it turned out you were alone with it.",
    ],
    support: [
      "A kid working that out by himself had a lot on. It makes sense that you thought it was the same for all.",
    ],
  },
  {
    cue: null,
    said: ["on airplane mode", "put me on hold"],
    mi: ["If your brain picked up after all, what might it say?"],
    empathy: ["Maybe it's easier for your brain to be out of reach than to look straight at it."],
    support: ["No clue is fine. Your brain can stay offline while we talk about something else."],
  },
  {
    cue: "papa",
    said: ["when you have a wife", "invite when i get married"],
    mi: ["What happens in you, when you see mama so happy about it?"],
    empathy: ["It's her being happy that makes it hard. As if you'd be the one taking it away."],
    support: ["You like to see her glad, and it still hurts to listen. Both at once is a lot."],
  },
  {
    cue: "off",
    said: ["with no subs", "full court press"],
    mi: ["What would a timeout look like for you?"],
    empathy: ["You never get to sit down, and maybe nobody even knows you're playing."],
    support: ["A game with no break would flatten a pro. This chat can be the bench for a bit."],
  },
  {
    cue: "watching",
    said: ["karaoke mics still on", "wrong group chat"],
    mi: ["What goes through you in that second, when it might already be out there?"],
    empathy: ["That cold second when it could be too late, and you're living in it."],
    support: [
      "That's a nasty fear to have on repeat. In here things only go as far as you send them.",
    ],
  },
  {
    cue: null,
    said: ["old game highlights", "2016 finals"],
    mi: ["How is it in your head, when there's no game on?"],
    empathy: [
      "A game that's already been played can't surprise you. Maybe the quiet before sleep can.",
    ],
    support: [
      "Old games are decent company at 3. It makes sense to want something with a known ending.",
    ],
  },
  {
    cue: "stomach",
    said: ["sweaty hands", "my palms get wet"],
    mi: ["What was in your head at that free throw, before the hands went?"],
    empathy: ["Your hands gave something away before you could joke about it."],
    support: ["A free throw with hands like that is no fun. There's no shame in it here."],
  },
];
