import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling opens, or goes on unasked. */
export const story: StoryMoment[] = [
  {
    cue: "drowning",
    said: ["drowning in uni", "drowning in school"],
    mi: [
      "What does drowning look like, on an ordinary day this week?",
      "What has been piling up the most, these last days?",
    ],
    empathy: ["It's one thing to be drowning, and another to have nobody to say it to."],
    support: ["You've got somebody to say it to now. It doesn't need to come out in any order."],
  },
  {
    cue: "drowning",
    said: ["keep my head above water", "the work just keeps coming"],
    mi: ["Ten days to go. What is it like in your head right now?"],
    empathy: ["You're using all you've got to stay up, and the water keeps rising anyway."],
    support: ["You clicked, and you wrote, with all that going on. It needn't be said calmly."],
  },
  {
    cue: "drowning",
    said: ["going under a bit", "think i'm going under"],
    mi: ["Yours is the one I'd like to hear. What is going under like for you?"],
    empathy: ["You've nearly talked yourself out of it, and still it feels like going under."],
    support: ["It doesn't have to beat anyone else's stress to be talked about."],
  },
  {
    cue: "compare",
    said: ["two electives i regret", "looked fun in august"],
    mi: ["What goes on in you, when you look at how the others get on?"],
    empathy: ["Maybe it's not only the four of them, it's being the one who seems to struggle."],
    support: [
      "That's four at once. You're allowed to find it a lot, whatever the rest make of it.",
    ],
  },
  {
    cue: "sleep",
    said: ["four hours since the timetable", "four hours is the most"],
    mi: [
      "What are the nights like, around those four hours?",
      "How do the days go, when four hours is all you've had?",
    ],
    empathy: ["Since those dates came out, even the nights belong to the exams."],
    support: [
      "Four hours, night after night, is rough going. It makes sense if everything feels steeper.",
    ],
  },
  {
    cue: "drowning",
    said: ["colouring it in", "picking colours"],
    mi: ["What did the colours do for you, while it lasted?"],
    empathy: [
      "For an evening it looked as if it was under control, and underneath you were still going under.",
    ],
    support: ["No judgement about the colours. You were after something to hold on to."],
  },
  {
    cue: "compare",
    said: ["heard them laughing and put", "sound so ok"],
    mi: ["What happens in you, when you hear them all together?"],
    empathy: ["They're close enough to hear, and it may as well be another country."],
    support: ["Hearing everybody sound ok when you aren't is lonely. No need to sound ok here."],
  },
  {
    cue: "unnoticed",
    said: ["all posting study pics", "study selfies"],
    mi: [
      "If somebody knocked right now, what would you want them to see?",
      "What would it be like, to be noticed in a good way?",
    ],
    empathy: ["They're all over the screen, and you're left wondering whether you'd be missed."],
    support: ["I've noticed you, for what it's worth, and I'm not scrolling past."],
  },
  {
    cue: "chest",
    said: ["count the ceiling tiles", "stop and count something"],
    mi: [
      "At the point where you start counting, what is it like in there?",
      "What tends to be going on, right before your chest does that?",
    ],
    empathy: [
      "Forty-two, so you've been up there more than once. Maybe it's frightening each time.",
    ],
    support: ["You found something to hold on to, tile by tile. It's all right to call it scary."],
  },
  {
    cue: "pretending",
    said: ["did my happy voice", "full cheerful mode"],
    mi: [
      "What is it like, the minute after you hang up?",
      "Suppose she'd got the other voice. What would your own voice have sounded like?",
    ],
    empathy: ["She got the happy one, and you're left in the room with the other one."],
    support: ["Sounding that cheerful takes it out of a person. You don't need the voice in here."],
  },
  {
    cue: "unnoticed",
    said: ["dinner in the stairwell", "dinner to the staircase"],
    mi: ["What went through your head, when you were looking for somewhere to eat?"],
    empathy: ["Being alone is one thing, and maybe it's being seen alone that hurts."],
    support: [
      "Picking the stairs makes sense, if people looking is the worst part. Nobody's looking here.",
    ],
  },
  {
    cue: "pretending",
    said: ["thumbs up every morning at 7", "7am every day"],
    mi: ["If it didn't have to be a thumb, what would you send him?"],
    empathy: [
      "A thumb doesn't show him that you're still in bed, and maybe that's what makes it possible to send.",
    ],
    support: ["It's sweet and heavy at once, that thumb. You answer because he matters to you."],
  },
  {
    cue: "fraud",
    said: ["only got in because of luck", "luck that i got in"],
    mi: [
      "Once the luck is gone, what would be left for them to see?",
      "Tell me what makes it feel like luck, when you look back.",
    ],
    empathy: ["It's as if any exam could be the one where you get caught."],
    support: [
      "That's a heavy thing to walk around with. You've said it, and I don't see you any differently.",
    ],
  },
  {
    cue: "letdown",
    said: ["throwing it back at them", "spent their money on it"],
    mi: ["When you think of a bad mark, what do you see them do?"],
    empathy: ["Every mark seems to land on all of you, as if they'd sat the paper too."],
    support: ["You know what they gave up, and it matters to you. No wonder a mark hurts double."],
  },
  {
    cue: "fraud",
    said: ["i don't know what's left", "take away the smart one"],
    mi: ["What are you like, on a day with no marks in it?"],
    empathy: [
      "Being smart has carried so much of you that you can't see who'd be there without it.",
    ],
    support: [
      "I'm not laughing, and I don't think it's stupid. It's scary to look there and see a blank.",
    ],
  },
  {
    cue: "letdown",
    said: ["scholarship letter on the fridge", "durian magnet"],
    mi: ["What goes through you, when you picture that letter at home?"],
    empathy: [
      "To them it's something to be proud of, and to you it's something that could come down.",
    ],
    support: ["So much weight for one sheet of paper. You've been holding it up by yourself."],
  },
  {
    cue: "hiding",
    said: ["haven't gone to any class", "since i walked into a class"],
    mi: [
      "What have these three weeks been like, from the inside?",
      "Around the time a class starts, what goes on in you?",
    ],
    empathy: [
      "Three weeks of keeping it up alone, and maybe the hiding has got heavier than the classes.",
    ],
    support: ["That took some saying. I'm not making a face, and I'm still here."],
  },
  {
    cue: "hiding",
    said: ["drafts that says i want to withdraw", "a withdrawal email"],
    mi: [
      "What does it do for you, having that email there?",
      "What were you hoping for, at 4am, when you wrote it?",
    ],
    empathy: ["Part of you wants out and part of you can't press send, and there it sits."],
    support: ["It doesn't have to be sent or deleted for us to talk about it."],
  },
];
