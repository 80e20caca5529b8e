package vn.tdkt.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/**
 * How much of what a decision says stands in a proposal, and how much of the proposal is right.
 *
 * @param right values that are exactly as printed, capitals aside
 * @param proposed values that the proposal has
 * @param printed values that the decision has
 */
public record Found(int right, int proposed, int printed) {
  private static final List<FieldKind> HEAD =
      List.of(
          FieldKind.NUMBER,
          FieldKind.DATE,
          FieldKind.ISSUER,
          FieldKind.SUBJECT,
          FieldKind.SIGNATORY);

  /** Number, date, issuer, subject and signatory. */
  public static Found head(PrintedDecision decision, Proposal proposal) {
    PrintedDecision.Head head = decision.head();
    List<String> printed =
        List.of(head.number(), head.date(), head.issuer(), head.subject(), head.signatory());
    List<String> read =
        proposal.paper().stream()
            .filter(value -> HEAD.contains(value.field()) && !value.isMissing())
            .map(Value::text)
            .toList();
    return of(printed, read);
  }

  /** Names of persons and collectives. */
  public static Found recipients(PrintedDecision decision, Proposal proposal) {
    return of(
        decision.awards().stream().map(PrintedDecision.Award::recipient).toList(),
        proposal.awards().stream().map(award -> award.getFirst().text()).toList());
  }

  /** Names each with position and form, so that all three are right. */
  public static Found awards(PrintedDecision decision, Proposal proposal) {
    return of(
        decision.awards().stream()
            .map(a -> String.join("|", a.recipient(), a.position(), a.award()))
            .toList(),
        proposal.awards().stream()
            .map(award -> award.stream().map(Value::text).collect(Collectors.joining("|")))
            .toList());
  }

  public static Found sum(Collection<Found> parts) {
    return parts.stream()
        .reduce(
            new Found(0, 0, 0),
            (a, b) -> new Found(a.right + b.right, a.proposed + b.proposed, a.printed + b.printed));
  }

  /** What share of what is printed was found. */
  public String recall() {
    return right + "/" + printed;
  }

  /** What share of what was proposed is right. */
  public String precision() {
    return right + "/" + proposed;
  }

  private static Found of(List<String> printed, List<String> read) {
    Map<String, Long> left =
        read.stream().collect(Collectors.groupingBy(Found::plain, Collectors.counting()));
    List<String> right = new ArrayList<>();
    Stream.of(printed)
        .flatMap(List::stream)
        .map(Found::plain)
        .forEach(
            value -> {
              if (left.merge(value, -1L, Long::sum) >= 0) {
                right.add(value);
              }
            });
    return new Found(right.size(), read.size(), printed.size());
  }

  private static String plain(String text) {
    return Texts.spelled(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
