/** One of the programs that are compared, as the bench drives it. */
export interface Contender {
  /** Brings new persons to where the first question has been asked; not measured. */
  enter(persons: number): Promise<Chats>;
  close(): Promise<void>;
}

/** Some persons who answer question after question. */
interface Chats {
  /** One person's next answer; resolves when it is durable and the reply is out. */
  answer(person: number, text: string): Promise<void>;
  /** Writes what is still waiting; belongs to the measured time. */
  settle(): Promise<void>;
  /** Throws unless every answer of every person arrived; not measured. */
  check(): Promise<void>;
}
