package vn.tdkt.proofreading;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * A paper names contests by the numbers that they have on record (REQ-47). A report may tell of
 * this year's and prepare the next one's; what it dates itself is compared with that year.
 */
record RecordedEditions(List<KnownEdition> known) implements Check {
  RecordedEditions {
    known = List.copyOf(known);
  }

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.year().stream()
        .flatMap(year -> paper.sentences().stream().flatMap(one -> in(one, year)));
  }

  private Stream<Finding> in(Sentence sentence, int year) {
    return Edition.in(sentence.folded()).stream()
        .flatMap(edition -> finding(sentence, edition, year));
  }

  private Stream<Finding> finding(Sentence sentence, Edition edition, int year) {
    int own = edition.year().orElse(year);
    int last = edition.year().isPresent() ? own : own + 1;
    List<KnownEdition> possible =
        known.stream()
            .filter(one -> one.year() >= own && one.year() <= last)
            .filter(one -> one.names().stream().anyMatch(edition::isCalled))
            .toList();
    boolean right =
        possible.stream().anyMatch(one -> edition.number().equals(String.valueOf(one.number())));
    return possible.isEmpty() || right
        ? Stream.empty()
        : Stream.of(Flaw.OTHER_EDITION.at(sentence.where(), edition.number(), said(possible)));
  }

  /** "lần thứ 11 (năm 2024)"; an edition over two years is told once. */
  private static String said(List<KnownEdition> possible) {
    return possible.stream()
        .collect(toMap(KnownEdition::number, KnownEdition::year, Math::min, TreeMap::new))
        .entrySet()
        .stream()
        .map(one -> Flaw.said("edition", one.getKey(), String.valueOf(one.getValue())))
        .collect(Collectors.joining(", "));
  }
}
