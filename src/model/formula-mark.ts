// Before the description of what Chromium tags as a picture: it is a formula. A sign of mathematics that is not seen. A second one parts its words from the line of text it is copied as.
export const formulaMark = '\u2061'
