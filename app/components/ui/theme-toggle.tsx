import { Form } from "@remix-run/react";
import { classNames } from "./class-names";

const themes = [
  { value: "system", label: "Device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

export type ThemeChoice = (typeof themes)[number]["value"];

export interface ThemeToggleProps {
  /** Where the choice is posted, as `theme`. */
  action: string;
  current: ThemeChoice;
  /** The page to come back to, posted as `returnTo`. */
  returnTo?: string;
}

/** Light, dark, or as the device says: three submit buttons, so it works without script. */
export function ThemeToggle({ action, current, returnTo }: ThemeToggleProps) {
  return (
    <Form method="post" action={action} className="flex items-center justify-between gap-3">
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <span id="theme-label" className="text-sm text-second">
        Colours
      </span>
      <div role="group" aria-labelledby="theme-label" className="flex gap-0.5">
        {themes.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === current}
            className={classNames(
              "rounded-sm px-2 py-1 text-xs pointer-coarse:min-h-11",
              value === current
                ? "bg-accent-soft font-semibold text-accent"
                : "text-second hover:bg-sunk",
            )}
          >
            {label}
          </button>
        ))}
      </div>
    </Form>
  );
}
