/** The second a screen reader is told: every fifth, so that it can finish its sentence, and then the last three. */
export function spokenSecond(seconds: number): number {
  return seconds <= 3 ? seconds : Math.ceil(seconds / 5) * 5;
}
