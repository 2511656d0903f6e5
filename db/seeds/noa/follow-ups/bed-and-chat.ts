import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the bed, the messages at night and the small things of his. */
export const bedAndChat: Scenario["topics"] = {
  "own-side-bed": {
    layer: 0,
    asks: [
      ...["your own side", "on your side of", "your side of the bed"],
      ...["own side of", "not the bed", "sleep in the bed"],
      ...["sleep in your bed"],
    ],
    answers: [
      "tried it. {i lay there like a ruler so i wouldn't roll into where he isn't|missing} || because then there's a side. {on the sofa there's just me and the back of it|missing}",
    ],
  },
  "sofa-comfy": {
    layer: 0,
    asks: [
      ...["sofa comfortable", "sofa comfy", "comfortable at least"],
      ...["comfortable on the sofa", "comfy on the sofa", "sleep well on the sofa"],
    ],
    answers: [
      "no, there's a bar right in the middle. {i've got a dent in my hip and i'm up at four anyway|nosleep?} || it's built for two people watching telly, so no, {my feet hang off and i lie there counting trams|nosleep?}",
    ],
  },
  "whose-coat": {
    layer: 0,
    asks: [...["whose coat", "which coat", "coat is it"], ...["his coat", "is it his"]],
    answers: [
      "mine. {his went in the first box|missing} || the warm one, mum'd be thrilled. {his hook's empty|missing}, so it hangs about with me now",
    ],
  },
  "food-in": {
    layer: 0,
    asks: [
      ...["any food in", "food in the house", "food in the flat"],
      ...["in your cupboards", "in the fridge", "got any food"],
    ],
    answers: [
      "mustard. and the good jam, {i'm not opening the jam, it was for us|missing} || there's pasta for two, in a jar, already measured. {i can't do the sum for one|missing}",
    ],
  },
  "sure-you-eat": {
    layer: 0,
    asks: [
      ...["sure you eat", "sure youre eating", "looking after you"],
      ...["looks after you", "look after you", "taking care of you"],
      ...["cooking for you", "feeding you"],
    ],
    answers: [
      "no, there's nobody here to look in the fridge. {mum asks about coats and that's the whole inspection|ghosted} || tali asks what i've had and i read her the back of a packet. {nobody's in the room, no|ghosted}",
    ],
  },
  "end-of-messages": {
    layer: 0,
    asks: [
      ...["get to the end", "got to the end", "reach the end"],
      ...["come to the end", "at the end of the chat"],
    ],
    answers: [
      "then it's the tuesday, and i know that one. {so i go slower and slower, i did nine messages last night|missing} || {i start again, probably|missing}. i can't see what else you do with it",
    ],
  },
  "found-it-yet": {
    layer: 0,
    asks: [
      ...["did you find it", "find it yet", "found it"],
      ...["and was it", "was it there", "find the place"],
      ...["find anything in there"],
    ],
    answers: [
      "no, {i've found about thirty, and then the next one down he's calling me noodle|missing} || i thought so on sunday, there was a bare 'ok.' {then a heart four minutes after, so no|missing}",
    ],
  },
  "when-you-find-one": {
    layer: 0,
    asks: [
      ...["when you find one", "once you find one", "if you find one"],
      ...["find one what", "do with them"],
    ],
    answers: [
      "take a picture of it. {i've got a whole folder of him going off me|missing} || i put the phone on my chest and look at the ceiling. {then i read it again in case it got nicer|missing}",
    ],
  },
  "far-in-chat": {
    layer: 0,
    asks: [
      ...["far have you got", "far have you read", "how far have you"],
      ...["far are you", "far through", "up to now"],
    ],
    answers: [
      "up to march. {it's the good bit, so i'm going slowly, like with crisps|missing} || march, second time round. {i had to stop, he'd drawn me in a hat|missing}",
    ],
  },
  "how-he-takes-it": {
    layer: 0,
    asks: [
      ...["how did he take it", "how does he take it", "how does he take"],
      ...["take his coffee", "take his tea", "sugar does he"],
    ],
    answers: [
      "two, and so much milk. {it was practically a pudding|missing} || milky, with two, stirred about nine times. {i used to moan about the spoon|missing}",
    ],
  },
  "what-shampoo": {
    layer: 0,
    asks: [
      ...["what shampoo", "which shampoo", "shampoo is it"],
      ...["shampoo does he", "smell like", "what did it smell"],
    ],
    answers: [
      "green, with a tree on. {i've been to the shop and opened one|missing} || the cheap one, it's supposed to be pine. {there's an inch left in the bathroom and i'm rationing it|missing}",
    ],
  },
  "on-the-way-to": {
    layer: 0,
    asks: [
      ...["on your way to", "you on your way", "were you headed"],
      ...["were you off to", "where were you going on", "going on the tram"],
    ],
    answers: [
      "a lecture. {i got there late and stood in the corridor with my face on|missing} || uni, and then i walked all the way back from the wrong stop. {i'd do it again|missing}",
    ],
  },
  "not-deleted": {
    layer: 0,
    asks: [
      ...["why dont you delete", "delete it", "deleted it"],
      ...["not delete it", "get rid of it", "delete the note"],
    ],
    answers: [
      "because it's the last one where i'm still his. {after that i'm a noa he knows|missing} || i put my thumb on the little bin and he says my name. {so i can't, can i|missing}",
    ],
  },
  "note-and-sleep": {
    layer: 0,
    asks: [
      ...["help you sleep", "helps you sleep", "help with sleep"],
      ...["send you to sleep", "get you to sleep"],
    ],
    answers: [
      "for eleven seconds, yes, {then it's quiet and it's worse|missing} || a bit, {it's the hum, it sounds like somebody's still up|missing}",
    ],
  },
  "once-you-remember": {
    layer: 0,
    asks: [
      ...["once you remember", "when you remember", "after you remember"],
      ...["remember what happens", "after that second", "after the second"],
    ],
    answers: [
      "it comes down like a shelf. {first him, then the rest of them, then my neck|missing} || i lie very still in case it hasn't seen me. {then it's got me and i check my phone|missing}",
    ],
  },
  "his-stories": {
    layer: 0,
    asks: [
      ...["stories is he", "sort of stories", "kind of stories"],
      ...["in his stories", "he posting", "he post"],
      ...["on his story"],
    ],
    answers: [
      "a burger, his shoes, a sunset, which excuse me is MY thing. {and somebody's hand in the corner|missing} || five-a-side, some roof bar, his new trainers. {he never once took a photo of a shoe with me|missing}",
    ],
  },
  "keep-looking": {
    layer: 0,
    asks: [
      ...["keep looking", "looking at them", "look at them"],
      ...["stop looking", "have to look", "need to look"],
    ],
    answers: [
      "apparently! {my thumb's there before i am|missing} || no, {but if i don't i make them up, and in mine he's even happier|missing}",
    ],
  },
  "why-take-fern": {
    layer: 0,
    asks: [
      ...["he take the fern", "the fern of all"],
      ...["why did he take", "take the fern", "take gerald"],
      ...["took the fern", "took gerald", "he take it"],
    ],
    answers: [
      "because he loved him, probably. {that's worse than spite|missing} || he paid for the pot! {i grew everything that was in it|missing}",
    ],
  },
  "likes-plants": {
    layer: 0,
    asks: [
      ...["he like plants", "he even like plants", "like plants"],
      ...["a plant person", "plants at all"],
    ],
    answers: [
      "just the one, and i introduced them. {he's not a plant person, he's a gerald person|missing} || not plants, no, he's scared of soil. {he liked gerald, i'll give him that|missing}",
    ],
  },
  "had-he-written": {
    layer: 0,
    asks: [
      ...["he written anything", "had he written", "he wrote anything"],
      ...["he write anything", "anything from him", "message from him"],
      ...["had he messaged"],
    ],
    answers: [
      "no, {an advert for shoes and my dentist|missing} || not one dot. {i'd been gone an hour and he hadn't noticed there was a wall|missing}",
    ],
  },
};
