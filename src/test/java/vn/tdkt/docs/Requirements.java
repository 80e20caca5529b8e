package vn.tdkt.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tdkt.architecture.House;
import vn.tdkt.architecture.SourceTree;

/** docs/requirements.md, read as data. */
record Requirements(List<Requirement> all) {
  static final Path FILE = House.ROOT.resolve("docs/requirements.md");
  static final int COUNT = 201;

  private static final Pattern LINE =
      Pattern.compile("- <a id=\"req-(\\d+)\"></a>\\*\\*(REQ-\\d+)\\*\\* (.+)");

  record Requirement(String section, String id, String text) {}

  static Requirements read() {
    return of(SourceTree.read(FILE));
  }

  static Requirements of(String markdown) {
    List<Requirement> all = new ArrayList<>();
    String section = "";
    for (String line : markdown.lines().toList()) {
      Matcher requirement = LINE.matcher(line);
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (requirement.matches()) {
        all.add(new Requirement(section, requirement.group(2), requirement.group(3)));
      }
    }
    return new Requirements(List.copyOf(all));
  }

  Set<String> ids() {
    return all.stream().map(Requirement::id).collect(Collectors.toUnmodifiableSet());
  }
}
