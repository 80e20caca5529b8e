package vn.tdkt.proofreading.layout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.SetParagraph;

/** The words of the country's name and of the motto, and on which side they stand (4, 5). */
final class CountryCheck implements LayoutCheck {
  private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    Optional<SetParagraph> country = paper.first(Part.COUNTRY);
    Optional<SetParagraph> motto = paper.first(Part.MOTTO);
    return Stream.concat(
        country
            .map(found -> country(found, paper.countryAtRight()))
            .orElseGet(() -> Stream.of(LayoutFlaw.COUNTRY_MISSING.at(""))),
        motto.map(CountryCheck::motto).orElseGet(() -> Stream.of(LayoutFlaw.MOTTO_MISSING.at(""))));
  }

  private static Stream<Finding> country(SetParagraph found, boolean atRight) {
    String where = found.place().words();
    boolean says = sameTones(found.text()).toUpperCase(Locale.ROOT).equals(COUNTRY);
    return Stream.of(
            says ? null : LayoutFlaw.COUNTRY_WORDS, atRight ? null : LayoutFlaw.COUNTRY_PLACE)
        .filter(flaw -> flaw != null)
        .map(flaw -> flaw.at(where, found.text()));
  }

  private static Stream<Finding> motto(SetParagraph found) {
    String where = found.place().words();
    String text = sameTones(found.text());
    if (text.equals(MOTTO)) {
      return Stream.empty();
    }
    boolean onlyHyphens = text.replaceAll("\\s*[-–—]\\s*", " - ").equals(MOTTO);
    LayoutFlaw flaw = onlyHyphens ? LayoutFlaw.MOTTO_HYPHENS : LayoutFlaw.MOTTO_WORDS;
    return Stream.of(flaw.at(where, found.text()));
  }

  /** "HOÀ" and "HÒA" are one word in two spellings. */
  private static String sameTones(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("OÀ", "ÒA").replace("oà", "òa");
  }
}
