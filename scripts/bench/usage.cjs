// Preloaded into every measured process: on exit it writes what the process used to the pipe that the benchmark opened.
const { readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const pipe = 3;

if (isMainThread) process.on('exit', () => writeSync(pipe, JSON.stringify(usage())));

/** Seconds of CPU and the most memory in bytes. */
function usage() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, bytes: 1024 * (peakOfThisProgram() ?? maxRSS) };
}

/** On Linux, maxRSS counts what the parent held when it started this process; the peak of the address space does not. */
function peakOfThisProgram() {
  if (process.platform !== 'linux') return undefined;
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return peak === undefined ? undefined : Number(peak);
}
