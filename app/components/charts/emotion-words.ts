import type { EmotionCategory } from "~/domain/emotion/reading";

/** What each category is called, and its colour and pattern; never told apart by colour alone. */
export const emotionLook: Record<EmotionCategory, { label: string; color: string }> = {
  sadness: { label: "Sadness", color: "var(--sadness)" },
  fear: { label: "Fear", color: "var(--fear)" },
  anger: { label: "Anger", color: "var(--anger)" },
  disgust: { label: "Disgust", color: "var(--disgust)" },
  happiness: { label: "Happiness", color: "var(--happiness)" },
  surprise: { label: "Surprise", color: "var(--surprise)" },
  neutral: { label: "Neutral", color: "var(--neutral)" },
};

/** A signed number with two decimals and a true minus. */
export function signed(value: number): string {
  const rounded = Math.abs(value).toFixed(2);
  if (Number(rounded) === 0) return "0.00";
  return `${value < 0 ? "−" : "+"}${rounded}`;
}

/** A share as whole percent, which no line end parts. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}
