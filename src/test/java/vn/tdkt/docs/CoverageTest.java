package vn.tdkt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.architecture.House;

@DisplayName("docs/coverage.md says which tests prove which requirement")
class CoverageTest {
  private final Requirements requirements = Requirements.read();
  private final Coverage coverage =
      Coverage.of(
          new ClassFileImporter()
              .withImportOption(location -> location.contains("/target/test-classes/"))
              .withImportOption(location -> !location.contains("/broken/"))
              .importPackages(House.PACKAGE));

  @Test
  void every_requirement_stands_once_in_its_order() {
    assertThat(requirements.all())
        .extracting(Requirements.Requirement::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, Requirements.COUNT).mapToObj(n -> "REQ-" + n).toList());
  }

  @Test
  void no_test_proves_what_is_no_requirement() {
    assertThat(coverage.proofs()).isNotEmpty();
    assertThat(coverage.unknown(requirements.ids())).isEmpty();
  }

  @Test
  void the_page_in_the_tree_is_the_one_of_the_code() {
    GeneratedDocument.matches(
        House.ROOT.resolve("docs/coverage.md"), coverage.render(requirements));
  }

  @Test
  void an_unknown_number_is_found_and_a_known_one_is_listed() {
    Coverage fixture = Coverage.of(new ClassFileImporter().importPackages("vn.tdkt.docs.broken"));

    assertThat(fixture.unknown(requirements.ids()))
        .containsExactly("REQ-999 is no requirement, says docs.broken.ProvesTooMuch");
    assertThat(
            fixture.render(
                Requirements.of(
                    """
            ## Scores

            - <a id="req-1"></a>**REQ-1** Points add up.
            - <a id="req-2"></a>**REQ-2** Ties share a rank.
            """)))
        .endsWith(
            """
            **1 of 2 requirements have a test that proves them.**

            ## Scores

            - [REQ-1](requirements.md#req-1): `docs.broken.ProvesTooMuch.points_add_up`
            - Not yet proved: [REQ-2](requirements.md#req-2)
            """);
  }
}
