package vn.tdkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("What code may not do")
class CodeGuardsTest {
  private static final String BROKEN = "vn.tdkt.architecture.broken.code";
  private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages(BROKEN);
  private static final Predicate<JavaClass> NOTHING = in("nowhere");

  /** Lengths on paper are millimetres and points of type, measured and not counted. */
  private static final Predicate<JavaClass> PAPER_GEOMETRY =
      in("papers").or(in("reading.pdf")).or(in("reading.page")).or(in("reading.scan"));

  private static final Predicate<JavaClass> THE_CLOCK = in("kernel.VietnamTime");

  /** Rules and values: the kernel, the criteria and every module's model. */
  private static final Predicate<JavaClass> PURE =
      in("kernel")
          .or(type -> type.getPackageName().equals(House.PACKAGE + ".criteria"))
          .or(type -> CodeGuards.inPackage(type, "model"));

  /** What works on the database as a whole, and the audit, whose whole work is one statement. */
  private static final Predicate<JavaClass> DATABASE =
      in("database").or(in("backup")).or(in("jobs")).or(in("audit"));

  @Nested
  class In_the_house {
    private final JavaClasses classes = House.classes();

    @Test
    void there_is_something_to_guard() {
      assertThat(classes.contain("vn.tdkt.kernel.Score")).isTrue();
      assertThat(classes.stream().filter(PURE)).isNotEmpty();
    }

    @Test
    @Proves("REQ-149")
    void no_number_is_inexact_but_lengths_on_paper() {
      assertThat(CodeGuards.inexactNumbers(classes, PAPER_GEOMETRY)).isEmpty();
    }

    @Test
    void time_comes_only_from_the_clock() {
      assertThat(CodeGuards.ownTime(classes, THE_CLOCK)).isEmpty();
      assertThat(CodeGuards.oldDates(classes)).isEmpty();
    }

    @Test
    void rules_and_values_know_no_framework() {
      assertThat(CodeGuards.frameworkInPureCode(classes, PURE)).isEmpty();
    }

    @Test
    void sql_stands_in_stores() {
      assertThat(CodeGuards.sqlOutsideStores(classes, DATABASE)).isEmpty();
    }

    @Test
    void controllers_are_private_and_use_no_store() {
      assertThat(CodeGuards.controllers(classes)).isEmpty();
    }
  }

  @Nested
  class In_the_broken_fixture {
    @Test
    void inexact_fields_parameters_results_and_arrays_are_found() {
      assertThat(CodeGuards.inexactNumbers(FIXTURE, NOTHING))
          .containsExactly(
              BROKEN + ".InexactPoints.bands is inexact",
              BROKEN + ".InexactPoints.half() is inexact",
              BROKEN + ".InexactPoints.points is inexact",
              BROKEN + ".InexactPoints.take(float) is inexact");
    }

    @Test
    void reading_the_time_is_found_in_calls_and_method_references() {
      assertThat(CodeGuards.ownTime(FIXTURE, NOTHING))
          .containsExactly(
              BROKEN + ".OwnTime reads java.lang.System.currentTimeMillis()",
              BROKEN + ".OwnTime reads java.time.Clock.systemUTC()",
              BROKEN + ".OwnTime reads java.time.Instant.now()",
              BROKEN + ".OwnTime reads java.time.LocalDate.now(java.time.ZoneId)");
    }

    @Test
    void an_old_date_is_found() {
      assertThat(CodeGuards.oldDates(FIXTURE))
          .containsExactly(BROKEN + ".OwnTime uses java.util.Date");
    }

    @Test
    void a_framework_among_the_rules_is_found() {
      assertThat(
              CodeGuards.frameworkInPureCode(FIXTURE, type -> CodeGuards.inPackage(type, "model")))
          .containsExactly(
              BROKEN
                  + ".model.ManagedRule is pure but uses "
                  + "org.springframework.stereotype.Service");
    }

    @Test
    void sql_in_a_controller_is_found() {
      assertThat(CodeGuards.sqlOutsideStores(FIXTURE, NOTHING))
          .contains(
              BROKEN
                  + ".web.PublicController is no store but uses "
                  + "org.springframework.jdbc.core.simple.JdbcClient")
          .noneMatch(fault -> fault.contains(".store."));
    }

    @Test
    void a_public_controller_and_its_store_are_found() {
      assertThat(CodeGuards.controllers(FIXTURE))
          .containsExactly(
              BROKEN + ".web.PublicController is a controller but uses " + BROKEN + ".store.Rows",
              BROKEN + ".web.PublicController is a public controller");
    }
  }

  /** A package of the house with all below it, or one class with what is nested in it. */
  private static Predicate<JavaClass> in(String place) {
    String name = House.PACKAGE + "." + place;
    return type ->
        type.getName().equals(name)
            || type.getName().startsWith(name + ".")
            || type.getName().startsWith(name + "$");
  }
}
