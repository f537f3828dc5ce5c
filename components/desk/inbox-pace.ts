/** Changes come in bursts: an inbox waits so long (milliseconds) after the first and then asks about them all at once. */
export const settleMs = 100;
