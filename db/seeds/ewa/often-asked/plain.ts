import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "Tell me about your husband, I should like somebody to say, and then draw up a chair. || I should like to hear that a neighbor has baked too much and is on her way up. It need not be a tender word.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "My daughter Anna was still on her way from Seattle, and my granddaughter was at her studies. We are a small family and it lives far apart. || There were nurses, and a man who saw to the floors. Of our own people there was nobody besides myself in Chicago.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "I was at home or in the chair beside my husband's bed, in those days there was nothing else. || My whole world in October was this apartment and one room in the hospital. I could still draw you the curtains.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "I did the next thing, and then the one after it, as a nurse does. There were forms, and I filled them in neatly. || Very correctly, I am told. I chose the hymns, I ordered the ham, and I thanked everyone for coming.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "There is love on all sides, and a good deal of distance, most of it by airplane. One does what one can on a Sunday. || With my granddaughter it goes easily, with my daughter it goes politely. No door has ever been slammed.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "No, I have said rather more than I intended, and I thank you for your patience. || I wish only that there is a good lamp where you are. You have been most attentive.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "None, I thank you. At home one did not question a person who was being kind. || For the present, no. I shall make a list, as I do before the dentist.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "I should say a three, and I have sharpened the pencil before writing it. || Four, before noon, and I have measured strictly.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "With the radio announcer, who has excellent manners and never asks for the salt. || I dine alone, opposite an empty chair. On a Sunday I spread the good cloth all the same.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "My hands are warmer than when we began, I notice such things. The room has come a little nearer. || Less stiff, I would say, and I do not mean the fingers. I began this letter bolt upright.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "On Thursday, in the morning. I am braver before noon. || Tomorrow at eleven, once the post has come and there is nothing to wait for.",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "My father, I believe, though at home it was called a headache. It lasted some winters. || With us it was called nerves, and one was given tea. So yes, surely.",
    ],
  },
};
