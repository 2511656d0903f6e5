import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: null,
    said: ["first one to go to uni", "nobody before me did uni"],
    mi: ["What is it like, to be the first one to go?"],
    empathy: ["You went ahead for all of them, with no footsteps to walk in."],
    support: [
      "Nobody at home has done this before you. Being first can be proud and lonely at once.",
    ],
  },
  {
    cue: "letdown",
    said: ["that's kind of the problem", "hard to stand near it"],
    mi: ["All that pride coming your way, what does it do to you?"],
    empathy: ["It's warm, and maybe you can't get near it without feeling you'd spoil it."],
    support: ["Pride like that weighs something. Saying so doesn't make you ungrateful."],
  },
  {
    cue: "pretending",
    said: ["copies how i hold my pen", "holds his pen like me"],
    mi: ["What would you want him to know about you?"],
    empathy: ["He's copying someone you aren't sure you are."],
    support: [
      "You'd like to stay who he thinks you are. There's a lot of love in hiding this from him.",
    ],
  },
  {
    cue: "unnoticed",
    said: ["people i eat with had", "there's a makan group"],
    mi: ["How was it, when you still joined them?"],
    empathy: ["You slipped out quietly, and maybe waited to see if it showed."],
    support: ["Walking back in after a gap is hard. There's no gap to explain here."],
  },
  {
    cue: "unnoticed",
    said: ["too awkward", "need a speech"],
    mi: ["If no speech was needed, what would be in the reply?"],
    empathy: ["The longer it sits there, the bigger an answer seems to have to be."],
    support: ["You still think about her message. Leaving it doesn't mean it didn't matter."],
  },
  {
    cue: null,
    said: ["we just send each other memes", "live on memes"],
    mi: ["If she were still up when it gets bad, what would you tell her?"],
    empathy: ["She's the closest one, and what gets through is jokes."],
    support: ["Memes can hold a friendship, and missing her properly is allowed as well."],
  },
  {
    cue: null,
    said: ["wash my hair", "energy to shampoo"],
    mi: ["What does your energy go on, these days?"],
    empathy: ["It's a joke about hair, with a lot of tiredness underneath."],
    support: ["Hair doesn't come into it here. Being that worn out does."],
  },
  {
    cue: "drowning",
    said: ["can't even look at", "never properly opened"],
    mi: ["How is it, when those two do cross your mind?"],
    empathy: ["You go past them quickly, as if looking would make them real."],
    support: ["Four papers, and two that you can't face. Nobody's making you look at them here."],
  },
  {
    cue: null,
    said: ["good at math was", "past tense"],
    mi: ["What was it like, when math was easy for you?"],
    empathy: ["You put it in the past tense, as if something had been taken off you."],
    support: [
      "It used to be the one sure thing, and it can be missed like anything else you lose.",
    ],
  },
  {
    cue: "compare",
    said: ["everyone else just nods", "they're all nodding"],
    mi: ["What do you tell yourself, while they're all nodding?"],
    empathy: ["You sit among all those nods, sure that you're the one who's lost."],
    support: ["Staying in your seat while you're lost takes something. No nodding needed here."],
  },
  {
    cue: "drowning",
    said: ["opened my laptop four times", "opened the laptop closed"],
    mi: ["Between the opening and the closing, what happened each time?"],
    empathy: ["It looks like nothing, and maybe it took all you had."],
    support: ["You went back to it each time. That's allowed to be the whole day."],
  },
  {
    cue: null,
    said: ["came back without bread", "forgot the bread"],
    mi: ["Out there, on the way, what was on your mind?"],
    empathy: ["Your feet went, and the rest of you was somewhere else."],
    support: ["Bread or no bread, I'd sooner hear how you are."],
  },
  {
    cue: null,
    said: ["till i fall asleep on it", "which of us falls asleep"],
    mi: ["If the chapter didn't get a say, what would you like tonight to be?"],
    empathy: ["It's that chapter again, and you already know how the evening ends."],
    support: ["Before the chapter gets its turn, there's some time here with no pages in it."],
  },
  {
    cue: null,
    said: ["papa's good morning emoji", "before papa's 7am emoji"],
    mi: ["What's it like for you when his emoji comes in?"],
    empathy: ["There's a small hello from home at seven, and a long night to get there."],
    support: ["Nobody's waiting on you before seven. What would make these hours a bit softer?"],
  },
];
