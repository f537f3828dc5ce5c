/** What the desk shows of contact data until somebody asks for it and is recorded doing so: enough to recognise. */

/** `n•••@gmail.com` */
export function maskEmail(address: string): string {
  const [name = "", domain = ""] = address.split("@");
  return `${name.slice(0, 1)}•••@${domain}`;
}

/** `09•••••678` */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 2)}•••••${phone.slice(-3)}`;
}
