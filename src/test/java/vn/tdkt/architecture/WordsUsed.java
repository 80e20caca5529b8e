package vn.tdkt.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of words that sources and pages name in their string literals. */
record WordsUsed(Set<String> literals, List<Asked> asked) {
  /** Looks no further than the closing quote: in a page, quotes stand within quotes. */
  private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)(?=\")");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\bsay|\\bt|\\brefused|\\bRefusal\\.of)\\(\\s*\"([a-z][\\w.-]*[\\w])\"\\s*[,)]");
  private static final Pattern OF = Pattern.compile("Words\\.of\\(\\s*\"(\\w+)\"");

  /**
   * One place that asks for a key by its full name.
   *
   * @param modules whose words may be meant
   */
  record Asked(String file, String key, Set<String> modules) {}

  static WordsUsed in(Path... roots) {
    WordsUsed used = new WordsUsed(new HashSet<>(), new ArrayList<>());
    for (Path root : roots) {
      for (String ending : List.of(".java", ".jte")) {
        SourceTree.files(root, ending).forEach(file -> used.read(root, file));
      }
    }
    return used;
  }

  /**
   * Whether a literal names the key: whole ("refused.late"), after its module ("scoring.late"), as
   * the kind of an act ("scoring.sent" or "sent" for "act.sent"), that of all acts of a thing
   * ("plans.plan-"), or by its beginning ("state.").
   */
  boolean names(String module, String key) {
    if (literals.contains(key) || literals.contains(module + "." + key)) {
      return true;
    }
    if (key.startsWith("act.")) {
      String kind = key.substring("act.".length());
      return literals.contains(kind)
          || literals.contains(module + "." + kind)
          || literals.contains(module + "." + kind.replaceFirst("-.*", "-"));
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      String beginning = key.substring(0, dot + 1);
      if (literals.contains(beginning) || literals.contains(module + "." + beginning)) {
        return true;
      }
    }
    return false;
  }

  private void read(Path root, Path file) {
    String text = SourceTree.read(file);
    Matcher literal = LITERAL.matcher(text);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    Matcher ask = ASKED.matcher(text);
    while (ask.find()) {
      String key = ask.group(1);
      asked.add(new Asked(root.relativize(file).toString(), key, meant(root, file, text, key)));
    }
  }

  private static Set<String> meant(Path root, Path file, String text, String key) {
    Set<String> modules = new HashSet<>(List.of("pages", SourceTree.module(root, file)));
    modules.add(key.substring(0, Math.max(0, key.indexOf('.'))));
    Matcher of = OF.matcher(text);
    while (of.find()) {
      modules.add(of.group(1));
    }
    return modules;
  }
}
