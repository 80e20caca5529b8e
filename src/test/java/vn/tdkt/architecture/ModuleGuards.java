package vn.tdkt.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;

/** Boundaries between modules: each guard answers with what breaks it, and nothing is good. */
final class ModuleGuards {
  private ModuleGuards() {}

  /** Modulith's own verification: no cycles, no reaching into another module's sub-packages. */
  static List<String> boundaries(String base, ImportOption which) {
    return ApplicationModules.of(base, which).detectViolations().getMessages();
  }

  /** A module declares exactly the modules that it uses: Modulith is silent about both sides. */
  static List<String> declarations(List<HouseModule> modules) {
    Set<String> known = modules.stream().map(HouseModule::name).collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    for (HouseModule module : modules) {
      if (module.displayName().isEmpty()) {
        faults.add(module.name() + " declares no @ApplicationModule");
      }
      for (String name : minus(module.used(), module.declared())) {
        faults.add(module.name() + " uses " + name + " without declaring it");
      }
      for (String name : minus(module.declared(), module.used())) {
        String fault = known.contains(name) ? " and does not use it" : ", which does not exist";
        faults.add(module.name() + " declares " + name + fault);
      }
    }
    return faults;
  }

  /** A package-info among the tests hides the module's own, and then everything is allowed. */
  static List<String> hiddenDeclarations(Path main, Path tests) {
    return SourceTree.files(tests, "package-info.java").stream()
        .map(tests::relativize)
        .filter(each -> Files.isDirectory(main.resolve(each).resolveSibling("")))
        .map(each -> each + " hides the declaration of its module")
        .toList();
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
