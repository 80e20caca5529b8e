package vn.tdkt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.architecture.House;
import vn.tdkt.architecture.SourceTree;

@DisplayName("THIRD-PARTY.md names what the program brings along")
class ThirdPartyTest {
  @Test
  void every_part_of_the_build_is_listed_and_nothing_else() {
    String pom = SourceTree.read(House.ROOT.resolve("pom.xml"));

    assertThat(pom).contains("<artifactId>postgresql</artifactId>");
    assertThat(ThirdParty.differences(pom, SourceTree.read(House.ROOT.resolve("THIRD-PARTY.md"))))
        .isEmpty();
  }

  @Test
  void a_part_that_is_not_listed_and_one_that_is_not_used_are_found() {
    String pom =
        """
        <dependencyManagement><dependencies><dependency>
          <artifactId>managed</artifactId>
        </dependency></dependencies></dependencyManagement>
        <dependencies>
          <dependency><artifactId>here</artifactId></dependency>
          <dependency><artifactId>silent</artifactId></dependency>
          <dependency><artifactId>tool</artifactId><scope>test</scope></dependency>
        </dependencies>
        """;

    assertThat(ThirdParty.differences(pom, "| `here` | MIT |\n| `gone` | MIT |\n"))
        .containsExactly("silent is not listed", "gone is not used");
  }
}
