package vn.tdkt.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;

/**
 * One module: what it says that it uses, and what its classes, pages and tables really use.
 *
 * @param displayName its Vietnamese name, or empty where the package declares no module
 */
public record HouseModule(
    String name,
    Optional<String> displayName,
    NavigableSet<String> declared,
    NavigableSet<String> used) {

  static List<HouseModule> in(JavaClasses classes, String base, Path pages, Path migrations) {
    return classes.getPackage(base).getSubpackages().stream()
        .sorted(Comparator.comparing(JavaPackage::getRelativeName))
        .map(each -> read(each, base, pages, migrations))
        .toList();
  }

  private static HouseModule read(JavaPackage root, String base, Path pages, Path migrations) {
    String name = root.getRelativeName();
    NavigableSet<String> used = usedByClasses(root, base);
    used.addAll(TemplateGuards.modulesUsed(pages.resolve(name)));
    used.addAll(MigrationGuards.schemasReferred(migrations.resolve(name)));
    used.remove(name);
    Optional<ApplicationModule> declaration = root.tryGetAnnotationOfType(ApplicationModule.class);
    return new HouseModule(
        name,
        declaration.map(ApplicationModule::displayName),
        declaration.map(HouseModule::declared).orElseGet(TreeSet::new),
        used);
  }

  private static NavigableSet<String> declared(ApplicationModule module) {
    NavigableSet<String> names = new TreeSet<>();
    Arrays.stream(module.allowedDependencies())
        .map(each -> each.split("::", -1)[0].strip())
        .forEach(names::add);
    return names;
  }

  private static NavigableSet<String> usedByClasses(JavaPackage module, String base) {
    Set<JavaClass> own = module.getClassesInPackageTree();
    NavigableSet<String> used = new TreeSet<>();
    for (JavaClass each : own) {
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
          .filter(target -> target.startsWith(base + "."))
          .map(target -> target.substring(base.length() + 1).split("\\.", -1)[0])
          .forEach(used::add);
    }
    return used;
  }
}
