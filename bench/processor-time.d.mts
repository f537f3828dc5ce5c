/** Counts from now on; the answer is a sentence about each of so many pieces of work. */
export function timeProcesses(processes: { server: number; database: number }): (pieces: number) => string;
export function postmasterOf(backend: number): number;
