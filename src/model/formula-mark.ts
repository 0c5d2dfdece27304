// Before the description of what Chromium tags as a picture: it is a formula. A sign of mathematics that is not seen.
export const formulaMark = '\u2061'
