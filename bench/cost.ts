/** Prints what the process took since `started`, for the process that measures it. */
export function reportCost(started: number): void {
  const milliseconds = performance.now() - started;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds, peakMegabytes }));
}
