package vn.tdkt.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages compile where Modulith does not look, so they get guards of their own. */
final class TemplateGuards {
  private static final Pattern CLASS = Pattern.compile("\\bvn\\.tdkt\\.([a-z]\\w*)");
  private static final Pattern TEMPLATE = Pattern.compile("@template\\.([a-z]\\w*)\\.");
  private static final Set<String> FOR_ALL = Set.of("kernel", "pages", "access");

  /** What the content security policy forbids (decision: no inline style or script, no eval). */
  private static final Map<String, Pattern> INLINE =
      Map.of(
          "an inline script",
          Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>", Pattern.CASE_INSENSITIVE),
          "an inline style",
          Pattern.compile("<style\\b|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
          "an inline handler",
          Pattern.compile("\\s(?:on[a-z]+|hx-on[:\\w-]*)\\s*=\\s*[\"']", Pattern.CASE_INSENSITIVE));

  private TemplateGuards() {}

  /** A page names only its own module and those made for all: kernel, pages, access. */
  static List<String> foreignModules(Path pages) {
    List<String> faults = new ArrayList<>();
    for (Path page : SourceTree.files(pages, ".jte")) {
      NavigableSet<String> foreign = modulesNamed(SourceTree.read(page));
      foreign.removeAll(FOR_ALL);
      foreign.remove(SourceTree.module(pages, page));
      foreign.forEach(name -> faults.add(pages.relativize(page) + " names module " + name));
    }
    return faults;
  }

  static List<String> inlineCode(Path pages) {
    List<String> faults = new ArrayList<>();
    for (Path page : SourceTree.files(pages, ".jte")) {
      String text = SourceTree.read(page);
      INLINE.forEach(
          (what, pattern) -> {
            if (pattern.matcher(text).find()) {
              faults.add(pages.relativize(page) + " has " + what);
            }
          });
    }
    return faults;
  }

  /** Every module that the pages below a folder name. */
  static NavigableSet<String> modulesUsed(Path folder) {
    NavigableSet<String> used = new TreeSet<>();
    SourceTree.files(folder, ".jte")
        .forEach(page -> used.addAll(modulesNamed(SourceTree.read(page))));
    return used;
  }

  private static NavigableSet<String> modulesNamed(String page) {
    NavigableSet<String> names = new TreeSet<>();
    for (Pattern pattern : List.of(CLASS, TEMPLATE)) {
      Matcher found = pattern.matcher(page);
      while (found.find()) {
        names.add(found.group(1));
      }
    }
    return names;
  }
}
