/** Counts how often this process could do something else meanwhile. */
export function turnsOfTheLoop(): { stop(): number } {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  return {
    stop: () => {
      clearInterval(timer);
      return turns;
    },
  };
}
