package vn.tdkt.contests;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.proofreading.EditionsOnRecord;
import vn.tdkt.proofreading.KnownEdition;

/** Tells the proofreader which number which contest bears. */
@Component
class ContestNumbers implements EditionsOnRecord {
  private final Contests contests;

  ContestNumbers(Contests contests) {
    this.contests = contests;
  }

  @Override
  public List<KnownEdition> around(UUID jurisdiction, int year) {
    return contests.editionsIn(jurisdiction, List.of(year - 1, year, year + 1)).entrySet().stream()
        .flatMap(of -> of.getValue().stream().map(edition -> known(edition, of.getKey())))
        .toList();
  }

  private static KnownEdition known(EditionOfYear edition, int year) {
    return new KnownEdition(
        Stream.concat(Stream.of(edition.name()), edition.aliases().stream()).toList(),
        year,
        edition.number());
  }
}
