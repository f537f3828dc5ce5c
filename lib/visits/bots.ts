/*
 * What calls itself a program, or does not say what it is. Programs that run no scripts never get here, and those that
 * pass themselves off as somebody's browser cannot be told from one by simple rules.
 */
const programs =
  /bot[/;)-]|crawl|spider|slurp|facebookexternal|preview|monitor|uptime|lighthouse|pagespeed|headless|phantom|curl|wget|python|java\/|go-http|okhttp|axios|node-fetch|libwww|scrapy|httpclient/i;

/** Whether a user agent is left out of the counts of visitors. */
export function isBot(userAgent: string): boolean {
  return !userAgent.startsWith("Mozilla/") || programs.test(userAgent);
}
