import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["Comilla with our daughter", "Shirin I married"],
    mi: ["What do you picture, when you think of them all in Comilla?"],
    empathy: [
      "They're together there, your wife, your girl and your parents, and the one place that stands empty is yours.",
    ],
    support: [
      "Your wife, your girl, your parents, all in one line. I'd like to hear about any of them.",
    ],
  },
  {
    cue: null,
    said: ["accounts of the house", "keeps our accounts"],
    mi: ["How is it, that she is the one who does the accounts?"],
    empathy: [
      "You speak of her with respect. And perhaps the one who keeps the accounts also sees what is missing in them.",
    ],
    support: [
      "One notices how highly you think of her. You can tell me about her, not only about the accounts.",
    ],
  },
  {
    cue: null,
    said: ["then I say I must go", "then i say they are calling me"],
    mi: ["If you stayed a little longer, what would the talk come to?"],
    empathy: [
      "You leave while it's still about rain and food, maybe before the other things can come near.",
    ],
    support: [
      "Talking of Mou and the rain is also a way to be together. And one may go before it gets difficult.",
    ],
  },
  {
    cue: null,
    said: ["she looks long at the screen", "looks and doesnt speak"],
    mi: ["When she looks at you like that, what would you want to say to her?"],
    empathy: ["She looks, and you look back, and maybe both of you know that there is something."],
    support: [
      "It isn't easy to be looked at like that and keep still. What you couldn't say to her then, you can say here.",
    ],
  },
  {
    cue: null,
    said: ["work less and eat more", "eat more work less"],
    mi: ["What happens in you, when she says work less and eat more?"],
    empathy: [
      "She worries about too much work, and you sit with none. Maybe her care hurts because it goes to another man.",
    ],
    support: ["She cares for you with what she's been told. No wonder work less is hard to hear."],
  },
  {
    cue: null,
    said: ["of the money she would not speak", "not one word of money"],
    mi: ["Come home, and no word of money. What does it do to you to think of that?"],
    empathy: [
      "You know she would open the door. Maybe that is what makes it so hard to stand before it.",
    ],
    support: [
      "You know her well enough to hear her say come home. It doesn't make things simple, and still it's something to have.",
    ],
  },
  {
    cue: null,
    said: ["angry for the lie", "forgive in one day the lie not"],
    mi: ["About the lie, what would you want her to understand?"],
    empathy: [
      "So it isn't the arm that stands between you any more. It's what you have kept from her.",
    ],
    support: [
      "You see it with her eyes too, the arm and the lie. That is honest of you, and I don't judge it.",
    ],
  },
  {
    cue: null,
    said: ["carries the whole house", "all the house is on her"],
    mi: ["What do you hear behind it, when she says that the house isn't heavy?"],
    empathy: [
      "Perhaps each of you tells the other that it's light, and each of you carries alone.",
    ],
    support: [
      "You notice what she carries, even when she makes it light. The house must often be in your thoughts from here.",
    ],
  },
  {
    cue: null,
    said: ["eyes of shirin", "face of my mother"],
    mi: ["What else about Mou would you like me to know?"],
    empathy: [
      "Five years, and a face you know so well. Maybe there's a smile in that, and a lot of longing behind it.",
    ],
    support: ["You see her clearly, even from so far. I'm glad to hear about your daughter."],
  },
  {
    cue: null,
    said: ["wants to know about everything", "all the day she is asking why"],
    mi: ["What does she ask that stays with you afterwards?"],
    empathy: [
      "A girl full of questions. Maybe you love every one of them, and some are hard to answer these days.",
    ],
    support: [
      "From so far away you know exactly how she talks and asks. I like hearing about her.",
    ],
  },
  {
    cue: null,
    said: ["count in English together", "say the English numbers"],
    mi: ["What is it like, while you two are counting?"],
    empathy: [
      "For as long as twenty numbers last, you're simply her father, and nothing else is asked of you.",
    ],
    support: [
      "Twenty numbers in English, and each of them together. It's good that the two of you have this.",
    ],
  },
  {
    cue: null,
    said: ["making a very big house", "builds some big house"],
    mi: ["How is it, to be the man who builds that house in her eyes?"],
    empathy: ["In her eyes the big house grows every day, and only you know that it stands still."],
    support: [
      "She believes in that big house, and you don't want to take it from her. That's understandable, and it's heavy too.",
    ],
  },
  {
    cue: null,
    said: ["can I bring snow", "if snow fits in the bag"],
    mi: ["What was it like, to be asked when you come?"],
    empathy: [
      "Snow is the easy half of her question. The other half, when, is maybe the one that stays with you.",
    ],
    support: [
      "You remember her question exactly, with the snow. The other part of it can be said here too.",
    ],
  },
  {
    cue: null,
    said: ["she would ask does it hurt", "is there pain and second"],
    mi: ["If she asked you those two things, what would you want to tell her?"],
    empathy: [
      "She would ask about the pain first. Maybe that moves you, and frightens you a little too.",
    ],
    support: [
      "So near is she to you that you hear her ask it. If the second question is the harder one, that's no wonder.",
    ],
  },
  {
    cue: null,
    said: ["it is few words and respect", "respect and short words"],
    mi: ["What stays unsaid, in those few words with your father?"],
    empathy: [
      "Respect from one side and food from the other. Maybe it's love both times, and leaves no room for this.",
    ],
    support: [
      "You know how each of them speaks to you. For what doesn't fit into few words, there is room here.",
    ],
  },
  {
    cue: null,
    said: ["they know nothing of it", "old people I dont tell"],
    mi: ["What would you most like to spare them, old as they are?"],
    empathy: [
      "They're old and you want to keep it from them, and so you carry their part as well.",
    ],
    support: [
      "Not wanting to burden old people is a kind of care. It also leaves you by yourself with it, and I'm here to listen.",
    ],
  },
  {
    cue: null,
    said: ["stopped asking for the money", "father doesnt ask now"],
    mi: ["What do you hear in it, that your father doesn't ask any more?"],
    empathy: [
      "Perhaps he knows, perhaps he spares you. Not being able to tell may be the hard part of his silence.",
    ],
    support: [
      "You listen even to what your father doesn't ask. A silence like that keeps one thinking.",
    ],
  },
  {
    cue: null,
    said: ["it rains the road is bad", "about the rain he spoke"],
    mi: ["Under the words about rain, what do you think your father was saying?"],
    empathy: ["He spoke of the rain, and maybe everything else lay underneath."],
    support: [
      "A few words about the rain, and you have kept them. You can tell me what you heard in them.",
    ],
  },
  {
    cue: null,
    said: ["silent and go to pray", "tears from my mother"],
    mi: ["What happens in you, when you picture his silence and her tears?"],
    empathy: [
      "Maybe you've seen it so often in your mind that it's as if you had already caused those tears.",
    ],
    support: [
      "What it would do to your mother and father is always before you. I understand that you hold it back.",
    ],
  },
  {
    cue: null,
    said: ["an arm is from God", "the arm is in Gods hand"],
    mi: ["If they said that to you, come home, what would you want to answer?"],
    empathy: [
      "Part of you knows how they would receive you, and part of you can't bear to be received like that.",
    ],
    support: [
      "You can hear them say come home. It may comfort you, and still the road isn't easy, and you don't have to pretend it is.",
    ],
  },
  {
    cue: null,
    said: ["they wait for my money", "waiting for the money has made them"],
    mi: ["What is it like, to know that they wait?"],
    empathy: [
      "They wait for money and you wait too, and you feel their waiting on top of your own.",
    ],
    support: [
      "Their tiredness doesn't leave you in peace, because they're dear to you. You'd lift the waiting from them if you could.",
    ],
  },
];
