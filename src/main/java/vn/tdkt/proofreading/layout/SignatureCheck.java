package vn.tdkt.proofreading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.Signature.Power;
import vn.tdkt.papers.SigningForm;
import vn.tdkt.reading.SetParagraph;

/** The powers above a name, as they are written and as they go together; the name (17, 18). */
final class SignatureCheck implements LayoutCheck {
  private static final Pattern POWER = Pattern.compile("(?U)^(TM|KT|TL|TUQ|Q)\\. \\p{Lu}.*");
  private static final Pattern MISWRITTEN =
      Pattern.compile("(?U)^(?:T/M|K/T|T/L|T/UQ|TM|KT|TL|TUQ|T\\.M|K\\.T|T\\.L)[.:]?\\s*\\p{Lu}.*");
  private static final Pattern DEGREE =
      Pattern.compile("(?U)^(?:GS|PGS|TS|TSKH|ThS|Ths|BS|BSCK|DS|KS|CN|LS|NGND|NGƯT)\\b\\.?.*");

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return Stream.concat(
        paper.signatures().stream().flatMap(SignatureCheck::stack),
        paper.all(Part.SIGNER).stream()
            .filter(line -> DEGREE.matcher(line.text()).matches())
            .map(line -> LayoutFlaw.DEGREE.at(line.place().words(), line.text())));
  }

  private static Stream<Finding> stack(List<SetParagraph> lines) {
    Optional<SetParagraph> miswritten =
        lines.stream().filter(line -> isMiswritten(line.text())).findFirst();
    if (miswritten.isPresent()) {
      return miswritten.stream()
          .map(line -> LayoutFlaw.POWER_WRITTEN.at(line.place().words(), line.text()));
    }
    List<Power> powers = powers(lines);
    return SigningForm.of(powers).isPresent()
        ? Stream.empty()
        : Stream.of(LayoutFlaw.POWERS.at(lines.getFirst().place().words(), said(lines)));
  }

  private static boolean isMiswritten(String line) {
    return MISWRITTEN.matcher(line).matches() && !POWER.matcher(line).matches();
  }

  private static List<Power> powers(List<SetParagraph> lines) {
    List<Power> powers = new ArrayList<>();
    for (SetParagraph line : lines) {
      Matcher power = POWER.matcher(line.text());
      if (power.matches()) {
        powers.add(Power.valueOf(power.group(1)));
      }
    }
    return powers;
  }

  private static String said(List<SetParagraph> lines) {
    return String.join(
        " / ", lines.stream().filter(SetParagraph::inCapitals).map(SetParagraph::text).toList());
  }
}
