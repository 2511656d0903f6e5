import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "sin",
    said: ["who made a mistake here", "how am i a mistake"],
    mi: [
      "How did the word mistake get attached to you?",
      "How does it feel, to walk around with a question like that?",
    ],
    empathy: [
      "Part of you argues back that it can't be true, and part of you is scared that it is.",
    ],
    support: ["No skipping, and no slogans from me. Mistake is a heavy word to put on yourself."],
  },
  {
    cue: "sin",
    said: ["i prayed it away", "did the prayers all of them"],
    mi: ["What did you hope would be different, after all that praying?"],
    empathy: [
      "You did everything you'd been taught, and came out with two answers, both of them lonely.",
    ],
    support: [
      "You put everything into those prayers. It makes sense to be worn out, and angry too, if you are.",
    ],
  },
  {
    cue: "sin",
    said: ["did a novena", "nine days of prayers"],
    mi: ["What was day ten like for you, on the inside?"],
    empathy: [
      "Nine days of asking to be somebody else, and at the end of it there you still were.",
    ],
    support: ["Nine days is a lot of hope. I'm sorry that the tenth was so hard to look at."],
  },
  {
    cue: "sin",
    said: ["carry the cross on good friday", "make me carry the cross"],
    mi: ["Tell me what it was like under that cross, with everyone looking."],
    empathy: [
      "All eyes are on the one with the cross, and all you want is not to be seen through.",
    ],
    support: [
      "That's a heavy thing to carry, and I don't only mean the cross. You got through it with all those eyes on you.",
    ],
  },
  {
    cue: "sin",
    said: ["father said love the sinner", "a homily about people"],
    mi: ["How was it, to have to stand there and keep still?"],
    empathy: [
      "As if it was about you, with nobody knowing, and you had to stand there and hold things for him.",
    ],
    support: [
      "You had to hold still, up front, while that was said. No wonder it's stayed with you.",
    ],
  },
  {
    cue: "sin",
    said: ["light like nine candles", "a novena with neighbours"],
    mi: ["What would it be like, to be prayed for like that?"],
    empathy: [
      "She'd do it out of love, and maybe you'd hear in every prayer that something's wrong with you.",
    ],
    support: [
      "You can love her and still dread being prayed over like that. One doesn't cancel the other.",
    ],
  },
  {
    cue: "sin",
    said: ["we're like super catholic", "more saints than chairs"],
    mi: ["What's it like to bring the same thing, prayer after prayer?"],
    empathy: [
      "All those saints in the house, and the one thing you keep asking about stays between you and God.",
    ],
    support: [
      "You keep going back with the same prayer, and that takes stamina. What it's about can wait till you want to say.",
    ],
  },
  {
    cue: "sin",
    said: [],
    mi: [
      "What do you wish God would say to you about it?",
      "When it's on your mind, what does it do to you?",
      "What part of your faith is still a good place for you?",
    ],
    empathy: [
      "It's hard to belong somewhere and be afraid of what it thinks of you.",
      "Maybe you've been fighting yourself on this for a long time.",
      "Maybe it cuts so deep because you take God seriously.",
    ],
    support: [
      "There's room for the faith and for the anger, I won't ask you to drop either.",
      "Taking something like that to church with you is lonely. I'm glad it's been said somewhere.",
      "No arguments from me about God. I'd just like to hear what it's been like.",
    ],
  },
  {
    cue: "papa",
    said: ["stealing them from the son", "for somebody who doesnt exist"],
    mi: ["If papa could know one thing about who'll be wearing those shoes, what would it be?"],
    empathy: ["His love comes in the right size, and it's like it was addressed to someone else."],
    support: [
      "The shoes are heavy because he matters to you. It makes sense that a present can feel like a debt.",
    ],
  },
  {
    cue: "papa",
    said: ["nine months at sea", "engine room no windows"],
    mi: ["What happens in you when he calls you his point guard?"],
    empathy: [
      "He's out there for you, and it gets heavier each time to be the point guard he's proud of.",
    ],
    support: [
      "You see exactly what he gives up for that school. It makes sense to feel you owe him something.",
    ],
  },
  {
    cue: "papa",
    said: ["name that has to go on a baby", "family name to carry"],
    mi: ["How does that name feel, on your back?"],
    empathy: [
      "They handed you a name and a whole future with it, and maybe nobody asked what you wanted.",
    ],
    support: ["That's a lot of weight on one only son. It can stay on the floor while we talk."],
  },
  {
    cue: "papa",
    said: ["something about my cousin", "my cousin came up once"],
    mi: ["What was going on inside you, at that table?"],
    empathy: [
      "It was said about your cousin, and you caught it full on, and nobody at the table noticed.",
    ],
    support: [
      "What he said doesn't have to be repeated here. It landed on you, and you sat through it alone.",
    ],
  },
  {
    cue: "papa",
    said: ["plans for me wife kids", "got all the hopes on"],
    mi: ["What's it like to be the one in the middle of all that?"],
    empathy: ["A whole family's hopes, and maybe not much space in there for what you'd hope for."],
    support: ["That's a lot of hope resting on you. If it's too heavy some days, that's okay."],
  },
  {
    cue: "papa",
    said: ["ones real and theres nobody", "every chair at home is empty"],
    mi: ["What would you want to be different, in the real one?"],
    empathy: [
      "You lose yourself or you lose them. That's how it looks from where you're standing.",
    ],
    support: [
      "Those are two hard endings to look at. You don't need to pick the fake one or the real one tonight.",
    ],
  },
  {
    cue: "watching",
    said: ["after the eating part", "after the rice"],
    mi: ["After the food, what would you want to come next?"],
    empathy: [
      "You know your mama up to the food, and then it goes dark. Maybe that's the scariest part.",
    ],
    support: [
      "You know your mama so well, crying and praying and all. What comes after doesn't have to be figured out now.",
    ],
  },
  {
    cue: "papa",
    said: ["like carrying a fridge", "best thing he ever made"],
    mi: ["What is it about being his pride that weighs so much?"],
    empathy: [
      "Being loved like that is good. And maybe the scary part is wondering who it's really for.",
    ],
    support: [
      "Being thought of like that can weigh a ton. You get to be glad of it and tired of it.",
    ],
  },
  {
    cue: "papa",
    said: ["and papas never quiet", "as far as his face"],
    mi: ["What's the hardest part of that picture, for you?"],
    empathy: [
      "Of everyone, his is the reaction you can't look at. Maybe because he's so much to you.",
    ],
    support: ["You don't have to picture it to the end. Stopping there is allowed."],
  },
  {
    cue: "papa",
    said: [],
    mi: [
      "What do you most want them to know about you?",
      "Letting them down: what would be the worst of it, for you?",
      "When you think of home, what are you protecting?",
    ],
    empathy: [
      "You love them, and that's exactly why it's so heavy.",
      "Maybe it feels like you'd be breaking something that everyone worked for.",
      "It's as if you held your breath so that everybody else can breathe.",
    ],
    support: [
      "It makes sense that you're careful with the people you love most.",
      "You didn't ask for all that weight. It's okay to say it's heavy.",
      "Caring this much about your family isn't a weakness, and it isn't simple either.",
    ],
  },
  {
    cue: "said",
    said: ["im gay and nobody knows", "i like guys im gay"],
    mi: [
      "Still here, not logging off. What's it like, now that you've said it?",
      "What's going on in you right now, one minute after saying it?",
    ],
    empathy: [
      "You said it fast, maybe so there'd be no time to stop yourself. You've held that all on your own.",
    ],
    support: [
      "I'm still here, and nothing's different about how I see you. You said it your own way, at your own speed.",
    ],
  },
  {
    cue: "never",
    said: ["ever say it out loud in my house", "that word cant happen in our house"],
    mi: ["What does that life look like, when you picture it in that house?"],
    empathy: [
      "Years and years in that house with the sound off. No wonder it looks so long from here.",
    ],
    support: [
      "All those years don't have to be solved tonight. You don't have to say it out loud anywhere, typing about it is plenty.",
    ],
  },
  {
    cue: "said",
    said: ["wow ok i typed it", "if its still on the screen"],
    mi: ["How does it look to you, now that it's there?"],
    empathy: ["It used to live in your head, and there it is now, small and real."],
    support: ["It's still there, and so am I. Take as long as you want to look at it."],
  },
  {
    cue: "never",
    said: ["my tito did that", "theres an uncle who did it"],
    mi: ["Your uncle at those parties: what do you see there?"],
    empathy: ["You look at him and see where that road goes, and it's a very quiet place."],
    support: [
      "Reaching for a plan that keeps everyone calm makes sense. It's okay if that plan also makes you sad.",
    ],
  },
  {
    cue: "said",
    said: ["dont say congrats", "no confetti"],
    mi: ["Got it, no fuss. What feels okay to talk about next?"],
    empathy: ["You don't want a big moment. You want it said, and for nothing to break."],
    support: ["No fuss from me. Still here, still typing normal."],
  },
  {
    cue: "said",
    said: [],
    mi: [
      "How are you doing, in this exact moment?",
      "How is your body doing, now that this is in the room?",
      "What made this the moment for it, do you think?",
    ],
    empathy: [
      "Maybe it's a relief and terrifying at the same time.",
      "You've been alone with this for so long that being heard might feel strange.",
      "A few words, and it's like your whole life hangs on them.",
    ],
    support: [
      "I'm here, and I'm not going anywhere strange with this. You set the pace.",
      "You don't owe anyone the next step. This was enough for now.",
      "Nothing about what you said makes me see you as less.",
    ],
  },
];
