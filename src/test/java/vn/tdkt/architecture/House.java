package vn.tdkt.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;

/** The real tree, as the guards look at it. Tests run in the folder of the pom. */
public final class House {
  public static final String PACKAGE = "vn.tdkt";
  public static final Path ROOT = Path.of("").toAbsolutePath();
  public static final Path MAIN = ROOT.resolve("src/main/java/vn/tdkt");
  public static final Path TESTS = ROOT.resolve("src/test/java/vn/tdkt");
  public static final Path PAGES = ROOT.resolve("src/main/jte");
  public static final Path WORDS = ROOT.resolve("src/main/resources/messages");
  public static final Path MIGRATIONS = ROOT.resolve("src/main/resources/db/migration");

  /** What we wrote, without the classes that pages compile to. */
  static final ImportOption OURS =
      location -> location.contains("/target/classes/") && !location.contains("/vn/tdkt/jte/");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(OURS).importPackages(PACKAGE);

  private House() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  /** The modules as they are declared and as they are used. */
  public static List<HouseModule> modules() {
    return HouseModule.in(CLASSES, PACKAGE, PAGES, MIGRATIONS);
  }
}
