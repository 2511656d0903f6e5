import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["better half of us", "worth two of me"],
    mi: ["Tell me about Gwen, what's she like?"],
    empathy: ["Gwen gets set so high, and maybe you put yourself a long way down."],
    support: ["There's a lot of regard in how you speak of Gwen. I'm glad to hear of her."],
  },
  {
    cue: null,
    said: ["song going till", "sang about the house"],
    mi: ["How is it in the house, without her singing?"],
    empathy: ["You've heard the singing stop, and maybe you take it as yours to answer for."],
    support: ["You hear what's gone quiet in her. It makes sense to miss it."],
  },
  {
    cue: null,
    said: ["what's for tea not", "go round the rest"],
    mi: ["What's in the part you don't talk about?"],
    empathy: ["You keep to the dog and such, the both of you, and the rest sits there with you."],
    support: ["The dog's safe ground for two people. Here there's room for the other ground."],
  },
  {
    cue: "shut-down",
    said: ["no notion what goes through", "what it is I sit there thinking"],
    mi: ["What is it you're thinking, those nights when you sit there?"],
    empathy: ["She's got the half of it that shows, and you're alone with the other."],
    support: ["Whatever you sit there thinking, it can come out here. I'd sooner know than not."],
  },
  {
    cue: null,
    said: ["writing to somebody it was", "she put me up to it"],
    mi: ["What do you reckon she was hoping for, when she put you up to this?"],
    empathy: ["She was worried enough to send you here, maybe, and you cared enough to come."],
    support: ["It was her idea and you did it. That's something done for both of you."],
  },
  {
    cue: null,
    said: ["thinks I'm run down", "to her mind I'm low"],
    mi: ["What hasn't she seen of it, so far?"],
    empathy: ["She's close to it, and maybe not as close as you'd need."],
    support: ["She's seen some of it. Let somebody hear the rest, she reckons, and I'm listening."],
  },
  {
    cue: null,
    said: ["with her coat on", "not even take her coat off"],
    mi: ["What would you tell her, if she asked why not before?"],
    empathy: [
      "You know she'd stop everything to hear it, and maybe that's what makes it hard to say.",
    ],
    support: [
      "You know just how she'd be, coat and all. It's good that there's somebody who'd ask.",
    ],
  },
  {
    cue: null,
    said: ["worn out Gwen", "tired to the bone"],
    mi: ["How is it to see that in her, and hear nothing of it?"],
    empathy: ["You see how tired she is, and you can't take it off her."],
    support: ["You notice how tired she is, though she'll not say. That's looking out for her."],
  },
  {
    cue: "shut-down",
    said: ["pass the phone over before", "off the line before"],
    mi: ["What question is it, that you're keeping ahead of?"],
    empathy: ["There's love on that line, and you get off it before it can find you out."],
    support: [
      "There's nothing broken between you and her. Being asked is a lot to face, and there's no blame in it.",
    ],
  },
  {
    cue: null,
    said: ["out of work and quiet", "home and I don't say much"],
    mi: ["Past that, what would you like Carys to know?"],
    empathy: ["She's got the outside of it, and you've kept the inside from her."],
    support: ["It's yours to say how much Carys gets. You needn't have it worked out."],
  },
  {
    cue: "gwen",
    said: ["put that on your daughter", "a thing like this so no"],
    mi: ["What do you most want to keep her from?"],
    empathy: ["You'd sooner carry it alone than see it land on your girl."],
    support: ["Wanting to spare a daughter makes sense. Nobody needs sparing here."],
  },
  {
    cue: null,
    said: ["bed's made up"],
    mi: ["What did you hear in that, about the bed?"],
    empathy: ["A made-up bed is how she says it, maybe, and it's not easy to lie down in."],
    support: ["There's a bed made up for you there. You're allowed mixed feelings about it."],
  },
  {
    cue: null,
    said: ["before I'd put the phone", "little one strapped in"],
    mi: ["What's it like, to know she'd come like that?"],
    empathy: ["You know she'd be there the same night, and maybe that's just why you don't say."],
    support: [
      "She'd be with you straight away, and you know it. It's all right if that's hard to take.",
    ],
  },
  {
    cue: null,
    said: ["cry I think", "phone numbers after"],
    mi: ["How would it be for you, to see her in tears over it?"],
    empathy: ["Her tears are what you'd dread, maybe, more than anything she'd do about it."],
    support: ["You know just how she'd take it, tears first. That's somebody who'd mind."],
  },
  {
    cue: null,
    said: ["run off her feet", "by what her mother tells me"],
    mi: ["What do you find yourself wondering about her?"],
    empathy: ["You keep up with how she is, but from a bit to the side."],
    support: [
      "There's the little one and the job, and you know it all, phone or no phone. You follow her days.",
    ],
  },
  {
    cue: null,
    said: ["boss of us", "do as we're told"],
    mi: ["What sort of thing does Nia have you doing?"],
    empathy: ["There's one person who still gives you orders, and maybe you like it."],
    support: ["It's good to hear about Nia. There's a bit of light in how you put that."],
  },
  {
    cue: null,
    said: ["brings me what's broke", "something wants mending"],
    mi: ["What's that like, when she comes with a thing to mend?"],
    empathy: ["A man who mends things, that's who she comes to, and maybe part of you still is."],
    support: ["She knows who to come to with it. I like hearing that."],
  },
  {
    cue: null,
    said: ["great pals", "thick as thieves", "sharpen the crayons", "I'm on crayons"],
    mi: ["Tell me about the two of you, what do you get up to?"],
    empathy: ["Nothing has to be explained to her, and maybe that's a rest."],
    support: ["That's good company by any measure. I'm glad there are the two of you."],
  },
  {
    cue: null,
    said: ["it suits her", "she's no complaints"],
    mi: ["What's it like, to be with somebody it suits?"],
    empathy: ["There's somebody pleased to find you home, and maybe that's a hard view to share."],
    support: ["To Nia it's good news, having Grampa home. That can be left true for her."],
  },
  {
    cue: null,
    said: ["dinner break's over", "is your dinner finished"],
    mi: ["What would you tell her, about that dinner?"],
    empathy: ["It's a child's question, and it goes straight to the sore place."],
    support: [
      "Being stuck for an answer to that is all right. A dinner break takes what it takes.",
    ],
  },
  {
    cue: null,
    said: ["like it was a doll", "same as with her dolls"],
    mi: ["If it were that simple, what would mending it look like?"],
    empathy: ["She takes it you can mend anything, and maybe this isn't one you've a tool for."],
    support: ["A doll's a simpler job. This doesn't need mending before it's allowed to be told."],
  },
];
