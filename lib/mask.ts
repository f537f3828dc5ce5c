/** What the desk shows of contact data until somebody asks for it and is recorded doing so. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "•••" : `${address.slice(0, 1)}•••${address.slice(at)}`;
}

/** `0912 345 678` becomes `•••• ••• 678`. */
export function maskPhone(phone: string): string {
  return `•••• ••• ${phone.replaceAll(/\D/g, "").slice(-3)}`;
}
