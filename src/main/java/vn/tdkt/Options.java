package vn.tdkt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands after the name of a command: flags with and without a value, and words.
 *
 * @param port only where one was asked for
 */
record Options(
    Map<String, String> flags,
    Optional<Integer> port,
    List<String> words,
    Map<String, String> environment) {
  private static final String EMPTY = "--empty";
  private static final String JSON = "--json";

  /**
   * @throws UsageFault for a flag that the command does not have, a value that is missing or wrong,
   *     a word too many
   */
  static Options of(Command command, List<String> arguments, Map<String, String> environment) {
    Map<String, String> flags = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean needsValue = !argument.equals(EMPTY) && !argument.equals(JSON);
      if (command.knows(argument) && (!needsValue || i + 1 < arguments.size())) {
        flags.put(argument, needsValue ? arguments.get(++i) : "");
      } else if (words.size() < command.mostWords() && !argument.startsWith("--")) {
        words.add(argument);
      } else {
        throw UsageFault.because("usage.unknown", argument);
      }
    }
    Optional<Integer> port = Optional.ofNullable(flags.get("--port")).map(Options::portNumber);
    return new Options(flags, port, words, environment);
  }

  Optional<String> word() {
    return words.stream().findFirst();
  }

  /** Never inside the clone (decision 65). */
  Path data() {
    return Path.of(flags.getOrDefault("--data", home("XDG_DATA_HOME", ".local/share") + "/tdkt"));
  }

  Path cache() {
    return Path.of(home("XDG_CACHE_HOME", ".cache"), "tdkt");
  }

  boolean empty() {
    return flags.containsKey(EMPTY);
  }

  boolean json() {
    return flags.containsKey(JSON);
  }

  String listen() {
    return flags.getOrDefault("--listen", "127.0.0.1");
  }

  private static int portNumber(String written) {
    if (!written.matches("\\d{1,5}") || !isPort(Integer.parseInt(written))) {
      throw UsageFault.because("usage.port", written);
    }
    return Integer.parseInt(written);
  }

  private static boolean isPort(int number) {
    return number >= 1 && number <= 65535;
  }

  private String home(String variable, String otherwise) {
    String set = environment.getOrDefault(variable, "");
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    return set.isBlank() ? home + "/" + otherwise : set;
  }
}
