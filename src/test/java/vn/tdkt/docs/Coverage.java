package vn.tdkt.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tdkt.architecture.House;
import vn.tdkt.docs.Requirements.Requirement;
import vn.tdkt.testing.Proves;

/**
 * Which tests prove which requirement, as their {@link Proves} says.
 *
 * @param proofs the tests by the requirement's number ("REQ-133"), also where nobody knows it
 */
record Coverage(NavigableMap<String, NavigableSet<String>> proofs) {
  static Coverage of(JavaClasses tests) {
    Coverage coverage = new Coverage(new TreeMap<>());
    for (JavaClass test : tests) {
      String name = test.getName().substring(House.PACKAGE.length() + 1).replace('$', '.');
      coverage.add(test, name);
      for (JavaMethod method : test.getMethods()) {
        coverage.add(method, name + "." + method.getName());
      }
    }
    return coverage;
  }

  /** Numbers that no requirement has. */
  List<String> unknown(Set<String> known) {
    return proofs.entrySet().stream()
        .filter(each -> !known.contains(each.getKey()))
        .map(each -> each.getKey() + " is no requirement, says " + each.getValue().first())
        .toList();
  }

  String render(Requirements requirements) {
    List<Requirement> all = requirements.all();
    long proved = all.stream().filter(each -> proofs.containsKey(each.id())).count();
    StringBuilder page = new StringBuilder();
    page.append("# Coverage\n\n")
        .append("Generated from the `@Proves` of the tests; what each number asks stands in ")
        .append("[requirements.md](requirements.md).\n\n")
        .append(
            "**%d of %d requirements have a test that proves them.**%n"
                .formatted(proved, all.size()));
    sections(requirements).forEach((section, members) -> page.append(section(section, members)));
    return page.toString();
  }

  private static Map<String, List<Requirement>> sections(Requirements requirements) {
    return requirements.all().stream()
        .collect(
            Collectors.groupingBy(Requirement::section, LinkedHashMap::new, Collectors.toList()));
  }

  private String section(String title, List<Requirement> members) {
    StringBuilder section = new StringBuilder("\n## " + title + "\n");
    String open =
        members.stream()
            .map(Requirement::id)
            .filter(id -> !proofs.containsKey(id))
            .map(Coverage::link)
            .collect(Collectors.joining(", "));
    section.append("\n");
    for (Requirement each : members) {
      NavigableSet<String> tests = proofs.get(each.id());
      if (tests != null) {
        section.append("- ").append(link(each.id())).append(": `");
        section.append(String.join("`, `", tests)).append("`\n");
      }
    }
    return open.isEmpty() ? section.toString() : section + "- Not yet proved: " + open + "\n";
  }

  private static String link(String id) {
    return "[" + id + "](requirements.md#" + id.toLowerCase(Locale.ROOT) + ")";
  }

  private void add(HasAnnotations<?> place, String test) {
    place
        .tryGetAnnotationOfType(Proves.class)
        .map(Proves::value)
        .ifPresent(
            ids -> {
              for (String id : ids) {
                proofs.computeIfAbsent(id, each -> new TreeSet<>()).add(test);
              }
            });
  }
}
