package vn.tdkt;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The commands that need Java, with what may stand after their names. */
enum Command {
  RUN(0, "--port", "--data", "--listen", "--empty"),
  SCORE(1),
  /** One file, or the pictures of all pages of one paper. */
  CHECK(60, "--json"),
  BACKUP(1, "--data"),
  RESTORE(1, "--data");

  private final int mostWords;
  private final Set<String> flags;

  Command(int mostWords, String... flags) {
    this.mostWords = mostWords;
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

  /** How many files or other words may follow. */
  int mostWords() {
    return mostWords;
  }

  boolean knows(String flag) {
    return flags.contains(flag);
  }
}
