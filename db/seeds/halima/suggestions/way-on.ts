import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima is asked what helps and what comes next, and about what is Halima's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["P. Ramlee the old songs", "P. Ramlee above all"],
    mi: ["What do you see in her, while the song lasts?"],
    empathy: ["For the length of a song you have her back, and maybe a bit of yourself as well."],
    support: ["The old songs are a door that she still comes through, and you found it."],
  },
  {
    cue: null,
    said: ["pull a thread through", "thread's going through"],
    mi: ["What happens in you, while the thread goes through?"],
    empathy: ["With a needle in your hand you don't have to be anybody's anything."],
    support: [
      "It's good that there's something which is only yours. You can tell me about your sewing any time.",
    ],
  },
  {
    cue: null,
    said: ["nobody's name in my mouth", "don't call anyone"],
    mi: ["How are those ten minutes, from the inside?"],
    empathy: [
      "Ten minutes of belonging to yourself, and maybe they have to last you the whole day.",
    ],
    support: [
      "Those ten minutes are yours. I don't want to use them up, so be as quiet here as you like.",
    ],
  },
  {
    cue: null,
    said: ["apologised to the girl", "got bitten for it"],
    mi: ["What was it like, when the help didn't work out?"],
    empathy: ["At last someone had been let in, and the door closed again with a bite."],
    support: ["You did look for help. One can laugh at how it went and be sad about it too."],
  },
  {
    cue: "siblings",
    said: ["group for carers", "meeting for families"],
    mi: ["Had there been someone to stay with her, what would you have gone there hoping for?"],
    empathy: [
      "The offer was there, and it left out the one thing you haven't got, another person in the house.",
    ],
    support: [
      "It makes sense that you couldn't go. Here you don't have to leave her in order to talk.",
    ],
  },
  {
    cue: "siblings",
    said: ["how's the patient", "the patient this"],
    mi: ["What would you have told them, if they had looked at you?"],
    empathy: [
      "You take the whole of it home with you, and in that room you're only a hand for the paper.",
    ],
    support: [
      "They had the patient in front of them, and the daughter went unasked. I'd like to hear about her.",
    ],
  },
  {
    cue: "worn-out",
    said: ["I told him fine", "quite fine I said"],
    mi: ["If the young doctor asked again, and you had time, what would the slower answer be?"],
    empathy: [
      "The question came at last, and your mouth had closed the door before you got there.",
    ],
    support: ["After so long, fine comes out by itself. You don't have to be fine here."],
  },
  {
    cue: "temper",
    said: ["nobody knows that I raise", "how I shout that nobody"],
    mi: ["How would it be for you, if one of them did know?"],
    empathy: [
      "They know the illness by its stages. What it makes of you, some days, they've never met.",
    ],
    support: [
      "You've told me what none of them knows. We can go slowly with it, and without blame.",
    ],
  },
  {
    cue: "siblings",
    said: ["told my sister half", "began to tell my sister"],
    mi: ["What was the part that you didn't get to say?"],
    empathy: ["You'd opened the door a little, and it closed before you were through."],
    support: [
      "It takes something to start telling. Whatever got cut off can be told here, to its end.",
    ],
  },
  {
    cue: "siblings",
    said: ["asked how I am by", "ask after me first"],
    mi: ["Then let me ask it properly. How are you, apart from her?"],
    empathy: ["You've been the way to her for so long that people forget to stop at you."],
    support: ["Then I'm asking after you first, and I'm in no hurry to get to her."],
  },
  {
    cue: "bad-daughter",
    said: ["bit of a bad person", "no angel till eleven"],
    mi: ["With nobody there to put you right, what would you say?"],
    empathy: ["Being good has become a uniform, and maybe it needs to come off for a while."],
    support: ["Then this is that hour, and I'm not here to put you right."],
  },
  {
    cue: "unknown",
    said: ["eight months and there was", "eight months and then it"],
    mi: ["What did it do for you, back then, that people came?"],
    empathy: [
      "With Zain there was an end, and there was company. This time you're losing her without either.",
    ],
    support: [
      "That was a grief with visitors and this is one without. You have some company in it here.",
    ],
  },
  {
    cue: "self",
    said: ["other people's weddings", "didn't know the bride"],
    mi: ["Tell me about one of those weddings you sang at."],
    empathy: [
      "There was a loud one in you, singing where nobody had asked her, and maybe you miss her.",
    ],
    support: [
      "I like the woman who sang at strangers' weddings. She's welcome here, at any volume.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["see two roads", "one way or there's the other"],
    mi: ["What is that shame made of, the one you see on both sides?"],
    empathy: ["Whichever way you turn, you seem to have found yourself guilty in advance."],
    support: ["There's no need to look down either way tonight. It's enough to be where you are."],
  },
  {
    cue: null,
    said: ["Port Dickson"],
    mi: ["How do you imagine it, standing in the sea again?"],
    empathy: ["There's a wish in that which is only yours, salt water and nobody calling."],
    support: [
      "It's good to hear something that you want for yourself. Stay by that sea for as long as you like.",
    ],
  },
  {
    cue: "self",
    said: ["tailor on my card", "tailor printed under"],
    mi: ["If it were up to you, what would you like the card to say?"],
    empathy: [
      "Your work had a word to itself, tailor. What you do now takes all of you and has none.",
    ],
    support: [
      "You needn't know what to print there. We can leave the card blank and talk about you.",
    ],
  },
  {
    cue: null,
    said: ["neighbour's daughter did", "girl from next door"],
    mi: ["What makes those words harder to say to yourself?"],
    empathy: ["There's kindness ready in you for any tired girl, and it stops just short of you."],
    support: [
      "You found the kind words without any help. They can wait here until you've a use for them.",
    ],
  },
  {
    cue: null,
    said: ["six and eight towards", "fetches her handbag to go"],
    mi: ["From six up to eight. What happens in you, when she wants to go home?"],
    empathy: ["Even the better hours stand at six, and then she wants to go home."],
    support: [
      "Six is a great deal for an ordinary hour. We can stay with the six before we get to the eight.",
    ],
  },
  {
    cue: null,
    said: ["still quite hopeful", "wake up hopeful"],
    mi: ["What does the hope look like in the morning, before the day gets at it?"],
    empathy: ["Each morning you start out hopeful, and each evening costs you some."],
    support: [
      "There is still hope in your mornings, after all this. I'd like to hear more about that part of you.",
    ],
  },
  {
    cue: "temper",
    said: ["thirty times and more", "where's my daughter question"],
    mi: ["What was it like, to hear that question over and over on Sunday?"],
    empathy: [
      "She was asking for you, and you were there, and after so many times something gave way.",
    ],
    support: [
      "You don't excuse yourself in telling it. That Sunday can be looked at here without a verdict.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["people manage with worse", "voice from assembly"],
    mi: ["If you were allowed to speak up to that voice, what would your answer be?"],
    empathy: ["Even your tiredness gets called to order, in your mother's voice."],
    support: [
      "That sentence leaves no room for you. You don't have to be measured against anyone here.",
    ],
  },
  {
    cue: null,
    said: ["sit with her for one hour", "did say she'd sit"],
    mi: ["What would an hour on a Thursday be like for you?"],
    empathy: ["Her offer is there, and something in you finds it hard to be the one who takes."],
    support: [
      "Pride may have held you upright for a long while. There's no rush about a Thursday.",
    ],
  },
  {
    cue: null,
    said: ["send a week of yourself", "come for seven days"],
    mi: ["When you say that to him in your head, what does he answer?"],
    empathy: [
      "The words for him are all there, and maybe knowing them makes it harder to send them.",
    ],
    support: [
      "You needn't decide whether it's ever sent. If you'd like to say that letter out loud, I'm here for it.",
    ],
  },
  {
    cue: "unknown",
    said: ["headmistress of a girls", "years she was headmistress"],
    mi: ["What was it like, to be the daughter of such a headmistress?"],
    empathy: [
      "She had a whole school at her command, and now you get the politeness she kept for staff.",
    ],
    support: ["You knew her at her full height. It makes sense that her polite question cuts."],
  },
  {
    cue: null,
    said: ["beautiful handwriting still", "fills a page with the date"],
    mi: ["What do you feel, when you look at that date in her writing?"],
    empathy: [
      "Her hand is still hers, even where the years have come loose. Maybe it's lovely and painful to look at.",
    ],
    support: [
      "You notice what has stayed. One can be glad of the handwriting and sad about the date.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["word home on the telephone", "hear the line hum"],
    mi: ["At your end of the line, what was in that quiet?"],
    empathy: [
      "That one word touched the promise, and then there was nothing either of you could say.",
    ],
    support: [
      "You gave your father your word and it still binds you. We can talk about it without deciding anything.",
    ],
  },
  {
    cue: "unknown",
    said: ["day centre"],
    mi: ["Tell me about the singing. What was it that you had to step away from?"],
    empathy: ["It may have been lovely in there, and maybe that was the unbearable part."],
    support: [
      "You went and looked, and it moved you so that you had to step out. That can be told slowly.",
    ],
  },
];
