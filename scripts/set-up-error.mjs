/** Something that stops set-up; its message is all the user needs. */
export class SetUpError extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
