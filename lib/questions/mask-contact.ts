/** Enough to recognise an address, not enough to write to it: `n•••@gmail.com`. */
export function maskEmail(email: string | null): string | null {
  if (email === null) return null;
  const [name = "", domain = ""] = email.split("@");
  return `${name.slice(0, 1)}•••@${domain}`;
}

/** `09•••••678` */
export function maskPhone(phone: string | null): string | null {
  return phone === null ? null : `${phone.slice(0, 2)}•••••${phone.slice(-3)}`;
}
