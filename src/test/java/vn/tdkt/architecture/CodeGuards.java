package vn.tdkt.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What compiled code may not do; each guard answers with what breaks it. */
final class CodeGuards {
  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");
  private static final Set<String> OLD_DATES =
      Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat");
  private static final Set<String> SQL =
      Set.of("org.springframework.jdbc.", "java.sql.", "javax.sql.", "org.postgresql.");
  private static final String CONTROLLER = "org.springframework.stereotype.Controller";

  private CodeGuards() {}

  /** Points, money and shares are exact: no field, parameter or result is a floating number. */
  static List<String> inexactNumbers(JavaClasses classes, Predicate<JavaClass> exempt) {
    return each(classes, exempt.negate())
        .flatMap(type -> Stream.concat(inexactFields(type), inexactCode(type)))
        .sorted()
        .toList();
  }

  /** Time comes from an injected clock, so that a test can say what time it is. */
  static List<String> ownTime(JavaClasses classes, Predicate<JavaClass> exempt) {
    return each(classes, exempt.negate())
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(CodeGuards::readsTheClock)
        .map(
            access -> place(access.getOriginOwner()) + " reads " + access.getTarget().getFullName())
        .sorted()
        .distinct()
        .toList();
  }

  static List<String> oldDates(JavaClasses classes) {
    return dependencies(classes, type -> true, OLD_DATES::contains, "uses");
  }

  /** Rules are plain Java; only the declaration of a module may name Modulith. */
  static List<String> frameworkInPureCode(JavaClasses classes, Predicate<JavaClass> pure) {
    return dependencies(
        classes,
        pure,
        name ->
            name.startsWith("org.springframework.")
                && !name.startsWith("org.springframework.modulith."),
        "is pure but uses");
  }

  /** SQL stands where it is looked for. */
  static List<String> sqlOutsideStores(JavaClasses classes, Predicate<JavaClass> exempt) {
    return dependencies(
        classes,
        exempt.or(type -> inPackage(type, "store")).negate(),
        name -> SQL.stream().anyMatch(name::startsWith),
        "is no store but uses");
  }

  /** A controller belongs to its module alone and talks to use cases, never to a store. */
  static List<String> controllers(JavaClasses classes) {
    return each(classes, CodeGuards::isController)
        .flatMap(type -> Stream.concat(publicController(type), storesUsed(type)))
        .sorted()
        .toList();
  }

  static boolean inPackage(JavaClass type, String name) {
    return List.of(type.getPackageName().split("\\.", -1)).contains(name);
  }

  private static Stream<String> publicController(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        ? Stream.of(place(type) + " is a public controller")
        : Stream.empty();
  }

  private static Stream<String> storesUsed(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .filter(target -> inPackage(target, "store"))
        .map(target -> place(type) + " is a controller but uses " + target.getName())
        .distinct();
  }

  private static boolean isController(JavaClass type) {
    return type.isAnnotatedWith(CONTROLLER) || type.isMetaAnnotatedWith(CONTROLLER);
  }

  private static Stream<String> inexactFields(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> INEXACT.contains(field.getRawType().getBaseComponentType().getName()))
        .map(JavaField::getFullName)
        .map(field -> field + " is inexact");
  }

  private static Stream<String> inexactCode(JavaClass type) {
    return type.getCodeUnits().stream()
        .filter(CodeGuards::isInexact)
        .map(JavaCodeUnit::getFullName)
        .map(code -> code + " is inexact");
  }

  private static boolean isInexact(JavaCodeUnit code) {
    return Stream.concat(Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream())
        .anyMatch(type -> INEXACT.contains(type.getBaseComponentType().getName()));
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    String owner = access.getTarget().getOwner().getName();
    String name = access.getName();
    boolean now =
        owner.startsWith("java.time.")
            && name.equals("now")
            && !access.getTarget().getFullName().contains("java.time.Clock");
    boolean clock =
        owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
    return now || clock || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
  }

  private static List<String> dependencies(
      JavaClasses classes, Predicate<JavaClass> from, Predicate<String> forbidden, String verb) {
    return each(classes, from)
        .map(JavaClass::getDirectDependenciesFromSelf)
        .flatMap(Collection::stream)
        .filter(use -> forbidden.test(use.getTargetClass().getBaseComponentType().getName()))
        .map(use -> place(use.getOriginClass()) + " " + verb + " " + use.getTargetClass().getName())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<JavaClass> each(JavaClasses classes, Predicate<JavaClass> wanted) {
    return classes.stream().filter(wanted);
  }

  private static String place(JavaClass type) {
    return type.getName();
  }
}
