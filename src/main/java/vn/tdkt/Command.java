package vn.tdkt;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The commands that need Java, with what may stand after their names. */
enum Command {
  RUN(false, "--port", "--data", "--listen", "--empty"),
  SCORE(true),
  CHECK(true, "--json"),
  BACKUP(true, "--data"),
  RESTORE(true, "--data");

  private final boolean takesWord;
  private final Set<String> flags;

  Command(boolean takesWord, String... flags) {
    this.takesWord = takesWord;
    this.flags = Set.of(flags);
  }

  static Optional<Command> named(String name) {
    for (Command command : values()) {
      if (command.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Whether a file or another word may follow. */
  boolean takesWord() {
    return takesWord;
  }

  boolean knows(String flag) {
    return flags.contains(flag);
  }
}
