import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedPlainly } from "./often-asked/plain";
import { oftenAskedTrouble } from "./often-asked/trouble";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "the marks, mostly. {if i get this for that, and that for this|drowning?}, and it never comes out nice || it's maths but the sad kind. {what i need for each paper, and then what my mum's face would do|drowning?}",
      "in my head it goes: {you're behind, you're behind, you're behind|compare}. same tone as the mrt announcement || {it's a voice going you're behind|compare}. it's very calm about it, like the please stand clear of the doors lady",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "i'd say aiyo never mind, it's one paper. i'm very wise for other people || i'd tell her sleep first then see. i'm v good at other people's life",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "that i'm not lazy. i sit there the whole day trying || that it's not just stress. people say all the best and i'm like, ok, but",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "it felt too small to bother anyone with. and then it was too big || i kept thinking after this week i'd be ok and then nobody needs to know",
    ],
  },
  "if-told": {
    layer: 0,
    answers: [
      "they'd be nice about it, straight away. and then papa would go and look at the fridge || nobody would scold, they'd just go very quiet. and mum would start packing me food",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "i'd go down for breakfast, at a real table. and i'd reply people the same day they write || curtain open, i think. and i'd walk to dinner without checking who's in the lift first",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "to my parents, sorry first. and that {i'm not doing so well and it's not because i'm lazy|drowning} || i'd tell ma and papa {i can't keep up with it|drowning}. and that i'm really trying, that one i'd say two times",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "year one i was ok, i replied everyone and ate with people. {now i'm like the same phone but on 3 percent|drowning?} || i was noisier, honestly, i even sat in front. {since the timetable came out i've sort of gone indoors|drowning?}",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "the whole evening, usually. {it goes off a bit when it gets light, and it's back by dinner|drowning?} || it comes and goes, but the coming is long. {like dinner to 4am|drowning?}, and then a bit of nothing",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "my parents not getting hurt from this. stats i can take again, their faces i can't || that they didn't do all that for nothing. ma and papa, i mean, the money and everything",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "getting in here, i suppose, i was proud for a whole month. and i taught my brother algebra without shouting even once || i know nearly every bus route by heart. quite useless, but i'm quite proud of that one",
    ],
  },
  faith: {
    layer: 0,
    answers: [
      "me not really, ah ma does it for all of us. she lights joss sticks before every exam || no lah, not me. but ah ma asks the gods about my econs, so somebody's on it",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "no lah, i go red after half a can. it's only kopi with me || i don't, no, nothing like that. my one bad habit is kopi after midnight",
    ],
  },
  lonely: {
    layer: 0,
    answers: [
      "{quite, actually|unnoticed}. which is funny because there's thirty people on this floor || {a lot, ya|unnoticed}. i can hear everybody and somehow that makes it more",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "ya, about the money mostly. they count every dollar at home and {i'm here colouring in a timetable|drowning?} || i do, every time papa's thumb comes. {he's off to work and i haven't even got up|drowning?}",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "more than i'd say to your face, ya. {people fought for this place and look who's sitting in it|compare} || ya, i am. {i don't like to show my student card now|compare}, the girl in the photo's so sure",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "not with anyone else, they didn't do anything. with myself, ya, {for just sitting there|drowning?} || {only with me|drowning?}. it lasts like two seconds and then i say sorry to my own laptop",
    ],
  },
  afraid: {
    layer: 0,
    asks: [
      ...["are you scared will happen", "are you afraid will happen", "are you scared of"],
      ...["scared will happen", "scared might happen", "scared would happen", "afraid will happen"],
      ...["afraid might happen", "worst that could happen", "worst thing that could"],
      ...["scared of most", "most scared of", "most afraid of", "worried will happen"],
    ],
    answers: [
      "that i sit in the exam and write my name and that's all. {i keep seeing the rest of the page|drowning?} || i turn the paper over and there's nothing in me, and {two hours to sit there with it|drowning?}",
      "{that everyone walks out talking about question 4 and i just nod|compare} || {that i'll be the one with her head down while they all turn pages|compare}. the sound of pages, i can't",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "{most days i can't see past the 4th|drowning?}. then my friend in melbourne sends some animal and i think, ok, somebody's still there || some hours, ya, {it's just fog|drowning?}. if there's any hope it's that i liked year one, so maybe it's still in me somewhere",
      "in between. {like wifi with one bar|drowning?}, it depends where i stand || depends on the hour. {by evening it's gone|drowning?}, mornings there's maybe one spoon of it",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "a bit, at home. {they saved for this|letdown}, so even being tired feels like i'm spending something of theirs || {money wise, ya|letdown}. and nobody at home would ever say it, so i say it for them",
      "to friends, a bit. i'm the kind who carries all the shopping in one trip || with people here, ya. i'd rather go thirsty than ask someone to buy water",
    ],
  },
  crying: {
    layer: 0,
    answers: [
      "ya, but at silly things, there was an ad with an old uncle. {when it's about me it gets stuck|chest?} || {not properly|chest?}. my eyes start and then someone walks past in the corridor and it stops",
    ],
  },
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
