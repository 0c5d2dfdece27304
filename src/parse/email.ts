// Whether a text is an e-mail address.

/** A Russian letter among Latin ones looks right and reaches nobody. */
export function isEmail(email: string): boolean {
  const mixed = email.split(/[.@]/).some((label) => /\p{Script=Cyrillic}/u.test(label) && /\p{Script=Latin}/u.test(label))
  return email.length < 255 && !mixed && /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[\p{L}\d-]{2,}$/u.test(email)
}
