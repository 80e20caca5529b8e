package vn.tdkt.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the parts that a pom brings along at run time with the page that names them. */
final class ThirdParty {
  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([\\w.-]+)` \\|");
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

  private ThirdParty() {}

  static List<String> differences(String pom, String page) {
    NavigableSet<String> used = used(pom);
    NavigableSet<String> listed = all(LISTED, page);
    List<String> faults = new ArrayList<>();
    used.stream()
        .filter(part -> !listed.contains(part))
        .forEach(part -> faults.add(part + " is not listed"));
    listed.stream()
        .filter(part -> !used.contains(part))
        .forEach(part -> faults.add(part + " is not used"));
    return faults;
  }

  /**
   * The project's own dependencies but those of tests; what is managed or a profile's is not ours.
   */
  private static NavigableSet<String> used(String pom) {
    String own =
        pom.replaceAll("(?s)<!--.*?-->", "")
            .replaceAll("(?s)<(dependencyManagement|build|profiles)>.*?</\\1>", "");
    NavigableSet<String> used = new TreeSet<>();
    Matcher dependency = DEPENDENCY.matcher(own);
    while (dependency.find()) {
      if (!dependency.group(1).contains("<scope>test</scope>")) {
        used.addAll(all(ARTIFACT, dependency.group(1).replaceAll("(?s)<exclusions>.*", "")));
      }
    }
    return used;
  }

  private static NavigableSet<String> all(Pattern pattern, String text) {
    NavigableSet<String> found = new TreeSet<>();
    Matcher each = pattern.matcher(text);
    while (each.find()) {
      found.add(each.group(1));
    }
    return found;
  }
}
