import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs shows the trouble that is there at first: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "off",
    said: ["kinda off lately", "weird the last few months"],
    mi: ["Hey, and hello to the fan. What's it been like for you lately, under the typing?"],
    empathy: [
      "Something isn't right and hasn't been for a while, and there's no good word for it yet.",
    ],
    support: [
      "You decide how much you put in here, fan noise included. Feeling like that is reason enough to write.",
    ],
  },
  {
    cue: "off",
    said: ["weird all the time", "wrong in my own skin"],
    mi: ["Good thing that phone case exists. What kind of moments does this feeling show up in?"],
    empathy: [
      "Okay on the outside, and underneath there's this feeling that something doesn't fit.",
    ],
    support: [
      "A number off a phone case, and you went and used it. I'm not bored, and there's time.",
    ],
  },
  {
    cue: "off",
    said: ["lie on the tiles and feel weird", "door closes and im on the floor"],
    mi: ["What does it feel like down there on the floor, when nobody needs the show?"],
    empathy: [
      "You're the show for everyone. And when it's over, someone is left on the floor who's tired and a bit lost.",
    ],
    support: [
      "Being on like that is a full shift. You're off duty in here, I don't need entertaining.",
    ],
  },
  {
    cue: "off",
    said: ["someone elses jersey", "jersey with some other guys name"],
    mi: [
      "What would it say on your own jersey, if you got to pick?",
      "How does it feel to walk around in that jersey all day?",
    ],
    empathy: ["It fits, so nobody notices. You're the only one who knows that jersey isn't yours."],
    support: ["Someone else's jersey for that long is tiring to wear. No number needed in here."],
  },
  {
    cue: "off",
    said: ["half a second before everyone", "laugh before the jokes done"],
    mi: ["If they looked at you and not at the joke, what might they see?"],
    empathy: [
      "The laugh runs ahead of you like a shield, so nobody's eyes ever quite land on you.",
    ],
    support: [
      "That's quick, and it means you're never off guard. With me nobody has to laugh first.",
    ],
  },
  {
    cue: "off",
    said: ["hears the other station", "on the next channel"],
    mi: ["What's playing over there, when you turn the loud one down?"],
    empathy: ["So the noise is cover. And under it there's something that hardly ever gets heard."],
    support: ["A bit of the other station is welcome here, at any volume. I won't touch the dial."],
  },
  {
    cue: "off",
    said: ["feeling off like lag", "a lag between me"],
    mi: ["What's that lag like to live with, from the inside?"],
    empathy: ["It's like running half a step behind yourself, without knowing when it started."],
    support: [
      "It doesn't need a big event to count. Lag is a good word, and it's worth talking about.",
    ],
  },
  {
    cue: "off",
    said: [],
    mi: [
      "What's it like on the inside, on a day like today?",
      "What do you notice first, when that feeling is there?",
      "How do you get through a whole day with that running in the background?",
    ],
    empathy: [
      "From the outside everything looks fine, and on the inside something doesn't match.",
      "Maybe part of you is tired of keeping it all up.",
      "There's one of you that people see, and maybe another one who waits.",
    ],
    support: [
      "No name needed for it yet. We can just walk around it for a while.",
      "You don't have to be fun in here, and you don't have to be sad either.",
      "What makes it a bit easier to be you, on the better days?",
    ],
  },
  {
    cue: "locker",
    said: ["and i did the walk", "how a guy like that walks"],
    mi: [
      "What was it like inside, while you were doing the walk?",
      "What stayed with you, once the laughing was over?",
    ],
    empathy: ["You got the laugh, and maybe you paid for it a bit, where nobody could see."],
    support: [
      "You read the room and did what kept you safe in it. No judgement from me about the walk.",
    ],
  },
  {
    cue: "locker",
    said: ["call him that word", "your name for the day"],
    mi: ["What happens in you in the second before the laugh comes out?"],
    empathy: ["You laugh the loudest at a word that maybe hits you the hardest."],
    support: [
      "It makes sense that you laugh, it's cover in there. I don't think less of you for it.",
    ],
  },
  {
    cue: "locker",
    said: ["change facing the wall", "face to the wall"],
    mi: ["What's in your head during those few seconds, facing the wall?"],
    empathy: [
      "Everyone else is just getting changed, and you're on high alert with your face to the wall.",
    ],
    support: [
      "You found a way to get through it. Having to be that fast is lonely, and you can say so.",
    ],
  },
  {
    cue: "locker",
    said: ["gave me his shoes", "took off his shoes"],
    mi: ["Those shoes, and then everything else. How do you hold the two together?"],
    empathy: [
      "If they were only mean you'd know what to feel. It's the kindness that makes it so hard to place.",
    ],
    support: [
      "There's no neat answer to that, and you don't owe one. You can care about Kiko and still be hurt.",
    ],
  },
  {
    cue: "locker",
    said: ["have to be the funniest", "first in line to tell one"],
    mi: ["What would happen, in your mind, if someone else told the jokes for a day?"],
    empathy: ["Being the funny one maybe isn't the fun part. It's how you stay safe in there."],
    support: [
      "Getting in first with a joke makes sense. It's a tiring kind of funny, and you don't owe it to me.",
    ],
  },
  {
    cue: "locker",
    said: ["its how we talk", "its all trash talk"],
    mi: ["What's hard to say, in a language that's all jokes?"],
    empathy: [
      "It's real closeness, and it only comes in jokes. Maybe some things don't fit into it.",
    ],
    support: [
      "It's good you've got the team. It's also okay to want another kind of talk sometimes.",
    ],
  },
  {
    cue: "locker",
    said: ["kiko did the wrist thing", "the soft hand thing"],
    mi: ["What was going on behind all that laughing?"],
    empathy: ["You laughed till it hurt, and maybe it hurt before the laughing started."],
    support: [
      "With everyone around, of course you laughed. I'd listen to the other half of that moment too.",
    ],
  },
  {
    cue: "locker",
    said: ["whats there if i stop", "hundred percent bits"],
    mi: ["What do you hope is there, under the jokes?"],
    empathy: ["You two are close, and you've never found out if it would hold without the jokes."],
    support: [
      "Being tight through jokes is still being tight. And wanting a bit more than that is okay.",
    ],
  },
  {
    cue: "locker",
    said: ["im the loudest one in there", "guy doing the impressions"],
    mi: ["How is it to be in the middle of it all and not known?"],
    empathy: ["The louder you are, the less they look. Maybe that's safe and lonely in one."],
    support: ["It's a clever hiding place, and a tiring one. You don't need it with me."],
  },
  {
    cue: "locker",
    said: [],
    mi: [
      "What's it like to be in there and be you?",
      "How do you look after yourself around them?",
      "If you could change one thing with the guys, what would it be?",
    ],
    empathy: [
      "You're one of them, and at the same time you're alone in there.",
      "Fitting in has a price, and maybe you're the only one who knows you pay it.",
      "Perhaps the hardest part is that you like these guys.",
    ],
    support: [
      "You do what keeps you safe there, and that makes sense.",
      "You get to like them and be worn out by it, both at once.",
      "There's no act needed on this side of the screen.",
    ],
  },
  {
    cue: "stomach",
    said: ["stomachs been doing flips", "in a washing machine"],
    mi: ["Good fact. What's usually going on right before your stomach starts up?"],
    empathy: [
      "The fun fact came first and then the stomach. Maybe your body's been worried about something for a while.",
    ],
    support: [
      "I like the animal facts, and I'd also like to hear about the stomach. Either order works.",
    ],
  },
  {
    cue: "stomach",
    said: ["before practice i cant eat", "the food just bounces"],
    mi: ["What is it about practice that your stomach gets ready for?"],
    empathy: [
      "Coach sees a guy who's not eating. What your body is getting ready for, nobody in that gym can see.",
    ],
    support: [
      "Practice with no food in you and that much going on is rough. What gets you through, when you get through?",
    ],
  },
  {
    cue: "stomach",
    said: ["whos your crush", "may crush ka na ba"],
    mi: ["What goes on in you while they wait for your answer?"],
    empathy: [
      "For them it's small talk. For you the floor opens, every single time someone says crush.",
    ],
    support: [
      "One little word, crush, and your insides are gone. That question doesn't have to be answered here.",
    ],
  },
  {
    cue: "stomach",
    said: ["stomachs been weird since summer", "my stomach started acting up"],
    mi: ["What do you connect with this summer, when it got so loud?"],
    empathy: ["It was there before, and since summer even your stomach won't keep quiet about it."],
    support: [
      "That's a long time to carry something around. I'm up for hearing about before, or about the summer.",
    ],
  },
  {
    cue: "stomach",
    said: ["mornings no chance", "breakfast though"],
    mi: ["How come the night is different, what do you think?"],
    empathy: [
      "At night the day's done and nobody's looking. Maybe your stomach only believes it then.",
    ],
    support: [
      "Your stomach keeps its own hours, and it probably has its reasons. No lecture from me about breakfast.",
    ],
  },
  {
    cue: "stomach",
    said: ["this elevator thing", "whole elevator in there"],
    mi: ["What was going on around you, the last time that elevator moved?"],
    empathy: ["Out of nowhere your stomach drops, while you stand there trying to look normal."],
    support: ["Stomach first, ankle later, or the other way round. Both get listened to here."],
  },
  {
    cue: "stomach",
    said: ["with sharing and candles", "light a candle and share your heart"],
    mi: ["What gets to you about the sharing part, already now?"],
    empathy: [
      "Everyone opens up on cue, and you're there with a candle, working out what's safe to share.",
    ],
    support: ["No wonder the sharing part makes you sweat. There are no candles in here."],
  },
  {
    cue: "stomach",
    said: [],
    mi: [
      "What's your stomach up to right now, while we're typing?",
      "What's happening around you, mostly, when it starts?",
      "If your body could text, what would it say?",
    ],
    empathy: [
      "Maybe your body says out loud what the rest of you keeps quiet.",
      "It's hard to feel okay when your own insides have a mind of their own.",
      "As if some part of you were always waiting for the next thing.",
    ],
    support: [
      "That's uncomfortable to live with. I won't laugh past it, even when you tell it as a joke.",
      "We can go slowly, your stomach gets a say in the speed.",
      "What calms it down a bit, when anything does?",
    ],
  },
];
