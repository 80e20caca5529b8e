package vn.tdkt.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no file of the tree may say, and how long a class may be. */
final class TextGuards {
  /** A class of 200 lines is a question; at 300 it is two things. */
  static final int LONGEST_CLASS = 300;

  private static final Map<String, Pattern> UNWANTED =
      Map.of(
          "the address of a package registry",
          Pattern.compile(
              "\\b(?:repo1?\\.maven|repo\\.maven\\.apache|registry\\.(?:npmjs|yarnpkg)|pypi"
                  + "|files\\.pythonhosted|proxy\\.golang|plugins\\.gradle|registry-1\\.docker)"
                  + "\\.(?:org|com|io)\\b"),
          "a path of one machine",
          Pattern.compile("(?<![\\w./}>-])/(?:wor[k]|roo[t]|hom[e]/\\w+)/\\w"));

  private TextGuards() {}

  static List<String> unwantedWords(Path tree) {
    List<String> faults = new ArrayList<>();
    for (Path file : SourceTree.files(tree, "")) {
      SourceTree.text(file)
          .ifPresent(
              text ->
                  UNWANTED.forEach(
                      (what, pattern) -> {
                        if (pattern.matcher(text).find()) {
                          faults.add(tree.relativize(file) + " names " + what);
                        }
                      }));
    }
    return faults;
  }

  static List<String> longClasses(Path sources) {
    return SourceTree.files(sources, ".java").stream()
        .filter(file -> SourceTree.read(file).lines().count() > LONGEST_CLASS)
        .map(file -> sources.relativize(file) + " is longer than " + LONGEST_CLASS + " lines")
        .toList();
  }
}
