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
      "Daft things. {What I'd have said to that lad with the clipboard|useless}. || It's like a wheel. {The gate, the job, who'd want me, the gate|useless}.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd tell him it was none of his doing. They'd have shut it with the Queen stood at the gate. || I'd say come on, we'll walk the dog. I'd not say much.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "It's not the money. They all think it's the money. || That a man can be fed and warm and still have nothing to get up for.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "I'd not have known how to put it. You get on with it, don't you. || Never been one for it. And there's always somebody's got it worse.",
    ],
  },
  "if-told": {
    layer: 1,
    asks: [
      ...["afraid would happen if", "afraid of if you told", "happen if you told"],
      ...["afraid she would", "afraid shed", "worst that could happen if"],
    ],
    answers: [
      "My wife'd never sleep again for watching me. {I'd be one more on her list at the home|gwen}. || {My wife'd give up her shifts to sit with me|gwen}, and then there'd be two of us in this kitchen.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "I'd sleep through till six. {And there'd be a thing wanted doing, and me doing it|useless}. || Boots by the door, and {somewhere to be in them|useless}. My wife would see it before I did.",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "To my wife Gwen, thank you. {And that I'm sorry it's all on her|gwen}. || I'd tell my wife it's nothing she's done. {She's been good to me and I've sat there like a post|gwen}.",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "I never talked much, but I'd a laugh in me and I slept in my chair like a baby. {Now there's neither|hollow}. || The hooter stopped and I stopped with it, near enough. {I used to come home hungry|hollow}, it struck me the other day.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "The worst of it's a couple of hours. {The flat feeling underneath doesn't shift|hollow}. || It goes off in daylight and it's back by night. {There's a bit always there, like damp|hollow}.",
    ],
  },
  matters: {
    layer: 0,
    asks: ["what matters most", "said what matters most", "matters most to you"],
    answers: [
      "That she's not worn out on my account, Gwen. {I'm a weight on her as it is|gwen}. || I'd like to be some good to Gwen again. {She's doing the two jobs, hers and mine|gwen}.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "My daughter Carys. I'd a good name down there too, {for what it'd fetch now|useless}. || That I never left a job half done. {There's not much call for it|useless}.",
    ],
  },
  faith: {
    layer: 0,
    answers: [
      "Chapel, as a boy. I don't go now, bar funerals. || No, I'm not. My wife goes at Christmas and I hold the coats.",
    ],
  },
  drinking: {
    layer: 0,
    asks: [
      ...["stop drinking", "stopped drinking", "still drink", "have a drink", "drink much"],
      ...["drinking much", "the drink", "give up drink", "do you drink at all"],
    ],
    answers: [
      "Not since June. It'd got so I was looking at the clock for it, and I thought, hello. || No, I gave it up in June. It was helping, that's what frightened me off it.",
    ],
  },
  lonely: {
    layer: 0,
    answers: [
      "I suppose I am. {There's a dozen men I could ring and I've rung none of them|apart}. || You'd not think it, with a wife and a dog. {But aye, of a night|apart}.",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "I do. {My wife's out lifting people and I'm sat by the fire|gwen}. || {About my wife, yes|gwen}. The works was none of my doing, I know that in the daytime.",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "Yes, if I'm made to say it. {I cross the road from men I was at school with|useless}. || I am, aye. {They ask what you're doing now, and you've nothing to tell them|useless}.",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "Not these days. In the spring I was, with the company, {and then it went out|hollow}. || Not any longer, no. {I've not the heat for it|hollow}.",
    ],
  },
  afraid: {
    layer: 1,
    answers: [
      "That this is it now. {Me and the kettle|no-ahead?}, and the wife tired of asking. || {That I'll get used to it|no-ahead?}. That my wife'll look at me one day and see I have.",
      "That my wife wears herself out. {And me sat here watching her do it|useless}. || My wife getting ill with it, the nights and all. {I'd be no use to her|useless}, I can't even cook.",
      "I was never a man for being scared. {It's the nights, if it's anything|nights}. || {Of the nights, more than I'd own to|nights}. I leave the landing light on.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "{There's nights I look for it and can't find any|no-ahead}. The little one's drawing, if you want one thing. || {There's not much of it about|no-ahead}. The leeks came up, mind.",
      "Not a word I'd use. {It's more flat than anything|hollow}. The dog's glad of me of a morning. || I'd not go that far either way. {It's just level|hollow}. There's Sunday, when the little one's here.",
      "Put it this way, {I've stopped expecting anything|hollow}. || Some days, aye. {I've not looked that far lately|hollow}.",
    ],
  },
  burden: {
    layer: 0,
    asks: ["feel like a burden", "be a burden", "feel a burden", "a burden to", "a burden on"],
    answers: [
      "{I do, aye. My wife works and I sit|gwen}. || {There's not a day I don't think my wife's paying for me|gwen}, and it's not the money I mean.",
    ],
  },
  crying: {
    layer: 1,
    answers: [
      "I don't, no. {It's not that I stop it, it doesn't come|hollow}. || Once, in the shed, back in April. {There's been nothing since|hollow}.",
    ],
  },
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
