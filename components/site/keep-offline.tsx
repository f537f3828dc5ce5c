/**
 * Lets this browser keep the form for hours without a network (public/page.js). Only where somebody writes: readers load
 * nothing for it. In development a kept page would hide what was just changed.
 */
export function KeepOffline() {
  return process.env.NODE_ENV === "production" ? <span hidden data-keep-offline="" /> : null;
}
