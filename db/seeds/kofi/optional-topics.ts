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
      "Same film, every time. {What he said, what I said, and what I'll say Monday|monday}. || I argue it. {I'm my lawyer and their lawyer, and theirs has got a better suit|monday}.",
      "In my head it's: {don't move your hands, don't move your hands|fury}. All the time. || I do a check. {Voice, hands, how close am I stood|fury}. I do it buying milk.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say you're a good dad, mate, and I'd mean it. Funny, that. || I'd tell him turn up Monday, hands in your pockets. And I'd buy him a pint.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That being loud isn't being dangerous. || I'm not angry instead of sad. I'm both, mate. They only ever see the one.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "Who was I going to tell? Anything I say gets written down. || You open your mouth and it's in a file. So I kept it shut and drove.",
    ],
  },
  "if-told": {
    layer: 0,
    answers: [
      "They'd write it down, mate. {Or they'd start going careful round me, and that's worse|fury}. || Depends who. Mum'd pray, a mate'd put the kettle on, {and anyone with a lanyard'd reach for a pen|fury}.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "{My jaw'd be loose, first thing|tight}. And there'd be somebody in them bunks of a Tuesday, for no reason. || Little shoes in the hall, that's what I'd see. {And my hands open on the wheel|tight}, not gripping it like it's stolen.",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "I'd tell my two it's not them, it was never them. {And I'd be there every morning, if it was up to me|missing}. || That I left a house, I never left my kids. {I'd want them to have that off me, before they get it off somebody else|missing}.",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "I was easy, before. I'd have a whole canteen going, {and now I walk in and they look at their plates|fury?}. || I had a front door and a laugh. {Now I've got a bedsit and a volume|fury?}.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "All day, on and off. {It'll drop when I'm driving, and then I see a school uniform and it's up again|missing}. || The shouting's two minutes, it's done. {Missing them two doesn't stop, it only goes quiet|missing}.",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "My kids. {That they know I'm their dad on a Wednesday as well|missing}. Everything else is paperwork. || Them two. {That they never get to thinking I walked off|missing}.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "Fourteen years, and not one passenger with a bump. And I'll do you a cornrow you could put in a magazine. || My two, they thank every driver when they get off, I taught them that. Me, I'm good with a full bus and a baby screaming on it.",
    ],
  },
  faith: {
    layer: 0,
    answers: [
      "I was raised in it, white shirt, every Sunday. I don't go now, Mum goes enough for the both of us. || I believe, in my way. Me and Him aren't on terms this year, that's all.",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "One beer with the football, if that. I drive for a living, they test you. || No, nothing. I've a licence to keep and two kids to fetch, I'd not risk it.",
    ],
  },
  lonely: {
    layer: 0,
    answers: [
      "Course I am. {Who've I got to say goodnight to, the fryers|room}? || Most nights, yeah. {I see a thousand people a day and what I say to them is mind the doors|room}.",
    ],
  },
  guilty: {
    layer: 1,
    asks: ["feel guilty", "guilty about", "guilt about", "you guilty"],
    answers: [
      "About my kids, all day. {I tot up what I've missed like fares|missing}. || Yeah, I do. {I've a list of what I wasn't there for, and I read it at red lights|missing}.",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "Yeah, a bit. {Thirty-eight, and I've to ask a stranger in a suit can I see my own kids|missing}. || {When I've to ring a five-year-old and say not this week, son|missing}, I am. For the shouting, no. Maybe a bit.",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "What do you think? {My manager, that court, a trampoline, take your pick|fury}. || {Yeah, it's there before I've got my boots on|fury}. Not with the kids. Never with the kids.",
    ],
  },
  afraid: {
    layer: 1,
    answers: [
      "That they'll get used to it. {My kids, to me not being there|missing}. || {That one Friday they'll not run to the door|missing}. They'll look up from the telly and go, oh, it's Dad.",
      "{I'm scared of ten o'clock Monday|monday}, since you're asking. I'll sit there and hear my own voice go up. || {Monday, course I am|monday}. It's all riding on can I talk quiet for an hour.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "{I can't see round Monday|monday}, and that's the truth. But I've ironed a shirt, so some part of me's turning up. || Some nights it's gone. {It's Monday, it's parked across everything|monday}. Then my girl Ama tells me about somebody's hamster and I've got an hour's worth.",
      "No, I'm not there. {I'm tired|nosleep?}, it's not the same thing. || I wouldn't say hopeless. {Come and ask me when it's getting light and I've not been off|nosleep?}.",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "{I'm extra work for the kids, the bag and the handover and all that|better-dad?}. They don't say. They just carry it. || A bit, with the kids, {it's a lot of packing for two nights at mine|better-dad?}. My mum'd clip me for saying so.",
      "Not to my mum, she'd have me back tomorrow. || Nobody's said it. I pay my own way, I'll tell you that much.",
    ],
  },
  crying: {
    layer: 1,
    asks: [
      ...["do you cry", "you cry", "ever cry", "last cry"],
      ...["last cried", "let yourself cry"],
    ],
    answers: [
      "In the cab, at the end of the route, with the lights off. {I've two minutes for it, then I'm due out again|missing}. || Not where there's a mirror. {I have in the shower, with the fan on|missing}.",
    ],
  },
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
