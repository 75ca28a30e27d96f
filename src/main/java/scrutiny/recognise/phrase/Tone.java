package scrutiny.recognise.phrase;

/** What a clause says of its subject, in so many words or only in passing. */
enum Tone {
  PRAISE,
  /** Praise by a word that may state a purpose or a task: “to meet their needs”. */
  FAINT_PRAISE,
  CRITICISM,
  /** Criticism by a word that may say no more than what is the case: “does not live there”. */
  FAINT_CRITICISM
}
