/**
 * The day that it is, `YYYY-MM-DD`, by this computer's clock and in UTC. It serves checks alone:
 * what is built depends on no day.
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
