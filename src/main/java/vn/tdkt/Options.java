package vn.tdkt;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands after the name of a command: flags with and without a value, and at most one word.
 */
record Options(Map<String, String> flags, Optional<String> word) {
  private static final Set<String> WITH_VALUE = Set.of("--port", "--data", "--listen");
  private static final Set<String> WITHOUT_VALUE = Set.of("--empty");

  /**
   * @throws UsageFault for a flag that no command has, a value that is missing, a second word
   */
  static Options of(List<String> arguments) {
    Map<String, String> flags = new HashMap<>();
    Optional<String> word = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (WITHOUT_VALUE.contains(argument)) {
        flags.put(argument, "");
      } else if (WITH_VALUE.contains(argument) && i + 1 < arguments.size()) {
        flags.put(argument, arguments.get(++i));
      } else if (!argument.startsWith("--") && word.isEmpty()) {
        word = Optional.of(argument);
      } else {
        throw UsageFault.because("usage.unknown", argument);
      }
    }
    return new Options(flags, word);
  }

  /** Never inside the clone (decision 65). */
  Path data() {
    return Path.of(flags.getOrDefault("--data", home("XDG_DATA_HOME", ".local/share") + "/tdkt"));
  }

  Path cache() {
    return Path.of(home("XDG_CACHE_HOME", ".cache"), "tdkt");
  }

  boolean empty() {
    return flags.containsKey("--empty");
  }

  String listen() {
    return flags.getOrDefault("--listen", "127.0.0.1");
  }

  /** Only the port that was asked for, if one was. */
  Optional<Integer> port() {
    return Optional.ofNullable(flags.get("--port")).map(Options::portNumber);
  }

  private static int portNumber(String written) {
    if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > 65535) {
      throw UsageFault.because("usage.port", written);
    }
    return Integer.parseInt(written);
  }

  private static String home(String variable, String otherwise) {
    String set = System.getenv(variable);
    return set == null || set.isBlank() ? System.getProperty("user.home") + "/" + otherwise : set;
  }
}
