/** Turning by the golden angle, no two stand behind each other (Vogel 1979). */
const ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places around a middle, one after the other, each as far from the others as there is room: as the seeds of a sunflower.
 *
 * @param free what is left free around the middle, in pixels.
 * @param step how far they stand from each other.
 */
export function satellite(number: number, free: number, step: number): readonly [x: number, y: number] {
  const [angle, radius] = [number * ANGLE, free + step * Math.sqrt(number)];
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
